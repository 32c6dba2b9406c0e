import type { Raster } from '../image/raster.ts';
import { inkWindow } from './ink-window.ts';

/** A mark over a box goes this far beyond it, in sides of the box. */
const around = 0.25;
/** Ink there says half as much as ink inside: frames are not all printed alike. */
const share = 0.5;

/**
 * For each of a list's boxes, the ink in and around it beyond what most of them have there, as a share of a box that
 * can be held against that of its inside: a ring over the frame leaves the inside empty.
 * @param boxes their upper left corners, pixels of the page
 * @param side of all of them, pixels
 */
export function inkOverFrames(
  page: Raster,
  boxes: readonly { readonly x: number; readonly y: number }[],
  side: number,
): number[] {
  const margin = Math.round(around * side);
  const width = side + 2 * margin;
  const inks = boxes.map(({ x, y }) => {
    const { ink } = inkWindow(page, Math.round(x) - margin, Math.round(y) - margin, width, width);
    return ink.reduce((sum, dark) => sum + dark, 0) / (side * side);
  });
  const usual = [...inks].sort((one, other) => one - other)[inks.length >> 1] ?? 0;
  return inks.map((ink) => share * Math.max(0, ink - usual));
}
