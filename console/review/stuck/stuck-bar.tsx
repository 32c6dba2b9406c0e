import './stuck.css';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { sayTime } from '../../base/dates.ts';
import { useWords } from '../../base/words.ts';
import type { Stuck } from '../desk/changes.ts';
import { useDesk } from '../desk/desk.ts';
import { actionWords, sayAction } from '../history/words.ts';
import { useRefusal } from './refusal.ts';
import { stuckWords } from './words.ts';

/** Something could not be saved: why, what it was, and how to save it after all. Nothing that was typed is lost. */
export function StuckBar({ stuck, drop }: { stuck: Stuck | null; drop: () => void }) {
  const { hold } = useDesk();
  if (stuck !== null) return <NotSaved stuck={stuck} drop={drop} />;
  return hold.standing === 'lost' ? <Lost /> : null;
}

function NotSaved({ stuck, drop }: { stuck: Stuck; drop: () => void }) {
  const { hold } = useDesk();
  const words = useWords(stuckWords);
  const refusal = useRefusal();
  const { why, what, error } = stuck;
  const again = async (): Promise<void> => {
    if (why === 'lost') await hold.take();
    await stuck.again();
  };
  const name = { conflict: words.apply, lost: words.takeAndApply, offline: words.again, refused: null }[why];
  const held = why === 'lost' && hold.lease !== null;
  return (
    <div className="stuck" role="alert" data-why={why}>
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div className="stuck-words">
        <strong>{words[why]}</strong>
        <p>{words.notSaved(what)}</p>
        {why === 'refused' ? <p>{refusal(error)}</p> : <p className="dim">{words[`${why}Hint`]}</p>}
        {why === 'lost' && <Holder />}
        {why === 'conflict' && <Changes stuck={stuck} />}
      </div>
      <div className="stuck-tools">
        {name !== null && !held && (
          <Button size="xs" onClick={again}>
            {name}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={drop}>
          {why === 'refused' ? words.close : words.drop}
        </Button>
      </div>
    </div>
  );
}

function Changes({ stuck: { changes } }: { stuck: Stuck }) {
  const words = useWords(stuckWords);
  const actions = useWords(actionWords);
  if (changes.length === 0) return <p>{words.unknownChange}</p>;
  return (
    <ul>
      {changes.map(({ by, at, action }) => (
        <li key={`${by} ${at} ${action}`}>{words.did(by, sayTime(at), sayAction(action, actions))}</li>
      ))}
    </ul>
  );
}

function Lost() {
  const words = useWords(stuckWords);
  return (
    <div className="stuck" role="alert" data-why="lost">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div className="stuck-words">
        <strong>{words.lost}</strong>
        <Holder />
        <p className="dim">{words.lostHint}</p>
      </div>
    </div>
  );
}

function Holder() {
  const { hold } = useDesk();
  const words = useWords(stuckWords);
  return (
    <p>
      {hold.lease === null ? words.heldByNobody : words.heldBy(hold.lease.holder, sayTime(hold.lease.until))}
    </p>
  );
}
