import type { Line, PageKind } from '../page.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { isShown, type Labelled, labelled, labelledAbove, secretCell, secretValue } from './labelled.ts';
import { isMyNumber } from './my-number.ts';
import { isWithin, type Secret, secretText } from './secret.ts';
import { isTelephone } from './telephone.ts';

/** Papers that carry the number by law, or that nobody knows: every number of about its length is taken for it. */
const carriers: ReadonlySet<PageKind> = new Set([
  'residence-record',
  'residence-record-other',
  'my-number-card',
  'my-number-back',
  'my-number-notice',
  'residence-card',
  'residence-card-back',
  'other',
]);
/** Papers whose row for the number is covered even where nothing was read in it. */
const records: ReadonlySet<PageKind> = new Set([
  'residence-record',
  'residence-record-other',
  'my-number-back',
  'my-number-notice',
]);

/** 個人番号 with one character misread; neither 個人番号カード, 個人番号通知書 nor 法人番号. */
const label =
  /(?:個[人入]番[号弓亏]|(?<!法)[人入]番号|個.番号|個[人入].号|マイナンバー)(?!カ|力|通知|を|は|の|が|に)/g;
const residentCode = /住民票コード|[住往]民.コ[ー一-]ド|住民票コ[ー一-]ド/g;
/** So many digits make a value a number on papers that only may carry one. */
const leastDigits = 4;
/** A digit lost or added in reading changes twelve to eleven or thirteen. */
const nearTwelve = { least: 11, most: 13 };
/** Numbers that offices and firms give to papers, customers and letters: taken for an individual number only by the check. */
const ownNumbers = /発行|整理|交付|証明書番号|請求書|お客|口座|会員|受付|伝票|追跡/;
/** A company's number (会社法人等番号) has twelve digits too and is public. */
const companyNumber = /法人等?番号[:：]?$/;

const hasDigits = ({ value }: Labelled): boolean => value.text.replaceAll(/\D/g, '').length >= leastDigits;

/** Individual numbers and resident codes (住民票コード), by their labels and by their digits. */
export function individualNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const covered = records.has(kind);
  const values = [
    ...labelledAbove(lines, label)
      .filter(hasDigits)
      .map((found) => ({ found, what: 'my-number' as const })),
    ...labelledAbove(lines, residentCode)
      .filter(hasDigits)
      .map((found) => ({ found, what: 'resident-code' as const })),
    ...labelled(lines, label).map((found) => ({ found, what: 'my-number' as const })),
    ...labelled(lines, residentCode).map((found) => ({ found, what: 'resident-code' as const })),
  ].flatMap(({ found, what }) => {
    if (!isShown(found)) return [];
    if (found.value.text === '') return covered ? secretCell(what, lines, found) : [];
    return covered || hasDigits(found) ? secretValue(what, lines, found) : [];
  });
  const isResidentCode = ({ spans }: DigitRun): boolean =>
    spans.every((span) =>
      values.some(({ what, struck }) => what === 'resident-code' && struck && isWithin(span, struck)),
    );
  const numbers = digitRuns(lines)
    .filter((run) => {
      if (companyNumber.test(run.before)) return false;
      if (isMyNumber(run.digits)) return !isTelephone(run);
      const { length } = run.digits;
      return (
        carriers.has(kind) &&
        !isResidentCode(run) &&
        length >= nearTwelve.least &&
        length <= nearTwelve.most &&
        !isTelephone(run) &&
        !ownNumbers.test(run.before)
      );
    })
    .flatMap(({ spans }) => spans.flatMap((span) => secretText('my-number', lines, span)));
  return [...values, ...numbers];
}
