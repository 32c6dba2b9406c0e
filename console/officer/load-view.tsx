import { Link } from 'wouter';
import type { Answer } from '../base/api/call.ts';
import { useAnswer } from '../base/api/hooks.ts';
import { Failure, Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { StatusChip } from '../names/chips.tsx';
import { statusNames } from '../names/words.ts';
import { BarTable } from './bars.tsx';
import { DueDayChart } from './due-days.tsx';
import { numberAt } from './policy-value.ts';
import { officerWords } from './words.ts';

/** How much is open, and how near its deadlines. */
export function LoadView() {
  const words = useWords(officerWords);
  const names = useWords(statusNames);
  const { data, error, refetch } = useAnswer('load', {}, { refetchInterval: 15_000 });
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} retry={refetch} />;
  const isStatus = (key: string): key is keyof typeof names => key in names;
  const statuses = Object.keys(names).filter(isStatus);
  return (
    <>
      <section className="officer-part" aria-labelledby="deadlines">
        <h2 id="deadlines">{words.deadlines}</h2>
        <p className="officer-hint">{words.deadlinesHint}</p>
        <div className="officer-scroll">
          <Deadlines rows={data.deadlines} />
        </div>
      </section>
      <section className="officer-part" aria-labelledby="due-days">
        <h2 id="due-days">{words.byDueDay}</h2>
        <p className="officer-hint">{words.byDueDayHint}</p>
        {data.byDueDay.length === 0 ? (
          <p>{words.noCases}</p>
        ) : (
          <DueDayChart days={data.byDueDay} today={data.today} />
        )}
      </section>
      <div className="officer-pair">
        <section className="officer-part" aria-labelledby="by-status">
          <h2 id="by-status">{words.byStatus}</h2>
          <BarTable
            caption={words.byStatus}
            head={[words.byStatus, words.count]}
            bars={statuses.flatMap((status) => {
              const count = data.byStatus[status];
              return count === undefined
                ? []
                : [{ key: status, label: <StatusChip status={status} />, count, said: words.cases(count) }];
            })}
          />
        </section>
        <section className="officer-part" aria-labelledby="ages">
          <h2 id="ages">{words.ages}</h2>
          <BarTable
            caption={words.ages}
            head={[words.ages, words.count]}
            bars={data.ages.map(({ from, to, count }) => ({
              key: String(from),
              label: words.ageRange(from, to),
              count,
              said: words.cases(count),
            }))}
          />
        </section>
      </div>
    </>
  );
}

/** The list shows cases by their target; of the other lines it has no filter. */
const listed = { past: 'overdue', today: 'today' } as const;

function Deadlines({ rows }: { rows: Answer<'load'>['deadlines'] }) {
  const words = useWords(officerWords);
  const { data: policy } = useAnswer('policy', {});
  const now = policy?.policies.find(({ version }) => version === policy.inForce);
  const rules = {
    target: words.targetRule(numberAt(now, 'deadlines.targetBusinessDays')),
    'red-line': words['red-lineRule'](numberAt(now, 'deadlines.redLineDays')),
    ceiling: words.ceilingRule(numberAt(now, 'deadlines.ceilingDays')),
  };
  const spans = ['past', 'today', 'thisWeek', 'later'] as const;
  return (
    <table className="deadlines">
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          {spans.map((span) => (
            <th key={span} scope="col">
              {words[span]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <th scope="row">
              {words[row.line]}
              {now !== undefined && <span>{rules[row.line]}</span>}
            </th>
            {spans.map((span) => (
              <td
                key={span}
                data-alarm={span === 'past' && row[span] > 0}
                data-near={span === 'today' && row[span] > 0}
              >
                {row.line === 'target' && span in listed && row[span] > 0 ? (
                  <Link href={`/queue?due=${span === 'past' ? listed.past : listed.today}`}>
                    {words.cases(row[span])}
                  </Link>
                ) : (
                  words.cases(row[span])
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
