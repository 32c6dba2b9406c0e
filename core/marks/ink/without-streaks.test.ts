import { expect, it } from 'vitest';
import { canvas } from '../../image/canvas.fixture.ts';
import { H, W } from '../printed-form.fixture.ts';
import { withoutStreaks } from './streaks.ts';

const darkness = ({ data }: { data: Uint8Array }): number => data.filter((grey) => grey < 128).length;

it('a streak is wiped off from the page’s top to its bottom, leaning as the page was turned, and what crosses it stays', () => {
  const page = canvas(W, H);
  page.stroke(600, 0, 620, H, 3);
  page.stroke(300, 900, 900, 900, 8);
  const wiped = withoutStreaks(page);
  expect(darkness(wiped)).toBeLessThan(601 * 9);
  expect(wiped.data[900 * W + 608]).toBeLessThan(128);
});

it('a rule, which ends before the page does, is no streak, nor is a column of print', () => {
  const page = canvas(W, H);
  page.stroke(300, 0.06 * H, 300, 0.94 * H, 3);
  for (let y = 0; y < H; y += 40) page.stroke(900, y, 900, y + 25, 3);
  expect(withoutStreaks(page)).toBe(page);
});
