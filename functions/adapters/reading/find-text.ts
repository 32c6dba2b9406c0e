import { inkRegion, type Region } from '../../../core/image/ink.ts';
import type { Raster } from '../../../core/image/raster.ts';
import { scaleTo } from '../../../core/image/scale.ts';
import { textRectangles } from '../../../core/reading/detection.ts';
import type { Rectangle } from '../../../core/reading/rectangle.ts';
import type { Networks } from './networks.ts';

/** Longest side handed to the detection network: its time grows with the area, and 1280 found no more on ordinary print. */
const detectionSide = 960;
/** Where most lines come out thinner than this (pixels handed in), the print is small and is looked at again, larger. */
const smallPrint = 14;
const smallPrintSide = 1440;
/** Detection loses text under about 8 pixels; small cards are enlarged up to this factor. */
const mostEnlarged = 1.5;

/** Rectangles around the lines of a grey page, in its pixels. */
export async function findText(image: Raster, networks: Networks): Promise<Rectangle[]> {
  const region = inkRegion(image);
  if (!region) return [];
  const first = await findTextIn(image, region, detectionSide, networks);
  const scale = detectionSide / Math.max(region.width, region.height);
  const thicknesses = first.map((r) => r.thickness).sort((a, b) => a - b);
  const typical = (thicknesses[thicknesses.length >> 1] ?? Number.POSITIVE_INFINITY) * scale;
  return typical < smallPrint && scale < 1 ? findTextIn(image, region, smallPrintSide, networks) : first;
}

/** @returns rectangles in pixels of the whole image */
async function findTextIn(
  image: Raster,
  region: Region,
  longest: number,
  networks: Networks,
): Promise<Rectangle[]> {
  const scale = Math.min(mostEnlarged, longest / Math.max(region.width, region.height));
  // The network halves its input five times.
  const side = (pixels: number): number => Math.max(32, Math.round((pixels * scale) / 32) * 32);
  const width = side(region.width);
  const height = side(region.height);
  const map = await networks.detect(scaleTo(image, width, height, region));
  const sx = region.width / width;
  const sy = region.height / height;
  return textRectangles(map, width, height).map((r) => {
    const along = Math.hypot(Math.cos(r.angle) * sx, Math.sin(r.angle) * sy);
    const across = Math.hypot(Math.sin(r.angle) * sx, Math.cos(r.angle) * sy);
    return {
      x: region.x + r.x * sx,
      y: region.y + r.y * sy,
      length: r.length * along,
      thickness: r.thickness * across,
      angle: Math.atan2(Math.sin(r.angle) * sy, Math.cos(r.angle) * sx),
    };
  });
}
