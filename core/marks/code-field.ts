import type { Raster } from '../image/raster.ts';
import type { Box, Line } from '../page.ts';
import { type Frame, framesIn } from './code-frames.ts';
import { code, type ListCodes, plainCode } from './list-codes.ts';
import { holds } from './stretch.ts';

/** A field lies no further above or below its list than these shares of the page's height. */
const [above, below] = [0.1, 0.06];
/** Nearer to a side than this share of the page's width is its edge. */
const edge = 0.02;
/** More frames in a row than this hold a number of another kind, each a digit of it. */
const mostFrames = 9;
/** An empty frame has at most this share of ink inside: dust. */
const empty = 0.015;
/** Frames of one field stand no further apart than this, and what belongs to one no further than these, in its widths. */
const [between, beside, label] = [1.2, 1.6, 14];
/** A label may have two lines: it stands beside a frame, or so much of its height above or below. */
const offRow = 0.7;

/** What heads a field for codes, and what heads a field for another number. */
const asks = /番号|コード|記号|№|no\.|区分|種類|種別|内容|請求|申請|申出|申込|手続|資格|方|者|選/iu;
const others = /電話|お?客|契約|受付|整理|会員|郵便|枚|部数|通数|金額|個人番号|生年|年月日/u;

/** What heads a list in its own row, and what points to the field from behind it. */
const heads = /^(?:[ごお御]?(?:請求|申請|申出|手続|代理|区分|種類|種別|本人[さ様]))/u;
const points = /^[←⇐◀◁]|^[^種区内請申]*(?:番号|コード|記号|選)/u;

/** A character of a page and where its middle lies. */
interface Letter {
  readonly text: string;
  /** Where it stands in its line's text. */
  readonly unit: number;
  readonly sure: number;
  readonly x: number;
  readonly y: number;
  readonly line: Line;
}

/** The field in which the codes of a list are to be written. */
export interface CodeField {
  /** null where something is written that cannot be told; empty where nothing is. */
  readonly codes: readonly string[] | null;
  /** Of the letters that were read, 0 to 1. */
  readonly confidence: number;
  /** Whether what stands beside the field says that it is for this list's codes. */
  readonly asked: boolean;
  readonly boxes: readonly Box[];
}

/**
 * The field of frames beside a list, above it or below it, that its codes are written into ([8][ ][ ]); null where there
 * is none. A frame before a heading holds the heading's number, a frame before an option is its tick box.
 * @param list the boxes of the list's options
 * @param rest those of the form's other options
 */
export function codeField(
  page: Raster,
  { list, rest, codes }: { list: readonly Box[]; rest: readonly Box[]; codes: ListCodes },
  lines: readonly Line[],
): CodeField | null {
  const letters = lines.flatMap(lettersOf);
  const heights = list.map(([, , , height]) => height).sort((one, other) => one - other);
  const glyph = (heights[heights.length >> 1] ?? 0) * 0.68 * page.height;
  const top = Math.min(...list.map(([, y]) => y)) - above;
  const bottom = Math.max(...list.map(([, y, , height]) => y + height)) + below;
  const found = framesIn(page, [edge, top, 1 - 2 * edge, bottom - top], glyph);
  const free = found.filter(
    ({ box }) =>
      !holdsText(box, letters) && !list.some((option) => overlap(option, box)) && isNearer(box, list, rest),
  );
  const first = free.filter(({ box }) => isBeforeOption(box, list, letters));
  // before more than one option they are tick boxes, or the cells of the codes themselves
  const kept = free.filter((frame) => !(first.length > 1 && first.includes(frame)));
  const fields = fieldsOf(kept).filter(
    (field) => field.length <= mostFrames && !isHeading(field, list, letters),
  );
  const written = fields.filter((field) => field.some(({ fill }) => fill > empty));
  const [field, ...more] = written.length > 0 ? written : fields;
  if (field === undefined) return null;
  const said = field.filter(({ fill }) => fill > empty).map(({ box }) => lettersIn(box, letters));
  const texts = said.map((own) => plainCode(own.map(({ text }) => text).join('')));
  const joined = codes.padded && texts.every((text) => text.length === 1) ? pairsOf(texts) : texts;
  const clear = joined.every((text) => new RegExp(`^${code}$`, 'u').test(text));
  const sure = Math.min(1, ...said.flat().map((letter) => letter.sure));
  return {
    codes: clear ? joined : null,
    confidence: sure,
    asked: more.length === 0 && isAsked(field, list, letters),
    boxes: field.map(({ box }) => box),
  };
}

function lettersOf(line: Line): Letter[] {
  const [x, y, width, height] = line.box;
  return line.text.split('').flatMap((text, unit): Letter[] => {
    const along = line.at[unit] ?? 0;
    if (text.trim() === '' || line.vertical) return [];
    return [{ text, unit, sure: line.sure[unit] ?? 0, x: x + along * width, y: y + height / 2, line }];
  });
}

