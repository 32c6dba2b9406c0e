import type { Line, PageKind } from '../page.ts';
import { labelled } from './labelled.ts';
import { rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

const label = /基礎年金番号|記号番号|年金証書番号/g;
/** 1234-567890. */
const pensionNumber = /(?<!\d)\d{4}[-‐ー−]?\d{6}(?!\d)/g;
const leastDigits = 6;

/** Basic pension numbers (基礎年金番号): in a pension book by their form, on any paper beside their label. */
export function pensionNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const beside = labelled(lines, label)
    .filter(({ value }) => value.text.replaceAll(/\D/g, '').length >= leastDigits)
    .flatMap(({ row, value }) => spansOf(row, value.from, value.to));
  const shaped =
    kind === 'pension-book'
      ? rowTextsOf(lines).flatMap((row) =>
          [...row.text.matchAll(pensionNumber)].flatMap((match) =>
            spansOf(row, match.index, match.index + match[0].length),
          ),
        )
      : [];
  return [...beside, ...shaped].flatMap((span) => secretText('pension-number', lines, span));
}
