import { describe, expect, test } from 'vitest';
import type { Case } from '../../case.ts';
import { approver, caseOf, checked, deficiency, doubt, policy, reviewer, who } from '../case.fixture.ts';
import { findingKey } from '../finding-key.ts';
import { NotNow, Unfit } from '../refusals.ts';
import type { Settlement } from '../review.ts';
import { askCorrection } from './ask-correction.ts';
import { close } from './close.ts';
import { decide, type Outcomes } from './decide.ts';
import { passOn } from './pass-on.ts';
import { reopen } from './reopen.ts';
import { takeBack } from './take-back.ts';
import { withdraw } from './withdraw.ts';

const settled = (as: Settlement['as'], finding = deficiency): Settlement => ({
  finding: findingKey(finding),
  as,
  reason: '窓口で確認',
  by: 'sato',
  at: reviewer.at,
});
const reviewed = (changes: Partial<Case> = {}, settlements: Settlement[] = []): Case =>
  caseOf({ status: 'reviewed', ...changes }, { reviewers: ['sato'], checks: checked, settled: settlements });
const full: Outcomes = { disclosure: { is: 'full', grounds: [], text: '' } };
const refused: Outcomes = {
  disclosure: { is: 'refused', grounds: ['not-by-procedure'], text: '本人確認ができないため' },
};
const blocked = (of: Case, ...blockers: NotNow['blockers']) => new NotNow(of.number, blockers);

test('a case goes from review to a decision by somebody else', () => {
  const ready = caseOf({ status: 'in-review' }, { checks: checked });
  const passed = passOn(ready, reviewer, policy);
  expect(passed.next).toMatchObject({ status: 'reviewed', version: 2, review: { reviewers: ['sato'] } });
  const decided = decide(passed.next, full, approver, policy);
  expect(decided.next).toMatchObject({ status: 'approved', version: 3, review: { outcomes: full } });
  expect(decided).toMatchObject({
    action: 'decided',
    detail: { outcome: 'approved', disclosure: 'full', version: '3' },
  });
});

describe('who passed a case on', () => {
  test('is its reviewer, and does not decide it, whatever their roles', () => {
    const ready = caseOf({ status: 'in-review' }, { checks: checked });
    const both = who('sato', 'reviewer', 'approver');
    const { next } = passOn(ready, both, policy);
    expect(() => decide(next, full, both, policy)).toThrow(blocked(next, 'four-eyes'));
  });
});

describe('a correction', () => {
  const wrong = caseOf({ status: 'in-review', findings: [deficiency] }, { settled: [settled('accepted')] });

  test('is asked for, and the clock stands still until the case is taken up again', () => {
    const { next, action, detail } = askCorrection(wrong, reviewer, policy);
    expect(next).toMatchObject({
      status: 'awaiting-correction',
      review: { correction: { since: '2026-11-24', days: 0 }, reviewers: ['sato'] },
    });
    expect({ action, detail }).toEqual({
      action: 'correction-asked',
      detail: { findings: '1', version: '2' },
    });
    const later = { ...reviewer, today: '2026-12-01' };
    const again = reopen(next, 'papers-came', later, policy);
    expect(again.next).toMatchObject({
      status: 'in-review',
      dueOn: '2026-12-14',
      review: { correction: { since: null, days: 7 }, because: 'papers-came' },
    });
  });

  test('is not asked for of what is open or waived', () => {
    const open = { ...wrong, findings: [deficiency, doubt] };
    expect(() => askCorrection(open, reviewer, policy)).toThrow(blocked(open, 'findings-open'));
    const away = caseOf({ status: 'in-review', findings: [deficiency] }, { settled: [settled('waived')] });
    expect(() => askCorrection(away, reviewer, policy)).toThrow(blocked(away, 'nothing-accepted'));
  });
});

