import { type FinderPattern, finderPatterns } from './finder-patterns.ts';
import type { Region } from './ink.ts';
import type { Raster } from './raster.ts';

/** Two sides of the square, and its angle, may be off by this share: a copy is never quite square. */
const slack = 0.12;
/** The eyes of one code are alike but for this share. */
const alike = 0.35;
/** Modules from eye to eye, centre to centre, in the smallest and the largest code; tilted, an eye looks wider. */
const apart = { least: 14 / Math.SQRT2 - 1, most: 171 };
/** About half of a code's modules are dark, whatever it says: its data is masked to that end. */
const darkShare = { least: 0.25, most: 0.8 };
/** Points a side at which that is looked at. */
const samples = 48;
/** An eye's edge is 3.5 modules from its centre; two more are painted over around the code. */
const reach = 5.5;

/** A code's eyes: at the corner, and at the two ends of the sides that meet there. */
type Eyes = readonly [corner: FinderPattern, one: FinderPattern, other: FinderPattern];

/**
 * The QR codes (ISO/IEC 18004) on a grey page, whichever way they lie: wherever three finder patterns are half a square
 * and what lies between is as dark as a code, the whole square with a margin, upright, in pixels.
 */
export function qrCodes(grey: Raster): Region[] {
  const all = finderPatterns(grey);
  return all
    .flatMap((corner) =>
      all.flatMap((one, at) => all.slice(at + 1).map((other): Eyes => [corner, one, other])),
    )
    .filter((eyes) => isHalfSquare(eyes) && isDense(eyes, grey))
    .map((eyes) => around(eyes, grey));
}

function isHalfSquare([corner, one, other]: Eyes): boolean {
  if (corner === one || corner === other) return false;
  const sizes = [corner.module, one.module, other.module];
  const module = (corner.module + one.module + other.module) / 3;
  if (sizes.some((size) => Math.abs(size - module) > alike * module)) return false;
  const [ax, ay, bx, by] = [one.x - corner.x, one.y - corner.y, other.x - corner.x, other.y - corner.y];
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  const side = (a + b) / 2;
  if (side < apart.least * module || side > apart.most * module) return false;
  return Math.abs(a - b) <= slack * side && Math.abs(ax * bx + ay * by) <= slack * a * b;
}

/** Whether the square between the eyes' centres is dark and white in about equal parts. */
function isDense([corner, one, other]: Eyes, { width, height, data }: Raster): boolean {
  const values: number[] = [];
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const [u, v] = [i / (samples - 1), j / (samples - 1)];
      const x = Math.floor(corner.x + u * (one.x - corner.x) + v * (other.x - corner.x));
      const y = Math.floor(corner.y + u * (one.y - corner.y) + v * (other.y - corner.y));
      if (x >= 0 && y >= 0 && x < width && y < height) values.push(data[y * width + x] ?? 255);
    }
  }
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const share = values.filter((value) => value < middle).length / values.length;
  return share >= darkShare.least && share <= darkShare.most;
}

/** The upright region around the square whose corner and sides these eyes mark. */
function around([corner, one, other]: Eyes, { width, height }: Raster): Region {
  const module = Math.max(corner.module, one.module, other.module);
  const side = Math.hypot(one.x - corner.x, one.y - corner.y);
  const grow = 1 + (2 * reach * module) / side;
  const [mx, my] = [(one.x + other.x) / 2, (one.y + other.y) / 2];
  const xs = [corner.x, one.x, other.x, one.x + other.x - corner.x].map((x) => mx + (x - mx) * grow);
  const ys = [corner.y, one.y, other.y, one.y + other.y - corner.y].map((y) => my + (y - my) * grow);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  return {
    x: left,
    y: top,
    width: Math.min(width, Math.ceil(Math.max(...xs))) - left,
    height: Math.min(height, Math.ceil(Math.max(...ys))) - top,
  };
}
