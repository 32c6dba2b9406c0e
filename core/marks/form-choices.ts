import { findPrintedEras } from '../fields/eras/printed-eras.ts';
import type { Raster } from '../image/raster.ts';
import { answerPairs } from '../options/answer-words.ts';
import { chosenTypes } from '../options/chosen-types.ts';
import { enteredNumbers } from '../options/entered-numbers.ts';
import { enteredTypes } from '../options/entered-types.ts';
import { requestOptions } from '../options/option-words.ts';
import type { PrintedOption } from '../options/printed-option.ts';
import { asksToStrikeOut } from '../options/strike-out.ts';
import type { Box, Choice, Line } from '../page.ts';
import { turnedBack } from '../reading/rows.ts';
import { answeredChoices } from './asked/answered.ts';
import { askedChoices } from './asked/asked-choices.ts';
import { type AskedList, askedLists, isType } from './asked/asked-list.ts';
import { boxesAsRead } from './boxes/boxes-as-read.ts';
import { doubtStrayMarks } from './boxes/stray-marks.ts';
import { fromTheirCodes, ticksOf } from './codes/before-codes.ts';
import { codeField } from './codes/code-field.ts';
import { codedChoices } from './codes/coded.ts';
import { listCodes } from './codes/list-codes.ts';
import { hasLooseCode } from './codes/loose-codes.ts';
import { numberedChoices } from './codes/numbered.ts';
import { ringedCodes } from './codes/ringed-codes.ts';
import { writtenChoices } from './codes/written.ts';
import { withoutStreaks } from './ink/streaks.ts';
import { withInnerRings } from './inner-rings.ts';
import { leftStanding } from './left-standing.ts';
import { apart } from './lines/apart.ts';
import { orAsScanned } from './lines/as-scanned.ts';
import { inBothTongues } from './lines/both-tongues.ts';
import { laidDown } from './lines/laid-down.ts';
import { lettersOfLines } from './lines/letter-boxes.ts';
import { listedOptions } from './lines/listed.ts';
import { doubtIfPartlyRead } from './lines/partly-read.ts';
import { printAround } from './lines/print.ts';
import { boxTurnedLeft, turnedLeft } from './lines/turned.ts';
import { withoutHeads } from './lines/without-head.ts';
import { withWordsApart } from './lines/words-apart.ts';
import { readChoices } from './read-choices.ts';
import { doubtStrokes } from './strokes-at-words.ts';
import { unsure } from './unsure.ts';

/** The options printed on a form, types of request, kinds of requester and eras, and how each is marked. @param scan upright, grey */
export function formChoices(scan: Raster, lines: readonly Line[]): Choice[] {
  const page = withoutStreaks(scan);
  const eras = readChoices(page, findPrintedEras(lines, page.height / page.width), [], 'at-words');
  const lists = listsAsLaid(page, lines);
  return [...(page === scan ? lists : orAsScanned(lists, listsAsLaid(scan, lines))), ...eras];
}

/** The lists of a form written in rows, or in columns. */
function listsAsLaid(page: Raster, lines: readonly Line[]): Choice[] {
  const laid = laidDown(page, lines);
  if (laid === null) return listsOf(page, lines);
  return listsOf(laid.page, laid.lines).map((choice): Choice => ({ ...choice, box: laid.back(choice.box) }));
}

