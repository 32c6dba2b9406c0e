import type { Raster } from '../../image/raster.ts';
import type { Box, Line } from '../../page.ts';
import { glyphShare } from '../lines/stretch.ts';
import { type Frame, framesIn } from './code-frames.ts';
import { beside, isAsked, isHeading } from './field-label.ts';
import { isOfList, type Letter, lettersAfter, lettersIn, lettersOf } from './letters.ts';
import { code, type ListCodes, plainCode } from './list-codes.ts';

/** A field lies no further above or below its list than these shares of the page's height. */
const [above, below] = [0.1, 0.06];
/** Nearer to a side than this share of the page's width is its edge. */
const edge = 0.02;
/** More frames in a row than this hold a number of another kind, each a digit of it. */
const mostFrames = 9;
/** An empty frame has at most this share of ink inside: dust. */
const empty = 0.015;
/** Frames of one field stand no further apart than this, in their widths. */
const between = 1.2;

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
  const glyph = (heights[heights.length >> 1] ?? 0) * glyphShare * page.height;
  const top = Math.min(...list.map(([, y]) => y)) - above;
  const bottom = Math.max(...list.map(([, y, , height]) => y + height)) + below;
  const found = framesIn(page, [edge, top, 1 - 2 * edge, bottom - top], glyph);
  const free = found.filter(
    ({ box }) =>
      !holdsText(box, letters) && !list.some((option) => overlap(option, box)) && isNearer(box, list, rest),
  );
  const outside = letters.filter((one) => !found.some(({ box }) => lettersIn(box, [one]).length > 0));
  const first = free.filter(({ box }) => isBeforeOption(box, list, outside));
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

/** Whether an option of the list, or its code, stands right behind a frame. */
function isBeforeOption(box: Box, list: readonly Box[], letters: readonly Letter[]): boolean {
  const [next] = lettersAfter(box, letters);
  return next !== undefined && next.x - box[0] - box[2] < beside * box[2] && isOfList(next, list);
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

/** 0 and 7 in cells of their own are 07. */
const pairsOf = (digits: readonly string[]): string[] =>
  digits.flatMap((digit, i) => (i % 2 === 0 ? [plainCode(`${digit}${digits[i + 1] ?? ''}`)] : []));
