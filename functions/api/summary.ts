import type { Case, Lease } from '../../core/case.ts';
import { daysLeft } from '../../core/review/deadlines.ts';
import { settlementOf } from '../../core/review/findings.ts';
import { saidOf } from '../../core/review/said.ts';
import { CaseNotFound } from '../errors.ts';
import type { QueuedCase } from '../stores/cases.ts';
import type { Office } from './office.ts';
import type { Summary } from './shapes/summary.ts';
import { todayIn } from './today.ts';

/** A case in a list, with what is so of it after corrections and waivers. */
export function summaryOf({ case: of, lease }: QueuedCase, office: Pick<Office, 'now' | 'policy'>): Summary {
  const { requestTypes, requester, fields } = saidOf(of);
  const standing = of.findings.filter((finding) => settlementOf(finding, of)?.as !== 'waived');
  const weights = [...standing, ...of.review.added].map(({ weight }) => weight);
  return {
    number: of.number,
    channel: of.channel,
    receivedOn: of.receivedOn,
    dueOn: of.dueOn,
    businessDaysLeft: daysLeft(of, todayIn(office), office.policy(of.receivedOn)),
    status: of.status,
    verdict: of.verdict,
    requestTypes: [...requestTypes],
    requester,
    name: fields['principal.name']?.value ?? null,
    pages: of.pages.length,
    deficiencies: weights.filter((weight) => weight === 'deficiency').length,
    doubts: weights.filter((weight) => weight === 'doubt').length,
    lease,
  };
}

/** Summaries of cases by their numbers, in that order, each with its lease; numbers that are no case's are left out. */
export async function summariesOf(numbers: readonly string[], office: Office): Promise<Summary[]> {
  const found = await Promise.all(numbers.map((number) => queuedOf(number, office)));
  return found.flatMap((one) => (one === null ? [] : [summaryOf(one, office)]));
}

async function queuedOf(number: string, { cases }: Office): Promise<QueuedCase | null> {
  const [of, lease]: [Case | null, Lease | null] = await Promise.all([
    cases.get(number).catch(absent),
    cases.holderOf(number).catch(absent),
  ]);
  return of === null ? null : { case: of, lease };
}

function absent(error: unknown): null {
  if (error instanceof CaseNotFound) return null;
  throw error;
}
