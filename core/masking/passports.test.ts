import { describe, expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { policyOn } from '../policy.ts';
import { findSecrets } from './find-secrets.ts';
import { maskLines } from './mask-text.ts';

const { masking } = policyOn('2026-11-24');
const left = (lines: readonly Line[]): string[] =>
  maskLines(lines, findSecrets({ kind: 'passport', lines }, masking)).map(({ text }) => text);

/** A line of a passport, where and as wide as it is printed there: left edge and top in thousandths of the page. */
const printed = (text: string, x: number, y: number): Line => line(text, x, y, 14);

describe('a passport', () => {
  const lines = [
    printed('国籍/Nationality', 390, 250),
    printed('生年月日/Date of birth', 586, 249),
    printed('JAPAN', 391, 262),
    printed('10 SEP 1962', 585, 262),
    printed('性別/Sex', 391, 281),
    printed('本籍/Registered Domicile', 513, 280),
    printed('M', 390, 293),
    printed('TOKYO', 512, 293),
    printed('発行年月日/Date of issue', 392, 312),
    printed('10 MAY 2021', 392, 324),
  ];
  test('nationality and prefecture below their labels are masked, the dates stay', () => {
    expect(left(lines)).toEqual(
      lines.map(({ text }) => (['JAPAN', 'TOKYO'].includes(text) ? '■■■■■' : text)),
    );
  });

  test.each([
    ['nationality', 'JAPAN'],
    ['domicile', 'TOKYO'],
  ] as const)('the place of the %s is covered where nothing was read, and no date is', (what, value) => {
    const [x, y] = lines.find(({ text }) => text === value)?.box ?? [0, 0];
    const unread = lines.filter(({ text }) => text !== value);
    const secrets = findSecrets({ kind: 'passport', lines: unread }, masking);
    const boxes = secrets.filter((secret) => secret.what === what).map(({ box }) => box);
    const covers = (px: number, py: number): boolean =>
      boxes.some(
        ([left, top, width, height]) => px > left && px < left + width && py > top && py < top + height,
      );
    expect(covers(x + 0.02, y + 0.007)).toBe(true);
    for (const { text, box } of lines.filter((one) => /\d/.test(one.text))) {
      expect([text, covers(box[0] + box[2] / 2, box[1] + box[3] / 2)]).toEqual([text, false]);
    }
  });

  test('a number that was read wrongly below its label', () => {
    expect(left([printed('旅券番号/Passport No.', 674, 157), printed('TK 82955 S5', 674, 170)])).toEqual([
      '旅券番号/Passport No.',
      '■'.repeat(11),
    ]);
  });
});

describe('the machine-readable zone, the name in its upper line excepted', () => {
  const name = 'P<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<';

  test.each([
    ['whose digits a fax made letters', 'TZIZBASGT4JPNBSOIOZGF3IOZO2B<<<<<<<<<<<<<<O6', '■'.repeat(44)],
    ['all of whose digits are letters', 'TZIZBASGTAJPNBSOIOZGF3IOZOZB<<<<<<<<<<<<<<OG', '■'.repeat(44)],
    [
      'whose fillers were taken for other marks',
      'TZ1Z34S674JPN85O1026F3lO2O28<<<.<<く<«<(<<-06',
      '■'.repeat(44),
    ],
    ['that was read in pieces, the first of them', 'TZ12345674JPN', '■■■■■■■■■■JPN'],
    [
      'read well, but for the dates',
      'TZ12345674JPN8501026F3102028<<<<<<<<<<<<<<06',
      '■■■■■■■■■■JPN8501026F3102028■■■■■■■■■■■■■■■■',
    ],
  ])('%s', (_, read, masked) => {
    expect(left([printed(name, 190, 401), printed(read, 190, 430)])).toEqual([name, masked]);
  });

  test.each([
    ['letters of the name read for digits', 'P<JPN5UZUK1<<BUSU21<<<<<<<<<<<<<<<<<<<<<<<<<'],
    ['its fillers misread', 'P<JPNSUZUKI<くHANAKOく<<<<く<<<<く<<<<<<<<<<<<く<<'],
  ])('%s', (_, upper) => {
    expect(left([printed(upper, 190, 401)])).toEqual([upper]);
  });
});
