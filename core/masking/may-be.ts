import type { Line, PageKind } from '../page.ts';
import { cardSerials } from './card-serials.ts';
import { mayBeInsuranceCard } from './insurance-numbers.ts';
import { showsZone } from './passport-numbers.ts';
import { rowTextsOf } from './row-text.ts';
import { titled, wordsIn } from './words.ts';

interface Read {
  readonly lines: readonly Line[];
  /** Their rows without spaces. */
  readonly rows: readonly string[];
}

/** 第123456789012号, or about twelve digits by themselves. */
const licenceNumber = /第.{9,13}号|(?<!\d)\d{11,13}(?!\d)/;
/** AB12345678CD. */
const residenceCardNumber = /(?<![A-Z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Z0-9])/;
const passportNumber = /(?<![A-Z0-9])[A-Z]{2}\d{7}(?!\d)/;
/** 1234-567890; a telephone number begins with 0. */
const pensionNumber = /(?<!\d)[1-9]\d{3}-\d{6}(?!\d)/;
/** Of the declaration itself: what only speaks about it says 臓器提供. */
const declaration = ['脳死後', '心臓が停止', '移植の為に', '自筆署名', '特記欄'];
/** What only an office writes, into its record of residents and its register of families. */
const residents = ['住民となった', '住所を定めた', '住定年月日'];
const household = ['世帯主', '続柄', '本籍', '住民票'];
const families = ['身分事項', '戸籍事項', '編製日', '入籍日', '改製日'];

/**
 * What is never on a form or a letter that only names a paper: the paper's title for itself together with a number of
 * its format, or words that nobody else prints.
 */
const signs: readonly (readonly [PageKind, (read: Read) => boolean])[] = [
  ['health-insurance-card', ({ lines }) => mayBeInsuranceCard(lines)],
  ['drivers-licence', (read) => shows(read, ['運転免許証'], licenceNumber)],
  ['drivers-licence-back', ({ rows }) => wordsIn(rows, declaration) >= 2],
  ['passport', (read) => showsZone(read.rows) || shows(read, ['旅券', 'PASSPORT'], passportNumber)],
  ['residence-card', (read) => shows(read, ['在留カード'], residenceCardNumber)],
  [
    'special-permanent-resident-certificate',
    (read) => shows(read, ['特別永住者証明書'], residenceCardNumber),
  ],
  ['my-number-card', ({ lines }) => cardSerials(lines).length > 0],
  ['pension-book', (read) => shows(read, ['年金手帳'], pensionNumber)],
  ['residence-record', ({ rows }) => wordsIn(rows, residents) >= 1 && wordsIn(rows, household) >= 1],
  ['family-register', ({ rows }) => wordsIn(rows, families) >= 2 && wordsIn(rows, ['本籍']) >= 1],
];

/**
 * The papers of which a page shows signs whose name is not sure: what must not be kept is looked for as on each of them.
 * None on a sheet that only speaks of papers.
 */
export function mayBe(lines: readonly Line[]): PageKind[] {
  const read = { lines, rows: rowTextsOf(lines).map(({ text }) => text) };
  return signs.flatMap(([kind, shown]) => (shown(read) ? [kind] : []));
}

const shows = ({ lines, rows }: Read, titles: readonly string[], number: RegExp): boolean =>
  rows.some((text) => number.test(text)) && titled(lines, titles);
