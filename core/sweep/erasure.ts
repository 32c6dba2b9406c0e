import { addDays } from '../calendar/days.ts';
import type { AuditEntry, Case } from '../case.ts';
import { changeOf } from '../case-changes.ts';
import type { Policy } from '../policy.ts';
import { unreviewed } from '../review/review.ts';
import { saidOf } from '../review/said.ts';

/** On an ISO day, what was over before this one is erased: it has been kept for as many days as the policy says. */
export const erasedBefore = (today: string, { retention }: Pick<Policy, 'retention'>): string =>
  addDays(today, -retention.days);

/** Keys of documents that go with a case. */
export interface Erasure {
  /** What was read of each page, and its image. */
  pages: string[];
  /** What came in, each time that it came. */
  originals: string[];
}

/**
 * What has to be removed with a case. The pages of a case that was merged into another are that one's now, and go with it.
 */
export function erasureOf(of: Case, history: readonly AuditEntry[]): Erasure {
  const merged = of.review.because === 'merged';
  return {
    pages: merged ? [] : of.pages.flatMap(({ key }) => key ?? []),
    originals: [...new Set(history.flatMap(({ detail }) => detail['original'] ?? []))],
  };
}

/**
 * What is left of a case: its number, its days, what kinds of request it held and what was decided of each, by whom. Of no
 * person who asked, and nothing that anybody wrote.
 * @throws RangeError where the case is not over
 */
export function tombstone(of: Case): Case {
  if (changeOf(of.status, 'erased') === null)
    throw new RangeError(`a case that is ${of.status} is not erased`);
  const { counted: _counted, registered: _registered, ...kept } = of;
  const { requestTypes, requester } = saidOf(of);
  const { reviewers, because, outcomes } = of.review;
  return {
    ...kept,
    status: 'erased',
    version: of.version + 1,
    pages: [],
    likeness: [],
    requestTypes: [...requestTypes],
    requester,
    fields: {},
    papers: [],
    findings: [],
    review: {
      ...unreviewed,
      reviewers,
      because,
      outcomes: Object.fromEntries(
        Object.entries(outcomes).map(([type, outcome]) => [type, { ...outcome, text: '' }]),
      ),
    },
  };
}
