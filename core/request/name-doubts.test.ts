import { expect, test } from 'vitest';
import { column, line, sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { policyOn } from '../policy.ts';
import { readRequest } from './read-request.ts';

const enough = policyOn('2026-11-24').confidence.field;
const form = (name: Line): Line[] => [
  line('氏名', 100, 240),
  name,
  line('生年月日', 100, 300),
  line('昭和60年4月1日', 300, 300),
  line('電話番号', 100, 340),
  line('0263-33-1234', 300, 340),
];
const sureOf = (...lines: Line[]): number | undefined =>
  readRequest([sheet(lines)], []).fields['principal.name']?.confidence;

test.each(['高橋花子', '山崎花子'])('%s may be written with the variant that is read the same', (name) => {
  expect(sureOf(...form(line(name, 300, 240)))).toBeLessThan(enough);
});

test('a name written large is sure; one read with a seal over its end is not', () => {
  expect(sureOf(...form(line('山田花子', 300, 232, 30)))).toBeGreaterThan(enough);
  const [x, y, width] = line('山田花', 300, 222).box;
  const sealed = { ...line('山田花', 300, 222), box: [x, y, 2 * width, 0.05] as const };
  expect(sureOf(...form(sealed))).toBeLessThan(enough);
});

test('a name in a column is as high as it is long', () => {
  const said = sureOf(
    line('開示等請求書', 100, 60),
    column('氏名 山田花子', 800, 100),
    column('住所 長野県松本市大手三丁目八番十三号', 760, 100),
    column('電話 〇二六三｜三三｜一二三四', 720, 100),
  );
  expect(said).toBeGreaterThan(enough);
});

test('a letter', () => {
  const said = readRequest(
    [
      sheet(
        [
          line('住所 長野県松本市大手3丁目8番13号', 100, 240),
          line('氏名 高橋花子', 100, 280),
          line('電話 0263-33-1234', 100, 320),
        ],
        'request-letter',
      ),
    ],
    [],
  );
  expect(said.fields['principal.name']).toMatchObject({ value: '高橋花子' });
  expect(said.fields['principal.name']?.confidence).toBeLessThan(enough);
});
