import type { Line, PageKind } from '../page.ts';
import { lineTextsOf, rowTextsOf, spansOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';

/** Two letters and seven digits, as read: letters and digits stand in for each other; its own word. */
const passportNumber =
  /(?<![A-Z0-9<])(?=.{2}(?:.*\d){4})[A-Z0-9]{2}[0-9OQDISBZ]{7}(?![A-Z0-9<])|(?<=JPN)[A-Z]{2}\d{7}(?!\d)/g;
/** The lower line of the machine-readable zone (ICAO 9303 TD3): number, check digit, state, birth, sex, expiry, the rest. */
const lowerZone = /^([A-Z0-9<]{9,11}?)([A-Z<]{3})(\d{7}[MFX<]\d{7})([A-Z0-9<く]*)$/;
/** A line of the zone that does not parse: long, nothing but its characters, and digits among them. */
const zoneLike = /^(?=(.*\d){8})[A-Z0-9<く]{20,}$/;

/** Passport numbers, on the page itself and in the machine-readable zone; name, birth and expiry stay. */
export function passportNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  const isPassport = kind === 'passport' || kind === 'passport-notes';
  if (!isPassport && !rowTextsOf(lines).some(({ text }) => lowerZone.test(text))) return [];
  const zone = rowTextsOf(lines).flatMap((row) =>
    zoneRanges(row.text).flatMap(([from, to]) => spansOf(row, from, to)),
  );
  const printed = lineTextsOf(lines).flatMap((line) =>
    [...line.text.matchAll(passportNumber)].flatMap(({ index, 0: number }) =>
      spansOf(line, index, index + number.length),
    ),
  );
  return [...zone, ...printed].flatMap((span) => secretText('passport-number', lines, span));
}

/** The zone has capitals alone; a small letter in it is a slip of reading (b for 6). */
function zoneRanges(read: string): [number, number][] {
  const text = read.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const parts = text.match(lowerZone);
  if (!parts) return zoneLike.test(text) ? [[0, text.length]] : [];
  const [, number = '', , , rest = ''] = parts;
  return [
    [0, number.length],
    [text.length - rest.length, text.length],
  ];
}
