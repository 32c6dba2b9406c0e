import type { Reading, ReadLine } from '../../reader.ts';

const rotations = [0, 90, 180, 270] as const;

/** How the page lies, by the direction in which its lines run; a long line tells more than a short one. */
export function lieOf(lines: readonly ReadLine[]): Pick<Reading, 'rotation' | 'skew'> {
  const runs = lines.map(runOf);
  const weights = rotations.map((rotation) => sum(runs.filter((run) => run.rotation === rotation)));
  const rotation = rotations[weights.indexOf(Math.max(...weights))] ?? 0;
  const tilts = runs.filter((run) => run.rotation === rotation).toSorted((a, b) => a.tilt - b.tilt);
  let left = sum(tilts) / 2;
  const median = tilts.find((run) => {
    left -= run.length;
    return left <= 0;
  });
  return { rotation, skew: median?.tilt ?? 0 };
}

interface Run {
  rotation: Reading['rotation'];
  /** Degrees clockwise beyond the rotation. */
  tilt: number;
  /** Pixels. */
  length: number;
}

function runOf({ quad: [[x, y], [endX, endY]] }: ReadLine): Run {
  const degrees = (Math.atan2(endY - y, endX - x) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  return {
    rotation: rotations[(quarter + 4) % 4] ?? 0,
    tilt: degrees - quarter * 90,
    length: Math.hypot(endX - x, endY - y),
  };
}

const sum = (runs: readonly Run[]): number => runs.reduce((total, run) => total + run.length, 0);
