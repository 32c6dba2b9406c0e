import type { Line } from '../page.ts';

/** What a fax gateway prints over the first line of a page: time, sender, page of pages (TTI). */
const header = /F[RＲ][O0]M|P\.?\s?\d{2,3}\s?[/／]\s?\d{2,3}|\d{1,2}:\d{2}.*(?:P\.?|FAX|TEL|頁|ページ)/iu;

/** 複写 and 写 printed all over a copied certificate, as they are read. */
const copied = /^[\s　]*[複復夏被权権][写与身]?[\s　]*$|^[\s　]*[写与]?[\s　]*[複復]?[\s　]*$/u;

/** Whether a line is of the watermark that copies show, or a seal: few characters, much larger than all others. */
function isOverprint({ text, box: [, , , height], vertical }: Line, usual: number): boolean {
  if (vertical || text.trim().length > 3) return false;
  return height > 3 * usual || (height > 1.6 * usual && copied.test(text));
}

function usualHeight(lines: readonly Line[]): number {
  const heights = lines
    .filter(({ text, vertical }) => !vertical && text.trim().length > 3)
    .map(({ box: [, , , height] }) => height)
    .sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}

/** What a form gives as an example of how to fill a cell in: （例）長女、父など. */
const example = /^[\s　]*[（(【〔[]?[\s　]*(?:記入)?例[\s　]*(?:[）)】〕\]]|[:：])/u;

/**
 * The lines of a page without examples, the sender's header and the noise that stands for it where the page lay upside down,
 * and without what is printed over the whole page.
 */
export function bodyOf(lines: readonly Line[]): Line[] {
  const usual = usualHeight(lines);
  return lines.filter((line) => !isOverprint(line, usual) && !isHeader(line) && !example.test(line.text));
}

function isHeader({ text, box: [, y, , height] }: Line): boolean {
  const edge = y < 0.025 || y + height > 0.985;
  return edge && (header.test(text) || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text));
}
