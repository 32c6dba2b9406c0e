import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { Line } from '../page.ts';
import { formChoices } from './form-choices.ts';

/** Size of the forms that the tests draw, pixels: A4 at 200 dots an inch. */
export const [W, H] = [1654, 2339];

/** The strokes of a line's letters where the line says they stand. */
export function print(page: Canvas, lines: readonly Line[]): void {
  for (const { box, at, text, vertical } of lines)
    at.forEach((along, unit) => {
      if (text[unit]?.trim() === '') return;
      const [right, down] = vertical ? [0.5, along] : [along, 0.5];
      const [x, y] = [(box[0] + right * box[2]) * W, (box[1] + down * box[3]) * H];
      const size = 0.3 * (vertical ? box[2] * W : box[3] * H) * (/[!-~]/u.test(text[unit] ?? '') ? 0.5 : 1);
      page.stroke(x - size, y - size, x + size, y - size, 3);
      page.stroke(x, y - size, x, y + size, 3);
    });
}

/** A page with some lines printed on it. */
export function form(lines: readonly Line[]): Canvas {
  const page = canvas(W, H);
  print(page, lines);
  return page;
}

/** What is marked on a form, and how. */
export const marked = (page: Canvas, lines: readonly Line[]): string[] =>
  formChoices(page, lines).flatMap(({ option, mark }) => (mark === 'none' ? [] : [`${option} ${mark}`]));

/** The middle of a line's box, and its ends: pixels. */
export function placeOf({ box: [x, y, width, height] }: Line): {
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
} {
  const [left, top, right, bottom] = [x * W, y * H, (x + width) * W, (y + height) * H];
  return { x: (left + right) / 2, y: (top + bottom) / 2, left, top, right, bottom };
}

/** A line with the margin above and below its letters that detection leaves. */
export function withMargin(one: Line): Line {
  const [x, y, width, height] = one.box;
  const high = height / 0.68;
  return { ...one, box: [x, y - (high - height) / 2, width, high] };
}

/** Lines of one row as one line, read with a space between them. */
export function inOneLine(parts: readonly Line[]): Line {
  const left = Math.min(...parts.map(({ box }) => box[0]));
  const right = Math.max(...parts.map(({ box }) => box[0] + box[2]));
  const [first] = parts;
  const width = right - left;
  const letters = parts.flatMap((part, i) => {
    const own = part.text.split('').map((text, unit) => ({
      text,
      at: (part.box[0] + (part.at[unit] ?? 0) * part.box[2] - left) / width,
    }));
    const before = own[0]?.at ?? 0;
    return i === 0 ? own : [{ text: ' ', at: before - 0.001 }, ...own];
  });
  return {
    text: letters.map(({ text }) => text).join(''),
    at: letters.map(({ at }) => at),
    sure: letters.map(() => 0.99),
    box: [left, first?.box[1] ?? 0, width, first?.box[3] ?? 0],
    confidence: 0.99,
    vertical: false,
  };
}

/** A column of words with a space between them, which is not read: its left edge and top in thousandths of the page. */
export function columnOf(words: readonly string[], x: number, y: number, size = 18): Line {
  const letters = words.flatMap((word, i) =>
    [...word].map((text, unit) => ({ text, place: words.slice(0, i).join('').length + i + unit + 0.5 })),
  );
  const length = (letters.at(-1)?.place ?? 0) + 0.5;
  return {
    text: letters.map(({ text }) => text).join(''),
    at: letters.map(({ place }) => place / length),
    sure: letters.map(() => 0.99),
    box: [x / 1000, y / 1000, (size * Math.SQRT2) / 1000, (length * size) / 1000],
    confidence: 0.99,
    vertical: true,
  };
}
