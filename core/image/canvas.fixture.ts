import type { Raster } from './raster.ts';

/** A white page to draw on in tests; coordinates in pixels. */
export interface Canvas extends Raster {
  /** Fills a rectangle. */
  fill(x: number, y: number, width: number, height: number, grey?: number): void;
  /** Draws a stroke of the given width. */
  stroke(x0: number, y0: number, x1: number, y1: number, width?: number): void;
  /** Draws the outline of a square. */
  square(x: number, y: number, side: number, width?: number): void;
  /** Draws the outline of an ellipse, from one angle to another (radians). */
  ellipse(x: number, y: number, rx: number, ry: number, from?: number, to?: number): void;
}

export function canvas(width: number, height: number): Canvas {
  const data = new Uint8Array(width * height).fill(255);
  const fill: Canvas['fill'] = (x, y, w, h, grey = 0) => {
    for (let row = Math.max(0, Math.round(y)); row < Math.min(height, Math.round(y + h)); row++) {
      data.fill(
        grey,
        row * width + Math.max(0, Math.round(x)),
        row * width + Math.min(width, Math.round(x + w)),
      );
    }
  };
  const stroke: Canvas['stroke'] = (x0, y0, x1, y1, w = 2) => {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) * 2);
    for (let i = 0; i <= steps; i++) {
      fill(x0 + ((x1 - x0) * i) / steps - w / 2, y0 + ((y1 - y0) * i) / steps - w / 2, w, w);
    }
  };
  return {
    width,
    height,
    channels: 1,
    data,
    fill,
    stroke,
    square(x, y, side, w = 2) {
      stroke(x, y, x + side, y, w);
      stroke(x, y + side, x + side, y + side, w);
      stroke(x, y, x, y + side, w);
      stroke(x + side, y, x + side, y + side, w);
    },
    ellipse(x, y, rx, ry, from = 0, to = 2 * Math.PI) {
      for (let a = from; a < to; a += 0.005) fill(x + rx * Math.cos(a) - 1, y + ry * Math.sin(a) - 1, 2, 2);
    },
  };
}
