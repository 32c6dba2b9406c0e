import { darkPixels } from './dark-pixels.ts';
import type { Raster } from './raster.ts';

/** One of the three eyes of a QR code: a dark square in a white ring in a dark ring (ISO/IEC 18004, finder pattern). Pixels. */
export interface FinderPattern {
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  /** The width of a module, the code's smallest square: the eye has seven, and looks up to √2 wider where it is tilted. */
  readonly module: number;
}

const modules = 7;
/** Below so many pixels a module nothing is left of a code; an eye of the largest is some five centimetres wide. */
const least = 1.4;
const most = 60;
/** A run may be off by this share of a module, or by so many pixels: pixels cut modules up. */
const slack = { share: 0.5, pixels: 1.2 };
/** Ink spreads, or fades: dark runs gain, or lose, at most this share of a module of the white ones beside them. */
const spread = 0.65;
/** The eye is as high as it is wide, give or take this share. */
const oblong = 0.35;
/** Where print is pale, or ink ran over, one limit between dark and white fails where another does not. */
const limits = [80, 128, 180, 215];

/** All places of a grey page that look like an eye of a QR code along a row and along a column through their middle. */
export function finderPatterns(grey: Raster): FinderPattern[] {
  const found: FinderPattern[] = [];
  let before = -1;
  for (const limit of limits) {
    const dark = darkPixels(grey, limit);
    const ink = dark.reduce((sum, one) => sum + one, 0);
    // on a black and white page every limit gives the same
    if (ink !== before) addEyes(dark, grey.width, grey.height, found);
    before = ink;
  }
  return found;
}

/** Adds the eyes of a page of dark (1) and white (0) pixels that are not yet among those found. */
function addEyes(dark: Uint8Array, width: number, height: number, found: FinderPattern[]): void {
  for (let y = 0; y < height; y++) {
    const base = y * width;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let x = 1, start = 0; x <= width; x++) {
      const before = dark[base + x - 1];
      if (x < width && dark[base + x] === before) continue;
      const run = x - start;
      if (before === 1 && isEye(a, b, c, d, run)) {
        const one = seenBothWays(dark, width, height, x - run - d - c / 2, y, a + b + c + d + run);
        if (one !== null && !found.some((known) => isSame(known, one))) found.push(one);
      }
      [a, b, c, d] = [b, c, d, run];
      start = x;
    }
  }
}

const isSame = (one: FinderPattern, other: FinderPattern): boolean =>
  Math.hypot(one.x - other.x, one.y - other.y) < 2 * Math.max(one.module, other.module);

/** Whether runs of dark, white, dark, white, dark have the widths 1, 1, 3, 1, 1 of an eye cut through its middle. */
function isEye(a: number, b: number, c: number, d: number, e: number): boolean {
  const ring = (a + e) / 2;
  const gap = (b + d) / 2;
  if (gap === 0 || ring === 0) return false;
  // what ink gains the gaps lose
  const module = (ring + gap) / 2;
  const gain = ring - module;
  if (module < least || module > most || Math.abs(gain) > spread * module) return false;
  const off = Math.max(slack.share * module, slack.pixels);
  return Math.abs(c - 3 * module - gain) <= off && Math.abs(a - e) <= off && Math.abs(b - d) <= off;
}

/** A pixel and the ones on both sides of it. */
const besides = (place: number): number[] => [0, -1, 1].map((off) => Math.max(0, Math.floor(place) + off));

/** The eye whose middle a row crosses at `x`: seen down the column too, and once more along the row through its centre. */
function seenBothWays(
  dark: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  wide: number,
): FinderPattern | null {
  // a notch in the edge of a ring spoils one column or row, and not the next
  for (const column of besides(x)) {
    const down = column < width ? seen(dark, column, width, y, height, wide) : null;
    if (down === null) continue;
    for (const row of besides(down.middle)) {
      const along = row < height ? seen(dark, row * width, 1, column, width, wide) : null;
      if (along === null) continue;
      const [long, short] = [Math.max(along.length, down.length), Math.min(along.length, down.length)];
      if (long - short > oblong * long) continue;
      return { x: along.middle, y: down.middle, module: (long + short) / 2 / modules };
    }
  }
  return null;
}

/**
 * Middle and length of the eye on a line of pixels, of which one in its middle square is given; null where there is none.
 * @param origin the line's first pixel; the next lies `step` further, and so on for `size` pixels
 */
function seen(
  dark: Uint8Array,
  origin: number,
  step: number,
  at: number,
  size: number,
  longest: number,
): { middle: number; length: number } | null {
  if (dark[origin + at * step] !== 1) return null;
  /** Where, one way from the middle, the middle square, the white ring and the dark ring end. */
  const ends = (by: 1 | -1): [number, number, number] => {
    let place = at;
    const end = (colour: number): number => {
      while (
        place >= 0 &&
        place < size &&
        dark[origin + place * step] === colour &&
        (place - at) * by <= longest
      )
        place += by;
      return place;
    };
    return [end(1), end(0), end(1)];
  };
  const [c0, b0, a0] = ends(-1);
  const [c1, d1, e1] = ends(1);
  if (!isEye(b0 - a0, c0 - b0, c1 - c0 - 1, d1 - c1, e1 - d1)) return null;
  return { middle: (c0 + 1 + c1) / 2, length: e1 - a0 - 1 };
}
