import { z } from 'zod';
import { Fee, Finding, Verdict } from './finding.ts';
import { Channel, Day, PageReference, UnreadableReason } from './packet.ts';
import { Paper } from './paper.ts';
import { Fields, Requester, RequestType } from './request.ts';
import { Review, unreviewed } from './review/review.ts';
import { Counted, RegisteredNumber } from './slip.ts';

export const CaseStatus = z.enum([
  'queued',
  'in-review',
  'awaiting-correction',
  'reviewed',
  'approved',
  'partly-approved',
  'refused',
  'answered',
  'withdrawn',
  'closed',
  'erased',
]);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** What the assess step says of a packet. */
export const Assessment = z.strictObject({
  requestTypes: z.array(RequestType),
  requester: Requester.nullable(),
  fields: Fields,
  papers: z.array(Paper),
  findings: z.array(Finding),
  verdict: Verdict,
  fee: Fee,
  /** Version of the policy that was in force, see `core/policy.ts`. */
  policy: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

/** A case as it waits in the table for a person. */
export const Case = z.strictObject({
  /** `XXXX-XXXX`, its last character a check character; see `core/case-number.ts`. */
  number: z.string(),
  /** The packet's id. */
  packet: z.string(),
  channel: Channel,
  receivedOn: Day,
  /** 受付日: the day of receipt, or the next business day. */
  acceptedOn: Day,
  /** The day by which the answer is due (target); the queue is ordered by it. */
  dueOn: Day,
  status: CaseStatus,
  version: z.int().positive(),
  /** Set where the verdict is `unreadable`. */
  reason: UnreadableReason.optional(),
  pages: z.array(PageReference),
  /** Hashes that the same content sent again would share; see `core/likeness.ts`. */
  likeness: z.array(z.string()),
  /** What the mailroom told of it, where it came over its page; see `core/slip.ts`. */
  registered: RegisteredNumber.optional(),
  /** What a person counted; the fee's state follows from it. */
  counted: Counted.optional(),
  /** `fields`, `requestTypes` and `requester` stay as they were read; what people say instead stands in `review`. */
  ...Assessment.shape,
  /** Absent in cases that an earlier version stored. */
  review: Review.default(unreviewed),
});
export type Case = z.infer<typeof Case>;

/** Who works on a case, and until when. Outside of the case's version; it ends by itself. */
export const Lease = z.strictObject({ holder: z.string(), until: z.iso.datetime() });
export type Lease = z.infer<typeof Lease>;

/** One line of a case's history. Never holds what a paper says. */
export const AuditEntry = z.strictObject({
  number: z.string(),
  /** 1-based, without gaps. */
  entry: z.int().positive(),
  /** ISO instant, UTC. */
  at: z.iso.datetime(),
  /** A person's account name, or `intake`. */
  actor: z.string(),
  action: z.string(),
  detail: z.record(z.string(), z.string()),
  /** SHA-256 over the previous entry's hash and this entry: a chain. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
