import type { Line } from '../page.ts';
import { type Folded, fold } from '../reading/normalise.ts';
import { type LabelKind, labelWords, modifiers, type Party, partyWords } from './label-words.ts';

/** A printed label: units `[from, to)` of a line, what it asks for and of whom, and how well it agreed, 0 to 1. */
export interface Label {
  readonly kind: LabelKind;
  readonly party: Party | null;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly fit: number;
  /** True of 氏名（フリガナ） and フリガナ・氏名, which ask for a name and its reading. */
  readonly withName?: boolean;
}

interface Word<Meaning> {
  readonly meaning: Meaning;
  readonly folded: string;
  /** How many characters may be wrong: `usual` anywhere, `loose` at the beginning of a line. */
  readonly allowed: Readonly<Record<Strictness, number>>;
}

/** Inside a line a label must stand exactly as printed. */
type Strictness = 'exact' | 'usual' | 'loose';

/** Only these are so sure in their values (prefecture and town, a person's name) that a label of two may be half wrong. */
const loosely: ReadonlySet<string> = new Set<LabelKind>(['name', 'address']);

/**
 * Words of three characters or more may have one wrong, and one more per eight; of some words of two one, at the
 * beginning of a line. Latin letters and digits none: TEL is too like 161.
 */
function allowedIn(folded: string, meaning: string): Word<string>['allowed'] {
  const { length } = folded;
  const usual = /[\dA-Z]/u.test(folded) || length < 3 ? 0 : 1 + Math.floor(length / 8);
  return { exact: 0, usual, loose: length === 2 && loosely.has(meaning) ? 1 : usual };
}

function wordsOf<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): Word<Meaning>[] {
  const words: Word<Meaning>[] = [];
  for (const meaning in table) {
    for (const printed of table[meaning]) {
      const folded = fold(printed).text;
      words.push({ meaning, folded, allowed: allowedIn(folded, meaning) });
    }
  }
  return words.sort((one, other) => other.folded.length - one.folded.length);
}

const labels = wordsOf<LabelKind>(labelWords);
export const parties = wordsOf<Party>(partyWords);
/** 代理人の氏名, 日中のお電話: what stands between a party and a label, or before a label, and changes nothing. */
const modifying = new RegExp(`^(?:${modifiers.map((word) => fold(word).text).join('|')})+`, 'u');
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

/** The word of a list that best agrees with what stands at `at`. */
export function wordAt<Meaning extends string>(
  words: readonly Word<Meaning>[],
  text: string,
  at: number,
  strictness: Strictness,
): Match<Meaning> | null {
  let best: Match<Meaning> | null = null;
  for (const word of words) {
    const { length } = word.folded;
    if (at + length > text.length) continue;
    const allowed = word.allowed[strictness];
    let wrong = 0;
    for (let unit = 0; unit < length && wrong <= allowed; unit++) {
      if (text.charCodeAt(at + unit) !== word.folded.charCodeAt(unit)) wrong++;
    }
    if (wrong > allowed) continue;
    const match = { word, to: at + length, wrong };
    if (best === null || worth(match) > worth(best)) best = match;
  }
  return best;
}

const fitOf = <Meaning>({ word, wrong }: Match<Meaning>): number =>
  wrong === 0 ? 1 : word.folded.length === 2 ? 0.45 : 1 - wrong / word.folded.length;

/** A label's word at a place, or after words that change nothing (日中のお電話). */
function modifiedAt(text: string, at: number, strictness: Strictness): Match<LabelKind> | null {
  const plain = wordAt(labels, text, at, strictness);
  const before = modifying.exec(text.slice(at))?.[0].length ?? 0;
  const modified = before === 0 ? null : wordAt(labels, text, at + before, strictness);
  // お名 is what is left of お名前, and asks for no given name (名).
  if (modified === null || modified.word.folded.length < 2) return plain;
  return plain === null || modified.to - 2.1 * modified.wrong > plain.to - 2.1 * plain.wrong
    ? modified
    : plain;
}

/** 代理人の氏名, お名前, 住居地ADDRESS at a place of a folded text. */
function labelAt(text: string, at: number, strictness: Strictness): Omit<Label, 'line'> | null {
  const plain = modifiedAt(text, at, strictness);
  const party = wordAt(parties, text, at, strictness === 'exact' ? 'exact' : 'usual');
  let composed: Omit<Label, 'line'> | null = null;
  if (party !== null) {
    const label = modifiedAt(text, party.to, strictness);
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
  // 請求者 is whom a block speaks of, and no misread 請求日.
  const heads =
    party !== null &&
    party.wrong === 0 &&
    plain !== null &&
    (plain.wrong > 0 ? party.to >= plain.to : party.to > plain.to);
  const simple =
    plain === null || heads
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
export const listMarks = /^[\dロ■□●◆▼▶0ー]*/u;

/** お名前（カナ）, 氏名(フリガナ), cut off or read with 力 for カ: the reading is asked for. */
const readingAsked =
  /^[\s　]*[（(]?[\s　]*(?:[カ力ヵ][ナナ]?[\s　]*[)）]?$|[カ力ヵ]ナ|フリ|ふり|よみ|ヨミ|読み)/u;

/** フリガナ・氏名: the two are parted, while フリガナ氏名 asks for the reading alone. */
const bothAsked =
  /名[\s　]*[・･.．,、／/][\s　]*[フふ振読よヨカ]|[ナなみ名][\s　]*[・･.．,、／/][\s　]*(?:氏|お?名)/u;

function withReading(label: Label): Label {
  const printed = label.line.text.slice(label.from, label.to);
  if (label.kind === 'kana' && (/名.{0,3}[（(]/u.test(printed) || bothAsked.test(printed)))
    return { ...label, withName: true };
  if (label.kind !== 'name') return label;
  const asked = readingAsked.exec(label.line.text.slice(label.to))?.[0];
  if (asked === undefined) return label;
  const rest = /^[^)）\s　]*[)）]?/u.exec(label.line.text.slice(label.to + asked.length))?.[0] ?? '';
  const to = /[)）]$/u.test(asked) ? label.to + asked.length : label.to + asked.length + rest.length;
  return { ...label, kind: 'kana', to, withName: true };
}

/** Labels of a line: one at its beginning, and others after space, brackets, or plainly written out. */
function labelsIn(line: Line): Label[] {
  // The space within a spread label is read as a stroke: 氏_名.
  const folded = fold(line.text.replace(/(?<=\p{Script=Han})_(?=\p{Script=Han})/gu, ' '));
  const { text } = folded;
  const found: Label[] = [];
  const marks = listMarks.exec(text)?.[0].length ?? 0;
  const first = labelAt(text, marks, 'loose') ?? (marks > 0 ? labelAt(text, 0, 'loose') : null);
  if (first !== null && endsWell(line, folded, first)) found.push(toOriginal(first, line, folded));
  // 郵便番号ご住所: where one label ends the next may begin.
  let ended = first?.to ?? -1;
  for (let at = first?.to ?? 1; at < text.length; at++) {
    const label = labelAt(text, at, 'exact');
    if (label === null) continue;
    const length = label.to - label.from;
    // 生年月日 inside a line is a label wherever it stands; 氏名 or 番号 only after a break.
    if (length < 2 || (length < 4 && at !== ended && !breakBefore(line, folded, at))) continue;
    found.push(toOriginal(label, line, folded));
    ended = label.to;
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
export const findLabels = (lines: readonly Line[]): Label[] => lines.flatMap(labelsIn).map(withReading);
