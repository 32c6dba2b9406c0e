import type { Component } from './components.ts';

/** A turned rectangle: its centre, its longer and shorter side, and the direction of the longer side in radians (-π/2 to π/2). */
export interface Rectangle {
  x: number;
  y: number;
  length: number;
  thickness: number;
  angle: number;
}

type Point = readonly [number, number];

const cross = (o: Point, a: Point, b: Point): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Convex hull by Andrew's monotone chain (1979). */
function hull(points: Point[]): Point[] {
  const sorted = points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of list) {
      for (;;) {
        const a = chain[chain.length - 2];
        const b = chain[chain.length - 1];
        if (!a || !b || cross(a, b, p) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/**
 * The rectangle of least area around a component; one of its sides lies along a side of the hull
 * (Freeman and Shapira, 1975).
 */
export function leastRectangle(component: Component): Rectangle {
  const points: Point[] = component.rows.flatMap(({ y, left, right }): Point[] => [
    [left, y],
    [right + 1, y],
    [left, y + 1],
    [right + 1, y + 1],
  ]);
  const around = hull(points);
  let best: Rectangle = { x: 0, y: 0, length: 0, thickness: 0, angle: 0 };
  let least = Number.POSITIVE_INFINITY;
  around.forEach((a, i) => {
    const b = around[(i + 1) % around.length] ?? a;
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (size === 0) return;
    const ux = (b[0] - a[0]) / size;
    const uy = (b[1] - a[1]) / size;
    let minU = Number.POSITIVE_INFINITY;
    let maxU = Number.NEGATIVE_INFINITY;
    let minV = Number.POSITIVE_INFINITY;
    let maxV = Number.NEGATIVE_INFINITY;
    for (const [px, py] of around) {
      const u = px * ux + py * uy;
      const v = py * ux - px * uy;
      if (u < minU) minU = u;
      if (u > maxU) maxU = u;
      if (v < minV) minV = v;
      if (v > maxV) maxV = v;
    }
    const w = maxU - minU;
    const h = maxV - minV;
    if (w * h >= least) return;
    least = w * h;
    const u = (minU + maxU) / 2;
    const v = (minV + maxV) / 2;
    const along = Math.atan2(uy, ux);
    best = {
      x: u * ux - v * uy,
      y: u * uy + v * ux,
      length: Math.max(w, h),
      thickness: Math.min(w, h),
      angle: fold(w >= h ? along : along + Math.PI / 2),
    };
  });
  return best;
}

/** The same direction of a line, between -π/2 (exclusive) and π/2. */
export function fold(angle: number): number {
  let a = angle % Math.PI;
  if (a > Math.PI / 2) a -= Math.PI;
  if (a <= -Math.PI / 2) a += Math.PI;
  return a;
}
