import {
  IconArrowAutofitWidth,
  IconChevronLeft,
  IconChevronRight,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconRotateClockwise,
} from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { useDesk } from '../desk/desk.ts';
import type { Side } from '../desk/sight.ts';
import { viewerKeys } from '../keys.ts';
import { Tool } from '../look/tool.tsx';
import { useCorrectKinds } from '../pages/correct.ts';
import type { Canvas } from './canvas.ts';
import { KindSelect } from './kind-select.tsx';
import { PageCanvas } from './page-canvas.tsx';
import { viewerWords } from './words.ts';

const { rows: keys } = viewerKeys;

/** One of the two pages that can be seen, with its own controls. */
export function Pane({ side, page, handle }: { side: Side; page: number; handle: RefObject<Canvas | null> }) {
  const { sheets, sight, look, mayChange } = useDesk();
  const words = useWords(viewerWords);
  const names = useWords(pageKindNames);
  const correct = useCorrectKinds();
  const [scale, setScale] = useState(1);
  const at = sheets.findIndex((sheet) => sheet.page === page);
  const sheet = sheets[at];
  if (sheet === undefined) return null;
  const turnTo = (index: number): void => {
    const next = sheets[index];
    if (next !== undefined) look({ see: 'page', page: next.page, side });
  };
  const icon = { size: 17, 'aria-hidden': true } as const;
  const canvas = (): Canvas | null => handle.current;
  return (
    <section
      className="pane"
      data-active={sight.right !== null && sight.side === side}
      aria-label={words.image(page, names[sheet.kind])}
      onPointerDown={() => look({ see: 'side', side })}
      onFocus={() => look({ see: 'side', side })}
    >
      <div className="pane-tools" role="toolbar" aria-label={words.papers}>
        <Tool
          name={words.previous}
          keys={keys.previousPage.keys}
          disabled={at === 0}
          onClick={() => turnTo(at - 1)}
          icon={<IconChevronLeft {...icon} />}
        />
        <span className="pane-at">{words.of(at + 1, sheets.length)}</span>
        <Tool
          name={words.next}
          keys={keys.nextPage.keys}
          disabled={at === sheets.length - 1}
          onClick={() => turnTo(at + 1)}
          icon={<IconChevronRight {...icon} />}
        />
        <KindSelect sheet={sheet} disabled={!mayChange} onChange={(kind) => correct(sheet.page, kind)} />
        {sheet.kind !== sheet.readAs && (
          <span className="pane-read-as">{words.readAs(names[sheet.readAs])}</span>
        )}
        <span className="pane-space" />
        <Tool
          name={words.zoomOut}
          keys={keys.zoomOut.keys}
          onClick={() => canvas()?.zoom(1 / 1.4)}
          icon={<IconMinus {...icon} />}
        />
        <span className="pane-scale">{Math.round(scale * 100)}%</span>
        <Tool
          name={words.zoomIn}
          keys={keys.zoomIn.keys}
          onClick={() => canvas()?.zoom(1.4)}
          icon={<IconPlus {...icon} />}
        />
        <Tool
          name={words.fitWidth}
          keys={keys.fitWidth.keys}
          onClick={() => canvas()?.fit('width')}
          icon={<IconArrowAutofitWidth {...icon} />}
        />
        <Tool
          name={words.fitPage}
          keys={keys.fitPage.keys}
          onClick={() => canvas()?.fit('page')}
          icon={<IconMaximize {...icon} />}
        />
        <Tool
          name={words.turn}
          keys={keys.turn.keys}
          onClick={() => canvas()?.turn(90)}
          icon={<IconRotateClockwise {...icon} />}
        />
      </div>
      <PageCanvas sheet={sheet} handle={handle} active={sight.side === side} onScale={setScale} />
    </section>
  );
}
