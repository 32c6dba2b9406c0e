import type { InkWindow } from './ink-window.ts';

/** 1 where a pixel of a window, or the one above or below it, has ink: hands waver by a row. */
export function thickened({ width, height, ink }: InkWindow): Uint8Array {
  const thick = ink.slice();
  for (let at = width; at < width * height; at++) {
    if (ink[at]) thick[at - width] = 1;
    if (ink[at - width]) thick[at] = 1;
  }
  return thick;
}

/**
 * The longest run of ink along a line from the left edge to the right, between rows of a window, both inside it.
 * @param thick as {@link thickened}
 * @param bridge gaps of up to so many pixels do not end a run
 * @param known the least that is told: along most lines nothing longer can come any more after a few pixels
 */
export function longestRun(
  thick: Uint8Array,
  width: number,
  start: number,
  end: number,
  { bridge = 0, known = 0 } = {},
): number {
  let longest = known;
  let from = 0;
  let gap = bridge + 1;
  for (let x = 0; x < width; x++) {
    if (!thick[Math.round(start + ((end - start) * x) / width) * width + x]) {
      gap++;
      if (gap > bridge && width - x - 1 <= longest) break;
      continue;
    }
    if (gap > bridge) from = x;
    gap = 0;
    longest = Math.max(longest, x + 1 - from);
  }
  return longest;
}
