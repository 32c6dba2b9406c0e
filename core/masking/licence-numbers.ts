import type { Line, PageKind } from '../page.ts';
import { digitRuns } from './digit-runs.ts';
import { rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

const licences: ReadonlySet<PageKind> = new Set([
  'drivers-licence',
  'drivers-licence-back',
  'driving-record-card',
]);
/** 第123456789012号, whatever was read for the digits; on other papers only where it is digits. */
const between = /(?<=第)[^第号]{10,14}(?=号)/g;
const surely = /(?<=第)\d{12}(?=号)/g;
/** Numbers of about a licence's length; the issue number beside the date of issue has five digits. */
const aboutTwelve = { least: 10, most: 14 };

/** Numbers of driving licences. */
export function licenceNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const isLicence = licences.has(kind);
  const framed = rowTextsOf(lines).flatMap((row) =>
    [...row.text.matchAll(isLicence ? between : surely)].flatMap((match) =>
      spansOf(row, match.index, match.index + match[0].length),
    ),
  );
  const bare = isLicence
    ? digitRuns(lines)
        .filter(({ digits }) => digits.length >= aboutTwelve.least && digits.length <= aboutTwelve.most)
        .flatMap(({ spans }) => spans)
    : [];
  return [...framed, ...bare].flatMap((span) => secretText('licence-number', lines, span));
}
