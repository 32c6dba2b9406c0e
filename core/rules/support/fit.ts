import type { Paper } from '../../paper.ts';
import type { Person } from '../../papers/person.ts';
import { evidenceOf } from '../../papers/person.ts';
import type { Policy } from '../../policy.ts';
import type { Field } from '../../request.ts';

/** `fits`: it is the person's; `near`: alike but for what a variant or a slip of reading explains; `unread`; `differs`. */
export type Fit = 'fits' | 'near' | 'unread' | 'differs';

/**
 * Whether a paper is a person's, by name, birth date and address (C1 to C3).
 * A name needs a second fact to agree; names that only their scripts keep apart need an equal birth date, or an
 * equal address unless `sharedAddress`. What differs in one fact alone, slightly, is `near`.
 */
export function fitOf(
  paper: Paper,
  person: Person,
  policy: Policy,
  { sharedAddress }: { sharedAddress: boolean },
): Fit {
  const { name, birthDate, address, scriptApart } = evidenceOf(paper, person);
  const unsure = (...fields: readonly (Field | undefined)[]): boolean =>
    fields.some((field) => field !== undefined && field.confidence < policy.confidence.field);
  const { name: printed, romanName, birthDate: born } = paper.fields;

  if (name === 'mismatch') {
    const slip =
      unsure(person.name, person.kana, printed, romanName) || slightly(person.name?.value, printed?.value);
    const roman = printed === undefined;
    return birthDate === 'match' && (slip || roman) ? 'near' : 'differs';
  }
  if (birthDate === 'mismatch') {
    const slip = unsure(person.birthDate, born) || person.birthDate === undefined;
    return name !== 'unread' && slip ? 'near' : 'differs';
  }
  if (name === 'near' || birthDate === 'near') return 'near';
  if (name === 'match') {
    if (birthDate === 'match' || address === 'match') return 'fits';
    const nothingElse =
      person.birthDate === undefined && person.learnt.birthDate === undefined && person.address === undefined;
    return nothingElse ? 'fits' : 'unread';
  }
  if (!scriptApart) return 'unread';
  return birthDate === 'match' || (address === 'match' && !sharedAddress) ? 'fits' : 'unread';
}

/** Whether two values differ in one character: what one misread glyph makes. */
function slightly(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return [...a].filter((character, at) => character !== b[at]).length === 1;
}
