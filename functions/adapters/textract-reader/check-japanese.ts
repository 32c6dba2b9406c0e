import { inkShare } from '../../../core/image/ink.ts';
import { type Raster, toGrey } from '../../../core/image/raster.ts';
import type { ReadLine } from '../../reader.ts';

/** A page that ought to be Japanese came back as something else, or as nothing. */
export class NotJapanese extends Error {
  override readonly name = 'NotJapanese';
}

/** Fewer letters than a fax header or a card's number has tell nothing of a page's language. */
const telling = 40;
/** Addresses, e-mail and numbers leave a Japanese form above two thirds; misread as Latin it falls to almost nothing. */
const leastShare = 0.3;
/** A page with more dark pixels than this has print or writing on it: a sixth of what a short letter has. */
const printed = 0.005;

/**
 * Holds an answer against what these papers are: Japanese. A passport's page, which is mostly Latin, does not pass
 * either; the reader behind then reads it, at the cost of one page.
 * @throws NotJapanese
 */
export function checkJapanese(lines: readonly ReadLine[], image: Raster): void {
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const japanese = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
  if (letters >= telling && japanese < leastShare * letters)
    throw new NotJapanese(`${japanese} of ${letters} letters are Japanese`);
  if (letters === 0 && inkShare(toGrey(image)) > printed)
    throw new NotJapanese('nothing was read of a page that has something on it');
}
