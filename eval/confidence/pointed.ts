import type { Said } from '../said.ts';

type Finding = Said['findings'][number];
type Field = Pick<NonNullable<Said['fields'][string]>, 'page' | 'box'>;

/** Findings that bid a reviewer compare entries of the form with a paper of the person named as their subject. */
const comparedOfSubject: Readonly<Record<string, readonly string[]>> = {
  'identity-mismatch': ['name', 'birthDate'],
  'identity-near': ['name', 'birthDate'],
  'residence-record-mismatch': ['name', 'birthDate'],
};
/** The same, where the finding does not say whose paper it is. */
const comparedOfSomebody: Readonly<Record<string, string>> = {
  'address-mismatch': 'address',
  'address-near': 'address',
};
/** The power of attorney's entries, by the subject of `power-of-attorney-mismatch`. */
const compared: Readonly<Record<string, string>> = { name: 'principal.name', agentName: 'agent.name' };

/**
 * Whether a finding puts a field before a reviewer: it names the field, its box lies over the field's, or it says that
 * the form and another paper differ in it.
 * @param fields all that was read, by name: with two addresses on the form, a finding that does not say whose it means points at neither
 */
export function pointsAt(
  finding: Finding,
  name: string,
  field: Field,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  const { code, subject = '' } = finding;
  if (subject === name) return true;
  if (finding.page === field.page && overlap(finding.box, field.box)) return true;
  if (comparedOfSubject[code]?.some((entry) => name === `${subject}.${entry}`)) return true;
  if (code === 'power-of-attorney-mismatch') return compared[subject] === name;
  const entry = comparedOfSomebody[code];
  if (entry === undefined || !name.endsWith(`.${entry}`)) return false;
  return ['principal', 'agent'].filter((role) => fields[`${role}.${entry}`] != null).length === 1;
}

/** Boxes as `[x, y, width, height]` in fractions of one page. */
function overlap(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  const [ax = 0, ay = 0, aw = 0, ah = 0] = a ?? [];
  const [bx = 0, by = 0, bw = 0, bh = 0] = b ?? [];
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;
}
