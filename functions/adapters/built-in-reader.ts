import { cutRegion, inkRegion } from '../../core/image/ink.ts';
import { type Raster, toGrey } from '../../core/image/raster.ts';
import { scaleTo } from '../../core/image/scale.ts';
import { cutStrip } from '../../core/image/strip.ts';
import { textRectangles } from '../../core/reading/detection.ts';
import { mostlyStanding, stripOf, tilt } from '../../core/reading/layout.ts';
import type { Rectangle } from '../../core/reading/rectangle.ts';
import type { Reader, Reading, ReadLine } from '../reader.ts';
import { type NetworkOptions, type Networks, openNetworks } from './reading/networks.ts';

/** The built-in reader: PP-OCRv6 by ONNX Runtime, on this machine. */
export async function openBuiltInReader(options: NetworkOptions): Promise<Reader> {
  const networks = await openNetworks(options);
  return (image) => read(toGrey(image), networks);
}

/** Longest side handed to the detection network: its time grows with the area (facts: 24 GFLOP at 1280 by 896). */
const detectionSide = 1280;
/** Height of a strip that the recognition network was trained for. */
const stripHeight = 48;
/** Detection loses text under about 8 pixels; small cards are enlarged up to this factor. */
const mostEnlarged = 1.5;

async function read(image: Raster, networks: Networks): Promise<Reading> {
  const rectangles = await findText(image, networks);
  const stands = mostlyStanding(rectangles);
  const quarter = await direction(image, rectangles, stands, networks);
  const lines: ReadLine[] = [];
  for (const r of rectangles) {
    const { place, vertical } = stripOf(r, quarter);
    const { text, at, sure, confidence } = await networks.recognise(cutStrip(image, place, stripHeight));
    if (text.trim() === '') continue;
    const cos = Math.cos(place.direction);
    const sin = Math.sin(place.direction);
    const corner = (u: number, v: number): readonly [number, number] => [
      place.x + u * cos - v * sin,
      place.y + u * sin + v * cos,
    ];
    const u = place.length / 2;
    const v = place.thickness / 2;
    lines.push({
      text,
      at,
      sure,
      confidence,
      vertical,
      quad: [corner(-u, -v), corner(u, -v), corner(u, v), corner(-u, v)],
    });
  }
  const rotations = [0, 90, 180, 270] as const;
  return { rotation: rotations[quarter], skew: (tilt(rectangles, stands) * 180) / Math.PI, lines };
}

async function findText(image: Raster, networks: Networks): Promise<Rectangle[]> {
  const region = inkRegion(image);
  if (!region) return [];
  const scale = Math.min(mostEnlarged, detectionSide / Math.max(region.width, region.height));
  const width = Math.max(32, Math.round((region.width * scale) / 32) * 32);
  const height = Math.max(32, Math.round((region.height * scale) / 32) * 32);
  const map = await networks.detect(scaleTo(cutRegion(image, region), width, height));
  const sx = region.width / width;
  const sy = region.height / height;
  return textRectangles(map, width, height).map((r) => ({
    ...r,
    x: region.x + r.x * sx,
    y: region.y + r.y * sy,
    length: r.length * sx,
    thickness: r.thickness * sy,
  }));
}

/** How many lines are read both ways to tell up from down. */
const probes = 5;
/** A fax machine prints its header line upright within this share of the page's top, however the page lies. */
const headerShare = 0.03;

/** In how many quarter turns clockwise the text runs: the longest lines are read both ways, and the surer reading wins. */
async function direction(
  image: Raster,
  rectangles: readonly Rectangle[],
  stands: boolean,
  networks: Networks,
): Promise<0 | 1 | 2 | 3> {
  const candidates = stands ? ([1, 3] as const) : ([0, 2] as const);
  const lines = rectangles
    .filter((r) => r.y > headerShare * image.height)
    .sort((a, b) => Math.min(b.length / b.thickness, 12) * b.thickness - Math.min(a.length / a.thickness, 12) * a.thickness)
    .slice(0, probes);
  const scores = [0, 0];
  for (const r of lines) {
    for (const [i, quarter] of candidates.entries()) {
      const { place } = stripOf(r, quarter);
      const { confidence, text } = await networks.recognise(cutStrip(image, place, stripHeight));
      scores[i] = (scores[i] ?? 0) + confidence * Math.min(12, text.length);
    }
  }
  return (scores[1] ?? 0) > (scores[0] ?? 0) ? candidates[1] : candidates[0];
}
