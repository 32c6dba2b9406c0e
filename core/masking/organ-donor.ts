import type { Line, PageKind } from '../page.ts';
import { rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

const cards: ReadonlySet<PageKind> = new Set([
  'drivers-licence',
  'drivers-licence-back',
  'driving-record-card',
  'my-number-card',
  'health-insurance-card',
  'eligibility-certificate',
]);
/** The declaration, its choices, the organs excepted and the signature under it. */
const declaration = /臓器|器提供|提供意思|脳死|心臓|移植|自筆署名|署名年月日|特記欄|膵臓|眼球/;

/** Rows about the donation of organs (臓器提供意思): a person's own affair. */
export function organDonorDeclarations(kind: PageKind, lines: readonly Line[]): Secret[] {
  if (!cards.has(kind)) return [];
  return rowTextsOf(lines)
    .filter(({ text }) => declaration.test(text))
    .flatMap((row) => spansOf(row, 0, row.text.length))
    .filter(
      ({ line }) =>
        !/年.*月.*日|氏名|住所/.test(lines[line]?.text ?? '') || declaration.test(lines[line]?.text ?? ''),
    )
    .flatMap((span) => secretText('organ-donor', lines, span));
}