describe('a decision', () => {
  test('grants nothing while something accepted is left, but may refuse', () => {
    const left = reviewed({ findings: [deficiency] }, [settled('accepted')]);
    expect(() => decide(left, full, approver, policy)).toThrow(blocked(left, 'accepted-left'));
    expect(decide(left, refused, approver, policy).next.status).toBe('refused');
    const doubted = reviewed({ findings: [doubt] }, [settled('accepted', doubt)]);
    expect(() => decide(doubted, full, approver, policy)).toThrow(blocked(doubted, 'accepted-left'));
    expect(
      decide(reviewed({ findings: [doubt] }, [settled('waived', doubt)]), full, approver, policy).next.status,
    ).toBe('approved');
  });

  test.each<[string, Outcomes, string, string]>([
    ['nothing', {}, 'outcomes.disclosure', 'outcome-missing'],
    [
      'what is not asked for',
      { ...full, deletion: { is: 'done', grounds: [], text: '' } },
      'outcomes.deletion',
      'not-asked-for',
    ],
    [
      'no ground',
      { disclosure: { is: 'refused', grounds: [], text: '理由' } },
      'outcomes.disclosure',
      'ground-missing',
    ],
    [
      'no text',
      { disclosure: { is: 'refused', grounds: ['harms-person'], text: '' } },
      'outcomes.disclosure',
      'text-missing',
    ],
    [
      'another type',
      { disclosure: { is: 'done', grounds: [], text: '' } },
      'outcomes.disclosure',
      'not-for-this-type',
    ],
  ])('that says %s is none', (_, outcomes, place, code) => {
    expect(() => decide(reviewed(), outcomes, approver, policy)).toThrow(new Unfit(place, code));
  });

  test('covers every request, and makes a part of a part', () => {
    const two = reviewed({ requestTypes: ['correction', 'disclosure'] });
    const { next, detail } = decide(
      two,
      { ...refused, correction: { is: 'done', grounds: [], text: '' } },
      approver,
      policy,
    );
    expect(next.status).toBe('partly-approved');
    expect(detail).toMatchObject({ correction: 'done', disclosure: 'refused not-by-procedure' });
    expect(JSON.stringify(detail)).not.toContain('本人確認');
  });

  test('of what a person said is asked, not of what was read', () => {
    const of = reviewed();
    const said = {
      ...of,
      review: { ...of.review, corrections: { ...of.review.corrections, requestTypes: [] } },
    };
    expect(() => decide(said, {}, approver, policy)).toThrow(blocked(said, 'nothing-asked'));
  });

  test('is taken back before it is sent, not after; its words stay as a draft', () => {
    const { next } = decide(reviewed(), full, approver, policy);
    expect(takeBack(next, approver, policy).next).toMatchObject({
      status: 'reviewed',
      review: { outcomes: full, reviewers: ['sato'] },
    });
    const sent: Case = { ...next, status: 'answered' };
    expect(() => takeBack(sent, approver, policy)).toThrow(blocked(sent, 'status'));
    expect(() => takeBack(next, reviewer, policy)).toThrow(blocked(next, 'role'));
  });
});

describe('a case that is taken up again', () => {
  test('by an approver who doubts is not reviewed by them', () => {
    const { next, detail } = reopen(reviewed(), 'doubt', approver, policy);
    expect(next).toMatchObject({ status: 'in-review', review: { reviewers: ['sato'], because: 'doubt' } });
    expect(detail).toEqual({ because: 'doubt', version: '2' });
  });

  test('says why, and only what can be', () => {
    expect(() => reopen(reviewed(), 'papers-came', reviewer, policy)).toThrow(
      new Unfit('because', 'not-from-here'),
    );
    const awaited = caseOf({ status: 'awaiting-correction' });
    expect(() => reopen(awaited, 'doubt', reviewer, policy)).toThrow(new Unfit('because', 'not-from-here'));
    expect(reopen(awaited, 'slip', reviewer, policy).next.status).toBe('in-review');
  });
});

describe('a case that ends', () => {
  test('is withdrawn while it is not decided', () => {
    expect(withdraw(caseOf(), reviewer, policy)).toMatchObject({
      next: { status: 'withdrawn', version: 2 },
      action: 'withdrawn',
      detail: { from: 'queued' },
    });
    const decided = caseOf({ status: 'approved' });
    expect(() => withdraw(decided, reviewer, policy)).toThrow(blocked(decided, 'status'));
  });

  test('is closed as not for us, or as not corrected in time', () => {
    expect(close(caseOf(), 'elsewhere', reviewer, policy).next).toMatchObject({
      status: 'closed',
      review: { because: 'elsewhere' },
    });
    expect(() => close(caseOf(), 'not-corrected', reviewer, policy)).toThrow(
      new Unfit('because', 'not-from-here'),
    );
    const awaited = caseOf(
      { status: 'awaiting-correction' },
      { correction: { since: '2026-10-01', days: 0 } },
    );
    expect(close(awaited, 'not-corrected', reviewer, policy).next.review.because).toBe('not-corrected');
    expect(() => close(awaited, 'elsewhere', reviewer, policy)).toThrow(
      new Unfit('because', 'not-from-here'),
    );
  });
});
