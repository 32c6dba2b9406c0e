import { expect, test } from 'vitest';
import { feeOf } from './fee.ts';
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
