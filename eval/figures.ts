import type { Count, Counts, Miss, PacketScore } from './score.ts';

/** Sums the figures of packets; names in code point order. */
export function total(scores: readonly { counts: Counts }[]): Counts {
  const sums = new Map<string, Count>();
  for (const { counts } of scores) {
    for (const [name, { right, of }] of Object.entries(counts)) {
      const sum = sums.get(name) ?? { right: 0, of: 0 };
      sums.set(name, { right: sum.right + right, of: sum.of + of });
    }
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Packets that were called complete although something is to be found: the error that must not happen. */
export const falseComplete = (scores: readonly PacketScore[]): PacketScore[] =>
  scores.filter(({ misses }) => misses.some(({ what }) => what === 'false-complete'));

/** Packets of which something was said that is not so. */
export const falselyFound = (scores: readonly PacketScore[]): PacketScore[] =>
  scores.filter(({ misses }) => misses.some((miss) => miss.what === 'findings' && miss.extra.length > 0));

/** Misnamed pages as `[wanted, got, how many]`, the commonest first. */
export function confusion(scores: readonly PacketScore[]): [want: string, got: string, count: number][] {
  const counts = new Map<string, [string, string, number]>();
  for (const page of scores.flatMap(({ kinds }) => kinds)) {
    if (page.want === page.got) continue;
    const got = page.got ?? '(none)';
    const key = `${page.want} ${got}`;
    counts.set(key, [page.want, got, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  return [...counts.values()].toSorted(([, , a], [, , b]) => b - a);
}

/** A page kind with how its pages fared. */
export interface KindRow {
  kind: string;
  of: number;
  right: number;
  /** What its pages were taken for instead, and what pages were taken for it, each with how often. */
  takenFor: [kind: string, count: number][];
  takenForIt: [kind: string, count: number][];
}

/** The kinds that are there or were seen, in code point order: a confusion matrix without its empty cells. */
export function kindRows(scores: readonly PacketScore[]): KindRow[] {
  const pages = scores.flatMap(({ kinds }) => kinds);
  const wrong = confusion(scores);
  const names = new Set(pages.flatMap(({ want, got }) => (got === null ? [want] : [want, got])));
  return [...names].toSorted().map((kind) => {
    const here = pages.filter(({ want }) => want === kind);
    return {
      kind,
      of: here.length,
      right: here.filter(({ got }) => got === kind).length,
      takenFor: wrong.filter(([want]) => want === kind).map(([, got, count]) => [got, count]),
      takenForIt: wrong.filter(([, got]) => got === kind).map(([want, , count]) => [want, count]),
    };
  });
}

/** Per cent with one decimal; a tie goes to the even digit, as in most other languages. */
export function percent({ right, of }: Count): string {
  const tenths = (1000 * right) / Math.max(1, of);
  const tie = tenths % 1 === 0.5 && Math.floor(tenths) % 2 === 0;
  return ((tie ? Math.floor(tenths) : Math.round(tenths)) / 10).toFixed(1);
}

/** A figure a line: name, right/of, per cent. */
export function rows(counts: Counts): string[] {
  return Object.entries(counts).map(([name, count]) => {
    const { right, of } = count;
    const parts = `${String(right).padStart(5)}/${String(of).padEnd(5)} ${percent(count).padStart(6)}%`;
    return `${name.padEnd(40)} ${parts}`;
  });
}

/** The figures whose names end so, in one: those of both channels. */
export function both(counts: Counts, name: string): Count {
  const found = Object.entries(counts).filter(([key]) => key.endsWith(name));
  return found.reduce((sum, [, { right, of }]) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
}

/** The figures that matter most, in one line. */
export function headline(scores: readonly PacketScore[]): string {
  const counts = total(scores);
  const share = (name: string): string => `${percent(both(counts, name))}%`;
  return [
    `page kind ${share('page kind')}`,
    `request types ${share('request types')}`,
    `findings exact ${share('findings exact')}`,
    `false complete ${falseComplete(scores).length}`,
    `packets with a false finding ${falselyFound(scores).length}`,
    `of ${scores.length} packets`,
  ].join('  ');
}

/** What went wrong, a line each: findings and verdicts first said by packet, then what pages were taken for. No value of a field is printed. */
export function failureLines(scores: readonly PacketScore[]): string[] {
  const lines: string[] = [];
  for (const { id, scenario, misses } of scores) {
    for (const miss of misses) {
      const told = tell(miss);
      if (told !== null) lines.push(`  ${id} ${scenario}: ${told}`);
    }
  }
  for (const [want, got, count] of confusion(scores)) lines.push(`  kind ${want} → ${got}: ${count}`);
  for (const { id, scenario } of falseComplete(scores)) lines.push(`  FALSE COMPLETE ${id} ${scenario}`);
  return lines;
}

function tell(miss: Miss): string | null {
  const list = (codes: readonly string[]): string => codes.join(', ') || 'none';
  switch (miss.what) {
    case 'findings':
      return `findings missing: ${list(miss.missing)}; too many: ${list(miss.extra)}`;
    case 'verdict':
      return `verdict ${miss.got ?? 'none'}, should be ${miss.want}`;
    case 'request-types':
      return `request types ${list(miss.got)}, should be ${list(miss.want)}`;
    case 'requester':
      return `requester ${miss.got ?? 'none'}, should be ${miss.want}`;
    case 'field':
      return `${miss.name} ${miss.got === null ? 'not read' : 'read wrong'}`;
    case 'rotation':
      return `page ${miss.page} rotation ${miss.got ?? 'none'}, should be ${miss.want}`;
    case 'unanswered':
      return 'no answer';
    case 'number-said':
      return 'AN INDIVIDUAL NUMBER IN THE ANSWER';
    case 'kind':
    case 'false-complete':
      return null;
  }
}
