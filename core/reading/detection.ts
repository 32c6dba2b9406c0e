import { components } from './components.ts';
import { leastRectangle, type Rectangle } from './rectangle.ts';

/** As PaddleOCR's DB post-processing (Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", 2020). */
const pixelThreshold = 0.3;
/** Mean probability below which a region is no text. */
const regionThreshold = 0.5;
/** The network marks the core of a line; its box grows by `area × unclip / perimeter` on every side. */
const unclip = 1.6;
/** Thinner than this (pixels of the map) is dust. */
const leastThickness = 3;

/**
 * Turns the detection network's map into rectangles around lines of text.
 * @param map probabilities, `height` rows of `width`
 * @returns rectangles in pixels of the map
 */
export function textRectangles(map: Float32Array, width: number, height: number): Rectangle[] {
  return components(map, width, height, pixelThreshold)
    .filter((c) => c.area >= leastThickness * leastThickness && c.sum / c.area >= regionThreshold)
    .map(leastRectangle)
    .filter((r) => r.thickness >= leastThickness)
    .map((r) => {
      const grow = (r.length * r.thickness * unclip) / (2 * (r.length + r.thickness));
      return { ...r, length: r.length + 2 * grow, thickness: r.thickness + 2 * grow };
    });
}
