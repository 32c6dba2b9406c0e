import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../functions/api/shapes/case-view.ts';
import { full, historyOf, on, passedOn, short, taken, whole } from './desk-work.ts';
import { got, openRoom, problemOf } from './room.ts';

describe('a case on its way', () => {
  test('is taken, reviewed, passed on, decided by somebody else, and handed on', async () => {
    const room = await openRoom();
    const [sato, suzuki] = [room.as('sato', 'reviewer'), room.as('suzuki', 'approver')];
    const number = await room.takeIn(whole);
    expect(await got('next', sato, { body: {} })).toEqual({ number });
    const view = await got('case', sato, { params: { number } });
    expect(view.case.verdict).toBe('complete');
    expect(view.next.find(({ route }) => route === 'passOn')?.blockers).toEqual(['checks-open']);
    const passed = await passedOn(view, sato);
    expect(passed.case).toMatchObject({ status: 'reviewed', review: { reviewers: ['sato'] } });
    await got('release', sato, { params: { number } });

    expect(await got('next', suzuki, { body: {} })).toEqual({ number });
    const decided = await got('decide', suzuki, { ...on(passed), body: full });
    expect(decided.case).toMatchObject({ status: 'approved', review: { outcomes: full.outcomes } });
    expect(room.handedOn).toEqual([{ number, version: decided.case.version, outcome: 'approved' }]);
    expect(await historyOf(room, number)).toEqual([
      'intake admitted',
      'sato check-answered',
      'sato check-answered',
      'sato passed-on',
      'suzuki decided',
    ]);
    expect(await got('history', suzuki, { params: { number } })).toMatchObject({ whole: true });
    expect((await got('takeBack', suzuki, { ...on(decided), body: {} })).case.status).toBe('reviewed');
  });

  test('is never decided by who reviewed it: not offered, and refused by the case and by the store', async () => {
    const room = await openRoom();
    const both = room.as('sato', 'reviewer', 'approver');
    const passed = await passedOn(await taken(room, whole, both), both);
    expect(passed.next.find(({ route }) => route === 'decide')?.blockers).toEqual(['four-eyes']);
    expect(await problemOf('decide', both, { ...on(passed), body: full })).toMatchObject({
      status: 409,
      code: 'not-now',
      blockers: ['four-eyes'],
    });
    await got('release', both, { params: on(passed).params });
    expect(await got('next', both, { body: {} })).toEqual({ number: null });
    const next = { ...passed.case, version: passed.case.version + 1, status: 'approved' } as const;
    const audit = { actor: 'sato', action: 'decided', detail: {} };
    await expect(room.office.cases.update(next, audit)).rejects.toThrow('reviewed by the same person');
    expect(room.handedOn).toEqual([]);
  });

  test('is corrected by the applicant: asked, waited for, joined with what came, and complete only then', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, short, sato);
    const missing = view.findings.find(({ code }) => code === 'residence-record-missing');
    expect(missing?.wording).toContain('住民票');
    const asked = { ...on(view), body: {} };
    expect(await problemOf('askCorrection', sato, asked)).toMatchObject({
      blockers: ['findings-open', 'nothing-accepted'],
    });
    const settling = { finding: missing?.key, as: 'accepted', reason: '' };
    const accepted = await got('settle', sato, { ...on(view), body: settling });
    expect(accepted.case.verdict).toBe('incomplete');
    const waiting = await got('askCorrection', sato, { ...on(accepted), body: {} });
    expect(room.handedOn).toMatchObject([{ outcome: 'awaiting-correction', version: waiting.case.version }]);
    expect(
      await problemOf('close', sato, { ...on(waiting), body: { because: 'not-corrected' } }),
    ).toMatchObject({
      blockers: ['correction-awaited'],
    });

    room.pass(7 * 86_400);
    const later = await got('case', sato, { params: on(view).params });
    expect(later.businessDaysLeft).toBe(view.businessDaysLeft);
    expect(later.deadlines.target > view.deadlines.target).toBe(true);
    expect(later.deadlines.redLine).toBe(view.deadlines.redLine);
    const came = await room.takeIn([2]);
    await got('lease', sato, { params: on(view).params, body: {} });
    const again = await got('reopen', sato, { ...on(waiting), body: { because: 'papers-came' } });
    const joined = await got('merge', sato, { ...on(again), body: { other: came } });
    expect(joined.case).toMatchObject({ verdict: 'complete', status: 'in-review', receivedOn: '2026-11-24' });
    expect(joined.case.review.settled).toEqual([]);
    expect(joined.case.pages.map(({ page, kind }) => [page, kind])).toEqual([
      [1, 'request-form'],
      [2, 'drivers-licence'],
      [3, 'residence-record'],
    ]);
    expect(joined.findings.map(({ code }) => code)).not.toContain('duplicate-suspected');
    expect(await got('case', sato, { params: { number: came } })).toMatchObject({
      case: { status: 'closed', review: { because: 'merged' } },
      lease: null,
    });
    const shown = await got('pages', sato, { params: on(joined).params });
    expect(shown.pages.map(({ page, read }) => [page, read?.page])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('is refused for what was accepted, and cannot be granted', async () => {
    const room = await openRoom();
    const [sato, suzuki] = [room.as('sato', 'reviewer'), room.as('suzuki', 'approver')];
    const view = await taken(room, short, sato);
    const key = view.findings.find(({ weight }) => weight === 'deficiency')?.key;
    const accepted = await got('settle', sato, {
      ...on(view),
      body: { finding: key, as: 'accepted', reason: '' },
    });
    const passed = await passedOn(accepted, sato);
    await got('release', sato, { params: on(view).params });
    await got('lease', suzuki, { params: on(view).params, body: {} });
    const seen = await got('case', suzuki, { params: on(view).params });
    expect(seen.next.find(({ route }) => route === 'decide')).toMatchObject({
      blockers: [],
      outcomes: ['refused'],
    });
    expect(await problemOf('decide', suzuki, { ...on(passed), body: full })).toMatchObject({
      blockers: ['accepted-left'],
    });
    const refusal = {
      disclosure: { is: 'refused', grounds: ['not-by-procedure'], text: '住民票の写しが届かないため' },
    };
    expect((await got('decide', suzuki, { ...on(passed), body: { outcomes: refusal } })).case.status).toBe(
      'refused',
    );
  });

  test('is withdrawn, and another is closed as not for us', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const [one, two] = [await taken(room, whole, sato), await taken(room, [9], sato)];
    expect((await got('withdraw', sato, { ...on(one), body: {} })).case.status).toBe('withdrawn');
    expect(room.handedOn).toMatchObject([{ outcome: 'withdrawn' }]);
    const closed = await got('close', sato, { ...on(two), body: { because: 'elsewhere' } });
    expect(closed.case).toMatchObject({ status: 'closed', review: { because: 'elsewhere' } });
    expect(room.handedOn).toHaveLength(1);
    expect((await got('queue', sato)).cases).toEqual([]);
  });
});

