import type { Box, Line, PageKind } from '../page.ts';
import { cardSerials } from './card-serials.ts';
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
  const read = rowTextsOf(lines)
    .filter(({ text }) => declaration.test(text))
    .flatMap((row) => spansOf(row, 0, row.text.length))
    .filter(
      ({ line }) =>
        !/年.*月.*日|氏名|住所/.test(lines[line]?.text ?? '') || declaration.test(lines[line]?.text ?? ''),
    )
    .flatMap((span) => secretText('organ-donor', lines, span));
  return [...read, ...(kind === 'my-number-card' ? unread(lines, read) : [])];
}

/** Of the serial number's height: how far above its lower edge the declaration begins. Of its width: how far right it ends. */
const fieldHeight = 5;
const fieldWidth = 5;

/**
 * The declaration's place on the front of an individual number card, right of the serial number below the photograph,
 * where something stands of which none of its words could be read: a ring around a choice may be there all the same.
 */
function unread(lines: readonly Line[], read: readonly Secret[]): Secret[] {
  return cardSerials(lines).flatMap(({ whole, serial: [x, y, width, height] }): Secret[] => {
    const left = whole[0] + whole[2];
    const field: Box = [
      left,
      y + height - fieldHeight * height,
      x + fieldWidth * width - left,
      (fieldHeight + 0.5) * height,
    ];
    if (read.some(({ box }) => isIn(box, field))) return [];
    const struck = lines.flatMap(({ text, box }, line) =>
      isIn(box, field) ? secretText('organ-donor', lines, { line, from: 0, to: text.length }) : [],
    );
    return struck.length === 0 ? [] : [...struck, { what: 'organ-donor', box: field }];
  });
}

/** Whether a box begins in another, and its middle lies at the other's height. */
function isIn([x, y, , height]: Box, [left, top, wide, high]: Box): boolean {
  const middle = y + height / 2;
  return x >= left && x < left + wide && middle > top && middle < top + high;
}
