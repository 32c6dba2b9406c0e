import type { InkWindow } from './ink-window.ts';

const angles = 64;
const radii = 40;
/** Radii looked at, in units of the word's half size: nearer in, the ends of the word itself would pass for a ring. */
const inner = 1.05;

/**
 * How much of a closed line around a word is drawn, 0 to 1: the best closed path in polar coordinates around the word
 * whose radius changes little from one angle to the next. Printed words around have gaps between them; a ring has few.
 * @param halfWidth half of the word's width, pixels
 * @param halfHeight half of the height of its glyphs, pixels
 */
export function ringCoverage(
  window: InkWindow,
  centre: readonly [number, number],
  halfWidth: number,
  halfHeight: number,
): number {
  // Room for a ring: nearly two glyphs beyond the word, each way.
  const reachX = halfWidth + 3.6 * halfHeight;
  const reachY = 4 * halfHeight;
  const polar = new Uint8Array(angles * radii);
  for (let a = 0; a < angles; a++) {
    const theta = (2 * Math.PI * a) / angles;
    const cos = Math.cos(theta);
    const sin = Math.sin(theta);
    for (let r = 0; r < radii; r++) {
      const t = r / (radii - 1);
      const rx = halfWidth * inner + (reachX - halfWidth * inner) * t;
      const ry = halfHeight * inner + (reachY - halfHeight * inner) * t;
      polar[a * radii + r] = dark(window, centre[0] + rx * cos, centre[1] + ry * sin);
    }
  }
  return bestClosedPath(polar) / angles;
}

/** 1 where the pixel or one of its eight neighbours has ink. */
function dark({ width, height, ink }: InkWindow, x: number, y: number): number {
  const cx = Math.round(x);
  const cy = Math.round(y);
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const px = cx + dx;
      const py = cy + dy;
      if (px >= 0 && py >= 0 && px < width && py < height && ink[py * width + px]) return 1;
    }
  }
  return 0;
}

/** How many radii the path may move from one angle to the next: a circle around a long word is no ellipse of its shape. */
const bend = 2;

/** Below any sum of ink: a radius that no path has come to. */
const unreached = -1000;

/**
 * Most ink along a closed path. Starts are tried in the order of what a path from each could have at most, were it not
 * to close, until none could have more than the best: mostly a few of them.
 * @param polar `angles` rings of `radii` values
 */
function bestClosedPath(polar: Uint8Array): number {
  const atMost = mostFromEach(polar);
  const starts = Array.from(atMost.keys()).sort((a, b) => (atMost[b] ?? 0) - (atMost[a] ?? 0));
  let best = 0;
  for (const start of starts) {
    if ((atMost[start] ?? 0) <= best) break;
    best = Math.max(best, closedFrom(polar, start));
  }
  return best;
}

/** For every radius the most ink along a path that begins there and ends anywhere. */
function mostFromEach(polar: Uint8Array): Int16Array {
  let scores = Int16Array.from(polar.subarray(-radii));
  let after = new Int16Array(radii);
  for (let a = angles - 2; a >= 0; a--) {
    [after, scores] = [scores, after];
    addRing(polar, a, after, scores);
  }
  return scores;
}

/** Most ink along a path that begins at a radius and comes back to it. */
function closedFrom(polar: Uint8Array, start: number): number {
  let scores = new Int16Array(radii).fill(unreached);
  let before = new Int16Array(radii);
  scores[start] = polar[start] ?? 0;
  for (let a = 1; a < angles; a++) {
    [before, scores] = [scores, before];
    addRing(polar, a, before, scores);
  }
  return mostNear(scores, start);
}

/** The most ink along paths that go on to each radius of a ring. */
function addRing(polar: Uint8Array, ring: number, before: Int16Array, scores: Int16Array): void {
  for (let r = 0; r < radii; r++) scores[r] = (polar[ring * radii + r] ?? 0) + mostNear(before, r);
}

function mostNear(scores: Int16Array, r: number): number {
  let most = unreached;
  const end = Math.min(radii - 1, r + bend);
  for (let k = Math.max(0, r - bend); k <= end; k++) {
    const score = scores[k] ?? unreached;
    if (score > most) most = score;
  }
  return most;
}
