import { describe, expect, test } from 'vitest';
import { got, openRoom, problemOf } from './room.ts';

describe('a lease', () => {
  test('that ran out and was taken by somebody else is lost: the change says to whom', async () => {
    const room = await openRoom();
    const [sato, ito] = [room.as('sato', 'reviewer'), room.as('ito', 'reviewer')];
    const number = await room.takeIn([1, 3, 2]);
    const held = await got('lease', sato, { params: { number }, body: {} });
    expect(held).toEqual({ holder: 'sato', until: '2026-11-24T01:05:00.000Z' });
    expect(await problemOf('lease', ito, { params: { number }, body: {} })).toMatchObject({
      status: 409,
      code: 'lease-held',
      holder: 'sato',
      until: held.until,
    });
    room.pass(301);
    await got('lease', ito, { params: { number }, body: {} });
    const body = { code: 'photograph', is: 'yes' };
    expect(await problemOf('answer', sato, { params: { number }, version: 1, body })).toMatchObject({
      status: 409,
      code: 'lost-lease',
      holder: 'ito',
    });
    expect((await got('case', ito, { params: { number } })).case.version).toBe(1);
  });

  test('that nobody took is lost as well, and taken again', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const number = await room.takeIn([1, 3, 2]);
    const change = { params: { number }, version: 1, body: { text: '確認中' } };
    expect(await problemOf('note', sato, change)).toMatchObject({
      code: 'lost-lease',
      holder: null,
      until: null,
    });
    await got('lease', sato, { params: { number }, body: {} });
    room.pass(299);
    await got('lease', sato, { params: { number }, body: {} });
    room.pass(299);
    expect((await got('note', sato, change)).case.version).toBe(2);
  });

  test('is given back by its holder alone', async () => {
    const room = await openRoom();
    const [sato, ito] = [room.as('sato', 'reviewer'), room.as('ito', 'reviewer')];
    const number = await room.takeIn([1]);
    await got('lease', sato, { params: { number }, body: {} });
    await got('release', ito, { params: { number } });
    expect((await got('case', ito, { params: { number } })).lease?.holder).toBe('sato');
    await got('release', sato, { params: { number } });
    expect((await got('case', ito, { params: { number } })).lease).toBeNull();
  });

  test('is taken over by an officer, for somebody or for nobody, and put on record', async () => {
    const room = await openRoom();
    const [sato, kato] = [room.as('sato', 'reviewer'), room.as('kato', 'officer')];
    const number = await room.takeIn([1]);
    await got('lease', sato, { params: { number }, body: {} });
    await got('takeOver', kato, { params: { number }, body: { for: 'ito' } });
    expect((await got('case', kato, { params: { number } })).lease?.holder).toBe('ito');
    await got('takeOver', kato, { params: { number }, body: { for: null } });
    const { lease, case: of } = await got('case', kato, { params: { number } });
    expect({ lease, version: of.version }).toEqual({ lease: null, version: 1 });
    const { entries } = await got('history', kato, { params: { number } });
    expect(entries.slice(1).map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      ['kato', 'taken-over', { from: 'sato', for: 'ito' }],
      ['kato', 'taken-over', { from: 'ito', for: '' }],
    ]);
    expect(
      await problemOf('takeOver', kato, { params: { number: 'AAAA-AAAA' }, body: { for: null } }),
    ).toMatchObject({
      code: 'case-not-found',
    });
  });
});

