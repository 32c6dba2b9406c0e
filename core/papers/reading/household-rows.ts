import { bodyOf } from '../../fields/body.ts';
import { heightOf, labelBox, left, middle, right, sameColumn, sameRow, top } from '../../fields/geometry.ts';
import { findLabels, type Label } from '../../fields/labels/labels.ts';
import { joinLines, joinSpread } from '../../fields/labels/spread.ts';
import { findDates } from '../../fields/values/date-text.ts';
import { parseKana } from '../../fields/values/kana-text.ts';
import { isKanaOnly, parseName, parseRomanName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { known } from './pick.ts';

/** What stands in a person's row is within so many heights of the birth date's middle: the reading over the name too. */
const rowReach = 1.3;
/** Pieces of a name stand no further apart than so many of their characters. */
const pieceGap = 2;
/** Beside a heading, as below a label. */
const trust = 0.9;

/**
 * The people of a record that lists them in a table, a row each under one row of headings (氏名 … 生年月日 …), wherever in
 * its column a name begins. None where the page has no such table.
 */
export function peopleInRows(page: Page): PaperFields[] {
  const lines = joinSpread(bodyOf(page.lines));
  const labels = findLabels(lines);
  for (const name of labels.filter((label) => label.kind === 'name' && isHeading(label))) {
    const born = labels.find(
      (label) =>
        label.kind === 'birthDate' &&
        isHeading(label) &&
        sameRow(labelBox(label), labelBox(name)) &&
        left(labelBox(label)) > right(labelBox(name)),
    );
    if (born === undefined) continue;
    const free = lines.filter((line) => labels.every((label) => label.line !== line));
    const people = datesUnder(born, free).flatMap((date) => personBeside(date, free, page));
    if (people.length > 0) return people;
  }
  return [];
}

const isHeading = ({ line, from, to, fit }: Label): boolean =>
  fit > 0.6 && line.text.trim().length - (to - from) <= 1;

const datesUnder = (born: Label, lines: readonly Line[]): Line[] =>
  lines.filter(
    ({ text, box }) =>
      top(box) > middle(labelBox(born)) &&
      sameColumn(box, labelBox(born)) &&
      findDates(text, { strict: true }).length === 1,
  );

/** Who is named in the row of a birth date; nobody where no name stands there. */
function personBeside(date: Line, lines: readonly Line[], page: Page): PaperFields[] {
  const row = lines.filter(
    ({ box }) =>
      right(box) <= left(date.box) + 0.01 &&
      Math.abs(middle(box) - middle(date.box)) < rowReach * heightOf(date.box),
  );
  const readings = row.filter(({ text }) => isKanaOnly(text));
  const written = joined(
    row.filter((line) => !readings.includes(line)),
    page,
  );
  const names = fieldsOf(written, parseName, page);
  const romans = fieldsOf(written, parseRomanName, page);
  // of two names in one row none is told from here
  if (names.length > 1 || (names.length === 0 && romans.length !== 1 && readings.length !== 1)) return [];
  const [when] = findDates(date.text, { strict: true });
  return [
    known({
      name: names[0],
      romanName: romans[0],
      kana: fieldsOf(readings, parseKana, page)[0],
      birthDate: when === undefined ? undefined : fieldOf(runOf(date), when, page.page, trust),
    }),
  ];
}

const fieldsOf = (lines: readonly Line[], parse: typeof parseName, { page }: Page): Field[] =>
  lines.flatMap((line) => {
    const parsed = parse(line.text);
    return parsed === null || parsed.fit < 0.6 ? [] : [fieldOf(runOf(line), parsed, page, trust)];
  });

/** The pieces of a name whose surname and given name were read apart as one line. */
function joined(lines: readonly Line[], { width, height }: Page): Line[] {
  const near = ({ box }: Line, piece: Line): boolean => {
    const character = (Math.min(heightOf(box), heightOf(piece.box)) * height) / width;
    return sameRow(box, piece.box) && left(piece.box) - right(box) < pieceGap * character;
  };
  const done: Line[] = [];
  for (const piece of [...lines].sort((one, other) => left(one.box) - left(other.box))) {
    const last = done.findLastIndex((one) => near(one, piece));
    const first = done[last];
    if (first === undefined) done.push(piece);
    else done[last] = joinLines([first, piece]);
  }
  return done;
}
