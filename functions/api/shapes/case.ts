import { z } from 'zod';
import { AuditEntry } from '../../../core/case.ts';
import { CaseView } from './case-view.ts';
import { PageView } from './page-view.ts';
import { OfCase } from './parts.ts';

/** Of one case: what is known of it. */
export const oneCase = {
  case: { params: OfCase, answer: CaseView },
  pages: { params: OfCase, answer: z.strictObject({ pages: z.array(PageView) }) },
  history: { params: OfCase, answer: z.strictObject({ entries: z.array(AuditEntry), whole: z.boolean() }) },
} as const;
