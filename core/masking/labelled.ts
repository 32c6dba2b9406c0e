import type { Line, Masked } from '../page.ts';
import { type RowText, rowTextsOf, spansOf } from './row-text.ts';
import { grown, type Secret, secretText } from './secret.ts';

/** A label on a paper and what stands to the right of it in its row. */
export interface Labelled {
  readonly row: RowText;
  /** Units `[from, to)` of the row's text: the label, and the value after it. */
  readonly label: { readonly from: number; readonly to: number };
  readonly value: { readonly from: number; readonly to: number; readonly text: string };
}

/** What ends a value: the next label on the paper, or a date, which no masking may hide. */
const nextLabel =
  /個人番号|住民票コード|本籍|筆頭者|氏名|生年月日|性別|続柄|続き柄|住所|世帯主|前住所|転入|転出|届出|住民となった|住民票|保険者名称|保険者所在地|交付|事業所|資格取得|有効期限|以下余白|備考|(明治|大正|昭和|平成|令和)[\d元]{1,2}年|\d{4}年/;

/** A value that says that nothing is shown: 省略 (also half misread), ＊＊＊＊, 記載しない, 余白. */
const notShown = /省|略|畧|記載(しない|なし)|^[(（[【]?(なし|無し|余白|空欄|[*＊×x●・\-ー―]+$|[*＊]{3})/;

/** Every place where the label (a pattern with the `g` flag, held against text without spaces) stands. */
export function labelled(lines: readonly Line[], label: RegExp, ends: RegExp = nextLabel): Labelled[] {
  return rowTextsOf(lines).flatMap((row) =>
    [...row.text.matchAll(label)].map((match): Labelled => {
      const to = match.index + match[0].length;
      const rest = row.text.slice(to);
      const punctuation = rest.match(/^[:：・)）\]】.,、。]*/)?.[0].length ?? 0;
      const end = rest.slice(punctuation).search(ends);
      const length = end < 0 ? rest.length - punctuation : end;
      const from = to + punctuation;
      return {
        row,
        label: { from: match.index, to },
        value: { from, to: from + length, text: row.text.slice(from, from + length) },
      };
    }),
  );
}

/** A value lies at most this share of its height below its label in the cell, and begins within two characters of it. */
const cellGap = 0.6;
const cellIndent = 2;

/**
 * Every place where the label stands at the end of its line with its value right below it in the same cell, so near that
 * the boxes of the two may overlap. Ones with a value of their own in the line are left to `labelled`.
 */
export function labelledAbove(lines: readonly Line[], label: RegExp): Labelled[] {
  const rows = lines.map((line) => (line.vertical ? undefined : rowTextsOf([line])[0]));
  return rows.flatMap((row, index) => {
    const own = row === undefined ? [] : [...row.text.matchAll(label)];
    const match = own.find(
      (one) => row?.text.slice(one.index + one[0].length).search(/[^:：・)）\]】]/) === -1,
    );
    const head = lines[index];
    if (row === undefined || match === undefined || head === undefined) return [];
    return lines.flatMap((line, at): Labelled[] => {
      const below = rows[at];
      if (below === undefined || at === index || !isInCell(head, line) || startsLabel(below.text)) return [];
      const origins = below.origins.map(({ unit }) => ({ line: at, unit }));
      const text = below.text;
      return [
        {
          row: { ...below, origins, lines: [at] },
          label: { from: 0, to: 0 },
          value: { from: 0, to: text.length, text },
        },
      ];
    });
  });
}

/** A label at the beginning, or after a bracket. */
const startsLabel = (text: string): boolean => {
  const at = text.search(nextLabel);
  return at === 0 || at === 1;
};
function isInCell(head: Line, line: Line): boolean {
  const [x, y, , height] = head.box;
  const [left, top, , high] = line.box;
  const apart = top + high / 2 - (y + height / 2);
  const gap = top - (y + height);
  return Math.abs(left - x) < cellIndent * high && apart > 0.15 * high && gap < cellGap * high;
}

export function isShown({ value }: Labelled): boolean {
  return !notShown.test(value.text);
}

/** The value as a secret, one part for each line it stands in. */
export function secretValue(
  what: Masked['what'],
  lines: readonly Line[],
  { row, value }: Labelled,
): Secret[] {
  return spansOf(row, value.from, value.to).flatMap((span) => secretText(what, lines, span));
}

/**
 * The empty cell to the right of a label, up to the next text in the row or the right edge of what is printed:
 * something may stand there that could not be read.
 */
export function secretCell(what: Masked['what'], lines: readonly Line[], { row, label }: Labelled): Secret[] {
  const last = row.origins[label.to - 1];
  const line = last && lines[last.line];
  if (!last || !line || line.vertical) return [];
  // the cell's value stands below its label, and says that it is left out
  if (lines.some((other) => other !== line && isInCell(line, other) && notShown.test(other.text.trim())))
    return [];
  const [x, y, width, height] = line.box;
  const unit = last.unit + 1;
  const share = unit >= line.text.length ? 1 : ((line.at[unit - 1] ?? 1) + (line.at[unit] ?? 1)) / 2;
  const left = x + width * share;
  const printedTo = Math.max(...lines.map(({ box }) => box[0] + box[2]));
  const next = row.lines.map((index) => lines[index]?.box[0] ?? 1).find((start) => start > left);
  const right = next ?? printedTo;
  if (right - left < height) return [];
  return [{ what, box: grown([left, y, right - left, height], line) }];
}

/** Of a label's height: how far down the value below it may begin, and how high it is. */
const cellOverlap = 0.85;
const cellHeight = 1.25;

/**
 * The place right below a label that has nothing beside it, as wide as the label itself: something may stand there that
 * could not be read.
 */
export function cellBelow(what: Masked['what'], lines: readonly Line[], { row, label }: Labelled): Secret[] {
  return spansOf(row, label.from, label.to).flatMap((span) => {
    const line = lines[span.line];
    const [written] = secretText(what, lines, span);
    if (line === undefined || written === undefined || line.vertical) return [];
    const [, y, , height] = line.box;
    const [x, , width] = written.box;
    return [{ what, box: [x, y + cellOverlap * height, width, cellHeight * height] }];
  });
}
