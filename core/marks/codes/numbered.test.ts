import { expect, test } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { enteredNumbers } from '../../options/entered-numbers.ts';
import { findOptions } from '../../options/options.ts';
import type { Box } from '../../page.ts';
import { numberedChoices } from './numbered.ts';

const list = [
  line('請求の種類', 100, 300),
  line('1 利用目的の通知 2 開示 3 第三者提供記録の開示 4 訂正', 110, 330),
  line('5 削除 6 利用停止 7 第三者提供の停止', 110, 360),
];
const asking = line('番号を記入→', 700, 325);
const options = findOptions(list);
const boxes: Box[] = options.map(({ box }) => box);

function asked(...written: string[]): string[] | null {
  const lines = [...list, asking, ...written.map((text, i) => line(text, 760, 350 + 20 * i))];
  const entered = enteredNumbers(lines, boxes);
  const choices = entered && numberedChoices(options, entered);
  if (choices === null) return null;
  const left = choices.some(({ mark }) => mark === 'unsure');
  return left ? ['unsure'] : choices.filter(({ mark }) => mark === 'tick').map(({ option }) => option);
}

test('the number that was written names the option', () => {
  expect(asked('2')).toEqual(['disclosure']);
  expect(asked('③、６')?.sort()).toEqual(['suspension', 'third-party-records']);
});

test('what is not read there, or names no option, is for a person', () => {
  expect(asked()).toEqual(['unsure']);
  expect(asked('9')).toEqual(['unsure']);
});

test('numbers that are to be ringed where they stand are not looked for elsewhere', () => {
  const ringed = [...list, line('該当する番号を記入するか○で囲んでください', 110, 310), line('2', 760, 330)];
  expect(enteredNumbers(ringed, boxes)).toBeNull();
  expect(enteredNumbers(list, boxes)).toBeNull();
  const telephone = [...list, line('電話番号を記入してください', 110, 390), line('2', 760, 330)];
  expect(enteredNumbers(telephone, boxes)).toBeNull();
});

test.each(['コードを右の枠に記入', '該当する番号を□の中に書いてください'])(
  'a space of its own may be called so: %s',
  (text) => {
    const lines = [...list, line(text, 110, 385, 14), line('|6]', 400, 383)];
    const entered = enteredNumbers(lines, boxes);
    const choices = entered === null ? null : numberedChoices(options, entered);
    expect(choices?.filter(({ mark }) => mark === 'tick').map(({ option }) => option)).toEqual([
      'suspension',
    ]);
  },
);

test.each(['該当する番号を選び、理由を記入', '番号をで囲み必要事項を記入', 'バーコードを上に記載'])(
  'nothing asks for a number to be written: %s',
  (text) => {
    expect(enteredNumbers([...list, line(text, 110, 385), line('6', 500, 383)], boxes)).toBeNull();
  },
);
