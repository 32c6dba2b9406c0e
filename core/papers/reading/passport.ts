import { bodyOf } from '../../fields/body.ts';
import { readEntries } from '../../fields/entries.ts';
import type { Line, Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { machineReadable } from './mrz.ts';
import type { ZoneDate } from './mrz-date.ts';
import { dateField, datesOf, known, pick } from './pick.ts';

interface Placed {
  readonly line: Line;
  readonly page: number;
}

/**
 * 旅券: the machine-readable zone where its check digits agree, else the printed fields; where both say the same,
 * that is as sure as anything. Dates whose labels were lost are known by what the zone says, or by their order.
 */
export function readPassport(pages: readonly Page[]): PaperFields {
  const entries = pages.flatMap(readEntries);
  const lines = pages.flatMap((page) =>
    bodyOf(page.lines).map((line): Placed => ({ line, page: page.page })),
  );
  const zone = machineReadable(lines.map(({ line }) => line.text));
  const printed = datesOf(pages)
    .filter(({ date }) => date.value !== '')
    .map((dated) => dateField(dated, 1));
  const [born, expires] = inOrder(printed);
  const family = pick(entries, 'familyName');
  const given = pick(entries, 'givenName');
  const name = family === undefined || given === undefined ? undefined : joined(family, given);
  const dates = lines[zone?.dateLine ?? -1];
  return known({
    romanName: romanName(name, nameIn(lines, zone?.romanName), zone?.romanName?.whole ?? false),
    birthDate: settle(pick(entries, 'birthDate'), zone?.birthDate, printed, dates) ?? born,
    expiresOn: settle(pick(entries, 'expiresOn'), zone?.expiresOn, printed, dates) ?? expires,
  });
}

/** A zone whose check digit agrees goes before print that says something else. */
const against = 0.8;
/** Where two readings contradict, and none is proved, either may be right. */
const undecided = 0.5;

/** One date out of the labelled one, the zone's and all that are printed. */
function settle(
  labelled: Field | undefined,
  zone: ZoneDate | undefined,
  printed: readonly Field[],
  place: Placed | undefined,
): Field | undefined {
  if (zone === undefined || place === undefined) return labelled;
  const proven = zone.confidence >= 0.6;
  const told = [labelled, ...printed].filter((field) => field !== undefined);
  const same = told.find(({ value }) => value === zone.value);
  if (same !== undefined) return { ...same, confidence: 0.99 };
  // the zone does not tell centuries
  const century = labelled?.value.slice(2) === zone.value.slice(2);
  const candidate = told.find(({ value }) => zone.candidates.includes(value));
  if (candidate !== undefined) return { ...candidate, confidence: 0.95 };
  const read: Field = {
    value: zone.value,
    raw: place.line.text,
    confidence: zone.confidence,
    page: place.page,
    box: place.line.box,
  };
  if (labelled === undefined) return read;
  if (proven && !century) return { ...read, confidence: Math.min(against, zone.confidence) };
  return {
    ...labelled,
    confidence: century ? labelled.confidence : Math.min(undecided, labelled.confidence),
  };
}

/** Years between issue and expiry, to the day: five or ten. */
const validities = [5, 10];

/** Birth, issue and expiry without their labels: the last two lie five or ten years apart, to the day. */
function inOrder(dates: readonly Field[]): readonly [Field?, Field?] {
  const [birth, issue, expiry, ...more] = [
    ...new Map(dates.map((field) => [field.value, field] as const)).values(),
  ].sort((one, other) => (one.value < other.value ? -1 : 1));
  if (birth === undefined || issue === undefined || expiry === undefined || more.length > 0) return [];
  const years = Number(expiry.value.slice(0, 4)) - Number(issue.value.slice(0, 4));
  if (!validities.includes(years) || expiry.value.slice(4) !== issue.value.slice(4)) return [];
  const trusted = (field: Field): Field => ({ ...field, confidence: 0.8 * field.confidence });
  return [trusted(birth), trusted(expiry)];
}

function nameIn(
  lines: readonly Placed[],
  name: { readonly value: string; readonly whole: boolean; readonly line: number } | undefined,
): Field | undefined {
  const place = lines[name?.line ?? -1];
  if (name === undefined || place === undefined) return undefined;
  const { line, page } = place;
  return { value: name.value, raw: line.text, confidence: name.whole ? 0.85 : 0.5, page, box: line.box };
}

/** The zone has the name whole and in one place; the printed one where the zone was not read, or not whole. */
function romanName(printed: Field | undefined, zone: Field | undefined, whole: boolean): Field | undefined {
  if (printed === undefined || zone === undefined) return zone ?? printed;
  if (printed.value === zone.value) return { ...printed, confidence: 0.99 };
  return whole ? { ...zone, confidence: 0.7 } : printed;
}

function joined(family: Field, given: Field): Field {
  const [x, y, width, height] = family.box;
  const [otherX, otherY, otherWidth, otherHeight] = given.box;
  const [left, top] = [Math.min(x, otherX), Math.min(y, otherY)];
  return {
    value: `${family.value} ${given.value}`,
    raw: `${family.raw} ${given.raw}`,
    confidence: Math.min(1, Math.min(family.confidence, given.confidence) / 0.63),
    page: family.page,
    box: [
      left,
      top,
      Math.max(x + width, otherX + otherWidth) - left,
      Math.max(y + height, otherY + otherHeight) - top,
    ],
  };
}
