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
  const last = width - 1;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const above = y > 0 ? (ink[at - width] ?? 0) : 0;
      const below = y + 1 < height ? (ink[at + width] ?? 0) : 0;
      const before = x > 0 ? (ink[at - 1] ?? 0) : 0;
      const after = x < last ? (ink[at + 1] ?? 0) : 0;
      const one = ink[at] ?? 0;
      rows[at + y + 1] = (rows[at + y] ?? 0) + (one | above | below);
      columns[at + width] = (columns[at] ?? 0) + (one | before | after);
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
  const stride = width + 1;
  let best: TickBox | null = null;
  let bestScore = 0;
  for (let side = Math.max(6, least); side <= most; side++) {
    // in whole pixels: nearly all places end at their first side, and the division would be half of the work
    const enough = leastFrame * side;
    for (let y = 0; y + side < height; y++) {
      const upper = y * stride;
      const lower = (y + side) * stride;
      for (let x = 0; x + side < width; x++) {
        const top = (rows[upper + x + side] ?? 0) - (rows[upper + x] ?? 0);
        if (top < enough) continue;
        const from = y * width + x;
        const to = from + side * width;
        const left = (columns[to] ?? 0) - (columns[from] ?? 0);
        if (left < enough) continue;
        const bottom = (rows[lower + x + side] ?? 0) - (rows[lower + x] ?? 0);
        if (bottom < enough) continue;
        const right = (columns[to + side] ?? 0) - (columns[from + side] ?? 0);
        if (right < enough) continue;
        const score = top / side + left / side + bottom / side + right / side + (0.3 * side) / most;
        if (score <= bestScore) continue;
        bestScore = score;
        best = { x, y, side, frame: Math.min(top, left, bottom, right) / side };
      }
    }
  }
  return best;
}

/** A box that lost one side, to a fax's lost rows or a pen, is of nearly the others' size, and off its place by so much of it. */
const [sizes, off] = [0.12, 0.6] as const;

/**
 * A box of about a known side of which three sides are there, where one is thought to stand: near the middle of a window
 * three sides wide. The most complete one; null where there is none.
 */
export function findBrokenBox(window: InkWindow, side: number): Pick<TickBox, 'x' | 'y' | 'side'> | null {
  const { width, height } = window;
  const { rows, columns } = sums(window);
  let best: Pick<TickBox, 'x' | 'y' | 'side'> | null = null;
  let most = 0;
  const across = (x: number, y: number, long: number): number =>
    ((rows[y * (width + 1) + x + long] ?? 0) - (rows[y * (width + 1) + x] ?? 0)) / long;
  const down = (x: number, y: number, long: number): number =>
    ((columns[(y + long) * width + x] ?? 0) - (columns[y * width + x] ?? 0)) / long;
  const [first, last] = [Math.ceil(side * (1 - off)), Math.floor(side * (1 + off))];
  for (let long = Math.ceil(side * (1 - sizes)); long <= side * (1 + sizes); long++) {
    for (let y = first; y <= last && y + long < height; y++) {
      for (let x = first; x <= last && x + long < width; x++) {
        const sides = [
          across(x, y, long),
          across(x, y + long, long),
          down(x, y, long),
          down(x + long, y, long),
        ];
        const there = sides.filter((share) => share >= leastFrame).length;
        const sum = sides.reduce((all, share) => all + share, 0);
        if (there < 3 || sum <= most) continue;
        most = sum;
        best = { x, y, side: long };
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

/** A pen that goes around a box keeps within this share of its side. */
const margin = 0.3;

/** Share of ink in the square around a box, its frame too: a ring around it has more than the frame alone. */
export function aroundOf({ width, height, ink }: InkWindow, box: Pick<TickBox, 'x' | 'y' | 'side'>): number {
  const out = Math.round(margin * box.side);
  let [dark, all] = [0, 0];
  for (let y = Math.max(0, box.y - out); y <= Math.min(height - 1, box.y + box.side + out); y++) {
    for (let x = Math.max(0, box.x - out); x <= Math.min(width - 1, box.x + box.side + out); x++) {
      all++;
      dark += ink[y * width + x] ?? 0;
    }
  }
  return all === 0 ? 0 : dark / all;
}
