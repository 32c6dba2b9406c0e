import type { Canvas } from '../image/canvas.fixture.ts';
import type { Box } from '../page.ts';

/** Size of the pages that the tests draw, pixels. */
export const W = 1200;
export const H = 400;
const height = 44;

/** A printed word as strokes of a few characters, 30 pixels high; its box has the margin that detection leaves. */
export function word(page: Canvas, x: number, y: number, characters: number): Box {
  for (let i = 0; i < characters; i++) {
    const left = x + i * 32;
    page.stroke(left + 3, y + 8, left + 27, y + 8, 3);
    page.stroke(left + 15, y + 2, left + 15, y + 28, 3);
    page.stroke(left + 3, y + 22, left + 25, y + 27, 3);
  }
  return [x / W, (y - 7) / H, (characters * 32) / W, height / H];
}
