import type { Box, Line } from '../../page.ts';
import type { Field } from '../../request.ts';
import { boxOfUnits, unionOf } from './span.ts';

/** One UTF-16 unit of a recognised line. */
export interface Unit {
  readonly line: Line;
  readonly at: number;
}

/** Text cut from one or more lines of a page, with the unit each of its characters came from. */
export interface Run {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** The units `[from, to)` of a line. */
export function runOf(line: Line, from = 0, to = line.text.length): Run {
  const units = Array.from({ length: to - from }, (_, at) => ({ line, at: from + at }));
  return { text: line.text.slice(from, to), units };
}

export function joinRuns(runs: readonly Run[]): Run {
  return { text: runs.map(({ text }) => text).join(''), units: runs.flatMap(({ units }) => units) };
}

export function sliceRun({ text, units }: Run, from: number, to: number): Run {
  return { text: text.slice(from, to), units: units.slice(from, to) };
}

/** The units of a run whose characters are of a sort. */
function onlySuch({ text, units }: Run, sort: RegExp): Run {
  const kept = units.filter((_, at) => sort.test(text[at] ?? ''));
  return { text: '', units: kept };
}

/** The box around all units of a run; the lines' boxes where it takes whole lines. */
export function boxOfRun(run: Run): Box {
  const perLine = new Map<Line, { from: number; to: number }>();
  for (const { line, at } of run.units) {
    const known = perLine.get(line);
    perLine.set(
      line,
      known === undefined
        ? { from: at, to: at + 1 }
        : { from: Math.min(known.from, at), to: Math.max(known.to, at + 1) },
    );
  }
  const boxes = [...perLine].map(([line, { from, to }]) => boxOfUnits(line, from, to));
  return unionOf(boxes) ?? [0, 0, 0, 0];
}

/**
 * How likely all characters are right, 0 to 1: the least sure one decides, for one wrong character makes
 * a wrong name; the mean lifts or lowers it a little.
 */
export function sureOfRun(run: Run): number {
  const sure = run.units.filter(({ line, at }) => /\S/u.test(line.text[at] ?? '')).map(unitSure);
  if (sure.length === 0) return 0;
  const mean = sure.reduce((sum, value) => sum + value, 0) / sure.length;
  return Math.min(...sure) ** 0.7 * mean ** 0.3;
}

const unitSure = ({ line, at }: Unit): number => line.sure[at] ?? line.confidence;

/** What a parser made of a text: the value, the units `[from, to)` it used, and how well they keep the format, 0 to 1. */
export interface Parsed {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly fit: number;
  /** The characters that tell the value, where others (年, 月, hyphens) only keep it apart; all where not told. */
  readonly telling?: RegExp;
}

/** The field for a value parsed out of a run. `trust`: how sure it is that this is the value asked for, 0 to 1. */
export function fieldOf(run: Run, parsed: Parsed, page: number, trust: number): Field {
  const used = sliceRun(run, parsed.from, parsed.to);
  const sure = sureOfRun(parsed.telling === undefined ? used : onlySuch(used, parsed.telling));
  return {
    value: parsed.value,
    raw: used.text,
    confidence: Math.max(0, Math.min(1, sure * parsed.fit * trust)),
    page,
    box: boxOfRun(used),
  };
}
