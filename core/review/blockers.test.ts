import { describe, expect, test } from 'vitest';
import type { Case } from '../case.ts';
import { CaseStatus } from '../case.ts';
import { caseChanges } from '../case-changes.ts';
import { type Blocker, blockersOf, type CaseStep, caseSteps, decidable } from './blockers.ts';
import { approver, caseOf, checked, deficiency, doubt, policy, reviewer, who } from './case.fixture.ts';
import { findingKey } from './finding-key.ts';
import type { Review, Settlement } from './review.ts';

const settlement = (finding: typeof deficiency, as: Settlement['as']): Settlement => ({
  finding: findingKey(finding),
  as,
  reason: 'seen',
  by: 'sato',
  at: reviewer.at,
});
const inReview = (findings: Case['findings'], review: Partial<Review>): Case =>
  caseOf({ status: 'in-review', findings }, { checks: checked, ...review });
const at = (status: CaseStatus, review: Partial<Review> = {}): Case => caseOf({ status }, review);

describe('what stands in the way', () => {
  test.each<[CaseStep, string, Case, typeof reviewer, Blocker[]]>([
    ['passOn', 'of a case whose checks are answered', inReview([], {}), reviewer, []],
    ['passOn', 'unanswered checks', inReview([], { checks: {} }), reviewer, ['checks-open']],
    ['passOn', 'an open doubt', inReview([doubt], {}), reviewer, ['findings-open']],
    ['passOn', 'an open deficiency', inReview([deficiency], {}), reviewer, ['findings-open']],
    [
      'passOn',
      'nothing, once it is waived',
      inReview([doubt], { settled: [settlement(doubt, 'waived')] }),
      reviewer,
      [],
    ],
    [
      'passOn',
      'nothing, once it is accepted',
      inReview([doubt], { settled: [settlement(doubt, 'accepted')] }),
      reviewer,
      [],
    ],
    [
      'passOn',
      'no type',
      caseOf({ status: 'in-review', requestTypes: [] }, { checks: checked }),
      reviewer,
      ['nothing-asked'],
    ],
    [
      'passOn',
      'papers unseen',
      caseOf({ status: 'in-review', reason: 'damaged' }, { checks: checked }),
      reviewer,
      ['unreadable'],
    ],
    ['passOn', 'the role', inReview([], {}), approver, ['role']],
    [
      'passOn',
      'what its review will ask',
      caseOf({ findings: [doubt] }),
      reviewer,
      ['findings-open', 'checks-open'],
    ],
    ['passOn', 'that it is passed on already', at('reviewed'), reviewer, ['status']],
    ['askCorrection', 'nothing accepted', inReview([], {}), reviewer, ['nothing-accepted']],
    [
      'askCorrection',
      'something open',
      inReview([deficiency, doubt], { settled: [settlement(deficiency, 'accepted')] }),
      reviewer,
      ['findings-open'],
    ],
    [
      'askCorrection',
      'nothing, once one is accepted',
      inReview([deficiency], { settled: [settlement(deficiency, 'accepted')] }),
      reviewer,
      [],
    ],
    [
      'askCorrection',
      'all is waived',
      inReview([deficiency], { settled: [settlement(deficiency, 'waived')] }),
      reviewer,
      ['nothing-accepted'],
    ],
    ['decide', 'nothing', at('reviewed', { reviewers: ['sato'] }), approver, []],
    ['decide', 'that they reviewed it', at('reviewed', { reviewers: ['suzuki'] }), approver, ['four-eyes']],
    ['decide', 'the role', at('reviewed'), reviewer, ['role']],
    ['decide', 'role and status', at('queued'), reviewer, ['role', 'status']],
    ['decide', 'that it is not passed on', at('in-review'), approver, ['status']],
    ['takeBack', 'nothing', at('approved'), approver, []],
    ['takeBack', 'that it is answered', at('answered'), approver, ['status']],
    ['takeBack', 'that it is not decided', at('in-review'), approver, ['status']],
    ['reopen', 'nothing', at('reviewed'), approver, []],
    ['reopen', 'the role', at('awaiting-correction'), approver, ['role']],
    ['reopen', 'nothing, for a reviewer', at('awaiting-correction'), reviewer, []],
    ['reopen', 'that it is closed', at('closed'), reviewer, ['status']],
    ['withdraw', 'nothing', at('queued'), reviewer, []],
    ['withdraw', 'that it is decided', at('approved'), reviewer, ['status']],
    ['close', 'nothing', at('in-review'), reviewer, []],
    [
      'close',
      'the days of correction',
      at('awaiting-correction', { correction: { since: '2026-11-01', days: 0 } }),
      reviewer,
      ['correction-awaited'],
    ],
    [
      'close',
      'nothing, once they are over',
      at('awaiting-correction', { correction: { since: '2026-10-24', days: 0 } }),
      reviewer,
      [],
    ],
  ])('%s: %s', (step, _, of, caller, blockers) => {
    expect(blockersOf(step, of, caller, policy)).toEqual(blockers);
  });

  test('the last day of correction is not over', () => {
    const of = at('awaiting-correction', { correction: { since: '2026-10-25', days: 0 } });
    expect(blockersOf('close', of, reviewer, policy)).toEqual(['correction-awaited']);
  });

  test('no step is open that the table of changes does not know', () => {
    const leads: Readonly<Record<CaseStep, readonly CaseStatus[]>> = {
      askCorrection: ['awaiting-correction'],
      passOn: ['reviewed'],
      reopen: ['in-review'],
      decide: ['approved', 'partly-approved', 'refused'],
      takeBack: ['reviewed'],
      withdraw: ['withdrawn'],
      close: ['closed'],
    };
    const all = who('sato', 'reviewer', 'approver');
    for (const status of CaseStatus.options)
      for (const step of caseSteps)
        if (blockersOf(step, at(status, { checks: checked }), all, policy).length === 0)
          for (const to of leads[step]) expect(caseChanges[status].map((change) => change.to)).toContain(to);
  });
});

test('nothing is granted while anything stands', () => {
  expect(decidable(inReview([], {}))).toEqual(['approved', 'partly-approved', 'refused']);
  expect(decidable(inReview([doubt], { settled: [settlement(doubt, 'waived')] }))).toContain('approved');
  for (const finding of [deficiency, doubt])
    expect(decidable(inReview([finding], { settled: [settlement(finding, 'accepted')] }))).toEqual([
      'refused',
    ]);
  expect(decidable(caseOf({ reason: 'damaged' }))).toEqual(['refused']);
});
