import type { Page } from '../../page.ts';
import type { Entry } from '../entry.ts';
import { byMarkedEra } from '../eras/marked-era.ts';
import { parseDate } from '../values/date-text.ts';
import { fieldOf, runOf } from '../values/run.ts';

/** How public forms ask for the birth date of the person an agent acts for: □未成年者（平成 年 月 日生）. */
const bornInBrackets = /未成年者?[\s　]*[（(](?=[^）)]*日[\s　]*生)/u;

/** Birth dates in brackets behind 未成年者, which are those of the person the request is about. */
export function minorsBirthDates(page: Page): Entry[] {
  return page.lines.flatMap((line): Entry[] => {
    const found = bornInBrackets.exec(line.text);
    if (found === null) return [];
    const [from, to] = [found.index, found.index + found[0].length];
    const end = line.text.slice(to).search(/[）)]/u);
    const written = runOf(line, to, end < 0 ? line.text.length : to + end);
    const dates = byMarkedEra(written, page.choices).flatMap(({ run, trust }) => {
      const parsed = parseDate(run.text, { strict: true });
      return parsed === null ? [] : [fieldOf(run, parsed, page.page, trust)];
    });
    const [field] = dates;
    if (field === undefined) return [];
    return [
      {
        kind: 'birthDate',
        party: 'principal',
        label: { kind: 'birthDate', party: 'principal', line, from, to, fit: 1 },
        field,
      },
    ];
  });
}
