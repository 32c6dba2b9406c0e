import type { Finding, Verdict } from './finding.ts';

/** A deficiency makes a packet incomplete, a doubt leaves it to a person; only a packet with neither is complete. */
export function verdictOf(findings: readonly Pick<Finding, 'weight'>[]): Verdict {
  if (findings.some(({ weight }) => weight === 'deficiency')) return 'incomplete';
  return findings.some(({ weight }) => weight === 'doubt') ? 'judge' : 'complete';
}
