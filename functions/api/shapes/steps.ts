import { z } from 'zod';
import { RequestType } from '../../../core/request.ts';
import { RequestOutcome } from '../../../core/review/review.ts';
import { CaseView } from './case-view.ts';
import { Nothing, OfCase } from './parts.ts';

/** Of one case: its steps through its life. */
export const steps = {
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
} as const;
