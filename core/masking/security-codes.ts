import type { Line, PageKind } from '../page.ts';
import { labelled } from './labelled.ts';
import { lineTextsOf, type RowText, rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

const cards: ReadonlySet<PageKind> = new Set(['my-number-card', 'my-number-back']);
const label = /セキュリティ[ー-]?コ[ー-]ド|照合番[号弓][AB]?/g;
/** Four digits that are a word of their own: the code below the photograph has no label, but may follow the card's serial number. */
const alone = /(?<=^|[\s　])\d{4}(?=$|[\s　])/g;
/** A year, handwritten before 年 into the validity of the certificates. */
const year = /^[年./-]/;
/** The code stands below this line of the card, the address above it. */
const above = /日生|まで有効/;

/** Security codes (セキュリティコード) of individual number cards, with which their chip lets itself be read. */
export function securityCodes(kind: PageKind, lines: readonly Line[]): Secret[] {
  if (!cards.has(kind)) return [];
  const beside = labelled(lines, label)
    .filter(({ value }) => /\d/.test(value.text))
    .flatMap(({ row, value }) => spansOf(row, value.from, value.to));
  const top = Math.min(...lines.filter(({ text }) => above.test(text)).map(({ box }) => box[1]));
  const rows = rowTextsOf(lines);
  const bare = lineTextsOf(lines)
    .filter(({ lines: [line = 0] }) => !Number.isFinite(top) || (lines[line]?.box[1] ?? 0) > top)
    .flatMap((row) => [...row.text.matchAll(alone)].flatMap(({ index }) => spansOf(row, index, index + 4)))
    .filter(({ line, to }) => !rows.some((row) => year.test(following(row, line, to))));
  return [...beside, ...bare].flatMap((span) => secretText('security-code', lines, span));
}

/** What follows a unit of a line in its row; nothing where the row is another. */
function following({ text, origins }: RowText, line: number, unit: number): string {
  const last = origins.findLastIndex((one) => one.line === line && one.unit < unit);
  return last < 0 ? '' : text.slice(last + 1);
}
