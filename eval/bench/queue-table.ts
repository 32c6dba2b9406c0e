import type { Timing } from './timing.ts';

/** What is printed: a line for each question, its times at both sizes, and how many times as long the larger takes. */
export function queueLines(
  found: Readonly<Record<string, readonly Timing[]>>,
  sizes: readonly number[],
): string[] {
  const width = Math.max(...Object.keys(found).map((name) => name.length)) + 2;
  const heads = sizes.map((size) => size.toLocaleString('en').padStart(18)).join('');
  const under = sizes.map(() => `${'median'.padStart(10)}${'p95'.padStart(8)}`).join('');
  return [
    `${'open cases'.padEnd(width)}${heads}`,
    `${'milliseconds'.padEnd(width)}${under}${'ratio'.padStart(9)}`,
    ...Object.entries(found).map(([name, timings]) => {
      const times = timings.map(({ median, p95 }) => `${ms(median).padStart(10)}${ms(p95).padStart(8)}`);
      const [few, many] = timings;
      const ratio = few && many ? (many.median / few.median).toFixed(2) : '';
      return `${name.padEnd(width)}${times.join('')}${ratio.padStart(9)}`;
    }),
  ];
}

const ms = (value: number): string => value.toFixed(2);
