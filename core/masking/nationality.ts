import type { Line, PageKind } from '../page.ts';
import { cellBelow, isShown, labelled, labelledAbove, secretCell, secretValue } from './labelled.ts';
import { rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

/** 国籍・地域 on the cards of foreign residents and their 住民票, 配偶者の国籍 on a register: beside its label. */
const beside: ReadonlySet<PageKind> = new Set([
  'residence-card',
  'special-permanent-resident-certificate',
  'alien-registration-card',
  'residence-record',
  'residence-record-other',
  'family-register',
]);
/** Where it is printed below its label. */
const below: ReadonlySet<PageKind> = new Set(['passport']);

/** As faxes have it too: 国藉, 国策, 地城; the English alone where the Japanese was lost. */
const label =
  /国(?:[籍藉策](?:[・･:：.,、]?地[域城或])?等?)?[・･:：./／]?Nationality(?:[/／]?Region)?|[国囯][籍藉](?:[・･:：.,、]?地[域城或])?等?|Nationality(?:[/／]?Region)?/gi;
/** What ends it: the next label of the paper, or a date. */
const ends =
  /氏名|生年|性別|住居|住所|在留|資格|番号|発行|有効|旅券|本籍|筆頭|世帯|続柄|届出|通称|備考|以下|Sex|Date|Registered|Address|Status|\d|(?:明治|大正|昭和|平成|令和)元?|[【[]/i;
const name = /\p{L}/u;
/** On the cards of foreign residents the nationality stands in the row of the birth date, behind the sex (女 F.). */
const onCards: ReadonlySet<PageKind> = new Set(['residence-card', 'special-permanent-resident-certificate']);
const behindSex = /(?<=\d日.{0,10}[FMＦＭ][.,，．、。])\D*\p{L}\D*$/u;

/** Nationality or region (国籍・地域), which nobody needs and which can tell a person's origin. */
export function nationalities(kind: PageKind, lines: readonly Line[]): Secret[] {
  if (below.has(kind)) {
    const values = labelledAbove(lines, label).filter(({ value }) => /^\D*\p{L}\D*$/u.test(value.text));
    return [
      ...values.flatMap((found) => secretValue('nationality', lines, found)),
      ...labelled(lines, label, ends).flatMap((found) =>
        name.test(found.value.text)
          ? secretValue('nationality', lines, found)
          : cellBelow('nationality', lines, found),
      ),
    ];
  }
  if (!beside.has(kind)) return [];
  const found = labelled(lines, label, ends)
    .filter(isShown)
    .flatMap((value) =>
      name.test(value.value.text)
        ? secretValue('nationality', lines, value)
        : secretCell('nationality', lines, value),
    );
  return [...found, ...(onCards.has(kind) ? unlabelled(lines) : [])];
}

/** A nationality whose label was misread: it goes with what was read of the label. */
function unlabelled(lines: readonly Line[]): Secret[] {
  return rowTextsOf(lines).flatMap((row) => {
    const read = behindSex.exec(row.text);
    if (read === null || row.text.match(label) !== null) return [];
    return spansOf(row, read.index, row.text.length).flatMap((span) =>
      secretText('nationality', lines, span),
    );
  });
}
