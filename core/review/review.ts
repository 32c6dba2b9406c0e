import { z } from 'zod';
import { Weight } from '../finding.ts';
import { Day } from '../packet.ts';
import { Box, PageKind } from '../page.ts';
import { FieldName, Requester, RequestType } from '../request.ts';
import { OutcomeCode } from './outcomes.ts';

/** A person's account name, as the sign-in gives it. */
export const Person = z.string().min(1).max(128);
const Instant = z.iso.datetime();
/** What a person may write into one box. */
export const Text = z.string().trim().max(2000);

/** What a person says instead of what was read. The reading stays beside it, in the case. */
export const Corrections = z.strictObject({
  /** Null: the paper does not say it. A field that is not here stands as read. */
  fields: z.partialRecord(FieldName, z.string().trim().min(1).max(500).nullable()),
  /** Null: as read. */
  requestTypes: z.array(RequestType).nullable(),
  requester: Requester.nullable(),
  /** By page number. */
  kinds: z.record(z.string().regex(/^\d+$/), PageKind),
  /** Page numbers that make up one paper each; null: as the pages say. */
  papers: z.array(z.array(z.int().positive()).min(1)).nullable(),
});
export type Corrections = z.infer<typeof Corrections>;

/** `accepted`: it is so, the applicant is asked; `waived`: it does not stand in the way, for a reason. */
export const Settlement = z.strictObject({
  /** A finding's key, see {@link findingKey}. */
  finding: z.string(),
  as: z.enum(['accepted', 'waived']),
  /** Never empty where waived. */
  reason: Text,
  by: Person,
  at: Instant,
});
export type Settlement = z.infer<typeof Settlement>;

/** What a person found that no rule did. */
export const AddedFinding = z.strictObject({
  /** 1, 2, 3 … within the case. */
  id: z.int().positive(),
  weight: Weight,
  text: Text.min(1),
  page: z.int().positive().optional(),
  box: Box.optional(),
  by: Person,
  at: Instant,
});
export type AddedFinding = z.infer<typeof AddedFinding>;

/** The answer to a check of `core/rules/checklist.ts`. */
export const Answer = z.strictObject({
  is: z.enum(['yes', 'no', 'not-applicable']),
  by: Person,
  at: Instant,
});
export type Answer = z.infer<typeof Answer>;

export const Note = z.strictObject({ text: Text.min(1), by: Person, at: Instant });
export type Note = z.infer<typeof Note>;

/** What is decided of one request of the case. `grounds` are codes of `core/review/outcomes.json`. */
export const RequestOutcome = z.strictObject({ is: OutcomeCode, grounds: z.array(z.string()), text: Text });
export type RequestOutcome = z.infer<typeof RequestOutcome>;

export const Awaited = z.strictObject({
  /** The day on which what is missing was asked for; null while nothing is awaited. */
  since: Day.nullable(),
  /** Calendar days of earlier times, over. */
  days: z.int().nonnegative(),
});
export type Awaited = z.infer<typeof Awaited>;

/** What people did with a case since it was queued. */
export const Review = z.strictObject({
  /** Everybody who reviewed it: none of them decides it (四つの目). */
  reviewers: z.array(Person),
  corrections: Corrections,
  settled: z.array(Settlement),
  added: z.array(AddedFinding),
  /** By the check's code. */
  checks: z.record(z.string(), Answer),
  notes: z.array(Note),
  outcomes: z.partialRecord(RequestType, RequestOutcome),
  /** Why it was withdrawn, closed or taken up again: a code. */
  because: z.string().nullable(),
  /** How long the applicant was, or is, waited for (補正); deadlines for the answer stand still meanwhile. */
  correction: Awaited.optional(),
});
export type Review = z.infer<typeof Review>;

export const uncorrected: Corrections = {
  fields: {},
  requestTypes: null,
  requester: null,
  kinds: {},
  papers: null,
};

/** A case that nobody has touched. */
export const unreviewed: Review = {
  reviewers: [],
  corrections: uncorrected,
  settled: [],
  added: [],
  checks: {},
  notes: [],
  outcomes: {},
  because: null,
};
