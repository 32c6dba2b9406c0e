import { expect, test } from 'vitest';
import { firstSight, look } from './sight.ts';

test('looking at something brings its page into view', () => {
  const seen = look(firstSight(1), { see: 'item', item: 'field:principal.name', places: [{ page: 3 }] });
  expect(seen).toMatchObject({ left: 3, right: null, item: 'field:principal.name', places: [{ page: 3 }] });
});

test('two pages that a check needs are put side by side, and put away on going on', () => {
  const pair = { left: 2, right: 5 };
  const both = look(firstSight(1), { see: 'item', item: 'check:seal-imprint', pair });
  expect(both).toMatchObject({ left: 2, right: 5, passing: true });
  expect(look(both, { see: 'item', item: 'field:agent.name', places: [{ page: 1 }] })).toMatchObject({
    left: 1,
    right: null,
  });
});

test('two pages that a person put side by side stay, and what they hold is not turned away', () => {
  const both = look(firstSight(1), { see: 'pair', pair: { left: 2, right: 5 } });
  const there = look(both, { see: 'item', item: 'finding:x', places: [{ page: 5 }] });
  expect(there).toMatchObject({ left: 2, right: 5 });
  const right = look(there, { see: 'side', side: 'right' });
  expect(look(right, { see: 'page', page: 4 })).toMatchObject({ left: 2, right: 4 });
  expect(look(right, { see: 'single' })).toMatchObject({ left: 5, right: null });
});
