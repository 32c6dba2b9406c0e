import { describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../functions/errors.ts';
import { full, historyOf, on, passedOn, short, taken, whole } from './desk-work.ts';
import { got, openRoom, problemOf } from './room.ts';

describe('a split that was stopped between its two writes', () => {
  test('goes on where it was: one new case, and no page lost', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, [...whole, 5, 6], sato);
    const { cases } = room.office;
    const update = cases.update.bind(cases);
    cases.update = async () => {
      throw new StoreUnavailable('the power went');
    };
    expect(await problemOf('split', sato, { ...on(view), body: { pages: [4, 5] } })).toMatchObject({
      status: 503,
    });
    cases.update = update;
    expect((await got('queue', sato)).cases).toHaveLength(2);
    const { made } = await got('split', sato, { ...on(view), body: { pages: [5, 4] } });
    const { cases: all } = await got('queue', sato);
    expect(all.map(({ number, pages }) => [number, pages]).sort()).toEqual(
      [
        [view.case.number, 3],
        [made, 2],
      ].sort(),
    );
  });
});

describe('a merge that was stopped between its two writes', () => {
  test('goes on where it was: every page once, and the other closed', async () => {
    const room = await openRoom();
    const sato = room.as('sato', 'reviewer');
    const view = await taken(room, short, sato);
    const came = await room.takeIn([2]);
    const { cases } = room.office;
    const update = cases.update.bind(cases);
    let writes = 0;
    cases.update = async (...given) => {
      writes += 1;
      if (writes === 2) throw new StoreUnavailable('the power went');
      return update(...given);
    };
    expect(await problemOf('merge', sato, { ...on(view), body: { other: came } })).toMatchObject({
      status: 503,
    });
    cases.update = update;
    const half = await got('case', sato, { params: on(view).params });
    expect(half.case.pages).toHaveLength(3);
    const whole = await got('merge', sato, { ...on(half), body: { other: came } });
    expect(whole.case.pages.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect((await cases.get(came)).status).toBe('closed');
  });
});

describe('what is handed on', () => {
  test('is handed on again by the same request, and decided once', async () => {
    let broken = true;
    const handed: number[] = [];
    const room = await openRoom({
      handOn: async ({ version }) => {
        if (broken) throw new StoreUnavailable('the state machine does not answer');
        handed.push(version);
      },
    });
    const [sato, suzuki] = [room.as('sato', 'reviewer'), room.as('suzuki', 'approver')];
    const passed = await passedOn(await taken(room, whole, sato), sato);
    await got('release', sato, { params: on(passed).params });
    await got('lease', suzuki, { params: on(passed).params, body: {} });
    const request = { ...on(passed), body: full };
    expect(await problemOf('decide', suzuki, request)).toMatchObject({
      status: 503,
      code: 'store-unavailable',
    });
    broken = false;
    const decided = await got('decide', suzuki, request);
    expect(decided.case.version).toBe(passed.case.version + 1);
    expect(handed).toEqual([decided.case.version]);
    const other = {
      outcomes: { disclosure: { is: 'no-data', grounds: ['no-such-data'], text: 'ありません' } },
    };
    expect((await suzuki.ask('decide', { ...request, body: other })).status).toBe(412);
    const history = await historyOf(room, passed.case.number);
    expect(history.filter((entry) => entry === 'suzuki decided')).toHaveLength(1);
  });
});
