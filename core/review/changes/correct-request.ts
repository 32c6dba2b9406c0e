import type { Case } from '../../case.ts';
import { requestTypes as allTypes, type Requester, type RequestType } from '../../request.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { reassess, type Stored } from '../reassess.ts';

/** What is asked for and by whom; null: as read. */
export interface RequestSaid {
  requestTypes: readonly RequestType[] | null;
  requester: Requester | null;
}

/** Says what is asked for, and by whom. */
export function correctRequest(
  of: Case,
  { requestTypes, requester }: RequestSaid,
  who: Who,
  stored: Stored,
): Made {
  // sorted by name and each once, as reading gives them
  const types = requestTypes === null ? null : allTypes.filter((type) => requestTypes.includes(type)).sort();
  const corrections = { ...of.review.corrections, requestTypes: types, requester };
  const next = reassess(reviewedBy(of, who, { corrections }), stored);
  return made(next, 'request-corrected', {
    types: types === null ? 'as-read' : types.join(' '),
    requester: requester ?? 'as-read',
  });
}
