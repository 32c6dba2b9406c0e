import { bodyOf } from '../../fields/body.ts';
import type { Entry } from '../../fields/entries.ts';
import { heightOf, left, middle, sameRow } from '../../fields/geometry.ts';
import { findLabels } from '../../fields/labels/labels.ts';
import { parseKana } from '../../fields/values/kana-text.ts';
import { isKanaOnly, parseName, parseRomanName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { known } from './pick.ts';

/** What stands in one cell begins in one line, within this share of the page's width. */
const aligned = 0.015;
/** The next row of a cell is no further off than so many of its heights. */
const rowGap = 2;
/** Nothing is printed beside the name. */
const trust = 0.85;

/**
 * The people of a record whose cells begin with the name and have no label for it: the name stands right over the label
 * 生年月日, in the row of 性別 or 続柄, its reading over it.
 */
export function peopleUnheaded(page: Page, entries: readonly Entry[]): PaperFields[] {
  const lines = bodyOf(page.lines);
  return entries
    .filter(({ kind, label, field }) => kind === 'birthDate' && label.from <= 1 && field.page === page.page)
    .flatMap(({ label, field }): PaperFields[] => {
      const row = over(label.line, lines);
      if (row === undefined) return [];
      const labels = findLabels(lines.filter((line) => line === row || sameRow(line.box, row.box)));
      if (!labels.some(({ line, from, to }) => /性\s*別|続\s*柄/u.test(line.text.slice(from, to)))) return [];
      const run = runOf(row, 0, labels.find(({ line }) => line === row)?.from);
      const told = (parse: typeof parseName): Field | undefined => {
        const parsed = parse(run.text);
        return parsed === null || parsed.fit < 0.6 ? undefined : fieldOf(run, parsed, page.page, trust);
      };
      const reading = over(row, lines);
      const parsed = reading !== undefined && isKanaOnly(reading.text) ? parseKana(reading.text) : null;
      const person = known({
        name: told(parseName),
        romanName: told(parseRomanName),
        kana:
          reading === undefined || parsed === null
            ? undefined
            : fieldOf(runOf(reading), parsed, page.page, trust),
      });
      return person.name === undefined && person.romanName === undefined
        ? []
        : [{ ...person, birthDate: field }];
    });
}

/** The line right over another that begins with it. */
function over(line: Line, lines: readonly Line[]): Line | undefined {
  return lines
    .filter(({ box }) => {
      const apart = middle(line.box) - middle(box);
      const height = heightOf(line.box);
      return apart > height / 4 && apart < rowGap * height && Math.abs(left(box) - left(line.box)) < aligned;
    })
    .sort((one, other) => middle(other.box) - middle(one.box))[0];
}
