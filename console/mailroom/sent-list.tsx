import { Button } from '@mantine/core';
import { useWords } from '../base/words.ts';
import { isSettled, type Parcel } from './parcel.ts';
import { sendAgain } from './sending.ts';
import { SentRow } from './sent-row.tsx';
import { mailroomWords } from './words.ts';

/** What is on its way, and what has its case number; in the order in which it was dropped, as the envelopes lie. */
export function SentList({ parcels }: { parcels: readonly Parcel[] }) {
  const words = useWords(mailroomWords);
  const done = parcels.filter(isSettled).length;
  const failed = parcels.filter(({ stage }) => stage === 'failed');
  return (
    <section className="mail-part" aria-labelledby="sent">
      <div className="mail-bar">
        <h2 id="sent">
          {words.sent} <span className="mail-count">{words.count(parcels.length)}</span>
        </h2>
        <p role="status" className="mail-summary">
          {words.summary(done, parcels.length)}
        </p>
        <progress className="mail-progress" value={done} max={parcels.length} aria-hidden="true" />
        {failed.length > 1 && (
          <Button variant="default" size="xs" onClick={() => failed.map(({ key }) => sendAgain(key))}>
            {words.retryAll}
          </Button>
        )}
      </div>
      <ol className="mail-sent">
        {parcels.map((parcel, at) => (
          <SentRow key={parcel.key} parcel={parcel} at={at + 1} />
        ))}
      </ol>
    </section>
  );
}
