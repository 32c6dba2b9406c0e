import type { Line, PageKind } from '../page.ts';
import { findPhrase, phrase } from '../reading/fuzzy.ts';
import { fold } from '../reading/normalise.ts';
import { labelledAbove } from './labelled.ts';
import { lineTextsOf, type RowText, rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, type Span, secretText } from './secret.ts';

/** Two letters and seven digits, as read: letters and digits stand in for each other; its own word. */
const passportNumber =
  /(?<![A-Z0-9<])(?=.{2}(?:.*\d){4})[A-Z0-9]{2}[0-9OQDISBZ]{7}(?![A-Z0-9<])|(?<=JPN)[A-Z]{2}\d{7}(?!\d)|(?<![A-Z0-9<])[A-Z]{2}[0-9OQDISBZ]{7,8}(?=[A-Z<]{3})/g;
/** What stands below this label is the number, however it was read. */
const label = /旅.番.[/／:：・]?Passport.?N[o0][.．]?|旅券番[号弓]|Passport.?N[o0][.．]?/gi;
/** The lower line of the machine-readable zone (ICAO 9303 TD3): number, check digit, state, birth, sex, expiry, the rest. */
const lowerZone = /^([A-Z0-9<]{9,11}?)([A-Z<]{3})(\d{7}[MFX<]\d{7})([A-Z0-9<く]*)$/;
/** A line of the zone that does not parse: long, nothing but its characters, and digits among them. */
const zoneLike = /^(?=(.*\d){8})[A-Z0-9<く]{20,}$/;
/** On a passport, also one of whose digits a fax made letters, and of whose fillers (<) brackets, points or strokes. */
const damagedZone = /^[A-Z0-9<く«‹〈《≪ㄑ>({[.,:;・·*~_|/-]{20,}$/;
/** Names have hardly a letter that is taken for a digit; of the lower line four characters in five are digits. */
const digitsOfName = 0.2;
/** Before the sex nothing of the lower line is empty; of the upper one the second character, or what parts the names, is. */
const noFiller = /^[A-Z0-9]{20}.{4,}[^A-Z0-9]{4,}.{0,2}$/;
/** Two dates with their check digits, and the sex between them, letters read for digits. */
const twoDates = /[0-9OQDCUILJTZSBGEA]{7}[MFX<][0-9OQDCUILJTZSBGEA]{7}/;

/** The upper line of the zone: the kind of paper, the state, a name, and what fills the rest. */
const upperZone = /^P[A-Z<くKC][A-Z0]{3}[A-Z0<く]*<{5,}/;
/** A long row with a tail of fillers and many digits: the lower line, badly read. */
const likeZone = /^(?=(?:.*\d){8}).{20,}<{5,}/;

/** Whether one of the rows is a line of a machine-readable zone, also one that does not parse. */
export function showsZone(rows: readonly string[]): boolean {
  return rows.some((text) => upperZone.test(text) || likeZone.test(text));
}

/** The number of another state's passport, or of its bearer, a line of its own. */
const foreignNumber = /^[A-Z]{1,3}\d{6,9}$/;
/** A number in the zone takes nine places, and is filled up to them. */
const places = 9;

/** Passport numbers, on the page itself and in the machine-readable zone; name, birth and expiry stay. */
export function passportNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const isPassport = kind === 'passport' || kind === 'passport-notes';
  if (!isPassport && !rowTextsOf(lines).some(({ text }) => lowerZone.test(text))) return [];
  const zone = rowTextsOf(lines)
    .filter(mayBeZone)
    .flatMap((row) => zoneRanges(row.text, isPassport).flatMap(([from, to]) => spansOf(row, from, to)));
  const beside = isPassport ? labelledAbove(lines, label).filter(({ value }) => hasDigits(value.text)) : [];
  const printed = lineTextsOf(lines).flatMap((line) =>
    [...line.text.matchAll(passportNumber)].flatMap(({ index, 0: number }) =>
      spansOf(line, index, index + number.length),
    ),
  );
  const spans = [
    ...zone,
    ...(isPassport ? repeated(lines) : []),
    ...beside.flatMap(({ row, value }) => spansOf(row, value.from, value.to)),
    ...printed,
  ];
  return spans.flatMap((span) => secretText('passport-number', lines, span));
}

/** Fillers however read, dates, or a birth date behind its state and a check digit. */
const partOfZone = /[<く«]{2}|[<く«‹〈《≪ㄑ>({[.,:;・·*~_|/-]{4}|[\dOQDISBZ][A-Z<]{3}[\dOQDISBZ]{6}/;
/**
 * Whether a row may be a line of the zone. Nothing stands beside it: what several lines of a row make up is one that was
 * read in pieces only where more of it shows than capitals and digits (PASSPORT, P, JPN and the number are none).
 */
function mayBeZone({ text, lines }: RowText): boolean {
  return lines.length === 1 || partOfZone.test(text) || twoDates.test(text);
}

/** The number that the zone gives, where it is printed too, and numbers of other states' formats. */
function repeated(lines: readonly Line[]): Span[] {
  const given = rowTextsOf(lines).flatMap(({ text }) => {
    const number = text.match(lowerZone)?.[1]?.slice(0, places).replace(/<+$/, '');
    return number === undefined ? [] : [phrase(number)];
  });
  return lineTextsOf(lines).flatMap((line, index) => {
    if (foreignNumber.test(line.text.trim())) return spansOf(line, 0, line.text.length);
    return given.flatMap((number) => {
      const found = findPhrase(number, fold(line.text));
      return found === undefined ? [] : [{ line: index, from: found.from, to: found.to }];
    });
  });
}

/** The zone has capitals alone; a small letter in it is a slip of reading (b for 6). */
function zoneRanges(read: string, isPassport: boolean): [number, number][] {
  const text = read.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const parts = text.match(lowerZone);
  if (!parts) return zoneLike.test(text) || (isPassport && isDamagedZone(text)) ? [[0, text.length]] : [];
  const [, number = '', , , rest = ''] = parts;
  return [
    [0, number.length],
    [text.length - rest.length, text.length],
  ];
}

/** Whether a text is the lower line of a zone, badly read; the upper one, which has the name, stays. */
function isDamagedZone(text: string): boolean {
  if (!damagedZone.test(text) || text.startsWith('P<')) return false;
  const characters = text.replaceAll(/[^A-Z0-9]/g, '');
  const digits = characters.replaceAll(/\D/g, '').length;
  return digits > digitsOfName * characters.length || twoDates.test(text) || noFiller.test(text);
}

const leastDigits = 4;
const hasDigits = (text: string): boolean => text.replaceAll(/\D/g, '').length >= leastDigits;
