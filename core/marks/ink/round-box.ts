import type { InkWindow } from './ink-window.ts';
import type { TickBox } from './tick-box.ts';

/** Of a printed circle at least this share is drawn, also after a fax lost rows. */
const leastDrawn = 0.9;
/** Points at which a circle is looked at; the first four tell nearly all places that hold none. */
const points = 32;
const directions = Array.from({ length: points }, (_, i) => {
  // the quarters first
  const turn = (i % 4) / 4 + Math.floor(i / 4) / points;
  return [Math.cos(2 * Math.PI * turn), Math.sin(2 * Math.PI * turn)] as const;
});

/**
 * Finds the most complete circle of a diameter between `least` and `most` pixels, empty or blackened: a round button to
 * mark. Of equally complete ones the larger wins.
 * @returns the square around it
 */
export function findRoundBox(window: InkWindow, least: number, most: number): TickBox | null {
  const { width, height, ink } = window;
  let best: TickBox | null = null;
  let bestScore = 0;
  for (let radius = Math.ceil(least / 2); radius <= most / 2; radius++) {
    const around = offsets(radius, width);
    for (let y = radius + 1; y + radius + 1 < height; y++) {
      for (let x = radius + 1; x + radius + 1 < width; x++) {
        const frame = drawn(ink, y * width + x, around);
        if (frame < leastDrawn) continue;
        const score = frame + (0.3 * radius) / most;
        if (score <= bestScore) continue;
        bestScore = score;
        best = { x: x - radius, y: y - radius, side: 2 * radius, frame };
      }
    }
  }
  return best;
}

/** From a circle's middle to each of its points, and to a pixel within and without: steps in the rows of an image. */
function offsets(radius: number, width: number): Int32Array {
  return Int32Array.from(
    directions.flatMap(([cos, sin]) =>
      [radius, radius - 1, radius + 1].map((r) => Math.round(r * sin) * width + Math.round(r * cos)),
    ),
  );
}

/** Share of a circle's points with ink, at most a pixel off; nothing as soon as it is too little. */
function drawn(ink: InkWindow['ink'], middle: number, around: Int32Array): number {
  const most = (1 - leastDrawn) * points;
  let missed = 0;
  // one loop without calls: a form has hundreds of thousands of such places
  for (let i = 0; i < around.length; i += 3) {
    const on = ink[middle + (around[i] ?? 0)] ?? 0;
    if (on || ink[middle + (around[i + 1] ?? 0)] || ink[middle + (around[i + 2] ?? 0)]) continue;
    missed += 1;
    if (missed > most) return 0;
  }
  return 1 - missed / points;
}
