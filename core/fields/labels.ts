import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';
import { type LabelKind, labelWords, type Party, partyWords } from './label-words.ts';

/** A printed label: units `[from, to)` of a line, what it asks for and of whom, and how well it agreed, 0 to 1. */
export interface Label {
  readonly kind: LabelKind;
  readonly party: Party | null;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly fit: number;
}

interface Word<Meaning> {
  readonly meaning: Meaning;
  readonly folded: string;
}

function wordsOf<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): Word<Meaning>[] {
  const words: Word<Meaning>[] = [];
  for (const meaning in table) {
    for (const printed of table[meaning]) words.push({ meaning, folded: fold(printed).text });
  }
  return words.sort((one, other) => other.folded.length - one.folded.length);
}

const labels = wordsOf<LabelKind>(labelWords);
const parties = wordsOf<Party>(partyWords);
/** 代理人の氏名, 本人氏名: what joins a party and a label. */
const joint = fold('の').text;
/** English beside the Japanese, as cards for foreigners print it. */
const foreign = new RegExp(
  `^(?:${['NAME', 'ADDRESS', 'STATUS', 'TEL', 'DATE OF BIRTH', 'SURNAME', 'GIVEN NAMES', 'GIVEN NAME', 'PHONE'].map((word) => fold(word).text).join('|')})`,
  'u',
);

interface Match<Meaning> {
  readonly word: Word<Meaning>;
  readonly to: number;
  readonly wrong: number;
}

/** Characters that agree less twice those that do not: 代理人 as printed beats 代理人様 with one wrong. */
const worth = <Meaning>({ word, wrong }: Match<Meaning>): number => word.folded.length - 2.1 * wrong;

/** Only these are so sure in their values (prefecture and town, a person's name) that a label of two may be half wrong. */
const loosely: ReadonlySet<string> = new Set<LabelKind>(['name', 'address']);

/**
 * The word of a list that best agrees with what stands at `at`. Words of three characters or more may have one
 * wrong (and one more per eight); `loose` allows it in some words of two.
 */
function wordAt<Meaning extends string>(
  words: readonly Word<Meaning>[],
  text: string,
  at: number,
  loose: boolean,
): Match<Meaning> | null {
  let best: Match<Meaning> | null = null;
  for (const word of words) {
    const { length } = word.folded;
    const part = text.slice(at, at + length);
    if (part.length < length) continue;
    let wrong = 0;
    for (let unit = 0; unit < length; unit++) if (part[unit] !== word.folded[unit]) wrong++;
    const latin = /[\dA-Z]/u.test(word.folded);
    const pair = loose && length === 2 && loosely.has(word.meaning) ? 1 : 0;
    if (wrong > (latin ? 0 : length >= 3 ? 1 + Math.floor(length / 8) : pair)) continue;
    const match = { word, to: at + length, wrong };
    if (best === null || worth(match) > worth(best)) best = match;
  }
  return best;
}

const fitOf = <Meaning>({ word, wrong }: Match<Meaning>): number =>
  wrong === 0 ? 1 : word.folded.length === 2 ? 0.45 : 1 - wrong / word.folded.length;

/** 代理人の氏名, お名前, 住居地ADDRESS at a place of a folded text. */
function labelAt(text: string, at: number, loose: boolean): Omit<Label, 'line'> | null {
  const plain = wordAt(labels, text, at, loose);
  const party = wordAt(parties, text, at, false);
  let composed: Omit<Label, 'line'> | null = null;
  if (party !== null) {
    const start = text.startsWith(joint, party.to) ? party.to + joint.length : party.to;
    const label = wordAt(labels, text, start, loose);
    if (label !== null) {
      composed = {
        kind: label.word.meaning,
        party: party.word.meaning,
        from: at,
        to: label.to,
        fit: Math.min(fitOf(party), fitOf(label)),
      };
    }
  }
  const simple =
    plain === null
      ? null
      : { kind: plain.word.meaning, party: null, from: at, to: plain.to, fit: fitOf(plain) };
  const better =
    composed !== null && (simple === null || composed.to * composed.fit > simple.to * simple.fit)
      ? composed
      : simple;
  if (better === null) return null;
  const english = foreign.exec(text.slice(better.to));
  return english === null ? better : { ...better, to: better.to + english[0].length };
}

