import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import type { Fields } from '../request.ts';
import { readFormFields } from './form-fields.ts';

const read = (...lines: Line[]): Fields => readFormFields([sheet(lines)]);

test('the reading filled in above the name, though the cell asks for the name first', () => {
  const said = read(
    line('お名前', 80, 340),
    line('ヤマダハナコ', 290, 336),
    line('フリガナ', 80, 356),
    line('山田 花子', 290, 353, 22),
    line('生年月日', 80, 390),
    line('昭和60年4月1日', 290, 390),
  );
  expect(said['principal.name']?.value).toBe('山田花子');
  expect(said['principal.kana']?.value).toBe('ヤマダハナコ');
});

test('a name that is no more than its reading is not sure; one of a foreigner in kana stays as it is filled in', () => {
  const said = read(
    line('フリガナ', 80, 300),
    line('サンプルマリア', 290, 300),
    line('お名前', 80, 340),
    line('サンプルマリア', 290, 340),
  );
  expect(said['principal.name']?.value).toBe('サンプルマリア');
  expect(said['principal.name']?.confidence).toBeLessThan(0.7);
});

test('labels in plain kana, label and value in one line; the answer asked for below an empty label is no name', () => {
  const said = read(
    line('おところ長野県松本市大手3丁目8番13号', 340, 182),
    line('おなまえ山田 花子', 340, 242),
    line('お生まれ 昭和60年4月1日', 340, 278),
    line('おでんわ 0263-33-1234', 340, 311),
    line('4. 代理人の おところ', 79, 574),
    line('おなまえ', 196, 605),
    line('電話', 556, 605),
    line('（書面・電磁的記録）', 228, 634),
  );
  expect(said['principal.name']?.value).toBe('山田花子');
  expect(said['principal.address']?.value).toBe('長野県松本市大手3丁目8番13号');
  expect(said['principal.birthDate']?.value).toBe('1985-04-01');
  expect(said['principal.phone']?.value).toBe('0263-33-1234');
  expect(said['agent.name']).toBeUndefined();
});

test('what is told of a name in an annex is not the name', () => {
  const annex = sheet([
    line('氏名の漢字', 110, 160),
    line('山田華子', 300, 160),
    line('同じ氏名の契約の一覧', 110, 200),
  ]);
  const form = sheet([line('氏名', 110, 200), line('山田花子', 300, 200)]);
  expect(readFormFields([form, annex])['principal.name']?.value).toBe('山田花子');
  expect(readFormFields([annex])['principal.name']).toBeUndefined();
});
