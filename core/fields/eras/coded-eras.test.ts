import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { fieldsOf, said } from '../said.fixture.ts';
import { line, sheet } from '../sheet.fixture.ts';

const label = line('生年月日', 70, 219);

test.each<[string, ...Line[]]>([
  [
    'the number before the list',
    line('元号 2 1大正 2昭和 3平成 4令和', 195, 215),
    line('4 3年04月 0 2日', 520, 215),
  ],
  [
    'each piece read for itself',
    line('元号', 190, 216),
    line('2', 240, 216),
    line('1大正2昭和3平成4令和', 262, 218, 14),
    line('43年', 480, 216),
    line('04月', 560, 217),
    line('02日', 640, 217),
  ],
  [
    'the list in brackets behind it, the date in the row below',
    line('元号コード 2（1:大正 2:昭和 3:平成 4:令和）', 216, 207),
    line('43年04月02日', 218, 230),
  ],
  [
    'the list beside the cells, 年月日 printed above them',
    line('元号 年', 215, 205, 14),
    line('月', 328, 205, 14),
    line('日', 397, 205, 14),
    line('5.昭和', 560, 208, 12),
    line('7.平成', 560, 221, 12),
    line('9.令和', 560, 234, 12),
    line('5', 218, 226, 20),
    line('4 3', 261, 226, 20),
    line('0 4', 331, 226, 20),
    line('0 2', 398, 226, 20),
  ],
])('an era by its number in a cell: %s', (_, ...lines) => {
  expect(said(label, ...lines)).toEqual({ birthDate: '1968-04-02' });
});

test('the last era of the list is not that of the date behind it', () => {
  const read = (number: string): string | undefined =>
    said(label, line(`元号${number}1大正2昭和3平成4令和02年10月01日`, 195, 219))['birthDate'];
  expect(read('3')).toBe('1990-10-01');
  // the number was not read, or is none of the list: four eras have such a day
  expect(read('')).toBeUndefined();
  expect(read('7')).toBeUndefined();
});

test('a number of which the era has no such day gives none', () => {
  expect(said(label, line('元号2 1大正2昭和3平成4令和64年10月01日', 195, 219))).toEqual({});
});

test('eras to choose from above their date are its eras', () => {
  const lines = [line('生年月日', 540, 104), line('M・T・S・H・R', 640, 94), line('30年7月30日', 640, 114)];
  const page = sheet(lines);
  const choices = (['meiji', 'taisho', 'showa', 'heisei', 'reiwa'] as const).map((era, at) => ({
    option: `era-${era}`,
    box: [0.64 + 0.03 * at, 0.096, 0.02, 0.014] as const,
    mark: era === 'showa' ? ('ring' as const) : ('none' as const),
    confidence: 1,
  }));
  expect(fieldsOf({ ...page, choices })['birthDate']?.value).toBe('1955-07-30');
});

test('of two ringed eras the calendar may leave one, and a person looks', () => {
  const born = (digits: string): { value: string; confidence: number } | undefined => {
    const lines = [line('生年月日', 60, 200), line(`明・大・昭・平・令 ${digits}`, 250, 200)];
    const choices = (['taisho', 'showa'] as const).map((era, at) => ({
      option: `era-${era}`,
      box: [0.3 + 0.03 * at, 0.2, 0.02, 0.018] as const,
      mark: 'ring' as const,
      confidence: 1,
    }));
    return fieldsOf({ ...sheet(lines), choices })['birthDate'];
  };
  expect(born('37年11月7日')?.value).toBe('1962-11-07');
  expect(born('37年11月7日')?.confidence).toBeLessThan(0.7);
  expect(born('13年8月19日')).toBeUndefined();
});
