import type { Box } from '../../page.ts';
import type { Frame } from './code-frames.ts';
import { isOfList, type Letter, lettersAfter } from './letters.ts';

/** What heads a field for codes, and what heads a field for another number. */
const asks = /番号|コード|記号|№|no\.|区分|種類|種別|内容|請求|申請|申出|申込|手続|資格|方|者|選/iu;
const others = /電話|お?客|契約|受付|整理|会員|郵便|枚|部数|通数|金額|個人番号|生年|年月日/u;
/** What points to a field from behind it. */
const points = /^[←⇐◀◁]|^[^種区内請申]*(?:番号|コード|記号|選)/u;
/** What is said of a frame stands no further behind it, and no further before it, than these, in its widths. */
export const beside = 1.6;
const label = 14;
/** A label may have two lines: it stands beside a frame, or so much of its height above or below; or right over it. */
const [offRow, over] = [0.7, 1.6];

/** A frame with words right behind it that are none of the list, or one below others as they stand at a page's left. */
export function isHeading(
  field: readonly Frame[],
  list: readonly Box[],
  letters: readonly Letter[],
): boolean {
  const last = field.at(-1);
  if (last === undefined) return true;
  const [next] = lettersAfter(last.box, letters);
  if (next === undefined || points.test(next.line.text.slice(next.unit)) || isOfList(next, list))
    return false;
  return next.x - last.box[0] - last.box[2] < beside * last.box[2];
}

/** Whether what stands before a field or over it says that it is for the list's codes, or the list itself ends there. */
export function isAsked(field: readonly Frame[], list: readonly Box[], letters: readonly Letter[]): boolean {
  const [first] = field;
  const last = field.at(-1);
  if (first === undefined || last === undefined) return false;
  const [x, y, width, height] = first.box;
  const right = last.box[0] + last.box[2];
  const said = (from: number, to: number, end: number): Letter[] =>
    letters
      .filter((one) => one.y > from && one.y < to && one.x > x - label * width && one.x < end)
      .sort((one, other) => one.y - other.y || one.x - other.x);
  const inRow = said(y, y + height, x);
  const nearest = inRow.toSorted((one, other) => other.x - one.x)[0];
  if (nearest !== undefined && isOfList(nearest, list)) return true;
  const texts = [
    inRow,
    said(y - offRow * height, y + (1 + offRow) * height, x),
    said(y - over * height, y, right + width),
  ].map((some) => some.map(({ text }) => text).join(''));
  if (others.test(texts[0] ?? '')) return false;
  return texts.some((text) => asks.test(text) && !others.test(text));
}
