import { z } from 'zod';
import { Case } from '../../../core/case.ts';
import { FieldName, Requester, RequestType } from '../../../core/request.ts';
import { AddedFinding, Corrections, Text } from '../../../core/review/review.ts';
import { Counted } from '../../../core/slip.ts';
import { CaseView } from './case-view.ts';
import { CaseNumber, OfCase } from './parts.ts';

/** Of one case: what a person says against what was read. */
export const changes = {
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
} as const;
