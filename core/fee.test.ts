import { describe, expect, test } from 'vitest';
import { feeCounted, feeOf } from './fee.ts';
import { policyOn } from './policy.ts';

const policy = policyOn('2026-11-24');

test.each([
  ['mail', ['disclosure'], 660, 'awaiting-count'],
  ['fax', ['disclosure'], 660, 'awaiting-post'],
  ['mail', ['disclosure', 'purpose-notice', 'third-party-records'], 1980, 'awaiting-count'],
  ['mail', ['disclosure', 'correction'], 660, 'awaiting-count'],
  ['mail', ['correction', 'deletion', 'suspension', 'third-party-stop'], 0, 'not-due'],
  ['fax', [], 0, 'not-due'],
] as const)('%s, %j: %i yen, %s', (channel, requestTypes, due, state) => {
  expect(feeOf({ channel, requestTypes }, policy)).toEqual({ due, received: 0, state });
});

test('the policy may take it once an application', () => {
  const once = { fee: { ...policy.fee, unit: 'application' as const } };
  const requestTypes = ['disclosure', 'purpose-notice'] as const;
  expect(feeOf({ channel: 'mail', requestTypes }, once).due).toBe(660);
});

describe('what a person counted', () => {
  const due = feeOf({ channel: 'mail', requestTypes: ['disclosure'] }, policy);
  test.each([
    ['mail', 660, 0, 660, 'paid'],
    ['mail', 10, 650, 660, 'paid'],
    ['mail', 0, 700, 700, 'paid'],
    ['mail', 0, 650, 650, 'short'],
    ['mail', 0, 0, 0, 'short'],
    ['fax', 0, 0, 0, 'awaiting-post'],
    ['fax', 659, 0, 659, 'short'],
    ['fax', 660, 0, 660, 'paid'],
  ] as const)('by %s, %i and %i yen: %i, %s', (channel, stamps, moneyOrders, received, state) => {
    expect(feeCounted(due, channel, { stamps, moneyOrders })).toEqual({ due: 660, received, state });
  });

  test('changes nothing before anybody counted, and is kept where nothing is due', () => {
    expect(feeCounted(due, 'mail', undefined)).toEqual(due);
    const free = feeOf({ channel: 'mail', requestTypes: ['deletion'] }, policy);
    expect(feeCounted(free, 'mail', { stamps: 110, moneyOrders: 0 })).toEqual({
      due: 0,
      received: 110,
      state: 'not-due',
    });
  });
});
