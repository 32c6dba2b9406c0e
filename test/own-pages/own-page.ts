import type { PageKind } from '../../core/page.ts';
import type { Drawing } from './sheet.ts';

/** A page drawn for the tests, and what a person would call it. Everybody on it is invented. */
export interface OwnPage {
  file: string;
  kind: PageKind;
  /** By how many quarter turns, in degrees, it lies turned. */
  rotation: number;
  drawing: Drawing;
}
