import type { Line, PageKind } from '../page.ts';
import { labelled } from './labelled.ts';
import { lineTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

const cards: ReadonlySet<PageKind> = new Set([
  'residence-card',
  'residence-card-back',
  'special-permanent-resident-certificate',
  'alien-registration-card',
]);
/** AB12345678CD, letters and digits read for each other. */
const cardNumber = /(?<![A-Z0-9])[A-Z0-9]{2}[0-9OQDIlSBZ]{8}[A-Z0-9]{2}(?![A-Z0-9])/g;
const surely = /(?<![A-Z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Z0-9])/g;
/** On the cards' fronts the number has this label; what follows it is the number, however it was read. */
const label = /(?<!旅券|登録|電話)番号/g;
const leastDigits = 5;

/** Numbers of residence cards (在留カード) and of the certificates of special permanent residents. */
export function residenceCardNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const isCard = cards.has(kind);
  const shaped = lineTextsOf(lines).flatMap((row) =>
    [...row.text.matchAll(isCard ? cardNumber : surely)].flatMap((match) =>
      spansOf(row, match.index, match.index + match[0].length),
    ),
  );
  const beside = isCard
    ? labelled(lines, label)
        .filter(({ value }) => value.text.replaceAll(/\D/g, '').length >= leastDigits)
        .flatMap(({ row, value }) => spansOf(row, value.from, value.to))
    : [];
  return [...shaped, ...beside].flatMap((span) => secretText('residence-card-number', lines, span));
}
