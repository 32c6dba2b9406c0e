import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { policyOn } from '../policy.ts';
import { findSecrets } from './find-secrets.ts';

const { masking } = policyOn('2026-11-24');

test('the conditions of a licence are covered where nothing was read of them, and neither expiry nor number is', () => {
  const lines = [
    line('2028年(令和10年)09月28日まで有効', 191, 309, 13),
    line('番号 第 903057888596 号', 186, 364, 14),
  ];
  const boxes = findSecrets({ kind: 'drivers-licence', lines }, masking)
    .filter(({ what }) => what === 'licence-conditions')
    .map(({ box }) => box);
  expect(boxes).toHaveLength(1);
  for (const [x, y, width, height] of boxes) {
    expect([x < 0.22, x + width > 0.4]).toEqual([true, true]);
    expect([y >= 0.321, y < 0.326, y + height > 0.35, y + height <= 0.365]).toEqual([true, true, true, true]);
  }
});
