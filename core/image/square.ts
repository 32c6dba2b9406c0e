/** Reading gains nothing above this, and every later step pays for the pixels. */
export const finestDpi = 300;

/** A page of 300.1 is not worth blurring: this much above the finest is left alone. */
const tolerance = 1.02;

/** An A3 sheet at 300 dpi (3508 x 4961), with the tolerance. */
const mostPixels = 3600 * 5100;

/** Size of a page once its pixels are square. */
export interface SquareSize {
  width: number;
  height: number;
  /** Pixels an inch, both ways. */
  dpi: number;
}

/**
 * The size at which a page has square pixels: the coarser direction is stretched to the finer one (fax pages have
 * 204x98, 204x196 or 204x391 dots an inch, ITU-T T.4), then both shrink to at most 300 dpi and to an A3 sheet's pixels.
 */
export function squareSize(width: number, height: number, xDpi: number, yDpi: number): SquareSize {
  const dpi = Math.max(xDpi, yDpi);
  const wide = (width * dpi) / xDpi;
  const high = (height * dpi) / yDpi;
  const finer = dpi > finestDpi * tolerance ? finestDpi / dpi : 1;
  const scale = Math.min(finer, Math.sqrt(mostPixels / (wide * high)));
  return {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
    dpi: dpi * scale,
  };
}

/** Long side of A4, inches. */
const a4Long = 11.69;

/** The long side of anything that comes as a page, inches: from a bank card (3.37) to an A3 sheet (16.54), with a margin. */
const shortestLong = 2.5;
const longestLong = 17.5;

/** Whether a page of so many pixels (or points) could be a paper at so many pixels (or points) an inch. */
export function plausible(longSide: number, dpi: number): boolean {
  return longSide / dpi >= shortestLong && longSide / dpi <= longestLong;
}

/** The resolution of a picture that does not say it, or says what cannot be: as though it showed a sheet of A4. */
export function guessedDpi(longSide: number): number {
  return Math.min(600, Math.max(72, longSide / a4Long));
}
