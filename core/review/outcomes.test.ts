import { describe, expect, test } from 'vitest';
import { requestTypes } from '../request.ts';
import { faultOf, NoOutcomesInForce, outcomeCodes, outcomesOn, rollUp } from './outcomes.ts';

const day = '2026-11-24';
const table = outcomesOn(day);
const is = (code: (typeof outcomeCodes)[number], grounds: string[] = [], text = '') => ({
  is: code,
  grounds,
  text,
});

describe('the table of outcomes', () => {
  test('every ground that a type names is worded, and every one worded is named', () => {
    const named = new Set(Object.values(table.types).flatMap((outcomes) => Object.values(outcomes).flat()));
    expect([...named].sort()).toEqual(Object.keys(table.grounds).sort());
  });

  test('every type can be granted and refused; every outcome is of some type', () => {
    for (const type of requestTypes) {
      const meanings = outcomeCodes
        .filter((code) => table.types[type][code] !== undefined)
        .map((code) => table.values[code].means);
      expect(meanings).toContain('granted');
      expect(meanings).toContain('refused');
    }
    const used = new Set(requestTypes.flatMap((type) => Object.keys(table.types[type])));
    expect([...used].sort()).toEqual([...outcomeCodes].sort());
  });

  test('whoever gets less than they asked for is told why', () => {
    for (const type of requestTypes)
      for (const code of outcomeCodes) {
        const grounds = table.types[type][code];
        if (grounds !== undefined && table.values[code].means !== 'granted')
          expect(grounds.length).toBeGreaterThan(0);
      }
  });

  test('articles are cited as they are numbered', () => {
    for (const { basis } of Object.values(table.grounds)) expect(basis).toMatch(/^法\d+条/);
    expect(JSON.stringify(table.grounds)).not.toContain('≪');
  });

  test('before the law of 2022 nothing is known', () => {
    expect(() => outcomesOn('2022-03-31')).toThrow(NoOutcomesInForce);
  });
});

test.each([
  ['disclosure', is('full'), null],
  ['disclosure', is('refused', ['harms-person'], '第三者の情報のため'), null],
  ['disclosure', is('refused', [], '理由'), 'ground-missing'],
  ['disclosure', is('refused', ['harms-person']), 'text-missing'],
  ['disclosure', is('refused', ['opinion'], '理由'), 'ground-unknown'],
  ['disclosure', is('full', ['harms-person']), 'ground-unknown'],
  ['disclosure', is('done'), 'not-for-this-type'],
  ['disclosure', is('no-data', ['no-such-data'], '保有していません。'), null],
  ['disclosure', is('method-changed'), 'ground-missing'],
  ['purpose-notice', is('notified'), null],
  ['purpose-notice', is('not-notified', ['already-evident']), 'text-missing'],
  ['suspension', is('alternative-measure', ['excessive-cost'], '配信を停止します。'), null],
  ['suspension', is('alternative-measure'), 'ground-missing'],
] as const)('%s: %j is at fault by %s', (type, outcome, fault) => {
  expect(faultOf(type, { ...outcome, grounds: [...outcome.grounds] }, day)).toBe(fault);
});

test.each([
  [{ disclosure: is('full') }, 'approved'],
  [{ disclosure: is('full'), correction: is('done') }, 'approved'],
  [{ disclosure: is('method-changed') }, 'approved'],
  [{ disclosure: is('partial') }, 'partly-approved'],
  [{ disclosure: is('full'), correction: is('refused') }, 'partly-approved'],
  [{ suspension: is('alternative-measure') }, 'partly-approved'],
  [{ disclosure: is('refused'), 'purpose-notice': is('not-notified') }, 'refused'],
  [{ disclosure: is('no-data') }, 'refused'],
] as const)('%j makes %s of the case', (outcomes, status) => {
  expect(rollUp(outcomes, day)).toBe(status);
});

test('no outcomes make nothing', () => {
  expect(() => rollUp({}, day)).toThrow(RangeError);
});
