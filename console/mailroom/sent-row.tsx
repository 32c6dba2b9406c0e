import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import type { UnreadableReason } from '../../core/packet.ts';
import { sayDay, sayTime } from '../base/dates.ts';
import { useLanguage } from '../base/language/language.ts';
import { useWords } from '../base/words.ts';
import { VerdictChip } from '../names/chips.tsx';
import { unreadableNames } from '../names/words.ts';
import { FeeNow } from './fee.tsx';
import type { Parcel } from './parcel.ts';
import { cancel, sendAgain } from './sending.ts';
import { tray } from './tray.ts';
import { mailroomWords } from './words.ts';

/** One document on its way, or with its number. */
export const SentRow = memo(function SentRow({ parcel, at }: { parcel: Parcel; at: number }) {
  const { key, slip, noted } = parcel;
  const words = useWords(mailroomWords);
  const number = slip?.number;
  return (
    <li className="mail-row" data-noted={noted}>
      <span className="mail-at" aria-hidden="true">
        {at}
      </span>
      <What parcel={parcel} />
      {number === undefined ? (
        <OnItsWay parcel={parcel} />
      ) : (
        <>
          <span className="mail-number" data-testid="number">
            <span className="visually-hidden">{words.writeNumber} </span>
            {number}
          </span>
          <div className="mail-outcome">
            {slip?.verdict !== undefined && <VerdictChip verdict={slip.verdict} />}
            {slip?.pages !== undefined && <span className="mail-pages">{words.pages(slip.pages)}</span>}
            {slip !== null && slip.seenBefore !== true && <FeeNow slip={slip} />}
            {slip?.verdict === 'unreadable' && <Unreadable why={slip.reason} />}
            {slip?.seenBefore === true && <span className="mail-hint">{words.seenBefore}</span>}
          </div>
          <Checkbox
            label={words.noted}
            checked={noted}
            onChange={({ currentTarget }) =>
              tray.change(key, (now) => ({ ...now, noted: currentTarget.checked }))
            }
          />
        </>
      )}
    </li>
  );
});

/** The file's name; after a reload, what the server knows of it. */
function What({ parcel: { file, slip, told, batch } }: { parcel: Parcel }) {
  const words = useWords(mailroomWords);
  const language = useLanguage();
  const day = slip?.receivedOn ?? told.receivedOn ?? batch?.receivedOn;
  const registered = slip?.registered ?? told.registered;
  return (
    <div className="mail-what">
      <span className="mail-file" title={file?.name}>
        {file?.name ?? `${words.document} ${slip === null ? '' : sayTime(slip.at)}`}
      </span>
      <span className="mail-size">
        {day !== undefined && sayDay(day, language)}
        {registered !== '' && `　${registered}`}
      </span>
    </div>
  );
}

function OnItsWay({ parcel: { key, stage, progress, slip, file } }: { parcel: Parcel }) {
  const words = useWords(mailroomWords);
  const share = Math.round(progress * 100);
  if (stage === 'failed')
    return (
      <>
        <span className="mail-state mail-failed">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {words.failed} <span className="mail-pages">{words.retryWhy}</span>
        </span>
        <span className="mail-actions">
          <Button size="compact-sm" onClick={() => sendAgain(key)}>
            {words.retry}
          </Button>
          <CancelButton parcel={key} />
        </span>
      </>
    );
  if (stage === 'sent')
    return (
      <span className="mail-state">
        <progress className="mail-progress" aria-label={words.reading} />
        {slip?.state === 'arrived' ? words.reading : file === null ? words.settling : words.arrived}
        {slip?.pages !== undefined && <span className="mail-pages">{words.pages(slip.pages)}</span>}
      </span>
    );
  return (
    <>
      <span className="mail-state">
        <progress className="mail-progress" value={share} max={100} aria-label={words.sending} />
        {stage === 'waiting' ? words.waiting : `${words.sending} ${share}%`}
      </span>
      <span className="mail-actions">
        <CancelButton parcel={key} />
      </span>
    </>
  );
}

function CancelButton({ parcel }: { parcel: string }) {
  const words = useWords(mailroomWords);
  return (
    <Button size="compact-sm" variant="default" onClick={() => cancel(parcel)}>
      {words.cancel}
    </Button>
  );
}

function Unreadable({ why }: { why: UnreadableReason | undefined }) {
  const words = useWords(mailroomWords);
  const reasons = useWords(unreadableNames);
  return (
    <span className="mail-hint">
      {why !== undefined && <b>{reasons[why]}</b>}
      {words.unreadableHint}
    </span>
  );
}
