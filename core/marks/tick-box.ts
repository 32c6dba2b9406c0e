import type { InkWindow } from './ink-window.ts';

/** A drawn square, in pixels of its window. */
export interface TickBox {
  x: number;
  y: number;
  side: number;
  /** How complete the weakest of its four sides is, 0 to 1. */
  frame: number;
}

/** Every side of a printed box shows at least this much, also after a fax lost rows. */
const leastFrame = 0.75;

/** Sums of ink along rows and columns, so that any stretch is told by one subtraction. */
interface Sums {
  rows: Uint16Array;
  columns: Uint16Array;
}

/** A pixel counts for a side when it or its neighbour across the side has ink: hands and scanners are not straight. */
function sums({ width, height, ink }: InkWindow): Sums {
  const rows = new Uint16Array((width + 1) * height);
  const columns = new Uint16Array(width * (height + 1));
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (ink[y * width + x] ?? 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const across = at(x, y) | at(x, y - 1) | at(x, y + 1);
      const along = at(x, y) | at(x - 1, y) | at(x + 1, y);
      rows[y * (width + 1) + x + 1] = (rows[y * (width + 1) + x] ?? 0) + across;
      columns[(y + 1) * width + x] = (columns[y * width + x] ?? 0) + along;
    }
  }
  return { rows, columns };
}

/**
 * Finds the most complete square of a side between `least` and `most` pixels. Of equally complete ones the larger wins,
 * so that a filled box is found whole.
 */
export function findTickBox(window: InkWindow, least: number, most: number): TickBox | null {
  const { width, height } = window;
  const { rows, columns } = sums(window);
  const row = (x: number, y: number, n: number): number =>
    ((rows[y * (width + 1) + x + n] ?? 0) - (rows[y * (width + 1) + x] ?? 0)) / n;
  const columnOf = (x: number, y: number, n: number): number =>
    ((columns[(y + n) * width + x] ?? 0) - (columns[y * width + x] ?? 0)) / n;
  let best: TickBox | null = null;
  let bestScore = 0;
  for (let side = Math.max(6, least); side <= most; side++) {
    for (let y = 0; y + side < height; y++) {
      for (let x = 0; x + side < width; x++) {
        const top = row(x, y, side);
        if (top < leastFrame) continue;
        const left = columnOf(x, y, side);
        if (left < leastFrame) continue;
        const bottom = row(x, y + side, side);
        if (bottom < leastFrame) continue;
        const right = columnOf(x + side, y, side);
        if (right < leastFrame) continue;
        const score = top + left + bottom + right + (0.3 * side) / most;
        if (score <= bestScore) continue;
        bestScore = score;
        best = { x, y, side, frame: Math.min(top, left, bottom, right) };
      }
    }
  }
  return best;
}

/** Share of the box's inside, without its frame, that has ink: 0 empty, about 0.1 to 0.3 ticked, 1 filled. */
export function fillOf({ width, height, ink }: InkWindow, box: Pick<TickBox, 'x' | 'y' | 'side'>): number {
  const inset = Math.max(2, Math.round(box.side * 0.2));
  let dark = 0;
  let all = 0;
  for (let y = box.y + inset; y <= box.y + box.side - inset; y++) {
    for (let x = box.x + inset; x <= box.x + box.side - inset; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      all++;
      dark += ink[y * width + x] ?? 0;
    }
  }
  return all === 0 ? 0 : dark / all;
}
