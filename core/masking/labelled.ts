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
