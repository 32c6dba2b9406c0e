import './viewer.css';
import { Button } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { unreadableWording } from '../../../core/unreadable.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { viewerKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import type { Canvas } from './canvas.ts';
import { CompareMenu, useOfferedPairs } from './compare-menu.tsx';
import { Pane } from './pane.tsx';
import { Thumbs } from './thumbs.tsx';
import { viewerWords } from './words.ts';

/** The papers: all pages small at the side, one or two of them large. */
export function Viewer({ onArrange }: { onArrange: () => void }) {
  const { sheets, sight, look } = useDesk();
  const words = useWords(viewerWords);
  const left = useRef<Canvas>(null);
  const right = useRef<Canvas>(null);
  const pairs = useOfferedPairs();
  const canvas = (): Canvas | null => (sight.side === 'right' ? right : left).current;
  const here = sight.side === 'right' ? (sight.right ?? sight.left) : sight.left;
  const turn = (by: number): void => {
    const next = sheets[sheets.findIndex(({ page }) => page === here) + by];
    if (next !== undefined) look({ see: 'page', page: next.page });
  };
  const compare = (): void => {
    const at = pairs.findIndex((pair) => pair.left === sight.left && pair.right === sight.right);
    const next = pairs[(at + 1) % Math.max(1, pairs.length)];
    if (next !== undefined)
      look({ see: 'pair', pair: { left: next.left, right: next.right }, places: next.places });
  };
  const step = 0.25;
  useKeys(viewerKeys, {
    nextPage: () => turn(1),
    previousPage: () => turn(-1),
    zoomIn: () => canvas()?.zoom(1.4),
    zoomOut: () => canvas()?.zoom(1 / 1.4),
    fitPage: () => canvas()?.fit('page'),
    fitWidth: () => canvas()?.fit('width'),
    turn: () => canvas()?.turn(90),
    up: () => canvas()?.pan(0, -step),
    down: () => canvas()?.pan(0, step),
    leftwards: () => canvas()?.pan(-step, 0),
    rightwards: () => canvas()?.pan(step, 0),
    compare,
    single: () => look({ see: 'single' }),
    otherSide: () => look({ see: 'side', side: sight.side === 'left' ? 'right' : 'left' }),
    arrange: onArrange,
  });
  usePreload(here);

  if (sheets.length === 0) return <NoPages onArrange={onArrange} />;
  return (
    <div className="viewer">
      <div className="viewer-head">
        <h2>{words.papers}</h2>
        <CompareMenu />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconLayoutGrid size={16} aria-hidden="true" />}
          rightSection={<KeyHint keys={viewerKeys.rows.arrange.keys} />}
          onClick={onArrange}
        >
          {words.arrange}
        </Button>
      </div>
      <Thumbs />
      <div className="viewer-panes" data-two={sight.right !== null}>
        <Pane side="left" page={sight.left} handle={left} />
        {sight.right !== null && <Pane side="right" page={sight.right} handle={right} />}
      </div>
    </div>
  );
}

/** The papers may have come once more, as another case that is brought in. */
function NoPages({ onArrange }: { onArrange: () => void }) {
  const { view } = useDesk();
  const words = useWords(viewerWords);
  const japanese = useLanguage() === 'ja';
  const told = view.case.reason === undefined ? null : unreadableWording[view.case.reason];
  return (
    <div className="viewer-none">
      {told === null ? (
        <p>{words.noPages}</p>
      ) : (
        <>
          <strong>{japanese ? told.ja : told.en}</strong>
          <p>{japanese ? told.todoJa : told.todoEn}</p>
        </>
      )}
      <p>
        <Button size="xs" variant="default" onClick={onArrange}>
          {words.bringIn}
        </Button>
      </p>
    </div>
  );
}

/** The pages beside the one that is seen are fetched, so that turning to them takes no time. */
function usePreload(here: number): void {
  const { sheets } = useDesk();
  useEffect(() => {
    const at = sheets.findIndex(({ page }) => page === here);
    for (const sheet of [sheets[at + 1], sheets[at - 1]])
      if (sheet?.image != null) new Image().src = sheet.image;
  }, [here, sheets]);
}
