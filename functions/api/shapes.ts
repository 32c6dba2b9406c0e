import { z } from 'zod';
import { AuditEntry, Case, CaseStatus, Lease } from '../../core/case.ts';
import { Finding, Verdict, Weight } from '../../core/finding.ts';
import { Channel, Day } from '../../core/packet.ts';
import { Page, PageKind } from '../../core/page.ts';
import { FieldName, Requester, RequestType } from '../../core/request.ts';
import { OutcomeTable } from '../../core/review/outcomes.ts';
import {
  AddedFinding,
  Answer,
  Corrections,
  Person,
  RequestOutcome,
  Settlement,
  Text,
} from '../../core/review/review.ts';
import { Counted, RegisteredNumber, Slip } from '../../core/slip.ts';
import type { RouteName } from './routes.ts';

/** A text list in an address: `a,b,c`. */
const listed = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .pipe(z.array(item));

const Nothing = z.strictObject({});
const CaseNumber = z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
const OfCase = z.strictObject({ number: CaseNumber });

/** A case in a list. */
const Summary = z.strictObject({
  number: CaseNumber,
  channel: Channel,
  receivedOn: Day,
  dueOn: Day,
  /** Negative once it is past. */
  businessDaysLeft: z.int(),
  status: CaseStatus,
  verdict: Verdict,
  requestTypes: z.array(RequestType),
  requester: Requester.nullable(),
  /** Of the principal, as corrected; null where it was not read. */
  name: z.string().nullable(),
  pages: z.int(),
  deficiencies: z.int(),
  doubts: z.int(),
  lease: Lease.nullable(),
});
export type Summary = z.infer<typeof Summary>;

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

/** A page with its image. */
const PageView = z.strictObject({
  page: z.int(),
  kind: PageKind,
  /** As it was read, where a person says otherwise. */
  readAs: PageKind,
  confidence: z.number(),
  /** Null where it could not be read. */
  read: Page.nullable(),
  /** A link to the masked image; it runs out after some minutes. */
  image: z.string().nullable(),
});
export type PageView = z.infer<typeof PageView>;

const query = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(400).optional(),
};

/** What each route takes and gives. `answer` is checked on its way out as well. */
export const shapes = {
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
  case: { params: OfCase, answer: CaseView },
  pages: { params: OfCase, answer: z.strictObject({ pages: z.array(PageView) }) },
  history: { params: OfCase, answer: z.strictObject({ entries: z.array(AuditEntry), whole: z.boolean() }) },

  lease: { params: OfCase, body: Nothing, answer: Lease },
  release: { params: OfCase, answer: Nothing },
  takeOver: {
    params: OfCase,
    /** Null: nobody holds it afterwards. */
    body: z.strictObject({ for: Person.nullable() }),
    answer: Nothing,
  },

  correctFields: {
    params: OfCase,
    /** A null value says that the paper does not say it; `revert` names fields that stand as read again. */
    body: z.strictObject({ set: Corrections.shape.fields, revert: z.array(FieldName) }),
    answer: CaseView,
  },
  correctRequest: {
    params: OfCase,
    /** Null: as read. */
    body: z.strictObject({ requestTypes: z.array(RequestType).nullable(), requester: Requester.nullable() }),
    answer: CaseView,
  },
  correctPages: {
    params: OfCase,
    /** All that is said of the pages: a kind that is left out is as read again. Pages keep their numbers in any order. */
    body: z.strictObject({
      kinds: Corrections.shape.kinds,
      papers: Corrections.shape.papers,
      /** All page numbers of the case, in the order in which they belong. */
      order: z.array(z.int().positive()),
    }),
    answer: CaseView,
  },
  split: {
    params: OfCase,
    body: z.strictObject({ pages: z.array(z.int().positive()).min(1) }),
    answer: z.strictObject({ view: CaseView, made: CaseNumber }),
  },
  merge: { params: OfCase, body: z.strictObject({ other: CaseNumber }), answer: CaseView },
  settle: {
    params: OfCase,
    body: z.strictObject({ finding: z.string(), as: z.enum(['accepted', 'waived', 'open']), reason: Text }),
    answer: CaseView,
  },
  addFinding: {
    params: OfCase,
    body: z.union([
      z.strictObject({
        add: AddedFinding.pick({ weight: true, text: true, page: true, box: true }),
      }),
      z.strictObject({ remove: AddedFinding.shape.id }),
    ]),
    answer: CaseView,
  },
  answer: {
    params: OfCase,
    body: z.strictObject({ code: z.string(), is: z.enum(['yes', 'no', 'not-applicable', 'open']) }),
    answer: CaseView,
  },
  note: { params: OfCase, body: z.strictObject({ text: Text.min(1) }), answer: CaseView },
  count: { params: OfCase, body: Counted, answer: z.strictObject({ fee: Case.shape.fee, version: z.int() }) },

  askCorrection: { params: OfCase, body: Nothing, answer: CaseView },
  passOn: { params: OfCase, body: Nothing, answer: CaseView },
  reopen: {
    params: OfCase,
    body: z.strictObject({ because: z.enum(['doubt', 'papers-came', 'slip']) }),
    answer: CaseView,
  },
  decide: {
    params: OfCase,
    body: z.strictObject({ outcomes: z.partialRecord(RequestType, RequestOutcome) }),
    answer: CaseView,
  },
  takeBack: { params: OfCase, body: Nothing, answer: CaseView },
  withdraw: { params: OfCase, body: Nothing, answer: CaseView },
  close: {
    params: OfCase,
    body: z.strictObject({ because: z.enum(['elsewhere', 'not-corrected']) }),
    answer: CaseView,
  },

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
} as const satisfies Record<
  RouteName,
  { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType; answer: z.ZodType }
>;

export type Shapes = typeof shapes;
