import type { Run } from '../run.ts';
import type { CharacterErrors } from './character-errors.ts';
import type { Comparison, Result } from './side-by-side.ts';

/** Character error rate, per cent. */
const rate = ({ wrong, of }: CharacterErrors): string => (of === 0 ? '–' : ((100 * wrong) / of).toFixed(1));

function row({ name, seconds, pages, errors }: Result, channels: readonly string[]): string {
  const all = Object.values(errors).reduce(
    (sum, { wrong, of }) => ({ wrong: sum.wrong + wrong, of: sum.of + of }),
    { wrong: 0, of: 0 },
  );
  const rates = channels.map((channel) => rate(errors[channel] ?? { wrong: 0, of: 0 }).padStart(7));
  const count = `${all.wrong} of ${all.of}`.padStart(13);
  return `${name.padEnd(26)}${(seconds / Math.max(1, pages)).toFixed(2).padStart(7)} ${rates.join('')}${rate(all).padStart(7)}${count}`;
}

/** What is printed, in lines of at most 80 columns. */
export function benchLines(
  run: Pick<Run, 'seconds' | 'peak'>,
  pages: number,
  processors: number,
  { results, spent }: Comparison,
): string[] {
  const channels = [...new Set(results.flatMap(({ errors }) => Object.keys(errors)))].toSorted();
  const share = (seconds: number): string => `${((100 * seconds) / Math.max(1e-9, spent.all)).toFixed(1)}%`;
  const heads = [...channels, 'both'].map((channel) => channel.padStart(7)).join('');
  return [
    `the whole program, ${processors} processors`,
    `  pages a second    ${(pages / run.seconds).toFixed(2)}`,
    `  seconds a page    ${(run.seconds / pages).toFixed(2)}`,
    `  highest memory    ${(run.peak / 2 ** 20).toFixed(0)} MB`,
    'its read step alone, 1 thread',
    `  finding lines     ${share(spent.detect)}`,
    `  reading lines     ${share(spent.recognise)}`,
    `  neither network   ${share(spent.all - spent.inside)}`,
    '',
    `${''.padEnd(26)}seconds character errors, %   characters`,
    `${'one thread each'.padEnd(26)} a page ${heads}        wrong`,
    ...results.map((result) => row(result, channels)),
  ];
}
