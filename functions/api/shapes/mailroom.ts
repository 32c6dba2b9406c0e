import { z } from 'zod';
import { Case } from '../../../core/case.ts';
import { Verdict } from '../../../core/finding.ts';
import { Channel, Day } from '../../../core/packet.ts';
import { Counted, RegisteredNumber, Slip } from '../../../core/slip.ts';

/** Of the mailroom: documents announced, and what became of them. */
export const mailroom = {
  announce: {
    body: z.strictObject({
      channel: Channel,
      receivedOn: Day,
      /** Bytes. */
      size: z.int().positive(),
      type: z.enum(['application/pdf', 'image/tiff', 'image/jpeg', 'image/png']),
      registered: RegisteredNumber.optional(),
      counted: Counted.optional(),
    }),
    answer: z.strictObject({
      slip: Slip,
      /** A form to be posted (multipart), the document last, in the part `file`. */
      send: z.strictObject({ url: z.string(), fields: z.record(z.string(), z.string()) }),
    }),
  },
  slips: {
    body: z.strictObject({ ids: z.array(Slip.shape.id).max(100) }),
    answer: z.strictObject({
      slips: z.array(
        z.strictObject({
          ...Slip.shape,
          verdict: Verdict.optional(),
          /** Why it could not be opened, where the verdict is `unreadable`. */
          reason: Case.shape.reason,
          feeDue: z.int().nonnegative().optional(),
          /** Of the case: to be sent as `If-Match` where the fee is counted anew. */
          version: z.int().positive().optional(),
          /** Whether the same document was a case before this slip was taken down: what was told of it then stands. */
          seenBefore: z.boolean().optional(),
        }),
      ),
    }),
  },
} as const;
