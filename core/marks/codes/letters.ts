import type { Box, Line } from '../../page.ts';
import { holds } from '../lines/stretch.ts';

/** What heads a list in its own row. */
const heads = /^(?:[ごお御]?(?:請求|申請|申出|手続|代理|区分|種類|種別|本人[さ様]))/u;

/** A character of a page and where its middle lies. */
export interface Letter {
  readonly text: string;
  /** Where it stands in its line's text. */
  readonly unit: number;
  readonly sure: number;
  readonly x: number;
  readonly y: number;
  readonly line: Line;
}

/** The letters of a level line, without spaces. */
export function lettersOf(line: Line): Letter[] {
  const [x, y, width, height] = line.box;
  return line.text.split('').flatMap((text, unit): Letter[] => {
    const along = line.at[unit] ?? 0;
    if (text.trim() === '' || line.vertical) return [];
    return [{ text, unit, sure: line.sure[unit] ?? 0, x: x + along * width, y: y + height / 2, line }];
  });
}

/** Those whose middles lie in a box. */
export const lettersIn = ([x, y, width, height]: Box, letters: readonly Letter[]): Letter[] =>
  letters.filter((one) => one.x > x && one.x < x + width && one.y > y && one.y < y + height);

/** What is read right of a box, in its row. */
export function lettersAfter([x, y, width, height]: Box, letters: readonly Letter[]): Letter[] {
  return letters
    .filter((one) => one.x > x + width && one.y > y && one.y < y + height)
    .sort((one, other) => one.x - other.x);
}

/** A letter of an option, of its code or of what goes on from another line; not one of what heads the list in its row. */
export function isOfList({ unit, x, y, line }: Letter, list: readonly Box[]): boolean {
  const inRow = list.filter(([, top, , height]) => y > top && y < top + height);
  if (inRow.some(([left, , width]) => x > left && x < left + width)) return true;
  const said = line.text.slice(unit).normalize('NFKC');
  const own = inRow.some((box) => holds(line, box)) || line.text.trim().length < 3;
  return own && inRow.some(([left]) => left > x) && !heads.test(said);
}
