import type { JudgedPacket } from './judged.ts';
import { atThresholds, auroc, type Bin, type Errors, errorsIn, reliability } from './ranking.ts';

/** What is told of the confidence of one sort of thing. */
export interface Ranking extends Errors {
  name: 'fields' | 'page kinds';
  auroc: number | null;
  bins: Bin[];
  thresholds: (Errors & { threshold: number })[];
}

/** Of fields and of page kinds, over all packets. */
export function rankings(packets: readonly JudgedPacket[]): Ranking[] {
  const sorts = [
    { name: 'fields', judged: packets.flatMap(({ fields }) => fields) },
    { name: 'page kinds', judged: packets.flatMap(({ kinds }) => kinds) },
  ] as const;
  return sorts.map(({ name, judged }) => ({
    name,
    ...errorsIn(judged),
    auroc: auroc(judged),
    bins: reliability(judged),
    thresholds: atThresholds(judged),
  }));
}

/** Two decimals; with few errors even those say more than is known. */
export const area = ({ auroc: value }: Pick<Ranking, 'auroc'>): string =>
  value === null ? 'not defined' : value.toFixed(2);

/** As lines of at most 80 columns. */
export function rankingLines(all: readonly Ranking[]): string[] {
  return all.flatMap((ranking) => {
    const { name, of, wrong, unflagged, flagged, bins, thresholds } = ranking;
    return [
      '',
      `confidence of ${name}: AUROC ${area(ranking)} (${wrong} wrong of ${of})`,
      `  flagged for the reviewer: ${flagged}; wrong and not flagged: ${unflagged} of ${wrong}`,
      '  confidence       said   right',
      ...bins.filter((bin) => bin.of > 0).map((bin) => `  ${binLine(bin)}`),
      ...(wrong === 0
        ? []
        : ['  threshold  flagged  wrong and not flagged', ...thresholds.map(thresholdLine)]),
    ];
  });
}

function binLine({ from, to, right, of, said }: Bin): string {
  const range = `${from.toFixed(2)} to ${to.toFixed(2)}`;
  const shares = [said ?? 0, right / of].map((share) => `${(100 * share).toFixed(1)}%`.padStart(7));
  return `${range}  ${shares.join(' ')}   ${right}/${of}`;
}

const thresholdLine = ({ threshold, flagged, unflagged }: Ranking['thresholds'][number]): string =>
  `  ${threshold.toFixed(2).padEnd(9)}  ${String(flagged).padStart(7)}  ${unflagged}`;
