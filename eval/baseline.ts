import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { total } from './figures.ts';
import type { Counts, PacketScore } from './score.ts';

const Recorded = z.strictObject({
  counts: z.record(z.string(), z.tuple([z.int(), z.int()])),
  falseComplete: z.boolean(),
  falselyFound: z.boolean(),
});
/** What each packet scored when the baseline was last recorded, by packet id: so that a part of a set can be compared too. */
const Baseline = z.record(z.string(), Recorded);
type Baseline = z.infer<typeof Baseline>;

/** A figure then and now. `recounted`: the same share, of another number of pages or packets. */
export interface Change {
  name: string;
  before: number;
  now: number;
  of: number;
  tone: 'worse' | 'better' | 'recounted';
}

const has = (score: PacketScore, what: string): boolean => score.misses.some((miss) => miss.what === what);
const said = (score: PacketScore): boolean =>
  score.misses.some((miss) => miss.what === 'findings' && miss.extra.length > 0);

export function record(file: string, scores: readonly PacketScore[]): void {
  const entries = scores.map((score): [string, z.infer<typeof Recorded>] => [
    score.id,
    {
      counts: Object.fromEntries(
        Object.entries(score.counts).map(([name, { right, of }]): [string, [number, number]] => [
          name,
          [right, of],
        ]),
      ),
      falseComplete: has(score, 'false-complete'),
      falselyFound: said(score),
    },
  ]);
  const lines = entries.map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** @throws ZodError where the file is not a baseline */
export const readBaseline = (file: string): Baseline =>
  existsSync(file) ? Baseline.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

/**
 * The figures that differ from the recorded ones, over those packets that the baseline knows.
 * A verdict that was not scored then and is now (or the other way round) is no change for the worse by itself: shares are compared, not counts.
 */
export function compare(baseline: Baseline, scores: readonly PacketScore[]): Change[] {
  const known = scores.filter(({ id }) => baseline[id] !== undefined);
  const recorded = known.flatMap(({ id }) => baseline[id] ?? []);
  const before = total(recorded.map(({ counts }) => ({ counts: toCounts(counts) })));
  const now = total(known);
  const changes: Change[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const then = before[name] ?? { right: 0, of: 0 };
    const today = now[name] ?? { right: 0, of: 0 };
    const share = today.right / Math.max(1, today.of) - then.right / Math.max(1, then.of);
    if (today.right === then.right && today.of === then.of) continue;
    changes.push({
      name,
      before: then.right,
      now: today.right,
      of: today.of,
      tone: share < 0 ? 'worse' : share > 0 ? 'better' : 'recounted',
    });
  }
  const flags: [string, number, number][] = [
    [
      'false complete',
      recorded.filter((r) => r.falseComplete).length,
      known.filter((s) => has(s, 'false-complete')).length,
    ],
    [
      'packets with a false finding',
      recorded.filter((r) => r.falselyFound).length,
      known.filter(said).length,
    ],
  ];
  for (const [name, then, today] of flags) {
    if (then !== today)
      changes.push({
        name,
        before: then,
        now: today,
        of: known.length,
        tone: today > then ? 'worse' : 'better',
      });
  }
  return changes;
}

const toCounts = (recorded: z.infer<typeof Recorded>['counts']): Counts =>
  Object.fromEntries(Object.entries(recorded).map(([name, [right, of]]) => [name, { right, of }]));

/** The changes as a table, the worse ones marked. */
export function changeRows(changes: readonly Change[]): string[] {
  return changes.map(
    ({ name, before, now, of, tone }) =>
      `${name.padEnd(40)} ${String(before).padStart(5)} → ${String(now).padEnd(5)} of ${String(of).padEnd(5)} ${tone === 'worse' ? 'WORSE' : tone}`,
  );
}
