import { bodyOf } from '../../fields/body.ts';
import { readEntries } from '../../fields/entries.ts';
import type { Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { machineReadable } from './mrz.ts';
import { known, pick } from './pick.ts';

/**
 * 旅券: the machine-readable zone where its check digits agree, else the printed fields; where both say the same,
 * that is as sure as anything.
 */
export function readPassport(pages: readonly Page[]): PaperFields {
  const entries = pages.flatMap(readEntries);
  const lines = pages.flatMap((page) => bodyOf(page.lines).map((line) => ({ line, page: page.page })));
  const zone = machineReadable(lines.map(({ line }) => line.text));
  const family = pick(entries, 'familyName');
  const given = pick(entries, 'givenName');
  const printed = family === undefined || given === undefined ? undefined : joined(family, given);
  const from = (value: string | undefined, sure: number): Field | undefined => {
    const place = lines.find(({ line }) => /<<|P<|JPN\d/u.test(line.text));
    return value === undefined || place === undefined
      ? undefined
      : { value, raw: place.line.text, confidence: sure, page: place.page, box: place.line.box };
  };
  const settle = (
    visual: Field | undefined,
    value: string | undefined,
    checked: boolean,
  ): Field | undefined => {
    const read = from(value, checked ? 0.97 : 0.5);
    if (visual === undefined || read === undefined) return visual ?? read;
    if (visual.value === read.value) return { ...visual, confidence: 0.99 };
    return checked || read.confidence > visual.confidence
      ? { ...read, confidence: 0.8 }
      : { ...visual, confidence: 0.5 };
  };
  return known({
    romanName: romanName(printed, from(zone?.romanName, 0.85)),
    birthDate: settle(pick(entries, 'birthDate'), zone?.birthDate?.value, zone?.birthDate?.checked ?? false),
    expiresOn: settle(pick(entries, 'expiresOn'), zone?.expiresOn?.value, zone?.expiresOn?.checked ?? false),
  });
}

/** The zone has the name whole and in one place; the printed one where the zone was not read. */
function romanName(printed: Field | undefined, zone: Field | undefined): Field | undefined {
  if (printed === undefined || zone === undefined) return zone ?? printed;
  return printed.value === zone.value ? { ...printed, confidence: 0.99 } : { ...zone, confidence: 0.7 };
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
