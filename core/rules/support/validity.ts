import { businessDayFrom } from '../../calendar/business-days.ts';
import { addMonths } from '../../calendar/days.ts';
import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import type { Policy } from '../../policy.ts';

/**
 * What an identity paper is worth by itself, best first:
 * `good`; `undated`: its expiry was not read; `renewing`: past its date, but a renewal may be pending;
 * `not-listed`: a person judges; `exempt`: abolished, but not for everybody; `expired`; `abolished`; `unfit`.
 */
export const standings = [
  'good',
  'undated',
  'renewing',
  'not-listed',
  'exempt',
  'expired',
  'abolished',
  'unfit',
] as const;
export type Standing = (typeof standings)[number];

/** A paper's standing on the day of receipt (expiry is told against arrival, not against the day of review). */
export function standingOf(paper: Paper, dossier: Dossier, policy: Policy): Standing {
  const { listed, obsolete, otherMethod, unfit } = policy.identity;
  if (unfit.kinds.includes(paper.kind)) return 'unfit';
  const ended = obsolete.find(({ kind, after }) => kind === paper.kind && dossier.receivedOn > after);
  if (ended !== undefined) {
    const born = paper.fields.birthDate?.value;
    const exempt = ended.unlessBorn;
    const spared = exempt !== undefined && (born === undefined || (exempt.from <= born && born <= exempt.to));
    return spared ? 'exempt' : 'abolished';
  }
  if (otherMethod.kinds.includes(paper.kind)) return 'not-listed';
  return listed.kinds.includes(paper.kind) ? expiryOf(paper, dossier, policy) : 'unfit';
}

function expiryOf(paper: Paper, { receivedOn }: Dossier, policy: Policy): Standing {
  const { nextBusinessDay, renewalMonths, longestYears } = policy.identity.expiry;
  const printed = paper.fields.expiresOn;
  if (printed === undefined) return 'undated';
  const last = nextBusinessDay.kinds.includes(paper.kind)
    ? businessDayFrom(printed.value, policy)
    : printed.value;
  if (receivedOn > last) {
    const renewable = renewalMonths.kinds.includes(paper.kind);
    return renewable && receivedOn <= addMonths(printed.value, renewalMonths.months) ? 'renewing' : 'expired';
  }
  const years = longestYears[paper.kind];
  const tooFar = typeof years === 'number' && printed.value > addMonths(receivedOn, years * 12);
  return tooFar || printed.confidence < policy.confidence.field ? 'undated' : 'good';
}
