import { expect, test } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import { canvas } from '../image/canvas.fixture.ts';
import { drawCode } from '../image/code.fixture.ts';
import type { Line, PageKind } from '../page.ts';
import { policyOn } from '../policy.ts';
import { findSecretsOnPage } from './find-on-page.ts';
import { paintOver } from './paint.ts';

const { masking } = policyOn('2026-11-18');

test('the domicile on a record written in columns (縦書き) is found below its label', () => {
  const lines = [
    column('住所', 840, 60),
    column('長野県松本市大手三丁目八番十三号', 840, 200),
    column('本籍', 780, 60),
    column('長野県諏訪市高島一丁目二十二番地', 780, 200),
    column('氏名', 720, 60),
    column('山田花子', 720, 200),
  ];
  const grey = canvas(10, 14);
  const found = findSecretsOnPage({ kind: 'residence-record', lines, grey }, masking);
  expect(found.map(({ what, struck }) => [what, struck?.line])).toEqual([['domicile', 3]]);
  const [x = 0, y = 0, width = 0, height = 0] = found[0]?.box ?? [];
  expect(x).toBeLessThan(0.78);
  expect(x + width).toBeGreaterThan(0.8);
  expect(x + width).toBeLessThan(0.84);
  expect(y).toBeLessThan(0.2);
  expect(y + height).toBeGreaterThan(0.45);
});

/** A page of 100 dots an inch with a QR code from (500, 600) to (563, 663). */
const coded = canvas(827, 1169);
drawCode(coded, 500, 600, { version: 1, module: 3 });

const found = (kind: PageKind, lines: readonly Line[], switches = masking) =>
  findSecretsOnPage({ kind, lines, grey: coded }, switches);

test.each<[string, PageKind, Line[], string | undefined]>([
  ['a health insurance card', 'health-insurance-card', [line('氏名 山田 花子', 100, 100)], 'qr-code'],
  ['its successor', 'eligibility-certificate', [line('氏名 山田 花子', 100, 100)], 'qr-code'],
  ['such a card under another', 'drivers-licence', [line('保険者番号 01130012', 100, 600)], 'qr-code'],
  ['a residence card', 'residence-card', [line('在留カード', 100, 100)], 'qr-code'],
  ['a sheet that nobody knows', 'other', [line('ご案内', 100, 100)], 'qr-code'],
  ['the back of an individual number card', 'my-number-back', [], 'my-number'],
  ['both its sides', 'my-number-card', [line('個人番号カード', 100, 100)], 'my-number'],
  ['its back beside a licence', 'drivers-licence', [line('9832 0567 3214', 500, 600)], 'my-number'],
  ['our own form', 'request-form', [line('個人番号は記載しないでください', 100, 100)], undefined],
  ['a slip that comes back', 'return-sheet', [], undefined],
  [
    'a letter that mentions a number',
    'request-letter',
    [line('保険者番号は塗りつぶしました', 100, 100)],
    undefined,
  ],
])('the QR code on %s', (_, kind, lines, what) => {
  const codes = found(kind, lines).filter(({ box }) => box[0] > 0.5 && box[2] < 0.2 && box[1] > 0.4);
  expect(codes.map((code) => code.what)).toEqual(what === undefined ? [] : [what]);
  for (const { box, struck } of codes) {
    expect(struck).toBeUndefined();
    expect([box[0] < 500 / 827, box[1] < 600 / 1169]).toEqual([true, true]);
    expect([box[0] + box[2] > 563 / 827, box[1] + box[3] > 663 / 1169]).toEqual([true, true]);
  }
});

test('nothing of the code is left once its box is painted over, and nothing else is touched', () => {
  const boxes = found('eligibility-certificate', []).map(({ box }) => box);
  const painted = paintOver(coded, boxes);
  const at = (x: number, y: number): number | undefined => painted.data[y * painted.width + x];
  expect(new Set([at(500, 600), at(562, 600), at(500, 662), at(562, 662), at(531, 631)]).size).toBe(1);
  expect([at(450, 631), at(620, 631), at(531, 550), at(531, 720)]).toEqual([255, 255, 255, 255]);
});

test('its switch leaves a code readable, but none that may hold an individual number', () => {
  const off = { ...masking, 'qr-code': false };
  expect(found('eligibility-certificate', [], off)).toEqual([]);
  expect(found('my-number-back', [], off).map(({ what }) => what)).toEqual(['my-number']);
});

test('a licence has no QR code, even where its own number passes the check of individual numbers', () => {
  const lines = [line('運転免許証', 400, 90), line('番号 第 983205673214 号', 100, 300)];
  const grain = findSecretsOnPage({ kind: 'drivers-licence', lines, grey: coded }, masking);
  expect(grain.map(({ what }) => what)).toEqual(['licence-number']);
});

test('a number left out below its label leaves nothing to be painted beside it', () => {
  const label = line('個人番号', 574, 306, 15);
  const cell = (text: string): string[] =>
    findSecretsOnPage(
      {
        kind: 'residence-record',
        lines: [line('氏名', 127, 200), label, line(text, 591, 319, 16), line('(以下余白)', 825, 400)],
        grey: canvas(10, 14),
      },
      masking,
    ).map(({ what }) => what);
  expect(cell('省略')).toEqual([]);
  expect(cell('平成25年7月1日')).toEqual(['my-number']);
});
