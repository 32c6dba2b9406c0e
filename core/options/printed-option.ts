import type { Box } from '../page.ts';
import type { Option } from './option-words.ts';

/** An option printed on a form; boxes in fractions of the page. */
export interface PrintedOption {
  readonly option: Option;
  /** All that is printed of it (保有個人データの開示), without number or tick box before it. */
  readonly box: Box;
  /** Its word alone (開示). */
  readonly word: Box;
  /** Whether a mark was read before it as letters: （〇）, ☑. */
  readonly marked: boolean;
  /** The number printed before it; null where there is none. */
  readonly number: number | null;
  /** Whether it is written from top to bottom. */
  readonly vertical: boolean;
}