describe('a change over a version that is no longer there', () => {
  test('tells who did what since', async () => {
    const room = await openRoom();
    const [sato, desk] = [room.as('sato', 'reviewer'), room.as('mori', 'mailroom')];
    const number = await room.takeIn([1, 3, 2]);
    await got('lease', sato, { params: { number }, body: {} });
    await got('answer', sato, { params: { number }, version: 1, body: { code: 'photograph', is: 'yes' } });
    room.pass(60);
    await got('count', desk, { params: { number }, version: 2, body: { stamps: 660, moneyOrders: 0 } });
    const stale = { params: { number }, version: 1, body: { text: '確認中' } };
    expect(await problemOf('note', sato, stale)).toMatchObject({
      status: 412,
      code: 'version-conflict',
      version: 3,
      changes: [
        { by: 'sato', at: '2026-11-24T01:00:00.000Z', action: 'check-answered' },
        { by: 'mori', at: '2026-11-24T01:01:00.000Z', action: 'fee-counted' },
      ],
    });
  });

  test('of two at the same moment, one is written and the other told', async () => {
    const room = await openRoom();
    const desks = ['mori', 'kuno'].map((name) => room.as(name, 'mailroom'));
    const number = await room.takeIn([1, 3, 2]);
    const answers = await Promise.all(
      desks.map((desk, at) =>
        desk.ask('count', { params: { number }, version: 1, body: { stamps: 100 + at, moneyOrders: 0 } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await room.office.cases.get(number)).version).toBe(2);
  });
});

describe('taking the next', () => {
  test('gives the most urgent that nobody holds, each to one person, and then none', async () => {
    const room = await openRoom();
    const numbers = [await room.takeIn([1]), await room.takeIn([3]), await room.takeIn([5])];
    const people = ['sato', 'ito', 'abe', 'ueda'].map((name) => room.as(name, 'reviewer'));
    const taken = await Promise.all(people.map((person) => got('next', person, { body: {} })));
    const given = taken.map(({ number }) => number);
    expect(given.filter((number) => number !== null).sort()).toEqual(numbers.sort());
    expect(given.filter((number) => number === null)).toHaveLength(1);
  });

  test('gives an officer nothing, and an approver nothing that is not passed on', async () => {
    const room = await openRoom();
    await room.takeIn([1]);
    expect(await got('next', room.as('suzuki', 'approver'), { body: {} })).toEqual({ number: null });
    expect((await room.as('kato', 'officer').ask('next', { body: {} })).status).toBe(403);
  });
});

describe('the queue', () => {
  test('comes page by page, every case once, and by what is asked of it', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const made = [];
    for (const pages of [[1, 3, 2], [1, 3], [5, 6], [9], [3]]) made.push(await room.takeIn(pages));
    const fax = await room.takeIn([5], { channel: 'fax' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor !== null && { cursor }) };
      const page = await got('queue', sato, { query });
      expect(page.cases.length).toBeLessThanOrEqual(2);
      seen.push(...page.cases.map(({ number }) => number));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual([...made, fax].toSorted());

    const numbersBy = async (query: Record<string, string>): Promise<string[]> =>
      (await got('queue', sato, { query })).cases.map(({ number }) => number).sort();
    expect(await numbersBy({ channel: 'fax' })).toEqual([fax]);
    expect(await numbersBy({ type: 'suspension', channel: 'mail' })).toEqual([made[2]]);
    expect(await numbersBy({ verdict: 'complete' })).toEqual([made[0]]);
    expect(await numbersBy({ status: 'reviewed,in-review' })).toEqual([]);
    expect(await numbersBy({ receivedFrom: '2026-11-25' })).toEqual([]);
    const mine = await got('next', sato, { body: {} });
    expect(await numbersBy({ mine: 'yes' })).toEqual([mine.number]);
  });

  test('tells what a list needs and no more', async () => {
    const room = await openRoom();
    const number = await room.takeIn([1, 3]);
    const { cases } = await got('queue', room.as('sato', 'reviewer'));
    expect(cases).toEqual([
      {
        number,
        channel: 'mail',
        receivedOn: '2026-11-24',
        dueOn: '2026-12-08',
        businessDaysLeft: 10,
        status: 'queued',
        verdict: 'incomplete',
        requestTypes: ['disclosure'],
        requester: 'principal',
        name: '見本太郎',
        pages: 2,
        deficiencies: 1,
        doubts: 0,
        lease: null,
      },
    ]);
  });
});

describe('the officer', () => {
  test('sees how many cases near which line, how old they are, and everybody’s history', async () => {
    const room = await openRoom();
    const kato = room.as('kato', 'officer');
    const number = await room.takeIn([1, 3, 2]);
    await room.takeIn([9], { channel: 'fax' });
    expect(await got('load', kato)).toEqual({
      today: '2026-11-24',
      deadlines: [
        { line: 'target', past: 0, today: 0, thisWeek: 0, later: 2 },
        { line: 'red-line', past: 0, today: 0, thisWeek: 0, later: 2 },
        { line: 'ceiling', past: 0, today: 0, thisWeek: 0, later: 2 },
      ],
      byStatus: { queued: 2 },
      ages: [
        { from: 0, to: 2, count: 2 },
        { from: 3, to: 7, count: 0 },
        { from: 8, to: 14, count: 0 },
        { from: 15, to: 30, count: 0 },
        { from: 31, to: null, count: 0 },
      ],
      byDueDay: [{ day: '2026-12-08', count: 2 }],
    });
    // a Tuesday; the lines fall on Tuesday, Tuesday and Thursday
    room.pass(13 * 86_400);
    expect((await got('load', kato)).deadlines).toEqual([
      { line: 'target', past: 0, today: 0, thisWeek: 2, later: 0 },
      { line: 'red-line', past: 0, today: 0, thisWeek: 2, later: 0 },
      { line: 'ceiling', past: 0, today: 0, thisWeek: 0, later: 2 },
    ]);
    room.pass(86_400);
    expect((await got('load', kato)).deadlines[0]).toMatchObject({ past: 0, today: 2 });
    expect(await got('tally', kato)).toMatchObject({
      open: 2,
      byVerdict: { complete: 1 },
      overdue: 0,
      dueToday: 2,
    });
    room.pass(20 * 86_400);
    const late = await got('load', kato);
    expect(late.deadlines.map(({ past }) => past)).toEqual([2, 2, 2]);
    expect(late.ages.find(({ from }) => from === 31)?.count).toBe(2);

    const first = await got('trail', kato, { query: { limit: '1' } });
    expect(first.entries).toHaveLength(1);
    const rest = await got('trail', kato, { query: { cursor: first.cursor ?? '' } });
    expect([...first.entries, ...rest.entries].map((entry) => entry.number)).toContain(number);
    expect(rest.cursor).toBeNull();
  });

  test('and everybody sees the policy in force, with its rules, checks, holidays and outcomes', async () => {
    const room = await openRoom();
    const policy = await got('policy', room.as('mori', 'mailroom'));
    expect(policy).toMatchObject({ today: '2026-11-24', inForce: '2026-11', fee: { yen: 660 } });
    expect(policy.holidays).toContain('2026-11-23');
    expect(policy.rules.map(({ code }) => code)).toContain('identity-missing');
    expect(JSON.stringify(policy.rules.map(({ basis }) => basis))).not.toContain('≪');
    expect(policy.checklist.map(({ code }) => code)).toContain('seal-imprint');
    expect(policy.outcomes.types.disclosure.refused).toContain('harms-person');
    expect(await got('me', room.as('mori', 'mailroom'))).toEqual({ name: 'mori', roles: ['mailroom'] });
  });
});
