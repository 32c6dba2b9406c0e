import type { Line } from '../page.ts';

/** What is known of one upright sheet before its kind is. */
export interface UnnamedSheet {
  /** Recognised lines in reading order, boxes as fractions of the upright page. */
  readonly lines: readonly Line[];
  /** Share of dark pixels, 0 to 1. */
  readonly ink: number;
  /** Text that came with the document (a PDF's text layer), not what was recognised; empty where there is none. */
  readonly text: string;
  /** Pixels of the upright page. */
  readonly width: number;
  readonly height: number;
}
