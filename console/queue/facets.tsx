import { type ReactNode, useId } from 'react';
import { useAnswer } from '../base/api/hooks.ts';
import { useWords } from '../base/words.ts';
import { channelNames, requestTypeNames, statusNames, verdictNames } from '../names/words.ts';
import { type Days, type Due, type Filter, openStatuses } from './filter.ts';
import { queueWords } from './words.ts';

interface Facets {
  filter: Filter;
  change: (filter: Partial<Filter>) => void;
}

/** What the list can be narrowed to, with how many open cases there are of each. */
export function FacetPanel({ filter, change }: Facets) {
  const words = useWords(queueWords);
  const verdicts = useWords(verdictNames);
  const statuses = useWords(statusNames);
  const channels = useWords(channelNames);
  const types = useWords(requestTypeNames);
  const { data: tally } = useAnswer('tally', {}, { refetchInterval: 5_000 });
  return (
    <div className="queue-facets">
      <DueFacet
        filter={filter}
        change={change}
        counts={{ any: tally?.open, overdue: tally?.overdue, today: tally?.dueToday, week: undefined }}
      />
      <Group title={words.holder}>
        {[false, true].map((mine) => (
          <Choice
            key={String(mine)}
            type="radio"
            label={mine ? words.mine : words.team}
            checked={filter.mine === mine}
            toggle={() => change({ mine })}
          />
        ))}
      </Group>
      <Several
        title={words.verdict}
        all={['incomplete', 'judge', 'complete', 'unreadable'] as const}
        chosen={filter.verdict}
        names={verdicts}
        counts={tally?.byVerdict}
        change={(verdict) => change({ verdict })}
      />
      <Several
        title={words.status}
        all={openStatuses}
        chosen={filter.status}
        names={statuses}
        counts={tally?.byStatus}
        change={(status) => change({ status })}
      />
      <Several
        title={words.channel}
        all={['mail', 'fax'] as const}
        chosen={filter.channel}
        names={channels}
        counts={tally?.byChannel}
        change={(channel) => change({ channel })}
      />
      <Several
        title={words.type}
        all={
          [
            'disclosure',
            'purpose-notice',
            'third-party-records',
            'correction',
            'deletion',
            'suspension',
            'third-party-stop',
          ] as const
        }
        chosen={filter.type}
        names={types}
        change={(type) => change({ type })}
      />
      <Group title={words.received}>
        <DayRange days={filter.received} change={(received) => change({ received })} />
      </Group>
    </div>
  );
}

interface DueFacetProps extends Facets {
  counts: Record<'any' | 'overdue' | 'today' | 'week', number | undefined>;
}

function DueFacet({ filter: { due }, change, counts }: DueFacetProps) {
  const words = useWords(queueWords);
  const names = { any: words.any, overdue: words.overdue, today: words.dueToday, week: words.week };
  const all = ['any', 'overdue', 'today', 'week'] as const satisfies readonly Due[];
  const days: Days = typeof due === 'string' ? { from: '', to: '' } : due;
  return (
    <Group title={words.due}>
      {all.map((one) => (
        <Choice
          key={one}
          type="radio"
          label={names[one]}
          count={counts[one]}
          checked={due === one}
          toggle={() => change({ due: one })}
        />
      ))}
      <DayRange
        days={days}
        change={(chosen) => change({ due: chosen.from === '' && chosen.to === '' ? 'any' : chosen })}
      />
    </Group>
  );
}

interface SeveralProps<K extends string> {
  title: string;
  all: readonly K[];
  chosen: readonly K[];
  names: Record<K, string>;
  counts?: Partial<Record<K, number>> | undefined;
  change: (chosen: K[]) => void;
}

function Several<K extends string>({ title, all, chosen, names, counts, change }: SeveralProps<K>) {
  return (
    <Group title={title}>
      {all.map((one) => (
        <Choice
          key={one}
          type="checkbox"
          label={names[one]}
          count={counts === undefined ? undefined : (counts[one] ?? 0)}
          checked={chosen.includes(one)}
          toggle={() =>
            change(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
          }
        />
      ))}
    </Group>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="queue-facet">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  label: string;
  count?: number | undefined;
  checked: boolean;
  toggle: () => void;
}

function Choice({ type, label, count, checked, toggle }: ChoiceProps) {
  return (
    <label className="queue-choice" data-checked={checked}>
      <input type={type} checked={checked} onChange={toggle} />
      <span>{label}</span>
      {count !== undefined && <span className="queue-choice-count">{count.toLocaleString('ja-JP')}</span>}
    </label>
  );
}

function DayRange({ days, change }: { days: Days; change: (days: Days) => void }) {
  const words = useWords(queueWords);
  const id = useId();
  return (
    <div className="queue-days">
      {(['from', 'to'] as const).map((side) => (
        <span key={side}>
          <input
            id={`${id}-${side}`}
            type="date"
            value={days[side]}
            onChange={({ currentTarget: { value } }) => change({ ...days, [side]: value })}
          />
          <label htmlFor={`${id}-${side}`}>{words[side]}</label>
        </span>
      ))}
    </div>
  );
}
