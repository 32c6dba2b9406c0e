import type { Case } from '../case.ts';
import type { Finding, Verdict, Weight } from '../finding.ts';
import { verdictOf } from '../verdict.ts';
import { findingKey } from './finding-key.ts';
import type { AddedFinding, Settlement } from './review.ts';

type Settled = Pick<Case, 'findings' | 'review'>;

/** What a person made of a finding; null while nobody has. */
export function settlementOf(finding: Finding, { review }: Pick<Case, 'review'>): Settlement | null {
  const key = findingKey(finding);
  return review.settled.find((one) => one.finding === key) ?? null;
}

/** A note asks nothing of anybody. */
const asks = ({ weight }: { weight: Weight }): boolean => weight !== 'note';

/** Deficiencies and doubts that nobody has accepted or waived. */
export const openFindings = (of: Settled): Finding[] =>
  of.findings.filter((finding) => asks(finding) && settlementOf(finding, of) === null);

/** Deficiencies and doubts that stand: accepted, or added by a person, which is the same. The applicant is asked. */
export const acceptedFindings = (of: Settled): (Finding | AddedFinding)[] => [
  ...of.findings.filter((finding) => asks(finding) && settlementOf(finding, of)?.as === 'accepted'),
  ...of.review.added.filter(asks),
];

/**
 * The verdict of a case: of all that is not waived, what people added included. It is computed and never set, so that
 * nobody can call a case complete in which something is open; what could not be opened stays `unreadable`.
 */
export function standingVerdict(of: Settled & Pick<Case, 'reason'>): Verdict {
  if (of.reason !== undefined) return 'unreadable';
  const standing = of.findings.filter((finding) => settlementOf(finding, of)?.as !== 'waived');
  return verdictOf([...standing, ...of.review.added]);
}
