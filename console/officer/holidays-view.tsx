import { useAnswer } from '../base/api/hooks.ts';
import { sayDay, sayShortDay } from '../base/dates.ts';
import { useLanguage } from '../base/language/language.ts';
import { Failure, Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { textAt } from './policy-value.ts';
import { officerWords } from './words.ts';

/** The days that are no business days, by year. */
export function HolidaysView() {
  const words = useWords(officerWords);
  const language = useLanguage();
  const { data, error, refetch } = useAnswer('policy', {});
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} retry={refetch} />;
  const years = Map.groupBy(data.holidays.toSorted(), (day) => day.slice(0, 4));
  const coming = data.holidays.toSorted().find((day) => day >= data.today);
  const now = data.policies.find((policy) => textAt(policy, 'version') === data.inForce);
  // of any year
  const yearEnd = (side: 'from' | 'to'): string =>
    sayShortDay(`2000-${textAt(now, `office.yearEnd.${side}`)}`, language);
  return (
    <section className="officer-part" aria-labelledby="holidays">
      <h2 id="holidays">{words.holidays}</h2>
      <p className="officer-hint">
        {words.holidaysLead} {words.yearEnd}: {yearEnd('from')} – {yearEnd('to')}
      </p>
      <div className="holidays">
        {[...years].map(([year, days]) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h3 id={`year-${year}`}>{words.year(year)}</h3>
            <ul>
              {days.map((day) => (
                <li key={day} data-past={day < data.today}>
                  {/* the year stands above */}
                  {sayDay(day, language, day)}
                  {day === coming && <span className="officer-tag">{words.coming}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
