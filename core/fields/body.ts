import type { Line } from '../page.ts';

/** What a fax gateway prints over the first line of a page: time, sender, page of pages (TTI). */
const header = /F[RＲ][O0]M|P\.?\s?\d{2,3}\s?[/／]\s?\d{2,3}|\d{1,2}:\d{2}.*(?:P\.?|FAX|TEL|頁|ページ)/iu;

/** The lines of a page without the sender's header and the noise that stands for it where the page lay upside down. */
export const bodyOf = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text, box: [, y, , height] }) => {
    const edge = y < 0.025 || y + height > 0.985;
    return !(
      edge &&
      (header.test(text) || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    );
  });
