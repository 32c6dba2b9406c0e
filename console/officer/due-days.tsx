import { addDays, sayDay, sayShortDay } from '../base/dates.ts';
import { useLanguage } from '../base/language/language.ts';
import { useWords } from '../base/words.ts';
import { officerWords } from './words.ts';

interface DueDays {
  days: readonly { day: string; count: number }[];
  today: string;
}

/** CSS pixels of the highest column. */
const tall = 140;

/** Columns of the cases due each day, from the first to the last; days without a case are left in as gaps. */
export function DueDayChart({ days, today }: DueDays) {
  const words = useWords(officerWords);
  const language = useLanguage();
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const all = daysFrom([today, ...counts.keys()]);
  const most = Math.max(1, ...counts.values());
  return (
    <div className="due-days">
      <ol className="due-days-chart" aria-label={words.byDueDay}>
        {all.map((day) => {
          const count = counts.get(day) ?? 0;
          const said = `${sayDay(day, language, today)} ${words.cases(count)}`;
          return (
            <li
              key={day}
              title={said}
              data-past={day < today}
              data-today={day === today}
              data-labelled={day === today || isMonday(day)}
            >
              <span className="visually-hidden">{said}</span>
              <span className="due-days-count" aria-hidden="true">
                {count > 0 ? count : ''}
              </span>
              <svg
                aria-hidden="true"
                height={(tall * count) / most + 1}
                preserveAspectRatio="none"
                viewBox="0 0 10 10"
              >
                <rect width="10" height={count === 0 ? 0 : 10} />
              </svg>
              <span className="due-days-day" aria-hidden="true">
                {day === today ? words.today : isMonday(day) ? sayShortDay(day, language) : ''}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const isMonday = (day: string): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 1;

function daysFrom(days: readonly string[]): string[] {
  const sorted = days.toSorted();
  const all: string[] = [];
  for (let day = sorted[0] ?? ''; day !== '' && day <= (sorted.at(-1) ?? ''); day = addDays(day, 1))
    all.push(day);
  return all;
}
