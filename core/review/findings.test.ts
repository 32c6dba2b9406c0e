import { describe, expect, test } from 'vitest';
import { caseOf, deficiency, doubt, remark } from './case.fixture.ts';
import { findingKey } from './finding-key.ts';
import { acceptedFindings, openFindings, standingVerdict } from './findings.ts';
import type { AddedFinding, Settlement } from './review.ts';

const settled = (finding: typeof deficiency, as: Settlement['as']): Settlement => ({
  finding: findingKey(finding),
  as,
  reason: 'seen',
  by: 'sato',
  at: '2026-11-24T01:00:00.000Z',
});
const added = (weight: AddedFinding['weight']): AddedFinding => ({
  id: 1,
  weight,
  text: '印影が不鮮明です。',
  by: 'sato',
  at: '2026-11-24T01:00:00.000Z',
});

describe('the verdict that stands', () => {
  test.each([
    ['nothing found', [], [], [], 'complete'],
    ['only a note', [remark], [], [], 'complete'],
    ['a doubt', [doubt], [], [], 'judge'],
    ['a deficiency', [deficiency, doubt], [], [], 'incomplete'],
    ['a deficiency waived, a doubt open', [deficiency, doubt], [settled(deficiency, 'waived')], [], 'judge'],
    [
      'all waived',
      [deficiency, doubt],
      [settled(deficiency, 'waived'), settled(doubt, 'waived')],
      [],
      'complete',
    ],
    ['a deficiency accepted', [deficiency], [settled(deficiency, 'accepted')], [], 'incomplete'],
    ['a doubt accepted', [doubt], [settled(doubt, 'accepted')], [], 'judge'],
    ['another finding waived', [deficiency], [settled(doubt, 'waived')], [], 'incomplete'],
    ['a deficiency added', [], [], [added('deficiency')], 'incomplete'],
    ['a doubt added', [], [], [added('doubt')], 'judge'],
    ['a note added', [], [], [added('note')], 'complete'],
  ] as const)('%s', (_, findings, settlements, additions, verdict) => {
    const of = caseOf({ findings: [...findings] }, { settled: [...settlements], added: [...additions] });
    expect(standingVerdict(of)).toBe(verdict);
  });

  test('of what could not be opened is never anything else', () => {
    expect(standingVerdict(caseOf({ reason: 'damaged', pages: [], findings: [] }))).toBe('unreadable');
  });
});

test('open is what asks and nobody settled; accepted what was accepted or added', () => {
  const of = caseOf(
    { findings: [deficiency, doubt, remark] },
    { settled: [settled(deficiency, 'accepted')], added: [added('note'), { ...added('doubt'), id: 2 }] },
  );
  expect(openFindings(of)).toEqual([doubt]);
  expect(acceptedFindings(of)).toEqual([deficiency, { ...added('doubt'), id: 2 }]);
});

test('a finding on another page is another finding', () => {
  const elsewhere = { ...doubt, page: 1 };
  const of = caseOf({ findings: [doubt, elsewhere] }, { settled: [settled(doubt, 'waived')] });
  expect(openFindings(of)).toEqual([elsewhere]);
});
