import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { PaperFields } from '../../paper.ts';
import { type Holder, places, zoneOf } from './mrz.fixture.ts';
import { readPassport } from './passport.ts';

const hanako: Holder = { surname: 'MIHON', given: 'HANAKO', born: '620910', sex: 'F', expires: '310510' };
const [nameLine, dataLine] = zoneOf(hanako);
const masked = `${'■'.repeat(10)}${dataLine.slice(10, 28)}${'■'.repeat(16)}`;
const spoiled = `${masked.slice(0, places.born)}8${masked.slice(places.born + 1)}`;

const read = (dates: readonly string[], ...zone: string[]): PaperFields =>
  readPassport([
    sheet(
      [
        line('旅券 PASSPORT', 300, 60),
        ...dates.map((text, at) => line(text, 400, 120 + 40 * at)),
        ...zone.map((text, at) => line(text, 100, 500 + 30 * at, 12)),
      ],
      'passport',
    ),
  ]);
const birth = (fields: PaperFields) => fields.birthDate ?? { value: 'none', confidence: 0 };

test('print without labels and a masked zone that say the same are sure', () => {
  const { birthDate, expiresOn } = read(['10 SEP 1962', '10 MAY 2021', '10 MAY 2031'], nameLine, masked);
  expect([birthDate?.value, expiresOn?.value]).toEqual(['1962-09-10', '2031-05-10']);
  expect(birthDate?.confidence).toBeGreaterThan(0.9);
});

test('the zone alone, where nothing else was read', () => {
  expect(birth(read([], nameLine, masked))).toMatchObject({ value: '1962-09-10', raw: masked });
});

test('a zone that holds only after a change is a doubt, unless the print says so too', () => {
  expect(birth(read([], nameLine, spoiled)).confidence).toBeLessThan(0.6);
  const both = birth(read(['10 SEP 1962'], nameLine, spoiled));
  expect(both.value).toBe('1962-09-10');
  expect(both.confidence).toBeGreaterThan(0.9);
});

test('without a zone the dates are told by their order, where issue and expiry are years apart to the day', () => {
  const { birthDate, expiresOn } = read(['10 SEP 1962', '10 MAY 2021', '10 MAY 2031']);
  expect([birthDate?.value, expiresOn?.value]).toEqual(['1962-09-10', '2031-05-10']);
  expect(read(['10 SEP 1962', '10 MAY 2021', '11 MAY 2031'])).toEqual({});
});
