import type { Line } from '../../page.ts';
import type { Field } from '../../request.ts';
import type { EntryKind } from '../entry-kinds.ts';
import { characterWidth, left, sameRow } from '../geometry.ts';
import type { Label } from '../labels/labels.ts';
import { parseAddress } from '../values/address-text.ts';
import { findDates } from '../values/date-text.ts';
import { isKanaOnly, parseName } from '../values/name-text.ts';
import { parsePhone } from '../values/phone-text.ts';
import { fieldOf, type Parsed, type Run, runOf, sliceRun } from '../values/run.ts';
import { knownPlace } from '../values/town-text.ts';
import type { Asking } from './asking.ts';
import { belowLines, isInCell } from './below-label.ts';
import { besideLines } from './near-label.ts';
import { inlineRun } from './value-for.ts';

/**
 * So sure at most is a value with another of its kind beside it: below what the policy takes as read. Which of the two
 * was struck out (二重線) the lines do not tell.
 */
const doubtful = 0.65;

/**
 * A field as it stands where its cell holds one value; else a doubt: of two in a row the latter, for what is put right
 * is written behind what it stands for.
 */
export function withRivals(field: Field, kind: EntryKind, asking: Asking, labels: readonly Label[]): Field {
  const lines = linesOf(asking, labels);
  const runs = [inlineRun(asking.label, labels), ...lines.map((line) => runOf(line))];
  const doubted = (of: Field): Field => ({ ...of, confidence: Math.min(of.confidence, doubtful) });
  if (kind === 'name') return namesStacked(lines) ? doubted(field) : field;
  if (kind === 'address') return differ(runs.flatMap((run) => addressIn(run) ?? [])) ? doubted(field) : field;
  if (kind !== 'birthDate' && kind !== 'phone') return field;
  const found = runs.map((run) => ({
    run,
    values: kind === 'phone' ? numbersIn(run.text) : datesIn(run.text),
  }));
  if (!differ(found.flatMap(({ values }) => values.map(({ value }) => value)))) return field;
  const row = found.find(({ values }) => values.length > 1);
  const last = row?.values.at(-1);
  return doubted(row === undefined || last === undefined ? field : fieldOf(row.run, last, field.page, 1));
}

const differ = (values: readonly string[]): boolean => new Set(values).size > 1;

function linesOf({ label, page }: Asking, labels: readonly Label[]): Line[] {
  const below = belowLines(label, 'address', page.lines, labels);
  const [first] = below;
  return [
    ...besideLines(label, page.lines, labels),
    ...(first !== undefined && isInCell(first, label) ? below : []),
  ];
}

const datesIn = (text: string): Parsed[] =>
  findDates(text, { strict: true }).filter(({ value }) => value !== '');

/** Whole numbers with nothing between them that says whose each is (自宅 … 携帯 …). */
function numbersIn(text: string): Parsed[] {
  if (!/^[\d０-９\s　()（）\-‐‑‒–—―−ー－~〜～]+$/u.test(text)) return [];
  const numbers: Parsed[] = [];
  for (let at = 0; at < text.length; ) {
    const parsed = parsePhone(text.slice(at));
    if (parsed === null || parsed.fit < 0.8) break;
    numbers.push({ ...parsed, from: at + parsed.from, to: at + parsed.to, value: parsed.value });
    at += parsed.to;
  }
  return numbers;
}

/** An address that begins in a line with a prefecture or town there is. */
function addressIn(run: Run): string | null {
  const parsed = parseAddress(run.text);
  if (parsed === null || parsed.fit < 0.3) return null;
  return knownPlace(sliceRun(run, parsed.from, parsed.to).text) === null ? null : parsed.value;
}

/** Two names under each other, neither the reading of the other. */
function namesStacked(lines: readonly Line[]): boolean {
  const names = lines.filter(({ text, confidence }) => {
    const parsed = parseName(text);
    return (
      confidence > 0.8 && parsed !== null && parsed.fit > 0.8 && parsed.value.length > 2 && !isKanaOnly(text)
    );
  });
  return names.some((one) =>
    names.some(
      (other) =>
        !sameRow(one.box, other.box) && Math.abs(left(one.box) - left(other.box)) < 2 * characterWidth(one),
    ),
  );
}