const lettersIn = ([x, y, width, height]: Box, letters: readonly Letter[]): Letter[] =>
  letters.filter((one) => one.x > x && one.x < x + width && one.y > y && one.y < y + height);

/** Words in a frame make it a cell of a table. */
const holdsText = (box: Box, letters: readonly Letter[]): boolean =>
  lettersIn(box, letters).filter(({ text }) => /\p{L}/u.test(text)).length > 1;

const overlap = ([x, y, w, h]: Box, [ox, oy, ow, oh]: Box): boolean =>
  Math.min(x + w, ox + ow) > Math.max(x, ox) && Math.min(y + h, oy + oh) > Math.max(y, oy);

/** Whether a frame is nearer to a list than to the other list, up or down. */
function isNearer(box: Box, list: readonly Box[], rest: readonly Box[]): boolean {
  const middle = box[1] + box[3] / 2;
  const away = (boxes: readonly Box[]): number =>
    Math.min(...boxes.map(([, y, , height]) => Math.max(y - middle, middle - y - height, 0)));
  return away(list) <= away(rest);
}

/** What is read right of a box, in its row. */
function lettersAfter([x, y, width, height]: Box, letters: readonly Letter[]): Letter[] {
  return letters
    .filter((one) => one.x > x + width && one.y > y && one.y < y + height)
    .sort((one, other) => one.x - other.x);
}

/** Whether an option of the list, or its code, stands right behind a frame. */
function isBeforeOption(box: Box, list: readonly Box[], letters: readonly Letter[]): boolean {
  const [next] = lettersAfter(box, letters);
  return next !== undefined && next.x - box[0] - box[2] < beside * box[2] && isOfList(next, list);
}

/** A letter of an option, of its code or of what goes on from another line; not one of what heads the list in its row. */
function isOfList({ unit, x, y, line }: Letter, list: readonly Box[]): boolean {
  const inRow = list.filter(([, top, , height]) => y > top && y < top + height);
  if (inRow.some(([left, , width]) => x > left && x < left + width)) return true;
  const said = line.text.slice(unit).normalize('NFKC');
  const own = inRow.some((box) => holds(line, box)) || line.text.trim().length < 3;
  return own && inRow.some(([left]) => left > x) && !heads.test(said);
}

/** Frames side by side, of one height, from left to right. */
function fieldsOf(frames: readonly Frame[]): Frame[][] {
  const fields: Frame[][] = [];
  for (const frame of [...frames].sort((one, other) => one.box[0] - other.box[0])) {
    const [x, y, , height] = frame.box;
    const field = fields.find((one) => {
      const [left = 0, top = 0, width = 0, high = 0] = one.at(-1)?.box ?? [];
      const level = Math.abs(top - y) < 0.3 * height && Math.abs(high - height) < 0.3 * height;
      return level && x - left - width < between * width;
    });
    if (field === undefined) fields.push([frame]);
    else field.push(frame);
  }
  return fields;
}

/** A frame with words right behind it that are none of the list, or one below others as they stand at a page's left. */
function isHeading(field: readonly Frame[], list: readonly Box[], letters: readonly Letter[]): boolean {
  const last = field.at(-1);
  if (last === undefined) return true;
  const [next] = lettersAfter(last.box, letters);
  if (next === undefined || points.test(next.line.text.slice(next.unit)) || isOfList(next, list))
    return false;
  return next.x - last.box[0] - last.box[2] < beside * last.box[2];
}

/** Whether what stands before a field or over it says that it is for the list's codes, or the list itself ends there. */
function isAsked(field: readonly Frame[], list: readonly Box[], letters: readonly Letter[]): boolean {
  const [first] = field;
  const last = field.at(-1);
  if (first === undefined || last === undefined) return false;
  const [x, y, width, height] = first.box;
  const right = last.box[0] + last.box[2];
  const before = letters.filter(
    (one) =>
      one.y > y - offRow * height &&
      one.y < y + (1 + offRow) * height &&
      one.x < x &&
      x - one.x < label * width,
  );
  const over = letters.filter(
    (one) => one.y < y && y - one.y < 1.6 * height && one.x > x - label * width && one.x < right + width,
  );
  const textOf = (some: readonly Letter[]): string =>
    [...some]
      .sort((one, other) => one.y - other.y || one.x - other.x)
      .map(({ text }) => text)
      .join('');
  const nearest = before.toSorted((one, other) => other.x - one.x)[0];
  if (nearest !== undefined && isOfList(nearest, list)) return true;
  const said = before.length > 0 ? textOf(before) : textOf(over);
  return asks.test(said) && !others.test(said);
}

/** 0 and 7 in cells of their own are 07. */
const pairsOf = (digits: readonly string[]): string[] =>
  digits.flatMap((digit, i) => (i % 2 === 0 ? [plainCode(`${digit}${digits[i + 1] ?? ''}`)] : []));
