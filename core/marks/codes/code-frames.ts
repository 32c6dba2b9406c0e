import type { Raster } from '../../image/raster.ts';
import type { Box } from '../../page.ts';
import { type InkWindow, inkWindow } from '../ink/ink-window.ts';

/** A frame for a code is larger than a letter: its width and height, in heights of the list's letters. */
const [narrowest, lowest, largest] = [0.9, 1.15, 3.6];
/** Of each of its sides this share shows, also after a fax lost some of it. */
const leastShown = 0.85;
/** A side is broken by no more pixels than this at a time, and is some pixels thick. */
const [gap, thick] = [3, 4];
/** The inside begins so far from a frame's sides, as a share of its size. */
const inset = 0.16;

/** A printed frame, and the share of its inside that has ink. */
export interface Frame {
  readonly box: Box;
  readonly fill: number;
}

interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The empty or filled frames of a code's size in a region of a page, those that stand side by side with one side between
 * them too.
 * @param region a fraction of the page
 * @param glyph height of the list's letters, pixels
 */
export function framesIn(page: Raster, [x, y, width, height]: Box, glyph: number): Frame[] {
  const [left, top] = [Math.round(x * page.width), Math.round(y * page.height)];
  const window = inkWindow(page, left, top, Math.round(width * page.width), Math.round(height * page.height));
  return framesOf(window, glyph).map((sides) => ({
    box: [
      (left + sides.left) / page.width,
      (top + sides.top) / page.height,
      (sides.right - sides.left) / page.width,
      (sides.bottom - sides.top) / page.height,
    ],
    fill: fillOf(window, sides),
  }));
}

function framesOf(window: InkWindow, glyph: number): Sides[] {
  const uprights = uprightsIn(window, lowest * glyph);
  const found = uprights.flatMap((one, i) =>
    uprights.slice(i + 1).flatMap((other): Sides[] => {
      const width = other.x - one.x;
      if (width < narrowest * glyph || width > largest * glyph) return [];
      const levels = levelsBetween(window, one, other);
      return levels.slice(1).flatMap((bottom, at) => {
        const top = levels[at] ?? 0;
        const high = bottom - top;
        return high >= lowest * glyph && high <= largest * glyph
          ? [{ left: one.x, top, right: other.x, bottom }]
          : [];
      });
    }),
  );
  // what has another frame in it is two beside each other
  return found.filter((frame) => !found.some((other) => other !== frame && within(other, frame)));
}

const within = (one: Sides, other: Sides): boolean =>
  one.left >= other.left - thick &&
  one.right <= other.right + thick &&
  one.top >= other.top - thick &&
  one.bottom <= other.bottom + thick &&
  one.right - one.left + one.bottom - one.top < other.right - other.left + other.bottom - other.top;

/** Strokes straight down that are long enough for a frame's side, from left to right. */
function uprightsIn({ width, height, ink }: InkWindow, least: number): Upright[] {
  const found: Upright[] = [];
  for (let x = 1; x + 1 < width; x++) {
    let from = -1;
    let last = -1;
    for (let y = 0; y <= height; y++) {
      const at = y * width + x;
      if (y < height && (ink[at] || ink[at - 1] || ink[at + 1])) {
        if (from < 0) from = y;
        last = y;
      } else if (from >= 0 && (y - last > gap || y === height)) {
        if (last - from >= least) add(found, { x, from, to: last });
        from = -1;
      }
    }
  }
  return found;
}

/** Adds a stroke, or what it is longer by to the one that it is the next pixel of. */
function add(found: Upright[], one: Upright): void {
  const same = found.findIndex(({ x, from, to }) => one.x - x <= thick && from < one.to && to > one.from);
  const known = found[same];
  if (known === undefined) found.push(one);
  else if (one.to - one.from > known.to - known.from) found[same] = one;
}

/** The rows at which a line runs from one stroke to another, each once. */
function levelsBetween({ width, ink }: InkWindow, one: Upright, other: Upright): number[] {
  const levels: number[] = [];
  const [from, to] = [Math.max(one.from, other.from) - thick, Math.min(one.to, other.to) + thick];
  for (let y = Math.max(1, from); y <= to; y++) {
    let shown = 0;
    for (let x = one.x; x <= other.x; x++) {
      const at = y * width + x;
      if (ink[at] || ink[at - width] || ink[at + width]) shown++;
    }
    if (shown >= leastShown * (other.x - one.x + 1) && y - (levels.at(-1) ?? -9) > thick) levels.push(y);
    else if (shown >= leastShown * (other.x - one.x + 1)) levels[levels.length - 1] = y;
  }
  return levels;
}

function fillOf({ width, ink }: InkWindow, { left, top, right, bottom }: Sides): number {
  const [dx, dy] = [Math.ceil(inset * (right - left)), Math.ceil(inset * (bottom - top))];
  let [dark, all] = [0, 0];
  for (let y = top + dy; y <= bottom - dy; y++) {
    for (let x = left + dx; x <= right - dx; x++) {
      all++;
      dark += ink[y * width + x] ?? 0;
    }
  }
  return all === 0 ? 0 : dark / all;
}
