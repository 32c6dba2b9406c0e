import './pages.css';
import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { joined, type Laid, laidOf, moved, toldOf } from './draft.ts';
import { MergeForm } from './merge-form.tsx';
import { PageRow } from './page-row.tsx';
import { pageWords } from './words.ts';

/** All pages laid out: their order, which make up a paper, what they are; pages that belong elsewhere, and those that came apart. */
export function Arrange({ onClose }: { onClose: () => void }) {
  const words = useWords(pageWords);
  return (
    <Modal opened onClose={onClose} title={words.title} size="56rem">
      <Table onClose={onClose} />
    </Modal>
  );
}

function Table({ onClose }: { onClose: () => void }) {
  const { view, sheets, mayChange, change, busy } = useDesk();
  const words = useWords(pageWords);
  const [laid, setLaid] = useState<Laid[]>(() => laidOf(view.case));
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const body = toldOf(laid, view.case);
  const isSame = JSON.stringify(body) === JSON.stringify(toldOf(laidOf(view.case), view.case));
  const save = async (): Promise<void> => {
    await change(words.doArrange, (seen) => call('correctPages', { ...seen, body }));
    onClose();
  };
  const split = async (): Promise<void> => {
    let number = '';
    await change(
      words.doSplit,
      async (seen) => {
        const answer = await call('split', { ...seen, body: { pages: [...chosen] } });
        number = answer.made;
        return answer.view;
      },
      () => notifications.show({ message: words.made(number), autoClose: 15_000 }),
    );
    onClose();
  };
  return (
    <div className="arrange">
      <p className="dim">{words.hint}</p>
      <ol className="page-rows">
        {laid.map((one, at) => {
          const sheet = sheets.find(({ page }) => page === one.page);
          return sheet === undefined ? null : (
            <PageRow
              key={one.page}
              laid={one}
              sheet={sheet}
              at={at}
              last={at === laid.length - 1}
              chosen={chosen.includes(one.page)}
              disabled={!mayChange}
              onMove={(page, to) => setLaid(moved(laid, page, to))}
              onJoin={() => setLaid(joined(laid, one.page))}
              onKind={(kind) => setLaid(laid.map((other) => (other === one ? { ...one, kind } : other)))}
              onChoose={(on) =>
                setChosen(on ? [...chosen, one.page] : chosen.filter((page) => page !== one.page))
              }
            />
          );
        })}
      </ol>
      <div className="arrange-foot">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button loading={busy} disabled={!mayChange || isSame} onClick={save}>
          {isSame ? words.unchanged : words.save}
        </Button>
      </div>
      <section className="arrange-more">
        <h3>{words.split(chosen.length)}</h3>
        <p className="dim">{words.splitHint}</p>
        <Button
          variant="default"
          disabled={!mayChange || chosen.length === 0 || chosen.length === laid.length || !isSame}
          loading={busy}
          onClick={split}
        >
          {words.split(chosen.length)}
        </Button>
        {chosen.length > 0 && !isSame && <p className="arrange-why">{words.unsaved}</p>}
        {chosen.length === laid.length && <p className="arrange-why">{words.splitAll}</p>}
      </section>
      <section className="arrange-more">
        <h3>{words.merge}</h3>
        <p className="dim">{words.mergeHint}</p>
        <MergeForm onDone={onClose} />
      </section>
    </div>
  );
}
