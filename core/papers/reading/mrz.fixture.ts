import { checkDigit } from './mrz-date.ts';

/** An invented holder; dates as YYMMDD. */
export interface Holder {
  readonly surname: string;
  readonly given: string;
  readonly born: string;
  readonly sex: 'M' | 'F';
  readonly expires: string;
}

/** The two lines of a passport's zone (TD3), 44 characters each, check digits computed. */
export function zoneOf({ surname, given, born, sex, expires }: Holder): [name: string, data: string] {
  const number = 'TZ0123456';
  const data = [number, checkDigit(number), 'JPN', born, checkDigit(born), sex, expires, checkDigit(expires)];
  const optional = `${'<'.repeat(14)}0`;
  const all = `${number}${checkDigit(number)}${born}${checkDigit(born)}${expires}${checkDigit(expires)}${optional}`;
  return [`P<JPN${surname}<<${given}`.padEnd(44, '<'), `${data.join('')}${optional}${checkDigit(all)}`];
}

/** Where the birth date, its check digit, the sex, the expiry and its check digit begin in the second line. */
export const places = { born: 13, sex: 20, expires: 21 } as const;
