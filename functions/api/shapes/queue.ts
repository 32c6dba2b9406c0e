import { z } from 'zod';
import { CaseStatus, Lease } from '../../../core/case.ts';
import { Verdict } from '../../../core/finding.ts';
import { Channel, Day } from '../../../core/packet.ts';
import { RequestType } from '../../../core/request.ts';
import { Person } from '../../../core/review/review.ts';
import { CaseNumber, listed, Nothing, OfCase, query } from './parts.ts';
import { Summary } from './summary.ts';

/** Of the queue: cases found, and taken. */
export const queue = {
  queue: {
    query: z.strictObject({
      ...query,
      status: listed(CaseStatus).optional(),
      verdict: listed(Verdict).optional(),
      channel: listed(Channel).optional(),
      type: listed(RequestType).optional(),
      dueFrom: Day.optional(),
      dueTo: Day.optional(),
      receivedFrom: Day.optional(),
      receivedTo: Day.optional(),
      mine: z.literal('yes').optional(),
    }),
    answer: z.strictObject({ cases: z.array(Summary), cursor: z.string().nullable() }),
  },
  tally: {
    answer: z.strictObject({
      open: z.int(),
      byStatus: z.partialRecord(CaseStatus, z.int()),
      byVerdict: z.partialRecord(Verdict, z.int()),
      byChannel: z.partialRecord(Channel, z.int()),
      overdue: z.int(),
      dueToday: z.int(),
    }),
  },
  search: {
    body: z.strictObject({ term: z.string().trim().min(1).max(100) }),
    answer: z.strictObject({ by: z.enum(['number', 'name', 'phone']), cases: z.array(Summary) }),
  },
  next: { body: Nothing, answer: z.strictObject({ number: CaseNumber.nullable() }) },
  lease: { params: OfCase, body: Nothing, answer: Lease },
  release: { params: OfCase, answer: Nothing },
  takeOver: {
    params: OfCase,
    /** Null: nobody holds it afterwards. */
    body: z.strictObject({ for: Person.nullable() }),
    answer: Nothing,
  },
} as const;
