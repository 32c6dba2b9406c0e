import { z } from 'zod';
import { Case, Lease } from '../../../core/case.ts';
import { Finding } from '../../../core/finding.ts';
import { Day } from '../../../core/packet.ts';
import { FieldName, Requester, RequestType } from '../../../core/request.ts';
import { Answer, Settlement } from '../../../core/review/review.ts';
import { CaseNumber } from './parts.ts';
import { Summary } from './summary.ts';

/** A finding as a person sees it. */
const Worded = z.strictObject({
  ...Finding.shape,
  /** See `core/review/finding-key.ts`. */
  key: z.string(),
  /** Japanese, its slots filled. */
  wording: z.string(),
  basis: z.string(),
  settled: Settlement.nullable(),
});

const Check = z.strictObject({
  code: z.string(),
  wording: z.string(),
  basis: z.string(),
  answer: Answer.nullable(),
});

/** What may come next, and why not where it may not: codes of `core/review/blockers.ts`. */
const Next = z.strictObject({
  route: z.string(),
  blockers: z.array(z.string()),
  /** Of `decide`: what may come of it. Where something that is wrong was accepted, only a refusal. */
  outcomes: z.array(z.enum(['approved', 'partly-approved', 'refused'])).optional(),
});

/** A case as a person works on it. */
export const CaseView = z.strictObject({
  case: Case,
  /** What is taken to be so: corrected where it was corrected, as read elsewhere. */
  said: z.strictObject({
    requestTypes: z.array(RequestType),
    requester: Requester.nullable(),
    fields: z.partialRecord(FieldName, z.string()),
  }),
  findings: z.array(Worded),
  checks: z.array(Check),
  /** The caller's possible next steps in the life of the case. */
  next: z.array(Next),
  lease: Lease.nullable(),
  businessDaysLeft: z.int(),
  /** By the policy in force on the day of receipt. Ceiling and target stand still while a correction is awaited. */
  deadlines: z.strictObject({ target: Day, redLine: Day, ceiling: Day }),
  /** Cases of like content, and of the same person. */
  related: z.array(
    z.strictObject({ number: CaseNumber, because: z.enum(['like', 'name', 'phone']), summary: Summary }),
  ),
});
export type CaseView = z.infer<typeof CaseView>;
