import './mailroom.css';
import { Button } from '@mantine/core';
import { Empty } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { DropZone } from './drop-zone.tsx';
import { useFollowing } from './following.ts';
import { SentList } from './sent-list.tsx';
import { StagedList } from './staged-list.tsx';
import { tray, useTray } from './tray.ts';
import { mailroomWords, refusalWords } from './words.ts';

/** 受入: from the scan to the number on the envelope. */
export default function MailroomPage() {
  const words = useWords(mailroomWords);
  const { parcels } = useTray();
  const { error } = useFollowing();
  const staged = parcels.filter(({ stage }) => stage === 'staged');
  const sent = parcels.filter(({ stage }) => stage !== 'staged');
  return (
    <div className="mail">
      <div className="mail-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <DropZone small={parcels.length > 0} />
      <Lost />
      <RefusedFiles />
      {staged.length > 0 && <StagedList parcels={staged} />}
      {error !== null && (
        <p className="mail-told" role="alert">
          {words.followFailed}
        </p>
      )}
      {sent.length > 0 && <SentList parcels={sent} />}
      {parcels.length === 0 && (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      )}
    </div>
  );
}

function Lost() {
  const words = useWords(mailroomWords);
  const { lost } = useTray();
  if (lost === 0) return null;
  return (
    <div className="mail-told" role="alert">
      <p>{words.lost(lost)}</p>
      <Button size="compact-sm" variant="default" onClick={() => tray.forgetLost()}>
        {words.understood}
      </Button>
    </div>
  );
}

function RefusedFiles() {
  const words = useWords(mailroomWords);
  const why = useWords(refusalWords);
  const { refused } = useTray();
  if (refused.length === 0) return null;
  return (
    <div className="mail-told mail-refused" role="alert">
      <div>
        <strong>
          {words.refused} {words.count(refused.length)}
        </strong>
        <ul>
          {refused.map(({ name, why: reason }) => (
            <li key={`${name} ${reason}`}>
              <b>{name}</b>
              {why[reason]}
            </li>
          ))}
        </ul>
      </div>
      <Button size="compact-sm" variant="default" onClick={() => tray.forgetRefused()}>
        {words.understood}
      </Button>
    </div>
  );
}
