import { prefectures } from './places.ts';
import { townsOf } from './town-text.ts';

const between = '[・･、,/／|]?';
/** The words to choose from that forms print within the line of an address. */
const prefectureUnits = new RegExp(`^(.{1,4}?)${['都', '道', '府', '県'].join(between)}(.+)$`, 'u');
const townUnits = new RegExp(
  `^(.{1,12}?)市${between}区${between}(?:郡|町${between}村)(?:${between}町${between}村)?(.*)$`,
  'u',
);

const filledIn = new RegExp(
  `(?:${prefectures.map((one) => one.slice(0, -1)).join('|')})[都道府県]?[\\s　]*都${between}道`,
  'u',
);

/** Whether the printed units in a line stand behind the name filled in, and ask for nothing beside them. */
export const hasChosenUnits = (text: string): boolean => filledIn.test(text);

/**
 * An address without spaces in which the printed choice of units (香川都道府県丸亀市区町村) stands for the one that is
 * meant: no prefecture, and within it no municipality, shares its name with another. Null where the text has no such
 * choice, or the name before it is none.
 */
export function withChosenUnits(written: string): string | null {
  const [, named = '', rest = ''] = prefectureUnits.exec(written) ?? [];
  const prefecture = prefectures.find((one) => one === named || one.slice(0, -1) === named);
  if (prefecture === undefined) return null;
  const parts = townUnits.exec(rest);
  if (parts === null) return prefecture + rest;
  const [, before = '', after = ''] = parts;
  const [, county = '', name = ''] = /^(.+郡)?(.+)$/u.exec(before) ?? [];
  const towns = townsOf(prefecture).filter((one) => one === name || one.slice(0, -1) === name);
  const [town] = towns;
  return town === undefined || towns.length > 1 ? null : prefecture + county + town + after;
}