describe('a correction makes the rules run again, at once', () => {
  test('of what fields say, with the reading kept', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, whole, sato);
    const set = { 'principal.name': '別人一郎', 'principal.birthDate': '1999-01-01' };
    const wrong = await got('correctFields', sato, { ...on(view), body: { set, revert: [] } });
    expect(wrong.findings.map(({ code }) => code)).toContain('identity-mismatch');
    expect(wrong.case.verdict).not.toBe('complete');
    expect(wrong.said.fields).toMatchObject(set);
    expect(wrong.case.fields['principal.name']?.value).toBe('見本太郎');
    const revert = ['principal.name', 'principal.birthDate'];
    const right = await got('correctFields', sato, { ...on(wrong), body: { set: {}, revert } });
    expect(right.case.verdict).toBe('complete');
    expect(right.said.fields).toEqual(view.said.fields);
  });

  test('of what is asked for, and by whom', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, whole, sato);
    const body = { requestTypes: ['suspension'], requester: 'proxy' };
    const told = await got('correctRequest', sato, { ...on(view), body });
    expect(told.case.fee).toMatchObject({ due: 0, state: 'not-due' });
    expect(told.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['power-of-attorney-missing', 'ground-missing']),
    );
    expect(told.case).toMatchObject({
      requestTypes: ['disclosure'],
      requester: 'principal',
      verdict: 'incomplete',
    });
  });

  test('of the kinds, order and papers of pages', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, whole, sato);
    const body = { kinds: { 3: 'utility-bill' }, papers: null, order: [2, 1, 3] };
    const told = await got('correctPages', sato, { ...on(view), body });
    expect(told.findings.map(({ code }) => code)).toContain('residence-record-missing');
    const { pages } = await got('pages', sato, { params: on(view).params });
    expect(pages.map(({ page, kind, readAs }) => [page, kind, readAs])).toEqual([
      [2, 'drivers-licence', 'drivers-licence'],
      [1, 'request-form', 'request-form'],
      [3, 'utility-bill', 'residence-record'],
    ]);
    expect(pages.map(({ image }) => image)).toEqual(
      [2, 1, 3].map((page) => `https://storage.example/pages/${view.case.packet}/00${page}.jpg`),
    );
  });

  test('of whose packet it is: two people in one envelope become two cases, neither the other’s duplicate', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, [...whole, 5, 6], sato);
    expect(view.findings.map(({ code }) => code)).toContain('several-requests');
    const { view: left, made } = await got('split', sato, { ...on(view), body: { pages: [4, 5] } });
    expect(left.case).toMatchObject({ verdict: 'complete', requestTypes: ['disclosure'] });
    const other = await got('case', sato, { params: { number: made } });
    expect(other.case).toMatchObject({ status: 'queued', version: 1, requestTypes: ['suspension'] });
    expect(other.said.fields['principal.name']).toBe('見本花子');
    expect(other.findings.map(({ code }) => code)).toEqual(['residence-record-missing']);
    expect(other.case.review.reviewers).toEqual(['sato']);
    expect(await historyOf(room, made)).toEqual(['sato split-off']);
    expect(
      (await got('pages', sato, { params: { number: made } })).pages.map(({ read }) => read?.page),
    ).toEqual([1, 2]);
    const found = await got('search', sato, { body: { term: '見本花子' } });
    expect(found.cases.map(({ number }) => number)).toEqual([made]);
  });

  test('of what it is like: a name put right finds the packet that came before', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    await room.takeIn(whole);
    const view = await taken(room, [5, 6], sato);
    expect(view.findings.map(({ code }) => code)).not.toContain('duplicate-suspected');
    const body = { requestTypes: ['disclosure'], requester: null };
    const asked = await got('correctRequest', sato, { ...on(view), body });
    const set = { 'principal.name': '見本太郎', 'principal.birthDate': '1980-04-01' };
    const told = await got('correctFields', sato, { ...on(asked), body: { set, revert: [] } });
    expect(told.findings.map(({ code }) => code)).toContain('duplicate-suspected');
    expect(told.related.map(({ because }) => because)).toEqual(['like']);
  });
});

