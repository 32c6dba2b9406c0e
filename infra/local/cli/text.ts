/** Characters that take two columns of a terminal (Unicode Standard Annex 11: wide and fullwidth), as far as Japanese text needs. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
/** Half-width kana are Katakana too, but take one. */
const halfKana = /[\uff61-\uff9f]/u;
const zero = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u;

const widthOf = (character: string): number => {
  if (zero.test(character)) return 0;
  return wide.test(character) && !halfKana.test(character) ? 2 : 1;
};

/** Columns of a terminal that a text takes. */
export const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Cut to so many columns, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept) + widthOf(character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Characters that Japanese does not begin a line with (行頭禁則). */
const neverFirst = /[、。，．・：；？！）」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)\]]/u;

/** Broken into lines of at most so many columns: Japanese anywhere it may be broken, other words at spaces. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\x21-\x7e]+|./gu) ?? []) {
    const fits = width(line) + width(piece) <= columns || neverFirst.test(piece);
    if (!fits && line !== '') {
      lines.push(line.trimEnd());
      line = piece === ' ' ? '' : piece;
    } else line += piece;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}
