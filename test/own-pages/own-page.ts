import type { Masked, PageKind } from '../../core/page.ts';
import type { Drawing } from './sheet.ts';

/** A page drawn for the tests, and what a person would call it. Everybody on it is invented. */
export interface OwnPage {
  file: string;
  kind: PageKind;
  /** By how many quarter turns, in degrees, it lies turned. */
  rotation: number;
  /** What must be painted over on it, sorted. */
  masked: Masked['what'][];
  /** What of it must be gone afterwards, and what must still be readable; without spaces. */
  gone?: string[];
  kept?: string[];
  drawing: Drawing;
}
