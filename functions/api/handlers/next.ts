import type { CaseStatus } from '../../../core/case.ts';
import type { Asked, Given } from '../asked.ts';
import { leaseSeconds } from '../lease-seconds.ts';
import type { Office } from '../office.ts';

/** What waits for a reviewer: what nobody began, and what was begun and left. */
const forReviewers: readonly CaseStatus[] = ['queued', 'in-review'];
const forApprovers: readonly CaseStatus[] = ['reviewed'];

export async function next({ caller }: Asked<'next'>, { cases }: Office): Promise<Given<'next'>> {
  const by = { holder: caller.name, seconds: leaseSeconds };
  // who is both decides first: those cases have come further
  const taken =
    (caller.roles.includes('approver')
      ? await cases.takeNext({ ...by, statuses: forApprovers, notReviewedBy: caller.name })
      : null) ??
    (caller.roles.includes('reviewer') ? await cases.takeNext({ ...by, statuses: forReviewers }) : null);
  return { number: taken?.case.number ?? null };
}
