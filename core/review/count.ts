import type { Case } from '../case.ts';
import { feeCounted } from '../fee.ts';
import type { Fee, Finding } from '../finding.ts';

/** Notes on the fee that a person's count answers: none was seen in the post, it is awaited. */
const isAnswered = ({ code }: Finding, { received, state }: Fee): boolean =>
  (code === 'fee-missing' && received > 0) || (code === 'fee-awaited' && state === 'paid');

/** A case whose fee is as a person counted it; the same where nobody has. */
export function withCount(of: Case): Case {
  if (of.counted === undefined) return of;
  const fee = feeCounted(of.fee, of.channel, of.counted);
  return { ...of, fee, findings: of.findings.filter((finding) => !isAnswered(finding, fee)) };
}
