import { z } from 'zod';
import { Weight } from '../../../core/finding.ts';
import { Day } from '../../../core/packet.ts';
import { RequestType } from '../../../core/request.ts';
import { OutcomeTable } from '../../../core/review/outcomes.ts';

/** Of everybody: who one is, and what is in force. */
export const desk = {
  me: { answer: z.strictObject({ name: z.string(), roles: z.array(z.string()) }) },
  policy: {
    answer: z.strictObject({
      today: Day,
      inForce: z.string(),
      policies: z.array(z.record(z.string(), z.unknown())),
      holidays: z.array(Day),
      rules: z.array(
        z.strictObject({
          code: z.string(),
          weight: Weight,
          when: z.string(),
          wording: z.string(),
          basis: z.string(),
        }),
      ),
      /** What only a person can check. */
      checklist: z.array(
        z.strictObject({ code: z.string(), when: z.string(), wording: z.string(), basis: z.string() }),
      ),
      /** Yen for one fee-bearing request, and which types bear it. */
      fee: z.strictObject({ yen: z.int(), types: z.array(RequestType) }),
      /** What may be decided today, and on which grounds. */
      outcomes: OutcomeTable,
    }),
  },
} as const;
