import { expect, test } from 'vitest';
import { line, sheet } from '../../fields/sheet.fixture.ts';
import type { Line } from '../../page.ts';
import { readFamilyRegister } from './register.ts';

/** Labels in one column, values in the next, as some towns print it. */
const items = (y: number, ...pairs: readonly (readonly [string, string])[]): Line[] =>
  pairs.flatMap(([label, value], at) => [
    line(label, 300, y + at * 20, 16),
    line(value, 480, y + at * 20, 16),
  ]);
const register = (...child: (readonly [string, string])[]) =>
  sheet(
    [
      line('全部事項証明', 680, 40),
      line('氏名', 100, 90),
      line('山田 太郎', 290, 90),
      ...items(150, ['【名】', '太郎'], ['【生年月日】', '昭和56年8月2日'], ['【配偶者区分】', '夫']),
      ...items(
        250,
        ['【名】', '瞳'],
        ['【生年月日】', '昭和58年3月19日'],
        ['【父】', '青木 一郎'],
        ['【母】', '幸子'],
      ),
      ...items(
        370,
        ['【名】', '結衣'],
        ['【生年月日】', '平成25年6月24日'],
        ['[交]', '山田 太郎'],
        ['[母]', '瞳'],
        ...child,
      ),
      ...items(
        530,
        ['【名】', '健'],
        ['【生年月日】', '平成28年5月1日'],
        ['【父】', '山田 太郎'],
        ['【母】', '瞳'],
      ),
      line('これは、戸籍に記録されている事項の全部を証明した書面である。', 90, 850),
      line('令和8年10月21日', 120, 880),
    ],
    'family-register',
  );
const said = (page: ReturnType<typeof register>, ...asked: string[]) => {
  const lines = asked.flatMap((name, at) => [
    line('氏名', 100, 200 + at * 60),
    line(name, 300, 200 + at * 60),
  ]);
  const { name, birthDate, agentName } = readFamilyRegister([page], [sheet(lines)]);
  return [name?.value, birthDate?.value, agentName?.value];
};

test('of the parents the one whom the form names, by the given name where the register has no more', () => {
  expect(said(register(), '山田結衣', '山田瞳')).toEqual(['山田結衣', '2013-06-24', '山田瞳']);
  expect(said(register(), '山田結衣', '山田太郎')).toEqual(['山田結衣', '2013-06-24', '山田太郎']);
});

test('somebody else is no parent: then the youngest and the head are told', () => {
  expect(said(register(), '山田花子', '青木幸子')).toEqual(['山田健', '2016-05-01', '山田太郎']);
});

test('where one parent has the authority the other is not told', () => {
  expect(said(register(['【親権者】', '父']), '山田結衣', '山田瞳')).toEqual([
    '山田結衣',
    '2013-06-24',
    '山田太郎',
  ]);
  expect(said(register(['【親権者】', '母']), '山田結衣', '山田太郎')).toEqual([
    '山田結衣',
    '2013-06-24',
    '山田瞳',
  ]);
});
