import { describe, expect, test } from 'vitest';
import { approver, caseOf, deficiency, doubt, policy, remark, reviewer, who } from '../case.fixture.ts';
import type { Made } from '../change.ts';
import { findingKey } from '../finding-key.ts';
import { NotNow, Unfit } from '../refusals.ts';
import { addFinding } from './add-finding.ts';
import { answer } from './answer.ts';
import { count } from './count.ts';
import { note } from './note.ts';
import { settle } from './settle.ts';

const wrong = caseOf({ findings: [deficiency, doubt, remark], verdict: 'incomplete' });
const waived = (finding: typeof deficiency) =>
  ({ finding: findingKey(finding), as: 'waived', reason: '確認済み' }) as const;

describe('a finding', () => {
  test('is waived with a reason; the case comes into review, and the verdict follows', () => {
    const { next, action, detail } = settle(wrong, waived(deficiency), reviewer);
    expect(next).toMatchObject({ version: 2, status: 'in-review', verdict: 'judge' });
    expect(next.review.reviewers).toEqual(['sato']);
    expect(next.review.settled).toEqual([{ ...waived(deficiency), by: 'sato', at: reviewer.at }]);
    expect({ action, detail }).toEqual({
      action: 'finding-waived',
      detail: { finding: 'identity-missing||principal', version: '2' },
    });
    expect(settle(next, waived(doubt), reviewer).next.verdict).toBe('complete');
  });

  test('is left open again, and then stands in the way again', () => {
    const { next } = settle(wrong, waived(deficiency), reviewer);
    const again = settle(next, { finding: findingKey(deficiency), as: 'open', reason: '' }, reviewer);
    expect(again.next).toMatchObject({ verdict: 'incomplete', review: { settled: [] } });
    expect(again.action).toBe('finding-left-open');
  });

  test('is settled once: the later word counts', () => {
    const { next } = settle(wrong, waived(deficiency), reviewer);
    const changed = settle(
      next,
      { finding: findingKey(deficiency), as: 'accepted', reason: '' },
      reviewer,
    ).next;
    expect(changed.review.settled).toMatchObject([{ as: 'accepted' }]);
    expect(changed.verdict).toBe('incomplete');
  });

  test.each([
    ['without a reason', { ...waived(deficiency), reason: ' ' }, 'reason', 'reason-missing'],
    [
      'that is not there',
      { ...waived(deficiency), finding: 'identity-missing||agent' },
      'finding',
      'no-such-finding',
    ],
    ['that is a note', waived(remark), 'finding', 'nothing-to-settle'],
  ] as const)('is not waived %s', (_, said, place, code) => {
    expect(() => settle(wrong, said, reviewer)).toThrow(new Unfit(place, code));
  });

  test.each(['awaiting-correction', 'reviewed', 'approved', 'answered', 'closed', 'erased'] as const)(
    'is not settled where the case is %s',
    (status) => {
      expect(() => settle({ ...wrong, status }, waived(deficiency), reviewer)).toThrow(NotNow);
    },
  );

  test('begins no review by one who only approves', () => {
    expect(() => settle(wrong, waived(deficiency), approver)).toThrow(new NotNow(wrong.number, ['role']));
    const begun: Made = settle({ ...wrong, status: 'in-review' }, waived(deficiency), approver);
    expect(begun.next.review.reviewers).toEqual(['suzuki']);
  });
});

