import { isoDay } from '../../calendar/eras.ts';

/** What the machine-readable zone of a passport says (ICAO Doc 9303, TD3), as far as it could be read. */
export interface MachineReadable {
  /** Surname and given names, in that order, one space apart. */
  readonly romanName?: string;
  /** ISO, with whether its check digit agrees. */
  readonly birthDate?: { readonly value: string; readonly checked: boolean };
  readonly expiresOn?: { readonly value: string; readonly checked: boolean };
}

const asDigits: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};
const asLetters: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

/** The zone's alphabet: capitals, digits and <, with what is read for <. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[くくＫ«‹＜〈≪]/gu, '<')
    .replace(/\s+/gu, '')
    .replace(/[^A-Z0-9<]/gu, '');

const digits = (text: string): string => [...text].map((one) => asDigits[one] ?? one).join('');
const letters = (text: string): string => [...text].map((one) => asLetters[one] ?? one).join('');

/** Weighted 7, 3, 1 modulo 10; letters count from 10, < is 0. */
export function checkDigit(text: string): number {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((total, one, at) => {
    const value = /\d/u.test(one) ? Number(one) : one === '<' ? 0 : one.charCodeAt(0) - 55;
    return total + value * (weights[at % 3] ?? 0);
  }, 0);
  return sum % 10;
}

const second = /([A-Z0-9<]{3})([A-Z0-9]{6})([A-Z0-9])([MFX<])([A-Z0-9]{6})([A-Z0-9])/u;

/** Reads the zone out of the lines of a page; null where there is none. */
export function machineReadable(texts: readonly string[]): MachineReadable | null {
  const zones = texts.map(plain).filter((text) => text.length >= 12);
  const name = zones.map(nameOf).find((found) => found !== null);
  const dates = zones.map(datesOf).find((found) => found !== null);
  if (name === undefined && dates === undefined) return null;
  return { ...(name === undefined || name === null ? {} : { romanName: name }), ...(dates ?? {}) };
}

/** P<JPNYAMADA<<HANAKO<<<<: fillers at the end may be lost. */
function nameOf(zone: string): string | null {
  const found = /^P[A-Z<0]?(?:JPN|[A-Z]{3})([A-Z0-9]+(?:<[A-Z0-9]+)*)<<([A-Z0-9]+(?:<[A-Z0-9]+)*)/u.exec(
    zone,
  );
  if (found === null) return null;
  const [, surname = '', given = ''] = found;
  return letters(`${surname}<${given}`).replace(/<+/gu, ' ').trim();
}

function datesOf(zone: string): Omit<MachineReadable, 'romanName'> | null {
  if (zone.length < 24) return null;
  for (let at = 6; at < Math.min(zone.length, 14); at++) {
    const found = second.exec(zone.slice(at));
    if (found === null || found.index !== 0) continue;
    const [, nation = '', born = '', bornCheck = '', , expires = '', expiresCheck = ''] = found;
    if (
      !/^[A-Z<]{3}$/u.test(letters(nation)) ||
      !/^\d{6}$/u.test(digits(born)) ||
      !/^\d{6}$/u.test(digits(expires))
    )
      continue;
    const expiry = dayOf(digits(expires), 2000);
    if (expiry === null) continue;
    // Ten years at most lie between issue and expiry, five for those under 18: nobody is born after the issue.
    const year = Number(digits(born).slice(0, 2));
    const century = 2000 + year <= Number(expiry.slice(0, 4)) - 5 ? 2000 : 1900;
    const birth = dayOf(digits(born), century);
    const checked = (text: string, check: string): boolean => String(checkDigit(text)) === digits(check);
    return {
      expiresOn: { value: expiry, checked: checked(digits(expires), expiresCheck) },
      ...(birth === null ? {} : { birthDate: { value: birth, checked: checked(digits(born), bornCheck) } }),
    };
  }
  return null;
}

const dayOf = (sixDigits: string, century: number): string | null =>
  isoDay(
    century + Number(sixDigits.slice(0, 2)),
    Number(sixDigits.slice(2, 4)),
    Number(sixDigits.slice(4, 6)),
  );
