import type { Line } from '../../page.ts';
import { type Folded, fold } from '../../reading/normalise.ts';
import { workedOutOnce } from '../../worked-out-once.ts';
import { labelAt, type PrintedLabel } from './label-at.ts';

/** A printed label of a line; `from` and `to` are units of the line's text. */
export interface Label extends PrintedLabel {
  readonly line: Line;
  /** True of 氏名（フリガナ） and フリガナ・氏名, which ask for a name and its reading. */
  readonly withName?: boolean;
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

/** お名前（漢字）必須: what a form printed from the web says behind its labels. */
function withBadge(label: Label): Label {
  const [badge = ''] =
    /^[\s　]*(?:[（(][^）)]*[）)]|(?:[・／/、]?(?:番地|町名|丁目|以下))+)?[\s　]*必須/u.exec(
      label.line.text.slice(label.to),
    ) ?? [];
  return { ...label, to: label.to + badge.length };
}

/** The letter of an item before a label: (ア) 本人の氏名, イ、住所. */
const itemLetter = /^[\s　]*(?:[（(][ア-ンa-z\d]{1,2}[）)]|[ア-ン][\s　]*[、，,．.)）])/iu;
const itemLength = (text: string): number => fold(itemLetter.exec(text)?.[0] ?? '').text.length;

/** Labels of a line: one at its beginning, and others after space, brackets, or plainly written out. */
const labelsIn = workedOutOnce((line: Line): readonly Label[] => {
  // The space within a spread label is read as a stroke: 氏_名.
  const folded = fold(line.text.replace(/(?<=\p{Script=Han})_(?=\p{Script=Han})/gu, ' '));
  const { text } = folded;
  const found: Label[] = [];
  const marks = Math.max(listMarks.exec(text)?.[0].length ?? 0, itemLength(line.text));
  const first = labelAt(text, marks, 'loose') ?? (marks > 0 ? labelAt(text, 0, 'loose') : null);
  if (first !== null && endsWell(line, folded, first)) found.push(toOriginal(first, line, folded));
  // 郵便番号ご住所: where one label ends the next may begin.
  let ended = first?.to ?? -1;
  for (let at = first?.to ?? 1; at < text.length; at++) {
    const label = labelAt(text, at, 'exact');
    if (label === null) continue;
    const length = label.to - label.from;
    // 生年月日（年/月/日）: how to fill in what the label before it asks for.
    if (at === ended && opensBracket(line, folded, at)) continue;
    // 生年月日 inside a line is a label wherever it stands; 氏名 or 番号 only after a break.
    if (
      length < 2 ||
      !endsWell(line, folded, label) ||
      (length < 4 && at !== ended && !breakBefore(line, folded, at))
    )
      continue;
    found.push(toOriginal(label, line, folded));
    ended = label.to;
    at = label.to - 1;
  }
  return found;
});

/** Whether a bracket opens right before the folded unit `at`. */
const opensBracket = (line: Line, { starts, ends }: Folded, at: number): boolean =>
  /[（(〔]/u.test(line.text.slice(ends[at - 1], starts[at]));

/** A label of one character (姓, 名, 父), or of two kana (セイ), is one only with a break after it; any word may begin with it. */
function endsWell(line: Line, folded: Folded, { kind, from, to }: PrintedLabel): boolean {
  const whole = to - from > 1 && kind !== 'familyReading' && kind !== 'givenReading';
  return whole || to >= folded.text.length || breakBefore(line, folded, to);
}

function toOriginal(label: PrintedLabel, line: Line, folded: Folded): Label {
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
export const findLabels = (lines: readonly Line[]): Label[] =>
  lines.flatMap(labelsIn).map(withReading).map(withBadge);
