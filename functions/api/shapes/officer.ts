import { z } from 'zod';
import { AuditEntry, CaseStatus } from '../../../core/case.ts';
import { Day } from '../../../core/packet.ts';
import { query } from './parts.ts';

/** Of the privacy officer: the load, and the trail. */
export const officer = {
  load: {
    answer: z.strictObject({
      today: Day,
      /** Open cases by what they are past, or how near the next line is. */
      deadlines: z.array(
        z.strictObject({
          line: z.enum(['target', 'red-line', 'ceiling']),
          past: z.int(),
          today: z.int(),
          thisWeek: z.int(),
          later: z.int(),
        }),
      ),
      byStatus: z.partialRecord(CaseStatus, z.int()),
      /** Open cases by calendar days since receipt. */
      ages: z.array(z.strictObject({ from: z.int(), to: z.int().nullable(), count: z.int() })),
      byDueDay: z.array(z.strictObject({ day: Day, count: z.int() })),
    }),
  },
  trail: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(1000).default(1000),
      cursor: query.cursor,
    }),
    answer: z.strictObject({ entries: z.array(AuditEntry), cursor: z.string().nullable() }),
  },
} as const;
