import { findPrintedEras } from '../fields/printed-eras.ts';
import type { Raster } from '../image/raster.ts';
import type { Box, Choice, Line } from '../page.ts';
import { answerPairs } from '../reading/answer-words.ts';
import { enteredNumbers } from '../reading/entered-numbers.ts';
import { enteredTypes } from '../reading/entered-types.ts';
import { requestOptions } from '../reading/option-words.ts';
import { findOptions } from '../reading/options.ts';
import type { PrintedOption } from '../reading/printed-option.ts';
import { asksToStrikeOut } from '../reading/strike-out.ts';
import { answeredChoices } from './answered.ts';
import { leftStanding } from './left-standing.ts';
import { numberedChoices } from './numbered.ts';
import { readChoices } from './read-choices.ts';
import { transposed, transposedBox } from './transposed.ts';
import { writtenChoices } from './written.ts';

/** A mark between brackets, which may be empty. */
const bracketed = /^\s*[（(〔［[]\s*[〇○◯●OoQ0レ✓✔Vv×✕]?\s*[）)〕］\]]?\s*$/u;
/** A line of fewer letters may be a mark that was read as letters (〇, レ, √), but no word of two characters (区分). */
const isPrint = ({ text }: Line): boolean =>
  (text.trim().length >= 3 && !bracketed.test(text)) || /^\s*\p{Script=Han}{2}\s*$/u.test(text);

/** The options printed on a form, types of request, kinds of requester and eras, and how each is marked. @param page upright, grey */
export function formChoices(page: Raster, lines: readonly Line[]): Choice[] {
  const options = findOptions(lines);
  const asksWhat = options.filter(({ option }) => option in requestOptions);
  const asksWho = options.filter(({ option }) => !(option in requestOptions));
  const print: Box[] = lines.filter(isPrint).map(({ box }) => box);
  const types = listChoices(page, asksWhat, lines, print);
  const written = enteredTypes(
    lines,
    asksWhat.map(({ box }) => box),
  );
  return [
    ...(written === null ? types : writtenChoices(written, asksWhat, types)),
    ...listChoices(page, asksWho, lines, print),
    ...readChoices(page, findPrintedEras(lines, page.height / page.width), [], 'at-words'),
  ];
}

/** A list is answered in its own way: by numbers written down, by a yes or no in each row, or by marks at its options. */
function listChoices(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
  print: readonly Box[],
): Choice[] {
  if (options.length === 0) return [];
  const entered = enteredNumbers(
    lines,
    options.map(({ box }) => box),
  );
  return (
    (entered && numberedChoices(options, entered)) ??
    answeredChoices(page, options, answerPairs(lines)) ??
    markedChoices(page, options, lines, print)
  );
}

/** What is written from top to bottom is looked at with rows and columns changed: its rings and boxes stand as beside rows. */
function markedChoices(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
  print: readonly Box[],
): Choice[] {
  const level = options.filter(({ vertical }) => !vertical);
  const columns = options.filter(({ vertical }) => vertical);
  const strikeOut = asksToStrikeOut(lines);
  if (columns.length === 0) return marksOf(page, level, print, strikeOut);
  const turned = columns.map((option): PrintedOption => {
    return { ...option, box: transposedBox(option.box), word: transposedBox(option.word) };
  });
  const inColumns = marksOf(transposed(page), turned, print.map(transposedBox), strikeOut);
  return [
    ...marksOf(page, level, print, strikeOut),
    ...inColumns.map((choice): Choice => ({ ...choice, box: transposedBox(choice.box) })),
  ];
}

function marksOf(
  page: Raster,
  options: readonly PrintedOption[],
  print: readonly Box[],
  strikeOut: boolean,
): Choice[] {
  const choices = readChoices(page, options, print);
  return strikeOut ? leftStanding(page, options, choices) : choices;
}
