import { parseName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Page } from '../../page.ts';
import type { Field } from '../../request.ts';

/** Only kanji with a break before: other words follow labels and nationalities. */
const inKanji = /^[\s　]*[（(]?[\s　]*[\p{Script=Han}々][\p{Script=Han}々\s　]{1,7}[)）]?[\s　]*$/u;

/** The name in kanji (漢字氏名) that papers of foreigners print behind the one in Latin letters, in its line. */
export function behindRoman(roman: Field | undefined, pages: readonly Page[]): Field | undefined {
  if (roman === undefined) return undefined;
  const { raw } = roman;
  const page = pages.find((one) => one.page === roman.page);
  for (const line of page?.lines ?? []) {
    const from = line.text.indexOf(raw) + raw.length;
    if (!line.text.includes(raw) || !inKanji.test(line.text.slice(from))) continue;
    const run = runOf(line, from);
    const parsed = parseName(run.text);
    if (parsed !== null && parsed.fit > 0.8) return fieldOf(run, parsed, roman.page, 0.9);
  }
  return undefined;
}
