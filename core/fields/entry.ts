import type { Field } from '../request.ts';
import type { EntryKind } from './entry-kinds.ts';
import type { Party } from './labels/label-words.ts';
import type { Label } from './labels/labels.ts';

/** A label with the value that belongs to it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly party: Party | null;
  readonly label: Label;
  readonly field: Field;
}
