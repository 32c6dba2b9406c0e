import { acceptedOn, dueOn } from '../core/calendar/deadlines.ts';
import type { Assessment, Case } from '../core/case.ts';
import { caseNumber } from '../core/case-number.ts';
import type { Packet, PageReference, UnreadableReason } from '../core/packet.ts';
import type { Policy } from '../core/policy.ts';
import { withCount } from '../core/review/count.ts';
import { unreviewed } from '../core/review/review.ts';
import type { Slip } from '../core/slip.ts';
import { CaseNumberTaken } from './errors.ts';
import type { AuditDraft, Cases } from './stores/cases.ts';

/** What a new case is made of. */
export interface Entrant {
  packet: Packet;
  pages: PageReference[];
  assessment: Assessment;
  likeness: string[];
  reason?: UnreadableReason;
  /** What was told of it before it came; null where nothing was. */
  slip: Slip | null;
}

/** The case as it enters the queue, under the first number that the packet may draw. */
export function newCase(entrant: Entrant, policy: Policy): Case {
  const { packet, pages, assessment, likeness, reason, slip } = entrant;
  const accepted = acceptedOn(packet.receivedOn, policy);
  return withCount({
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
    ...(slip?.registered !== undefined && { registered: slip.registered }),
    ...(slip?.counted !== undefined && { counted: slip.counted }),
    ...assessment,
    review: unreviewed,
  });
}

/** Thirty-one to the seventh numbers: a second draw is rare, a tenth means that something else is wrong. */
const draws = 10;

/**
 * Admits a case, drawing another number where the first is another packet's.
 * @param audit the first entry of its history
 */
export async function admit(
  draft: Case,
  cases: Pick<Cases, 'admit'>,
  audit: AuditDraft,
): Promise<{ case: Case; admitted: boolean }> {
  for (let draw = 0; ; draw += 1) {
    try {
      return await cases.admit({ ...draft, number: caseNumber(draft.packet, draw) }, audit);
    } catch (error) {
      if (!(error instanceof CaseNumberTaken) || draw === draws) throw error;
    }
  }
}

/**
 * An entry of the case's history: codes only.
 * @param original key of the document that it was read from, by which its erasure finds it
 */
export function entryFor(of: Case, action: string, original?: string): AuditDraft {
  const { channel, receivedOn, verdict, policy, reason } = of;
  return {
    actor: 'intake',
    action,
    detail: {
      ...{ channel, receivedOn, verdict, policy, version: String(of.version) },
      ...(reason !== undefined && { reason }),
      ...(original !== undefined && { original }),
    },
  };
}

/** What could not be opened is tried afresh when it comes again, as long as nobody has dealt with it. */
export const mayYetBeRead = (known: Case): boolean =>
  known.verdict === 'unreadable' && known.status === 'queued';
