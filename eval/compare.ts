import type { Baseline, Recorded } from './baseline.ts';
import { auroc, errorsIn, standardError } from './confidence/ranking.ts';
import { falseComplete, falselyFound, total } from './figures.ts';
import type { Counts, PacketScore } from './score.ts';

/**
 * A figure then and now. `recounted`: the same share, of another number of pages or packets;
 * `within chance`: a share that so few errors do not let tell from the other.
 */
export interface Change {
  name: string;
  before: number;
  now: number;
  of: number;
  tone: 'worse' | 'better' | 'recounted' | 'within chance';
}

/**
 * The figures that differ from the recorded ones, over those packets that the baseline knows.
 * A verdict that was not scored then and is now (or the other way round) is no change for the worse by itself: shares are compared, not counts.
 */
export function compare(baseline: Baseline, scores: readonly PacketScore[]): Change[] {
  const known = scores.filter(({ id }) => baseline[id] !== undefined);
  const recorded = known.flatMap(({ id }) => baseline[id] ?? []);
  return [
    ...sharesChanged(total(recorded.map(({ counts }) => ({ counts: toCounts(counts) }))), total(known)),
    ...flagsChanged(recorded, known),
    ...confidenceChanged(recorded, known, 'fields'),
    ...confidenceChanged(recorded, known, 'kinds'),
  ];
}

function sharesChanged(before: Counts, now: Counts): Change[] {
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
  return changes;
}

/** A count of errors: more are worse. */
function errorsChanged(name: string, before: number, now: number, of: number): Change[] {
  return before === now ? [] : [{ name, before, now, of, tone: now > before ? 'worse' : 'better' }];
}

function flagsChanged(recorded: readonly Recorded[], known: readonly PacketScore[]): Change[] {
  const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;
  return [
    ...errorsChanged(
      'false complete',
      count(recorded.map((one) => one.falseComplete)),
      falseComplete(known).length,
      known.length,
    ),
    ...errorsChanged(
      'packets with a false finding',
      count(recorded.map((one) => one.falselyFound)),
      falselyFound(known).length,
      known.length,
    ),
  ];
}

/** An AUROC may fall by this much whatever its error: the drop of one place in a short ranking is no news. */
const leastFall = 0.05;

/** Unflagged errors are compared one by one; the ranking as far as the number of errors lets it be told (two standard errors). */
function confidenceChanged(
  recorded: readonly Recorded[],
  known: readonly PacketScore[],
  sort: 'fields' | 'kinds',
): Change[] {
  const then = recorded.flatMap((one) => one[sort] ?? []);
  if (then.length === 0) return [];
  const today = known.flatMap((score) => score.judged[sort]);
  const [before, now] = [errorsIn(then), errorsIn(today)];
  const of = sort === 'fields' ? 'fields' : 'page kinds';
  const changes = errorsChanged(`wrong ${of} not flagged`, before.unflagged, now.unflagged, now.of);
  const [ranked, ranks] = [auroc(then), auroc(today)];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  if (ranked === null || ranks === null || rounded(ranked) === rounded(ranks)) return changes;
  const chance = Math.hypot(
    standardError(ranked, before.of - before.wrong, before.wrong),
    standardError(ranks, now.of - now.wrong, now.wrong),
  );
  const clear = Math.abs(ranks - ranked) > Math.max(leastFall, 2 * chance);
  changes.push({
    name: `AUROC of ${of} (of: errors)`,
    before: rounded(ranked),
    now: rounded(ranks),
    of: now.wrong,
    tone: clear ? (ranks < ranked ? 'worse' : 'better') : 'within chance',
  });
  return changes;
}

const toCounts = (recorded: Recorded['counts']): Counts =>
  Object.fromEntries(Object.entries(recorded).map(([name, [right, of]]) => [name, { right, of }]));

/** The figures of one packet that differ from its recorded ones. */
export interface PacketChange {
  id: string;
  changes: Change[];
}

/** By packet what differs; a packet that the baseline does not know is left out. */
export function comparePackets(baseline: Baseline, scores: readonly PacketScore[]): PacketChange[] {
  return scores.flatMap((score) => {
    const entry = baseline[score.id];
    if (entry === undefined) return [];
    const changes = [
      ...sharesChanged(toCounts(entry.counts), score.counts),
      ...flagsChanged([entry], [score]),
    ].filter(({ tone }) => tone !== 'recounted');
    return changes.length === 0 ? [] : [{ id: score.id, changes }];
  });
}

/** The changes as a table, the worse ones marked. */
export function changeRows(changes: readonly Change[]): string[] {
  return changes.map(
    ({ name, before, now, of, tone }) =>
      `${name.padEnd(40)} ${String(before).padStart(5)} → ${String(now).padEnd(5)} of ${String(of).padEnd(5)} ${tone === 'worse' ? 'WORSE' : tone}`,
  );
}
