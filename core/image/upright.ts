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
  return straightened(turned, (lie.skew * Math.PI) / 180);
}

/** One in fixed point: 8 bits after the point are finer than a grey step. */
const one = 256;

/** Turns back by a small angle (radians), bilinear, in whole numbers: it is done for every pixel of every page. */
function straightened({ width, height, channels, data }: Raster, angle: number): Raster {
  const out = new Uint8Array(data.length).fill(255);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const stepX = Math.round(cos * one * one);
  const stepY = Math.round(sin * one * one);
  const right = (width - 1) * one * one;
  const bottom = (height - 1) * one * one;
  const below = width * channels;
  for (let y = 0; y < height; y++) {
    const v = y + 0.5 - height / 2;
    const u = 0.5 - width / 2;
    let sx = Math.round((width / 2 + u * cos - v * sin - 0.5) * one * one);
    let sy = Math.round((height / 2 + u * sin + v * cos - 0.5) * one * one);
    let to = y * below;
    for (let x = 0; x < width; x++, sx += stepX, sy += stepY, to += channels) {
      if (sx < 0 || sy < 0 || sx >= right || sy >= bottom) continue;
      const fx = (sx >> 8) & 255;
      const fy = (sy >> 8) & 255;
      const from = (sy >> 16) * below + (sx >> 16) * channels;
      for (let c = from; c < from + channels; c++) {
        const top = (data[c] ?? 255) * (one - fx) + (data[c + channels] ?? 255) * fx;
        const low = (data[c + below] ?? 255) * (one - fx) + (data[c + below + channels] ?? 255) * fx;
        out[to + c - from] = (top * (one - fy) + low * fy + 0x8000) >> 16;
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
