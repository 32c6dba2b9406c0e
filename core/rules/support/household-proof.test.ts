import { expect, test } from 'vitest';
import { assess } from '../../assess.ts';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { policyOn } from '../../policy.ts';
import { choice } from '../dossier.fixture.ts';

const address = '長野県松本市大手3丁目8番13号';
const receivedOn = '2026-11-18';

const form = (born: string) => ({
  ...sheet([
    line('個人情報開示等申請書', 300, 60),
    line('ご本人について', 80, 160),
    line('氏名', 80, 200),
    line('山田結衣', 300, 200),
    line('生年月日', 80, 240),
    line(born, 300, 240),
    line('住所', 80, 280),
    line(address, 300, 280),
    line('代理人について', 80, 480),
    line('氏名', 80, 520),
    line('山田花子', 300, 520),
    line('住所', 80, 560),
    line(address, 300, 560),
  ]),
  choices: [choice('disclosure', 'tick'), choice('parent', 'tick')],
});

const person = (y: number, name: string, born: string, relation: string): Line[] => [
  line('氏名', 100, y, 14),
  line(name, 100, y + 14),
  line('生年月日', 520, y, 14),
  line(born, 520, y + 14),
  line('続柄', 100, y + 38, 14),
  line(relation, 100, y + 51),
];
const record = (...people: Line[][]) =>
  sheet(
    [
      line('住民票', 410, 40, 30),
      line('住所', 65, 77, 14),
      line(address, 68, 91),
      line('世帯主の氏名', 68, 114, 14),
      line('山田 一郎', 68, 127),
      ...people.flat(),
      line('この写しは、世帯の住民票の原本と相違ないことを証明する。', 70, 820),
      line('令和8年10月30日', 105, 846),
    ],
    'residence-record',
    2,
  );
const born = '平成25年6月24日';
const father = person(155, '山田一郎', '昭和56年8月2日', '世帯主');
const mother = (relation: string) => person(300, '山田花子', '昭和58年3月19日', relation);

/** How the packet's lack of a proof of parenthood is judged; undefined where nothing is said of it. */
function judged(birthDate: string, ...people: Line[][]): string | undefined {
  const pages = [form(birthDate), record(...people)];
  const { findings } = assess(
    { channel: 'mail', receivedOn, pages, unread: [], alike: [] },
    policyOn(receivedOn),
  );
  return findings.find(({ code }) => code === 'statutory-authority-missing')?.weight;
}

test.each(['子', '長女'])('a mother and the %s of the head of the household, on one record', (relation) => {
  expect(judged(born, father, mother('妻'), person(445, '山田結衣', born, relation))).toBeUndefined();
});

test.each([
  ['妻', '夫の子'],
  ['妻', '子の子'],
  ['妹', '子'],
  ['母', '子'],
])('%s and %s of the head: a person looks', (ofParent, ofChild) => {
  expect(judged(born, father, mother(ofParent), person(445, '山田結衣', born, ofChild))).toBe('doubt');
});

test('a record that leaves the parent out shows nothing', () => {
  expect(judged(born, father, person(445, '山田結衣', born, '子'))).toBe('deficiency');
});

test('nobody of age has a parent to ask for them, whatever a record lists', () => {
  const grown = '平成15年6月24日';
  expect(judged(grown, father, mother('妻'), person(445, '山田結衣', grown, '子'))).toBe('doubt');
});

/** A row of a table: the reading over the name, the rest of the row in its middle. */
const row = (y: number, kana: string, name: string, born: string, relation: string): Line[] => [
  line(kana, 100, y - 8, 10),
  line(name, 100, y + 10),
  line(born, 500, y, 16),
  line(relation, 760, y, 18),
];
const table = (ofMother: string, ofChild: string): Line[] => [
  line('氏名', 250, 150, 14),
  line('生年月日', 530, 150, 14),
  line('続柄', 760, 150, 14),
  ...row(190, 'ヤマダハナコ', '山田花子', '昭和58年3月19日', ofMother),
  ...row(250, 'ヤマダユイ', '山田結衣', born, ofChild),
  ...row(310, 'ヤマダケン', '山田健', '平成28年5月1日', '子'),
];

test('in a table the relation in the row of the name counts, not that of the next row', () => {
  expect(judged(born, table('世帯主', '子'))).toBeUndefined();
  expect(judged(born, table('世帯主', '孫'))).toBe('doubt');
  expect(judged(born, table('母', '子'))).toBe('doubt');
});