describe('a finding by hand', () => {
  const said = { add: { weight: 'deficiency', text: '委任状の印影が欠けています。', page: 2 } } as const;

  test('makes a complete case incomplete, and is taken away again', () => {
    const { next, detail } = addFinding(caseOf(), said, reviewer);
    expect(next).toMatchObject({ verdict: 'incomplete', review: { added: [{ id: 1, by: 'sato' }] } });
    expect(detail).toEqual({ id: '1', weight: 'deficiency', page: '2', version: '2' });
    const more = addFinding(next, { add: { weight: 'note', text: '封筒あり' } }, reviewer).next;
    expect(more.review.added.map(({ id }) => id)).toEqual([1, 2]);
    const less = addFinding(more, { remove: 1 }, reviewer);
    expect(less.next).toMatchObject({ verdict: 'complete', review: { added: [{ id: 2 }] } });
  });

  test('says nothing in the history of what a person wrote', () => {
    expect(JSON.stringify(addFinding(caseOf(), said, reviewer).detail)).not.toContain('印影');
  });

  test('stands on a page that is there', () => {
    expect(() => addFinding(caseOf(), { add: { ...said.add, page: 3 } }, reviewer)).toThrow(
      new Unfit('add.page', 'no-such-page'),
    );
    expect(() => addFinding(caseOf(), { remove: 1 }, reviewer)).toThrow(
      new Unfit('remove', 'no-such-finding'),
    );
  });
});

describe('a check', () => {
  test('is answered and left open again', () => {
    const { next, detail } = answer(caseOf(), { code: 'photograph', is: 'yes' }, reviewer, policy);
    expect(next.review.checks).toEqual({ photograph: { is: 'yes', by: 'sato', at: reviewer.at } });
    expect(detail).toEqual({ check: 'photograph', is: 'yes', version: '2' });
    expect(answer(next, { code: 'photograph', is: 'open' }, reviewer, policy).next.review.checks).toEqual({});
  });

  test('of papers that did not come is none', () => {
    expect(() => answer(caseOf(), { code: 'seal-imprint', is: 'yes' }, reviewer, policy)).toThrow(
      new Unfit('code', 'no-such-check'),
    );
  });
});

describe('a note', () => {
  test('is no review', () => {
    const { next, detail } = note(caseOf({ status: 'reviewed' }), '電話で確認しました。', approver);
    expect(next).toMatchObject({ status: 'reviewed', version: 2, review: { reviewers: [] } });
    expect(next.review.notes).toEqual([{ text: '電話で確認しました。', by: 'suzuki', at: approver.at }]);
    expect(JSON.stringify(detail)).not.toContain('電話');
  });

  test('is not added to what is erased', () => {
    expect(() => note(caseOf({ status: 'erased' }), 'a', reviewer)).toThrow(NotNow);
  });
});

describe('the fee', () => {
  test('is counted by anybody without reviewing, and is told by its state', () => {
    const { next, detail } = count(caseOf({ findings: [remark] }), { stamps: 110, moneyOrders: 550 }, policy);
    expect(next).toMatchObject({
      status: 'queued',
      counted: { stamps: 110, moneyOrders: 550 },
      fee: { due: 660, received: 660, state: 'paid' },
      findings: [],
      review: { reviewers: [] },
    });
    expect(detail).toEqual({ state: 'paid', received: '660', version: '2' });
  });

  test('counted anew replaces what was counted', () => {
    const { next } = count(caseOf(), { stamps: 660, moneyOrders: 0 }, policy);
    expect(count(next, { stamps: 0, moneyOrders: 0 }, policy).next.fee).toEqual({
      due: 660,
      received: 0,
      state: 'short',
    });
  });

  test('follows what is asked for by a person', () => {
    const asked = caseOf({}, { corrections: { ...caseOf().review.corrections, requestTypes: ['deletion'] } });
    expect(count(asked, { stamps: 110, moneyOrders: 0 }, policy).next.fee).toEqual({
      due: 0,
      received: 110,
      state: 'not-due',
    });
  });

  test.each(['answered', 'withdrawn', 'closed', 'erased'] as const)(
    'is not taken where the case is %s',
    (status) => {
      expect(() => count(caseOf({ status }), { stamps: 1, moneyOrders: 0 }, policy)).toThrow(NotNow);
    },
  );
});

test('whoever reviews is named once, and everybody who does', () => {
  const once = settle(wrong, waived(deficiency), reviewer).next;
  const twice = answer(once, { code: 'photograph', is: 'no' }, reviewer, policy).next;
  expect(
    answer(twice, { code: 'photograph', is: 'yes' }, who('ito', 'reviewer'), policy).next.review.reviewers,
  ).toEqual(['sato', 'ito']);
});
