import { z } from 'zod';
import { Box } from './page.ts';

/** `deficiency`: a published rule, the applicant is asked; `doubt`: a person settles it; `note`: told, nothing to do. */
export const Weight = z.enum(['deficiency', 'doubt', 'note']);
export type Weight = z.infer<typeof Weight>;

export const Finding = z.strictObject({
  /** Says what is wrong; its wording and basis stand in `core/rules/`. */
  code: z.string(),
  weight: Weight,
  page: z.int().positive().optional(),
  box: Box.optional(),
  /** `principal`, `agent`, a page kind or a field name: what the finding is about. Never a value from the papers. */
  subject: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

/** `complete`: nothing to ask; `incomplete`: something to ask for; `judge`: doubts only; `unreadable`: could not be opened. */
export const Verdict = z.enum(['complete', 'incomplete', 'judge', 'unreadable']);
export type Verdict = z.infer<typeof Verdict>;

/** 手数料, in yen. Only a person marks it paid. */
export const Fee = z.strictObject({
  due: z.int().nonnegative(),
  received: z.int().nonnegative(),
  state: z.enum(['not-due', 'awaiting-count', 'awaiting-post', 'paid', 'short']),
});
export type Fee = z.infer<typeof Fee>;
