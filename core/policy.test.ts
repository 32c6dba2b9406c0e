import { expect, test } from 'vitest';
import { articleOn, NoArticlesInForce } from './articles.ts';
import { addDays } from './calendar/days.ts';
import { NoPolicyInForce, Policy, policies, policyOn } from './policy.ts';

test('policies follow each other without overlap', () => {
  for (const [at, policy] of policies.entries()) {
    const next = policies[at + 1];
    if (next === undefined) continue;
    expect(policy.validTo).not.toBeNull();
    expect(addDays(policy.validTo ?? '', 1)).toBe(next.validFrom);
  }
  expect(new Set(policies.map(({ version }) => version)).size).toBe(policies.length);
});

test('the policy of a day is in force on it', () => {
  const policy = policyOn('2026-11-24');
  expect(policy.validFrom <= '2026-11-24').toBe(true);
  expect(() => policyOn('2001-01-01')).toThrow(NoPolicyInForce);
});

test('no kind is listed, to be judged and unfit at once', () => {
  for (const { identity } of policies) {
    const kinds = [...identity.listed.kinds, ...identity.otherMethod.kinds, ...identity.unfit.kinds];
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});

test('a policy without a source for a switch is refused', () => {
  const policy = policyOn('2026-11-24');
  expect(Policy.safeParse({ ...policy, fee: { ...policy.fee, source: '' } }).success).toBe(false);
});

test('no policy lets individual numbers through', () => {
  const policy = policyOn('2026-11-24');
  const masking = { ...policy.masking, 'my-number': false };
  expect(Policy.safeParse({ ...policy, masking }).success).toBe(false);
});

test('article numbers are told by day', () => {
  expect(articleOn('disclosure', '2026-11-24').article).toBe('33条1項');
  expect(() => articleOn('disclosure', '2010-01-01')).toThrow(NoArticlesInForce);
});
