import type { Rotation } from '../page.ts';
import type { Raster } from './raster.ts';
import { straighten } from './straighten.ts';

type Point = readonly [x: number, y: number];

/** How a page lies: quarter turns clockwise, and the tilt that remains, degrees clockwise. */
export interface Lie {
  rotation: Rotation;
  skew: number;
}

/** A tilt below this, in degrees, moves no line by more than a pixel or two: the page is left as it is. */
const leastSkew = 0.15;

/** Width and height of the upright page. */
export function uprightSize(
  image: Pick<Raster, 'width' | 'height'>,
  lie: Lie,
): { width: number; height: number } {
  return lie.rotation % 180 === 0
    ? { width: image.width, height: image.height }
    : { width: image.height, height: image.width };
}

/** Where a point of the page as it came lies on the upright, straightened page; both in pixels. */
export function toUpright(image: Pick<Raster, 'width' | 'height'>, lie: Lie): (point: Point) => Point {
  const { width: W, height: H } = image;
  const unturn: Record<Rotation, (p: Point) => Point> = {
    0: (p) => p,
    90: ([x, y]) => [y, W - x],
    180: ([x, y]) => [W - x, H - y],
    270: ([x, y]) => [H - y, x],
  };
  const turn = unturn[lie.rotation];
  if (Math.abs(lie.skew) < leastSkew) return turn;
  const { width, height } = uprightSize(image, lie);
  const cos = Math.cos((lie.skew * Math.PI) / 180);
  const sin = Math.sin((lie.skew * Math.PI) / 180);
  return (p) => {
    const [x, y] = turn(p);
    const u = x - width / 2;
    const v = y - height / 2;
    return [width / 2 + u * cos + v * sin, height / 2 - u * sin + v * cos];
  };
}

/**
 * The page turned upright and straightened; what comes in from outside the page is white.
 * Size as {@link uprightSize}.
 */
export function uprightImage(image: Raster, lie: Lie): Raster {
  const turned = unturned(image, lie.rotation);
  if (Math.abs(lie.skew) < leastSkew) return turned;
  return straighten(turned, (lie.skew * Math.PI) / 180);
}

function unturned(image: Raster, rotation: Rotation): Raster {
  if (rotation === 0) return image;
  const { width: W, height: H, channels, data } = image;
  const { width, height } = uprightSize(image, { rotation, skew: 0 });
  const out = new Uint8Array(data.length);
  // Where the upright page's first pixel lies on the page as it came, and how far the next one across and down.
  const { start, across, down } = {
    90: { start: W - 1, across: W, down: -1 },
    180: { start: W * H - 1, across: -1, down: -W },
    270: { start: (H - 1) * W, across: -W, down: 1 },
  }[rotation];
  const copy = channels === 1 ? copyGrey : copyColoured;
  for (let top = 0; top < height; top += tile) {
    for (let left = 0; left < width; left += tile) {
      const count = Math.min(tile, width - left);
      for (let y = top; y < Math.min(height, top + tile); y++) {
        copy(data, start + y * down + left * across, across, out, y * width + left, count);
      }
    }
  }
  return { width, height, channels, data: out };
}

/** Side of the squares that a page is turned by, pixels: what one row of them reads is still at hand for the next. */
const tile = 64;

/** Copies so many pixels, from one and every `step`th on to one and the next; all counted in pixels. */
type Copy = (
  data: Uint8Array,
  from: number,
  step: number,
  out: Uint8Array,
  to: number,
  count: number,
) => void;

const copyGrey: Copy = (data, from, step, out, to, count) => {
  for (let i = 0, at = from; i < count; i++, at += step) out[to + i] = data[at] ?? 255;
};

const copyColoured: Copy = (data, from, step, out, to, count) => {
  for (let i = 0, at = 3 * from, into = 3 * to; i < count; i++, at += 3 * step, into += 3) {
    out[into] = data[at] ?? 255;
    out[into + 1] = data[at + 1] ?? 255;
    out[into + 2] = data[at + 2] ?? 255;
  }
};
