import { acceptedOn, dueOn } from '../core/calendar/deadlines.ts';
import type { Assessment, Case } from '../core/case.ts';
import { caseNumber } from '../core/case-number.ts';
import type { Packet, PageReference, UnreadableReason } from '../core/packet.ts';
import type { Policy } from '../core/policy.ts';
import { unreviewed } from '../core/review/review.ts';
import { CaseNumberTaken } from './errors.ts';
import type { AuditDraft, Cases } from './stores/cases.ts';

/** What a new case is made of. */
export interface Entrant {
  packet: Packet;
  pages: PageReference[];
  assessment: Assessment;
  likeness: string[];
  reason?: UnreadableReason;
}

/** The case as it enters the queue, under the first number that the packet may draw. */
export function newCase({ packet, pages, assessment, likeness, reason }: Entrant, policy: Policy): Case {
  const accepted = acceptedOn(packet.receivedOn, policy);
  return {
    number: caseNumber(packet.id),
    packet: packet.id,
    channel: packet.channel,
    receivedOn: packet.receivedOn,
    acceptedOn: accepted,
    dueOn: dueOn(accepted, policy),
    status: 'queued',
    version: 1,
    ...(reason !== undefined && { reason }),
    pages,
    likeness,
    ...assessment,
    review: unreviewed,
  };
}

/** Thirty-one to the seventh numbers: a second draw is rare, a tenth means that something else is wrong. */
const draws = 10;

/** Admits a case, drawing another number where the first is another packet's. */
export async function admit(draft: Case, cases: Cases): Promise<{ case: Case; admitted: boolean }> {
  for (let draw = 0; ; draw += 1) {
    try {
      return await cases.admit(
        { ...draft, number: caseNumber(draft.packet, draw) },
        entryFor(draft, 'admitted'),
      );
    } catch (error) {
      if (!(error instanceof CaseNumberTaken) || draw === draws) throw error;
    }
  }
}

/** An entry of the case's history: codes only. */
export function entryFor(of: Case, action: string): AuditDraft {
  const { channel, receivedOn, verdict, policy, reason } = of;
  return {
    actor: 'intake',
    action,
    detail: { channel, receivedOn, verdict, policy, ...(reason !== undefined && { reason }) },
  };
}
