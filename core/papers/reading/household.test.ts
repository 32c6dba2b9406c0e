import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readHousehold } from './household.ts';

/** A block of a person as many systems print it, the value below each label and the reading before the name. */
const person = (y: number, written: readonly Line[], born: string, relation: string): Line[] => [
  line('フリガナ・氏名', 100, y, 14),
  ...written,
  line('生年月日', 520, y, 14),
  line(born, 520, y + 14),
  line('続柄', 100, y + 38, 14),
  line('住民となった日', 240, y + 38, 14),
  line(relation, 100, y + 51),
  line('平成27年4月1日', 240, y + 51),
];
const record = (...people: Line[][]) =>
  sheet(
    [
      line('住民票', 410, 40, 30),
      line('住所', 65, 77, 14),
      line('長野県松本市大手3丁目8番13号', 68, 91),
      line('世帯主の氏名', 68, 114, 14),
      line('山田 一郎', 68, 127),
      ...people.flat(),
      line('この写しは、世帯全員の住民票の原本と相違ないことを証明する。', 70, 820),
      line('令和8年10月30日', 105, 846),
    ],
    'residence-record',
  );
const household = record(
  person(155, [line('ヤマダイチロウ山田 一郎', 100, 169)], '昭和56年8月2日', '世帯主'),
  person(300, [line('ヤマダハナコ', 100, 316, 12), line('山田花子', 200, 313)], '昭和58年3月19日', '妻'),
  person(445, [line('ヤマダユイ山田結衣', 100, 459)], '平成25年6月24日', '子'),
);
const said = (...asked: string[]) =>
  readHousehold(
    [household],
    asked.map((name) => sheet([line('氏名', 100, 200), line(name, 300, 200)])),
  ).map(({ name, kana, birthDate, address }) => [name?.value, kana?.value, birthDate?.value, address?.value]);

test('the reading before a name is none of it, and each of the household whom the form names is told', () => {
  const address = '長野県松本市大手3丁目8番13号';
  expect(said('山田結衣', '山田花子')).toEqual([
    ['山田花子', 'ヤマダハナコ', '1983-03-19', address],
    ['山田結衣', 'ヤマダユイ', '2013-06-24', address],
  ]);
});

test.each(['ナマタメヒロシ', 'デングウジユイ', 'オナカヒロシ'])('the reading %s is no label', (kana) => {
  const one = record(
    person(155, [line(kana, 100, 172, 12), line('山田花子', 210, 169)], '昭和58年3月19日', '世帯主'),
  );
  const [first] = readHousehold([one], []);
  expect([first?.name?.value, first?.birthDate?.value]).toEqual(['山田花子', '1983-03-19']);
});

test('the day on which somebody came to live there is not that of birth, where that one cannot be read', () => {
  const one = record([
    line('氏名', 131, 134),
    line('山田花子', 223, 132),
    line('生年月日', 127, 189),
    line('昭和146年3月2日', 224, 188),
    line('住民となった', 520, 215, 16),
    line('年月日', 538, 229),
    line('平成28年7月1日', 630, 220),
  ]);
  const [first] = readHousehold([one], []);
  expect([first?.name?.value, first?.birthDate?.value]).toEqual(['山田花子', undefined]);
  const spoiled = record([
    line('氏名', 131, 134),
    line('山田花子', 223, 132),
    line('年月日', 145, 189),
    line('昭和58年3月19日', 224, 188),
  ]);
  expect(readHousehold([spoiled], [])[0]?.birthDate?.value).toBe('1983-03-19');
});
