import { findPrintedEras } from '../fields/printed-eras.ts';
import type { Raster } from '../image/raster.ts';
import type { Box, Choice, Line } from '../page.ts';
import { requestOptions } from '../reading/option-words.ts';
import { findOptions } from '../reading/options.ts';
import { readChoices } from './read-choices.ts';

/** A line of fewer letters may be a mark that was read as letters (〇, レ, √). */
const leastPrint = 3;

/** The options printed on a form, types of request, kinds of requester and eras, and how each is marked. @param page upright, grey */
export function formChoices(page: Raster, lines: readonly Line[]): Choice[] {
  const options = findOptions(lines);
  const asksWhat = options.filter(({ option }) => option in requestOptions);
  const asksWho = options.filter(({ option }) => !(option in requestOptions));
  const print: Box[] = lines.filter(({ text }) => text.trim().length >= leastPrint).map(({ box }) => box);
  return [
    ...readChoices(page, asksWhat, print),
    ...readChoices(page, asksWho, print),
    // eras (大正 昭和 平成 令和) stand so close that together they would count as one option
    ...findPrintedEras(lines).flatMap((era) => readChoices(page, [era])),
  ];
}
