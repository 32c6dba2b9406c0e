import { describe, expect, test } from 'vitest';
import { CaseStatus } from './case.ts';
import { caseChanges, changeOf, isOpen } from './case-changes.ts';

describe('what may become of a case', () => {
  test('nothing leads back from erased, and everything can get there', () => {
    expect(caseChanges.erased).toEqual([]);
    for (const status of CaseStatus.options) expect(reachable(status)).toContain('erased');
  });

  test('a decision needs a second pair of eyes', () => {
    for (const decision of ['approved', 'partly-approved', 'refused'] as const) {
      expect(changeOf('reviewed', decision)).toMatchObject({ by: ['approver'], fourEyes: true });
      expect(changeOf('in-review', decision)).toBeNull();
    }
  });

  test('the software never refuses, corrects or withdraws by itself', () => {
    const its = CaseStatus.options.flatMap((from) =>
      caseChanges[from].filter((change) => change.by.some((party) => party === 'intake')),
    );
    expect(new Set(its.map((change) => change.to))).toEqual(new Set(['answered']));
  });

  test('a case stands in the queue until it is decided', () => {
    expect(CaseStatus.options.filter(isOpen)).toEqual([
      'queued',
      'in-review',
      'awaiting-correction',
      'reviewed',
    ]);
  });
});

function reachable(from: CaseStatus): Set<CaseStatus> {
  const found = new Set([from]);
  for (const status of found) for (const change of caseChanges[status]) found.add(change.to);
  return found;
}
