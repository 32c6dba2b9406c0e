import type { Page } from '../../page.ts';
import type { Party } from '../labels/label-words.ts';
import type { Label } from '../labels/labels.ts';

/** A label with whom it speaks of, and the page as far as its value may stand there: one column of it, for one person of several. */
export interface Asking {
  readonly label: Label;
  readonly party: Party | null;
  readonly page: Page;
}
