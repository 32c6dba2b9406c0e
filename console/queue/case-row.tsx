import { memo } from 'react';
import { Link } from 'wouter';
import { daysBetween, sayShortDay, sayTime } from '../base/dates.ts';
import { separators, useLanguage } from '../base/language/language.ts';
import { hasRole, usePerson } from '../base/sign-in/person.ts';
import { useWords } from '../base/words.ts';
import { StatusChip, VerdictChip } from '../names/chips.tsx';
import { channelNames, requestTypeNames } from '../names/words.ts';
import type { Summary } from './cases.ts';
import { DueCell } from './due.tsx';
import { queueWords } from './words.ts';

interface Row {
  summary: Summary;
  /** 0-based. */
  at: number;
  chosen: boolean;
  today: string;
  choose: (at: number) => void;
  open: (number: string) => void;
}

export const rowId = (number: string): string => `case-${number}`;

/** One case of the list. */
export const CaseRow = memo(function CaseRow({ summary, at, chosen, today, choose, open }: Row) {
  const words = useWords(queueWords);
  const channels = useWords(channelNames);
  const types = useWords(requestTypeNames);
  const language = useLanguage();
  const { number, receivedOn, requestTypes, name, channel, verdict, status, deficiencies, doubts } = summary;
  const asked = requestTypes.map((type) => types[type]).join(separators[language]);
  return (
    <tr
      id={rowId(number)}
      className="queue-row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      data-late={summary.businessDaysLeft < 0 && status !== 'awaiting-correction'}
      onClick={(event) => {
        choose(at);
        if (!(event.target instanceof Element) || event.target.closest('a, button') === null) open(number);
      }}
    >
      <td>
        <DueCell summary={summary} />
      </td>
      <td>
        <Link href={`/cases/${number}`} className="queue-number" tabIndex={-1}>
          {number}
        </Link>
      </td>
      <td>
        <VerdictChip verdict={verdict} />
      </td>
      <td className="queue-findings" title={words.findingsOf(deficiencies, doubts)}>
        {deficiencies + doubts > 0 && (
          <>
            <span className="visually-hidden">{words.findingsOf(deficiencies, doubts)}</span>
            <span aria-hidden="true">
              <b>{deficiencies}</b> / {doubts}
            </span>
          </>
        )}
      </td>
      <td>
        <StatusChip status={status} />
      </td>
      <td title={asked}>{asked === '' ? <span className="queue-dim">{words.noType}</span> : asked}</td>
      <td>{name ?? <span className="queue-dim">{words.noName}</span>}</td>
      <td>{channels[channel]}</td>
      <td>{sayShortDay(receivedOn, language)}</td>
      <td className="queue-figure">{words.days(daysBetween(receivedOn, today))}</td>
      <td>
        <Holder summary={summary} />
      </td>
    </tr>
  );
});

function Holder({ summary: { lease, number } }: { summary: Summary }) {
  const words = useWords(queueWords);
  const person = usePerson();
  const { name } = person;
  if (lease === null) return null;
  const who = lease.holder === name ? words.you : lease.holder;
  return (
    <span
      className="queue-holder"
      data-mine={lease.holder === name}
      title={words.heldBy(who, sayTime(lease.until))}
    >
      {who}
      {hasRole(person, 'officer') && (
        <>
          {' '}
          <Link href={`/officer?view=handOver&number=${number}`}>{words.takeOver}</Link>
        </>
      )}
    </span>
  );
}
