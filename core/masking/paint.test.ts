import { expect, it } from 'vitest';
import { canvas } from '../image/canvas.fixture.ts';
import { paintOver } from './paint.ts';

it('paints over whole pixels that a box touches, on a copy', () => {
  const page = canvas(10, 10);
  const painted = paintOver(page, [[0.25, 0.25, 0.3, 0.1]]);
  const dark = [...painted.data].flatMap((v, i) => (v < 255 ? [[i % 10, Math.floor(i / 10)]] : []));
  expect(dark).toEqual(
    [2, 3, 4, 5]
      .flatMap((x) => [
        [x, 2],
        [x, 3],
      ])
      .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0)),
  );
  expect([...page.data].every((v) => v === 255)).toBe(true);
});

it('stays within the image, and paints all channels', () => {
  const data = new Uint8Array(2 * 2 * 3).fill(200);
  const painted = paintOver({ width: 2, height: 2, channels: 3, data }, [[-1, 0.5, 9, 9]]);
  expect([...painted.data].slice(0, 6)).toEqual([200, 200, 200, 200, 200, 200]);
  expect([...painted.data].slice(6).every((v) => v < 50)).toBe(true);
});
