import type { Judged } from './judged.ts';

/** How much was wrong, how much of that a reviewer would not have been pointed to, and to how much he is pointed in all. */
export interface Errors {
  of: number;
  wrong: number;
  unflagged: number;
  flagged: number;
}

export function errorsIn(judged: readonly Pick<Judged, 'right' | 'flagged'>[]): Errors {
  const wrong = judged.filter(({ right }) => !right);
  return {
    of: judged.length,
    wrong: wrong.length,
    unflagged: wrong.filter(({ flagged }) => !flagged).length,
    flagged: judged.filter(({ flagged }) => flagged).length,
  };
}

/**
 * How well confidence ranks errors: the probability that something right was said with more confidence than something
 * wrong (area under the receiver operating characteristic); ties count half. Null where nothing is wrong or nothing right.
 */
export function auroc(judged: readonly Pick<Judged, 'right' | 'confidence'>[]): number | null {
  const right = judged.filter((one) => one.right).map(({ confidence }) => confidence);
  const wrong = judged.filter((one) => !one.right).map(({ confidence }) => confidence);
  if (right.length === 0 || wrong.length === 0) return null;
  let sum = 0;
  for (const low of wrong) {
    for (const high of right) sum += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return sum / (right.length * wrong.length);
}

/** Standard error of an AUROC, from its value and the counts: Hanley and McNeil, Radiology 143 (1982), formula 1. */
export function standardError(area: number, right: number, wrong: number): number {
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance = area * (1 - area) + (wrong - 1) * (q1 - area * area) + (right - 1) * (q2 - area * area);
  return Math.sqrt(Math.max(0, variance) / (right * wrong));
}

/** What was said with a confidence from `from` up to but without `to` (1 itself is in the last). */
export interface Bin {
  from: number;
  to: number;
  right: number;
  of: number;
  /** Mean confidence; null where there is none. */
  said: number | null;
}

/** Most confidences lie close to 1: the bins become narrow there. */
const edges = [0, 0.3, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

/** Of what was said with a like confidence, how much is right: where they differ, confidence says too much or too little. */
export function reliability(judged: readonly Judged[]): Bin[] {
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    const here = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence >= 1)),
    );
    const sum = here.reduce((all, { confidence }) => all + confidence, 0);
    return {
      from,
      to,
      right: here.filter(({ right }) => right).length,
      of: here.length,
      said: here.length === 0 ? null : sum / here.length,
    };
  });
}

/** What the policy's threshold would catch, and cost, if it were another one. */
export function atThresholds(judged: readonly Judged[]): (Errors & { threshold: number })[] {
  return [0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((threshold) => {
    const flagged = judged.map((one) => ({ ...one, flagged: one.pointed || one.confidence < threshold }));
    return { threshold, ...errorsIn(flagged) };
  });
}
