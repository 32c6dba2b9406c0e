import { isoDay } from '../../calendar/eras.ts';
import { type Candidate, digitsFor } from './mrz-letters.ts';

/** A date of the zone. */
export interface ZoneDate {
  /** ISO. */
  readonly value: string;
  /** 0 to 1; 0.6 and more only where the check digit agrees with what was read, nothing changed. */
  readonly confidence: number;
  /** All dates whose check digit agrees after at most one change, the likeliest first: the printed date may choose. */
  readonly candidates: readonly string[];
}

/** Weighted 7, 3, 1 modulo 10; letters count from 10, < is 0 (ICAO Doc 9303-3, 4.9). */
export function checkDigit(text: string): number {
  const weights = [7, 3, 1];
  const sum = [...text].reduce((total, one, at) => {
    const value = /\d/u.test(one) ? Number(one) : one === '<' ? 0 : one.charCodeAt(0) - 55;
    return total + value * (weights[at % 3] ?? 0);
  }, 0);
  return sum % 10;
}

/** More changes than this and any date could be meant: seven places, one check digit. */
const mostChanges = 2;

/**
 * How sure a date is by what had to be changed. One changed digit always makes a wrong check digit, two do in nine
 * cases of ten; so an agreeing check digit is as good as proof, while one that agrees only after a change leaves
 * every place where a change could be made: a doubt, until the printed date says the same.
 */
const trust = { whole: 0.97, perForced: 0.04, oneChange: 0.55, moreChanges: 0.3, unchecked: 0.3 } as const;

/**
 * The date nearest to what was read whose check digit agrees.
 * @param seven six digits as read (YYMMDD) and their check digit
 * @param yearOf the full year of two digits; null where no such year can be meant
 * @returns null where the calendar has no day near to what was read
 */
export function repairDate(seven: string, yearOf: (twoDigits: number) => number | null): ZoneDate | null {
  const places = [...seven].map(digitsFor);
  if (places.length !== 7 || places.filter(isLost).length > 1) return null;
  const costs = new Map<string, number>();
  for (const { digits, cost } of readings(places)) {
    const date = digits.slice(0, 6);
    if (String(checkDigit(date)) !== digits.slice(6)) continue;
    const day = dayOf(date, yearOf);
    if (day !== null && cost < (costs.get(day) ?? Number.POSITIVE_INFINITY)) costs.set(day, cost);
  }
  const sorted = [...costs].sort(([, one], [, other]) => one - other);
  const [best] = sorted;
  if (best === undefined) return unchecked(places, yearOf);
  const [value, cost] = best;
  const rivals = sorted.filter(([, other]) => Math.floor(other) === Math.floor(cost)).map(([day]) => day);
  return { value, confidence: trustIn(cost, rivals.length), candidates: cost < 2 ? rivals : [] };
}

const isLost = (candidates: readonly Candidate[]): boolean => candidates.length === 10;

function trustIn(cost: number, rivals: number): number {
  if (cost < 1) return trust.whole - trust.perForced * Math.round(cost * 10);
  return (cost < 1.5 ? trust.oneChange : trust.moreChanges) / Math.sqrt(rivals);
}

/** As read, its check digit disagreeing; none where a digit is lost, which has all ten for candidates. */
function unchecked(
  places: readonly (readonly Candidate[])[],
  yearOf: (twoDigits: number) => number | null,
): ZoneDate | null {
  if (places.some(isLost)) return null;
  const day = dayOf(places.map(([first]) => first?.digit ?? '').join(''), yearOf);
  return day === null ? null : { value: day, confidence: trust.unchecked, candidates: [] };
}

/** All choices of one candidate a place that together cost no more than the changes allowed. */
function readings(places: readonly (readonly Candidate[])[]): { digits: string; cost: number }[] {
  return places.reduce<{ digits: string; cost: number }[]>(
    (begun, candidates) =>
      begun.flatMap(({ digits, cost }) =>
        candidates
          .map((one) => ({ digits: digits + one.digit, cost: cost + one.cost }))
          .filter((one) => one.cost < mostChanges + 0.9),
      ),
    [{ digits: '', cost: 0 }],
  );
}

function dayOf(digits: string, yearOf: (twoDigits: number) => number | null): string | null {
  const year = yearOf(Number(digits.slice(0, 2)));
  return year === null ? null : isoDay(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}