describe('a request that came twice', () => {
  const duplicate = (view: CaseView): boolean =>
    view.findings.some(({ code }) => code === 'duplicate-suspected');

  test('is suspected until the two are one, and not again when that one is changed', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const first = await room.takeIn(whole);
    const view = await taken(room, short, sato);
    expect(duplicate(view)).toBe(true);
    const joined = await got('merge', sato, { ...on(view), body: { other: first } });
    expect(duplicate(joined)).toBe(false);
    const set = { 'principal.phone': '03-0000-0009' };
    const changed = await got('correctFields', sato, { ...on(joined), body: { set, revert: [] } });
    expect(duplicate(changed)).toBe(false);
  });

  test('in one envelope is suspected once it is split', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, [...whole, ...short], sato);
    const { view: left, made } = await got('split', sato, { ...on(view), body: { pages: [4, 5] } });
    expect(duplicate(left)).toBe(false);
    expect(duplicate(await got('case', sato, { params: { number: made } }))).toBe(true);
  });
});

describe('findings by hand, notes and the fee', () => {
  test('stand in the case and not in its history', async () => {
    const room = await openRoom();
    const [sato, desk] = [room.as('sato', 'reviewer'), room.as('mori', 'mailroom')];
    const view = await taken(room, whole, sato);
    const add = { weight: 'deficiency', text: '署名が別人の筆跡です。', page: 1 };
    const added = await got('addFinding', sato, { ...on(view), body: { add } });
    expect(added.case.verdict).toBe('incomplete');
    const removed = await got('addFinding', sato, { ...on(added), body: { remove: 1 } });
    expect(removed.case.verdict).toBe('complete');
    const noted = await got('note', sato, { ...on(removed), body: { text: '電話で本人に確認済み' } });
    expect(noted.case.review.notes).toMatchObject([{ by: 'sato' }]);
    const counted = await got('count', desk, { ...on(noted), body: { stamps: 110, moneyOrders: 550 } });
    expect(counted.fee).toEqual({ due: 660, received: 660, state: 'paid' });
    expect((await got('case', sato, { params: on(view).params })).findings).toEqual([]);
    const history = JSON.stringify(await got('history', sato, { params: on(view).params }));
    for (const written of ['筆跡', '電話', '見本']) expect(history).not.toContain(written);
  });
});