/** List marks, tick boxes and rest of rules before a label, as folding leaves them. */
const listMarks = /^[\dロ■□●◆▼▶0ー]*/u;

/** Labels of a line: one at its beginning, and others after space, brackets, or plainly written out. */
function labelsIn(line: Line): Label[] {
  const folded = fold(line.text);
  const { text } = folded;
  const found: Label[] = [];
  const marks = listMarks.exec(text)?.[0].length ?? 0;
  const first = labelAt(text, marks, true) ?? (marks > 0 ? labelAt(text, 0, true) : null);
  if (first !== null && endsWell(line, folded, first)) found.push(toOriginal(first, line, folded));
  for (let at = first?.to ?? 1; at < text.length; at++) {
    const label = labelAt(text, at, false);
    if (label === null || label.fit < 1) continue;
    const length = label.to - label.from;
    // 生年月日 inside a line is a label wherever it stands; 氏名 or 番号 only after a break.
    if (length < 2 || (length < 4 && !breakBefore(line, folded, at))) continue;
    found.push(toOriginal(label, line, folded));
    at = label.to - 1;
  }
  return found;
}

/** A label of one character (姓, 名, 父) is one only with a break after it; any word may begin with it. */
function endsWell(line: Line, folded: Folded, { from, to }: Omit<Label, 'line'>): boolean {
  return to - from > 1 || to >= folded.text.length || breakBefore(line, folded, to);
}

function toOriginal(label: Omit<Label, 'line'>, line: Line, folded: Folded): Label {
  const from = folded.starts[label.from] ?? 0;
  const to = folded.ends[label.to - 1] ?? line.text.length;
  return { ...label, line, from, to };
}

/** Space, punctuation or a wide gap between the folded unit `at` and the one before. */
export function breakBefore(line: Line, folded: Folded, at: number): boolean {
  const start = folded.starts[at];
  const before = folded.ends[at - 1];
  if (start === undefined || before === undefined) return true;
  if (/[\s　:：(（)）【】「」[\]・、,，.。]/u.test(line.text.slice(before, start))) return true;
  const gap = (line.at[start] ?? 0) - (line.at[before - 1] ?? 0);
  return gap > 1.8 * pitchOf(line);
}

/** The usual distance between neighbouring characters of a line, as a fraction of its length. */
export function pitchOf(line: Line): number {
  const gaps = line.at.slice(1).map((at, index) => at - (line.at[index] ?? 0));
  gaps.sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}

/** All labels of a page, line by line. */
export const findLabels = (lines: readonly Line[]): Label[] => lines.flatMap(labelsIn);

/** Whom a heading speaks of, or null where the line is no heading: long, a note, a label, or of papers and fees. */
export function partyOfHeading(line: Line): Party | null {
  const { text } = fold(line.text);
  if (/(次|下記|左記|以下|上記|右記)の者を.{0,12}代理人/u.test(line.text)) return 'agent';
  if (text.length > 26 || /^[※＊*]/u.test(line.text) || /[。]$/u.test(line.text)) return null;
  if (/書類|手数料|委任状|の印|同封|添付|確認|写し|証明|御中|受付|株式会社/u.test(line.text)) return null;
  const start = listMarks.exec(text)?.[0].length ?? 0;
  const found = [start, start - 1, start + 1]
    .filter((at) => at >= 0)
    .map((at) => wordAt(parties, text, at, false))
    .find((match) => match !== null);
  return found?.word.meaning ?? null;
}
