import { expect, test } from 'vitest';
import { fieldsOf, said } from '../said.fixture.ts';
import { line, sheet } from '../sheet.fixture.ts';
import { parsePhone } from './phone-text.ts';

test('letters in cells are words, parted by an empty cell', () => {
  const letters = [...'wANG L1'].map((letter, at) => line(letter, 214 + 34 * at, 187, 20));
  const fields = said(line('お名前', 78, 185), ...letters.filter(({ text }) => text !== ' '));
  expect(fields['romanName']).toBe('WANG LI');
});

test('an address of which each character was read for itself: pieces of it are no name, a low stroke no 1', () => {
  const pieces: [string, number][] = [
    ['沖', 211],
    ['縄県浦添', 230],
    ['市', 334],
    ['内間', 352],
    ['3', 406],
    ['9', 459],
    ['-', 489],
    ['1', 512],
    ['1', 533],
  ];
  const stroke = { ...line('1', 436, 666, 6), box: [0.436, 0.666, 0.01, 0.006] as const };
  const fields = said(line('住所', 79, 660), ...pieces.map(([text, x]) => line(text, x, 660, 18)), stroke);
  expect(fields['address']).toBe('沖縄県浦添市内間3-9-11');
  const high = { ...stroke, box: [0.436, 0.66, 0.012, 0.018] as const };
  expect(
    said(line('住所', 79, 660), ...pieces.map(([text, x]) => line(text, x, 660, 18)), high)['address'],
  ).toBe('沖縄県浦添市内間319-11');
});

test('a town that looks like a name is none among the pieces of an address', () => {
  const address = said(
    line('ご住所', 77, 275),
    line('東', 211, 276),
    line('京都江東', 235, 275),
    line('区木場', 330, 275),
    line('5', 409, 276),
    line('丁目6番30号', 431, 276),
  )['address'];
  expect(address).toBe('東京都江東区木場5丁目6番30号');
});

test('the rule between two cells is no digit of a telephone number, where the number is whole without it', () => {
  expect(parsePhone('080441|07726')).toMatchObject({ value: '08044107726' });
  expect(parsePhone('080441|07726')?.fit).toBeLessThan(0.9);
  expect(parsePhone('03|234|5678')?.value).not.toBe('032345678');
  const page = sheet([
    line('電話番号', 77, 330),
    line('0804', 215, 330),
    line('4', 290, 330),
    line('1|07', 312, 330),
    line('726', 370, 330),
  ]);
  expect(fieldsOf(page)['phone']?.value).toBe('08044107726');
});
