import { isDark } from './dark-pixels.ts';
import { type Runs, runsOf } from './dark-runs.ts';
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
  const runs = runsOf(grey, limits);
  const seenBy = limits.map((): FinderPattern[] => []);
  for (let y = 0; y < grey.height; y++) {
    limits.forEach((limit, i) => {
      addEyes({ grey, limit }, y, runs(y, limit), seenBy[i] ?? []);
    });
  }
  const found: FinderPattern[] = [];
  for (const one of seenBy.flat()) if (!found.some((known) => isSame(known, one))) found.push(one);
  return found;
}

/** A grey page, and the grey below which its pixels are dark. */
interface Limited {
  grey: Raster;
  limit: number;
}

/** Adds the eyes whose middle a row crosses. */
function addEyes(page: Limited, y: number, { starts, count, darkFirst }: Runs, seen: FinderPattern[]): void {
  const run = (i: number): number => (i < 0 ? 0 : (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  for (let i = darkFirst ? 0 : 1; i < count; i += 2) {
    const [d, e] = [run(i - 1), run(i)];
    const c = run(i - 2);
    const b = run(i - 3);
    const a = run(i - 4);
    if (!isEye(a, b, c, d, e)) continue;
    const one = seenBothWays(page, (starts[i] ?? 0) - d - c / 2, y, a + b + c + d + e);
    if (one !== null) seen.push(one);
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
function seenBothWays(page: Limited, x: number, y: number, wide: number): FinderPattern | null {
  const { grey, limit } = page;
  // a notch in the edge of a ring spoils one column or row, and not the next
  for (const column of besides(x)) {
    const down = seen((place) => isDark(grey, limit, column, place), y, grey.height, wide);
    if (column >= grey.width || down === null) continue;
    for (const row of besides(down.middle)) {
      const along = seen((place) => isDark(grey, limit, place, row), column, grey.width, wide);
      if (row >= grey.height || along === null) continue;
      const [long, short] = [Math.max(along.length, down.length), Math.min(along.length, down.length)];
      if (long - short > oblong * long) continue;
      return { x: along.middle, y: down.middle, module: (long + short) / 2 / modules };
    }
  }
  return null;
}

/**
 * Middle and length of the eye on a line of pixels, of which one in its middle square is given; null where there is none.
 * @param dark whether a pixel of the line, of `size` pixels, is
 */
function seen(
  dark: (place: number) => boolean,
  at: number,
  size: number,
  longest: number,
): { middle: number; length: number } | null {
  if (!dark(at)) return null;
  /** Where, one way from the middle, the middle square, the white ring and the dark ring end. */
  const ends = (by: 1 | -1): [number, number, number] => {
    let place = at;
    const end = (colour: boolean): number => {
      while (place >= 0 && place < size && dark(place) === colour && (place - at) * by <= longest)
        place += by;
      return place;
    };
    return [end(true), end(false), end(true)];
  };
  const [c0, b0, a0] = ends(-1);
  const [c1, d1, e1] = ends(1);
  if (!isEye(b0 - a0, c0 - b0, c1 - c0 - 1, d1 - c1, e1 - d1)) return null;
  return { middle: (c0 + 1 + c1) / 2, length: e1 - a0 - 1 };
}
