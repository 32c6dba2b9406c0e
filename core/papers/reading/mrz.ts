import { repairDate, type ZoneDate } from './mrz-date.ts';
import { lettersOf, plain } from './mrz-letters.ts';

/** What the machine-readable zone of a passport says (ICAO Doc 9303-4, TD3), as far as it could be read. */
export interface MachineReadable {
  /** Surname and given names, in that order, one space apart. */
  readonly romanName?: {
    readonly value: string;
    /** False where the fillers between the names were lost, so that a space may stand for them. */
    readonly whole: boolean;
    readonly line: number;
  };
  readonly birthDate?: ZoneDate;
  readonly expiresOn?: ZoneDate;
  /** Which of the texts has the dates. */
  readonly dateLine?: number;
}

/** Reads the zone out of the lines of a page; null where there is none. */
export function machineReadable(texts: readonly string[]): MachineReadable | null {
  const names = texts.flatMap((text, line) => {
    const found = nameOf(text);
    return found === null ? [] : [{ ...found, line }];
  });
  const name = names.find(({ whole }) => whole) ?? names[0];
  const [dates] = texts
    .flatMap((text, line) => datesOf(plain(text)).map((found) => ({ ...found, line })))
    .sort((one, other) => one.cost - other.cost);
  if (name === undefined && dates === undefined) return null;
  return {
    ...(name === undefined ? {} : { romanName: name }),
    ...(dates === undefined ? {} : { dateLine: dates.line }),
    ...(dates?.expiresOn == null ? {} : { expiresOn: dates.expiresOn }),
    ...(dates?.birthDate == null ? {} : { birthDate: dates.birthDate }),
  };
}

const state = '(?:J[PFR][NMHW]|[1I]PN|[A-Z]{3})';
const part = '[A-Z0-9]+';
const parts = `${part}(?:<${part})*`;
/** P<JPNYAMADA<<HANAKO<<<<: fillers at the end may be lost. */
const wholeName = new RegExp(`^P[A-Z<0]?${state}(${parts})<<(${parts})`, 'u');
/** One filler, or a space, between two names. */
const looseName = new RegExp(`^(?:P[A-Z<0]?)?JPN(${part})<{1,3}(${part})(?:<|$)`, 'u');

function nameOf(text: string): { value: string; whole: boolean } | null {
  const joined = plain(text);
  if (joined.length < 12) return null;
  const whole = wholeName.exec(joined);
  const found = whole ?? looseName.exec(plain(text.trim().replace(/\s+/gu, '<')));
  if (found === null) return null;
  const [, surname = '', given = ''] = found;
  // the second line has digits after the nationality
  if (/\d{3}/u.test(surname)) return null;
  const value = lettersOf(`${surname}<${given}`).replace(/<+/gu, ' ').trim();
  return { value, whole: whole !== null };
}

interface Dates {
  readonly birthDate: ZoneDate | null;
  readonly expiresOn: ZoneDate | null;
  /** 0 where all stands as it should. */
  readonly cost: number;
}

/** Japanese passports are valid ten years at most, those of children five: nobody is born after the issue. */
const shortestValidity = 5;
/** A passport's expiry lies in this century's first half. */
const expiryYear = (year: number): number | null => (year < 60 ? 2000 + year : null);
/** Where the expiry was not read a birth may be as late as this allows. */
const latest = '2035';
/** Trust below which a date proves nothing. */
const proven = 0.6;

/**
 * The dates wherever they stand in a line: what precedes them may be masked or lost, so that only the order of
 * nationality, six digits and check, sex, six digits and check tells their place.
 */
function datesOf(zone: string): Dates[] {
  const found: Dates[] = [];
  for (let at = 0; at + 15 <= zone.length; at++) {
    const nation = nationCost(zone.slice(Math.max(0, at - 3), at));
    const sex = sexCost(zone.charAt(at + 7));
    if (nation + sex > 2) continue;
    const expiresOn = repairDate(zone.slice(at + 8, at + 15), expiryYear);
    const last = Number((expiresOn?.value ?? latest).slice(0, 4));
    const sure = (expiresOn?.confidence ?? 0) >= proven;
    const recent = (year: number): boolean => 2000 + year <= last - shortestValidity;
    const born = repairDate(zone.slice(at, at + 7), (year) => (recent(year) ? 2000 : 1900) + year);
    if (born === null && expiresOn === null) continue;
    // without an expiry to go by, a low year may be of either century
    const open = !sure && born !== null && Number(born.value.slice(2, 4)) < 60;
    const birthDate = born === null || !open ? born : { ...born, confidence: Math.min(0.5, born.confidence) };
    const checks = Number(sure) + Number((born?.confidence ?? 0) >= proven);
    if (nation + sex > checks) continue;
    found.push({ birthDate, expiresOn, cost: nation + sex - checks });
  }
  return found;
}

/** 0 for JPN, 1 for one that looks like it or another state, 2 for what is none. */
function nationCost(text: string): number {
  if (text === 'JPN') return 0;
  if (/^(?:J[A-Z0]N|JP[A-Z]|[A-Z1]PN|[A-Z][A-Z<]{2})$/u.test(text)) return 1;
  return 2;
}

/** 0 for M, F and <, 1 for what is none: only a place between two dates. */
const sexCost = (character: string): number => (/[MFX<]/u.test(character) ? 0 : 1);
