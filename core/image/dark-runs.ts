import { isAlone } from './dark-pixels.ts';
import type { Raster } from './raster.ts';

/** The runs of like pixels along a row of a grey page, dark and white by turns. */
export interface Runs {
  /** Where each begins, pixels from the left; after the last, the page's width. */
  readonly starts: Int32Array;
  readonly count: number;
  /** Whether the first is dark. */
  readonly darkFirst: boolean;
}

/**
 * Gives the runs of any row by any of some limits between dark and white. A row's pixels, of which a page has millions,
 * are gone through once for all limits: only where one and the next lie on two sides of a limit is it asked which.
 * @param limits in rising order; a pixel below one is dark
 */
export function runsOf(page: Raster, limits: readonly number[]): (y: number, limit: number) => Runs {
  const { width, data } = page;
  const classes = Uint8Array.from({ length: 256 }, (_, v) => limits.filter((limit) => v >= limit).length);
  const places = new Int32Array(width + 1);
  const values = new Uint8Array(width + 1);
  const starts = new Int32Array(width + 1);
  let row = -1;
  let changes = 0;

  return (y, limit) => {
    if (y !== row) changes = changesIn(data, y * width, width, classes, places, values);
    row = y;
    let count = 1;
    let dark = (values[0] ?? 255) < limit;
    const darkFirst = dark;
    starts[0] = 0;
    for (let i = 1; i < changes; i++) {
      if ((values[i] ?? 255) < limit === dark) continue;
      dark = !dark;
      const x = places[i] ?? 0;
      // a pixel that is noise belongs to the runs on both its sides
      if ((starts[count - 1] ?? 0) === x - 1 && isAlone(page, limit, x - 1, y)) count--;
      else starts[count++] = x;
    }
    starts[count] = width;
    return { starts, count, darkFirst };
  };
}

/** Writes where along a row the pixels' class changes, and to which value; the row's first pixel comes first. @returns how many */
function changesIn(
  data: Uint8Array,
  from: number,
  width: number,
  classes: Uint8Array,
  places: Int32Array,
  values: Uint8Array,
): number {
  let count = 0;
  let last = -1;
  for (let x = 0; x < width; x++) {
    const value = data[from + x] ?? 255;
    const kind = classes[value] ?? 0;
    if (kind === last) continue;
    last = kind;
    places[count] = x;
    values[count++] = value;
  }
  return count;
}
