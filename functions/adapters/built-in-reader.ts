import { cutRegion, inkRegion, type Region } from '../../core/image/ink.ts';
import { type Raster, toGrey } from '../../core/image/raster.ts';
import { scaleTo } from '../../core/image/scale.ts';
import { cutStrip, type StripPlace } from '../../core/image/strip.ts';
import type { Decoded } from '../../core/reading/decoding.ts';
import { textRectangles } from '../../core/reading/detection.ts';
import { mostlyStanding, type Quarter, squaresOf, stripOf, tilt } from '../../core/reading/layout.ts';
import type { Rectangle } from '../../core/reading/rectangle.ts';
import type { Reader, Reading, ReadLine } from '../reader.ts';
import { type NetworkOptions, type Networks, openNetworks } from './reading/networks.ts';

/** Longest side handed to the detection network: its time grows with the area, and 1280 found no more on ordinary print. */
const detectionSide = 960;
/** Where most lines come out thinner than this (pixels handed in), the print is small and is looked at again, larger. */
const smallPrint = 14;
const smallPrintSide = 1440;
/** Height of a strip that the recognition network was trained for. */
const stripHeight = 48;
/** Detection loses text under about 8 pixels; small cards are enlarged up to this factor. */
const mostEnlarged = 1.5;
/** Specks, seals and photographs come out as a character or two of no certainty. */
const leastConfidence = 0.3;
/** How many lines are read both ways to tell up from down. */
const probes = 5;
/** A fax machine prints its header line upright within this share of the page's top, however the page lies. */
const headerShare = 0.03;

/**
 * The built-in reader: PP-OCRv6 by ONNX Runtime, on this machine. It finds the lines once, tells from them how the page
 * lies, and reads each where it stands, whatever its angle.
 */
export async function openBuiltInReader(options: NetworkOptions): Promise<Reader> {
  return builtInReader(await openNetworks(options));
}

/** The same with networks that are open already. */
export function builtInReader(networks: Networks): Reader {
  return async (image): Promise<Reading> => {
    const grey = toGrey(image);
    const rectangles = await findText(grey, networks);
    const stands = mostlyStanding(rectangles);
    const quarter = await directionOf(grey, rectangles, stands, networks);
    const lines: ReadLine[] = [];
    for (const rectangle of rectangles) {
      const line = await readLine(grey, rectangle, quarter, networks);
      if (line.text.trim() !== '' && line.confidence >= leastConfidence) lines.push(line);
    }
    const rotations = [0, 90, 180, 270] as const;
    return { rotation: rotations[quarter], skew: (tilt(rectangles, stands) * 180) / Math.PI, lines };
  };
}

async function findText(image: Raster, networks: Networks): Promise<Rectangle[]> {
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
  const map = await networks.detect(scaleTo(cutRegion(image, region), width, height));
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

async function readLine(
  image: Raster,
  rectangle: Rectangle,
  quarter: Quarter,
  networks: Networks,
): Promise<ReadLine> {
  const { place, vertical } = stripOf(rectangle, quarter);
  const decoded = await networks.recognise(cutStrip(image, place, stripHeight));
  return { ...decoded, vertical, quad: cornersOf(place) };
}

function cornersOf({ x, y, length, thickness, direction }: StripPlace): ReadLine['quad'] {
  const cos = Math.cos(direction);
  const sin = Math.sin(direction);
  const corner = (u: number, v: number): readonly [number, number] => [
    x + u * cos - v * sin,
    y + u * sin + v * cos,
  ];
  const u = length / 2;
  const v = thickness / 2;
  return [corner(-u, -v), corner(u, -v), corner(u, v), corner(-u, v)];
}

/** In how many quarter turns clockwise the page lies: its clearest lines are read each way, and the surest reading wins. */
async function directionOf(
  image: Raster,
  rectangles: readonly Rectangle[],
  stands: boolean,
  networks: Networks,
): Promise<Quarter> {
  // Between large short lines and small long ones: up to a dozen characters tell enough.
  const worth = (r: Rectangle): number => Math.min(r.length / r.thickness, 12) * r.thickness;
  const lines = rectangles
    .filter((r) => r.y > headerShare * image.height)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, probes);
  const surest = async (
    quarters: readonly Quarter[],
    places: (quarter: Quarter) => StripPlace[],
    worthOf: (read: Decoded) => number,
  ): Promise<Quarter> => {
    let best: Quarter = quarters[0] ?? 0;
    let most = -1;
    for (const quarter of quarters) {
      let sum = 0;
      for (const place of places(quarter))
        sum += worthOf(await networks.recognise(cutStrip(image, place, stripHeight)));
      if (sum <= most) continue;
      most = sum;
      best = quarter;
    }
    return best;
  };
  const byLength = ({ confidence, text }: Decoded): number => confidence * Math.min(12, text.length);
  const along = (quarter: Quarter): StripPlace[] => lines.map((r) => stripOf(r, quarter).place);
  if (!stands) return surest([0, 2], along, byLength);
  // Standing lines are a turned page, or columns (縦書き) of an upright one. The network reads a column's characters lying
  // on their side as well, so whole lines do not tell; characters cut out alone are read most surely as they stand.
  const squares = lines.flatMap(squaresOf);
  const turned = (quarter: Quarter): StripPlace[] =>
    squares.map((square) => ({ ...square, direction: (quarter * Math.PI) / 2 }));
  // cut across, a piece of a line is read as two characters beside each other: one counts for more
  const asOne = ({ confidence, text }: Decoded): number => confidence * (text.length === 1 ? 1.5 : 1);
  return surest([1, 3, 0, 2], turned, asOne);
}
