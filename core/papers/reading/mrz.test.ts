import { describe, expect, it } from 'vitest';
import { type Holder, places, zoneOf } from './mrz.fixture.ts';
import { type MachineReadable, machineReadable } from './mrz.ts';
import { checkDigit } from './mrz-date.ts';

const hanako: Holder = { surname: 'MIHON', given: 'HANAKO', born: '620910', sex: 'F', expires: '310510' };
const [nameLine, dataLine] = zoneOf(hanako);
const dates = (data: string, name = nameLine): (string | undefined)[] => {
  const zone = machineReadable([name, data]);
  return [zone?.birthDate?.value, zone?.expiresOn?.value];
};
const put = (text: string, at: number, character: string): string =>
  text.slice(0, at) + character + text.slice(at + 1);

it('computes the check digits of the standard', () => {
  // the specimen of ICAO Doc 9303-4, appendix B
  expect([checkDigit('L898902C3'), checkDigit('740812'), checkDigit('120415')]).toEqual([6, 2, 9]);
});

describe('the dates', () => {
  it('stand behind the number, and are sure where their check digits agree', () => {
    expect(machineReadable([nameLine, dataLine])).toMatchObject({
      romanName: { value: 'MIHON HANAKO', whole: true, line: 0 },
      birthDate: { value: '1962-09-10', confidence: 0.97 },
      expiresOn: { value: '2031-05-10', confidence: 0.97 },
      dateLine: 1,
    });
  });

  it.each([
    ['a masked number', `${'■'.repeat(10)}${dataLine.slice(10)}`],
    ['all around them masked', `${'■'.repeat(10)}${dataLine.slice(10, 28)}${'■'.repeat(16)}`],
    ['half of the number lost', dataLine.slice(6)],
    ['all before the nationality lost', dataLine.slice(10)],
    ['the nationality lost too', dataLine.slice(13)],
    ['nothing behind them', dataLine.slice(0, 28)],
    ['fillers as く, 《 and spaces', dataLine.replace('<<<<<', 'く《 く ')],
    ['spaces between', dataLine.replace(/(.{7})/gu, '$1 ')],
    ['the nationality as letters like it', put(dataLine, 10, '1')],
    ['the sex unread', put(dataLine, places.sex, 'H')],
    ['full-width characters', dataLine.replaceAll('6', '６')],
    ['O, I and S for digits', dataLine.replace('620910', '62O9IO')],
    ['letters in the expiry', dataLine.replace('310510', '3IOSIO')],
  ])('are found in spite of %s', (_, spoiled) => {
    expect(dates(spoiled)).toEqual(['1962-09-10', '2031-05-10']);
    expect(machineReadable([spoiled])?.birthDate?.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it('hold after one digit is read as another again, and are a doubt', () => {
    const zone = machineReadable([put(dataLine, places.born, '8')]);
    expect(zone?.birthDate?.candidates).toContain('1962-09-10');
    expect(zone?.birthDate?.confidence).toBeLessThan(0.6);
  });

  it('are told by the check digit where one of theirs is lost, and a doubt', () => {
    const birthDate = machineReadable([put(dataLine, places.born + 3, '■')])?.birthDate;
    expect(birthDate?.value).toBe('1962-09-10');
    expect(birthDate?.confidence).toBeLessThan(0.4);
  });

  it('are none where two digits are lost', () => {
    const twoLost = put(put(dataLine, places.born + 3, '■'), places.born + 5, '■');
    expect(dates(twoLost)).toEqual([undefined, '2031-05-10']);
  });

  it('are none in telephone numbers, headers and printed dates', () => {
    for (const text of [
      'FAX 070 9981 4263 26-11-18 13:48 003/003',
      '10 MAY 2021',
      'P.003/003 090-1234-5678-9012',
    ])
      expect(machineReadable([text])).toBeNull();
  });

  it('tell children from the old by the expiry', () => {
    expect(dates(zoneOf({ ...hanako, born: '151221', expires: '260510' })[1])[0]).toBe('2015-12-21');
    expect(dates(zoneOf({ ...hanako, born: '360404', expires: '310321' })[1])[0]).toBe('1936-04-04');
  });
});

describe('the name', () => {
  const name = (text: string): MachineReadable['romanName'] => machineReadable([text])?.romanName;

  it.each([
    ['runs of fillers cut short', 'P<JPNMIHON<<HANAKO<<<', true],
    ['digits for letters', 'P<JPNM1H0N<<HANAK0<<<<<<<<<4', true],
    ['other brackets', 'PくJPNMIHON《《HANAKO«««', true],
    ['one filler lost', 'P<JPNMIHON<HANAKO<<<<<<<', false],
    ['spaces for fillers', 'P JPNMIHON  HANAKO', false],
  ])('is read in spite of %s', (_, text, whole) => {
    expect(name(text)).toMatchObject({ value: 'MIHON HANAKO', whole });
  });

  it('keeps more than two parts', () => {
    expect(name('P<JPNMIHON<SAMPLE<<HANAKO<MARIA<<<<<<')?.value).toBe('MIHON SAMPLE HANAKO MARIA');
  });

  it('is none where nothing parts the names', () => {
    expect(name('P<JPNMIHONHANAKO')).toBeUndefined();
  });
});

describe('thousands of spoiled lines', () => {
  /** Numbers from 0 to 1, the same on every run (a linear congruential generator, Numerical Recipes). */
  const seeded = (seed: number) => (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const random = seeded(9303);
  const upTo = (count: number): number => Math.floor(random() * count);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = (year: number): string => `${year}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`;
  const short = (iso: string): string => iso.slice(2).replaceAll('-', '');
  const asLetter = new Map(Object.entries({ '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' }));

  /** What a fax does around the dates: number masked or cut, nationality and sex unread, fillers lost. */
  function around(data: string): string {
    let text = data;
    if (random() < 0.2) text = put(text, places.sex, 'H');
    if (random() < 0.2) text = put(text, 10 + upTo(3), '1');
    if (random() < 0.5) text = `${'■'.repeat(10)}${text.slice(10)}`;
    if (random() < 0.3) text = text.slice(upTo(11));
    if (random() < 0.3) text = text.replace(/<+/gu, (run) => run.slice(upTo(run.length)));
    return random() < 0.2 ? text.replaceAll('<', 'く') : text;
  }

  /** Shares of dates that were right and that claimed to be, and how many claimed it wrongly. */
  function counts(all: number, spoil: (data: string, start: number) => string) {
    const count = { right: 0, claimed: 0, wrong: 0 };
    for (let i = 0; i < all; i++) {
      const [born, expires] = [day(1930 + upTo(85)), day(2024 + upTo(10))];
      const [, data] = zoneOf({ ...hanako, born: short(born), expires: short(expires) });
      const zone = machineReadable([around([places.born, places.expires].reduce(spoil, data))]);
      for (const [read, truth] of [
        [zone?.birthDate, born],
        [zone?.expiresOn, expires],
      ] as const) {
        if (read?.value === truth) count.right += 0.5 / all;
        if ((read?.confidence ?? 0) < 0.6) continue;
        count.claimed += 0.5 / all;
        if (read?.value !== truth) count.wrong++;
      }
    }
    return count;
  }

  const letters = (share: number) => (data: string, start: number) =>
    [...data]
      .map((one, at) =>
        at >= start && at < start + 7 && random() < share ? (asLetter.get(one) ?? one) : one,
      )
      .join('');

  it('with letters for digits are right, and claim it', () => {
    const { right, claimed, wrong } = counts(1000, letters(0.3));
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThan(0.97);
    expect(claimed).toBeGreaterThan(0.9);
  });

  it('with any one character of each date wrong are never a wrong date that claims to be right', () => {
    const any = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<■';
    const { right, claimed, wrong } = counts(2000, (data, start) =>
      put(letters(0.1)(data, start), start + upTo(7), any.charAt(upTo(any.length))),
    );
    expect(wrong).toBe(0);
    // most characters tell nothing of the digit, and where the nationality is lost too the line is left alone
    expect(right).toBeGreaterThan(0.3);
    expect(claimed).toBeLessThan(0.1);
  });

  it('with one digit taken for one like it are mostly right, and never claim to be without ground', () => {
    const like = new Map(
      Object.entries({ '0': '8', '1': '7', '3': '8', '5': '6', '6': '8', '8': '3', '9': '8' }),
    );
    const { right, claimed, wrong } = counts(1000, (data, start) => {
      const at = start + upTo(7);
      return put(data, at, like.get(data.charAt(at)) ?? data.charAt(at));
    });
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThan(0.6);
    // those of which the digit has no look-alike
    expect(claimed).toBeLessThan(0.3);
  });
});
