import type { Rotation } from '../page.ts';
import type { Raster } from './raster.ts';

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
  const { width, height, channels, data } = turned;
  const out = new Uint8Array(data.length).fill(255);
  const cos = Math.cos((lie.skew * Math.PI) / 180);
  const sin = Math.sin((lie.skew * Math.PI) / 180);
  for (let y = 0; y < height; y++) {
    const v = y + 0.5 - height / 2;
    for (let x = 0; x < width; x++) {
      const u = x + 0.5 - width / 2;
      const sx = width / 2 + u * cos - v * sin - 0.5;
      const sy = height / 2 + u * sin + v * cos - 0.5;
      if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue;
      const x0 = sx | 0;
      const y0 = sy | 0;
      const fx = sx - x0;
      const fy = sy - y0;
      for (let c = 0; c < channels; c++) {
        const p = (y0 * width + x0) * channels + c;
        const a = data[p] ?? 255;
        const b = data[p + channels] ?? 255;
        const d = data[p + width * channels] ?? 255;
        const e = data[p + width * channels + channels] ?? 255;
        out[(y * width + x) * channels + c] = (a + (b - a) * fx) * (1 - fy) + (d + (e - d) * fx) * fy + 0.5;
      }
    }
  }
  return { width, height, channels, data: out };
}

function unturned(image: Raster, rotation: Rotation): Raster {
  if (rotation === 0) return image;
  const { width: W, height: H, channels, data } = image;
  const { width, height } = uprightSize(image, { rotation, skew: 0 });
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = rotation === 180 ? W - 1 - x : rotation === 90 ? W - 1 - y : y;
      const sy = rotation === 180 ? H - 1 - y : rotation === 90 ? x : H - 1 - x;
      for (let c = 0; c < channels; c++) {
        out[(y * width + x) * channels + c] = data[(sy * W + sx) * channels + c] ?? 255;
      }
    }
  }
  return { width, height, channels, data: out };
}
