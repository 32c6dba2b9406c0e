import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Judged } from './confidence/judged.ts';
import { falseComplete, falselyFound } from './figures.ts';
import type { PacketScore } from './score.ts';

/** Confidence, whether right, whether flagged: as in `confidence/judged.ts`, short because there are many. */
const JudgedShort = z
  .tuple([z.number(), z.boolean(), z.boolean()])
  .transform(([confidence, right, flagged]) => ({
    confidence,
    right,
    flagged,
  }));
const Recorded = z.strictObject({
  counts: z.record(z.string(), z.tuple([z.int(), z.int()])),
  falseComplete: z.boolean(),
  falselyFound: z.boolean(),
  /** Not there in a record from before confidence was judged: then it is not compared. */
  fields: z.array(JudgedShort).optional(),
  kinds: z.array(JudgedShort).optional(),
});
export type Recorded = z.infer<typeof Recorded>;
/** What each packet scored when the baseline was last recorded, by packet id: so that a part of a set can be compared too. */
const Baseline = z.record(z.string(), Recorded);
export type Baseline = z.infer<typeof Baseline>;

export function record(file: string, scores: readonly PacketScore[]): void {
  // four decimals tell confidences of 0.9990 and 0.9995 apart, and the ranking needs no more
  const short = (judged: readonly Judged[]): z.input<typeof JudgedShort>[] =>
    judged.map(({ confidence, right, flagged }) => [Math.round(confidence * 1e4) / 1e4, right, flagged]);
  const entries = scores.map((score): [string, z.input<typeof Recorded>] => [
    score.id,
    {
      counts: Object.fromEntries(
        Object.entries(score.counts).map(([name, { right, of }]): [string, [number, number]] => [
          name,
          [right, of],
        ]),
      ),
      falseComplete: falseComplete([score]).length > 0,
      falselyFound: falselyFound([score]).length > 0,
      fields: short(score.judged.fields),
      kinds: short(score.judged.kinds),
    },
  ]);
  const lines = entries.map(([id, entry]) => `  ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

/** @throws ZodError where the file is not a baseline */
export const readBaseline = (file: string): Baseline =>
  existsSync(file) ? Baseline.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