/** The types and the kinds of requester. */
function listsOf(page: Raster, read: readonly Line[]): Choice[] {
  const lines = withWordsApart(read);
  const ratio = page.height / page.width;
  const options = withoutHeads(apart(listedOptions(lines), lines), lines, ratio);
  const inTongues = (list: readonly PrintedOption[]) => inBothTongues(list, lines, ratio);
  const asked = askedLists(lines, options);
  const asksWhat = asked.types?.options ?? inTongues(options.filter(isType));
  const asksWho = asked.kinds?.options ?? inTongues(options.filter((option) => !isType(option)));
  const print = printAround(
    lines,
    [...asksWhat, ...asksWho].map(({ box }) => box),
  );
  const choicesOf = (
    list: AskedList | null,
    own: readonly PrintedOption[],
    others: readonly PrintedOption[],
  ): Choice[] =>
    list === null
      ? listChoices(page, own, others, lines, print)
      : askedChoices(page, list, (alone) => markedChoices(page, alone, lines, print));
  const types = choicesOf(asked.types, asksWhat, asksWho);
  const listed = asksWhat.map(({ box }) => box);
  const written = chosenTypes(lines, listed) ?? enteredTypes(lines, listed);
  return [
    ...doubtIfPartlyRead(
      written === null
        ? doubtStrokes(page, asksWhat, [...print, ...lettersOfLines(lines, listed, ratio)], types)
        : writtenChoices(written, asksWhat, types),
      asksWhat.map(({ word }) => word),
      lines,
    ),
    ...choicesOf(asked.kinds, asksWho, asksWhat),
  ];
}

/**
 * A list is answered in its own way: by codes or numbers written down, by a yes or no in each row, or by marks at its
 * options.
 */
function listChoices(
  page: Raster,
  options: readonly PrintedOption[],
  others: readonly PrintedOption[],
  lines: readonly Line[],
  print: readonly Box[],
): Choice[] {
  if (options.length === 0) return [];
  const list = options.map(({ box }) => box);
  const codes = listCodes(list, lines, options.some(({ option }) => option in requestOptions) ? 3 : 2);
  const field = codes && codeField(page, { list, rest: others.map(({ box }) => box), codes }, lines);
  // frames for codes are no marks of what they stand before
  const marked = (): Choice[] => markedChoices(page, options, lines, [...print, ...(field?.boxes ?? [])]);
  if (codes && field && field.codes?.length !== 0) return codedChoices(options, codes, field, marked());
  const entered = enteredNumbers(lines, list);
  const numbered = options.map(({ option, box, number }) => {
    const own = Number(codes?.of.get(box));
    return { option, box, number: Number.isInteger(own) ? own : number };
  });
  const choices =
    (entered && numberedChoices(numbered, entered)) ??
    answeredChoices(page, options, answerPairs(lines)) ??
    marked();
  const ringed = codes && ringedCodes(page, options, lines, choices);
  if (ringed !== null) return ringed;
  if (choices.some(({ mark }) => mark !== 'none')) return choices;
  const inBoxes = boxesAsRead(page, options, lines);
  if (codes === null || inBoxes !== null) return inBoxes ?? choices;
  const cells = fromTheirCodes(options, lines);
  const before = cells && ticksOf(markedChoices(page, cells, lines, print), options);
  return before ?? (hasLooseCode(lines, list, codes) ? choices.map(unsure) : choices);
}

/** What is written from top to bottom is looked at turned to the left: its rings and boxes stand as beside rows. */
function markedChoices(
  page: Raster,
  options: readonly PrintedOption[],
  lines: readonly Line[],
  print: readonly Box[],
): Choice[] {
  const level = options.filter(({ vertical }) => !vertical);
  const columns = options.filter(({ vertical }) => vertical);
  const strikeOut = asksToStrikeOut(lines);
  const leftToRight = doubtStrayMarks(
    page,
    level,
    [
      ...print,
      ...lettersOfLines(
        lines,
        level.map(({ box }) => box),
        page.height / page.width,
      ),
    ],
    marksOf(page, level, print, strikeOut),
  );
  if (columns.length === 0) return leftToRight;
  const turned = columns.map((option): PrintedOption => {
    return { ...option, box: boxTurnedLeft(option.box), word: boxTurnedLeft(option.word) };
  });
  const inColumns = marksOf(turnedLeft(page), turned, print.map(boxTurnedLeft), strikeOut);
  return [...leftToRight, ...inColumns.map((choice): Choice => ({ ...choice, box: turnedBack(choice.box) }))];
}

function marksOf(
  page: Raster,
  options: readonly PrintedOption[],
  print: readonly Box[],
  strikeOut: boolean,
): Choice[] {
  const choices = withInnerRings(page, options, readChoices(page, options, print));
  return strikeOut ? leftStanding(page, options, choices) : choices;
}
