import type { Entry } from '../entry.ts';
import { labelBox, top } from '../geometry.ts';

/**
 * Where a form asks for 本人の氏名 by its own words below a block without heading that names somebody else, the block
 * speaks of who asks (申請者): the entries with its party told.
 */
export function withUnheaded(entries: readonly Entry[]): Entry[] {
  const names = entries.filter(({ kind }) => kind === 'name');
  const principals = names.filter(({ label }) => label.party === 'principal');
  const asking = names.some(
    ({ party, label, field }) =>
      party === null &&
      !/署名/u.test(label.line.text) &&
      principals.some(
        (one) => top(labelBox(one.label)) > top(labelBox(label)) && !isAlike(one.field.value, field.value),
      ),
  );
  return asking
    ? entries.map((entry) => (entry.party === null ? { ...entry, party: 'applicant' } : entry))
    : [...entries];
}

/** One character apart may be one name, misread. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  return a.length === b.length && a.filter((character, at) => character !== b[at]).length <= 1;
}
