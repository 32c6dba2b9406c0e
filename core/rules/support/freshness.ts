import { addMonths } from '../../calendar/days.ts';
import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import type { Policy } from '../../policy.ts';

/**
 * How old a certificate was on the day of receipt. `undated`: its day was not read, lies in the future, or was read
 * so unsurely that it cannot be taken for fresh.
 */
export function freshnessOf(paper: Paper, dossier: Dossier, policy: Policy): 'fresh' | 'stale' | 'undated' {
  if (!policy.freshness.kinds.includes(paper.kind)) return 'fresh';
  const issued = paper.fields.issuedOn;
  if (issued === undefined || issued.value > dossier.receivedOn) return 'undated';
  if (addMonths(issued.value, policy.freshness.months) < dossier.receivedOn) return 'stale';
  return issued.confidence < policy.confidence.field ? 'undated' : 'fresh';
}
