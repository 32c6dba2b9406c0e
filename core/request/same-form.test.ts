import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Page } from '../page.ts';
import { choice } from '../rules/dossier.fixture.ts';
import { isSameForm } from './same-form.ts';

const form = (name: string, born: string, option = 'disclosure', title = '利用目的の通知'): Page => ({
  ...sheet([
    line(title, 100, 150),
    line('氏名', 100, 200),
    line(name, 300, 200),
    line('生年月日', 100, 240),
    line(born, 300, 240),
    line('住所', 100, 280),
    line('長野県松本市大手3丁目8番13号', 300, 280),
    line('電話番号', 100, 320),
    line('0263-33-1234', 300, 320),
  ]),
  choices: [choice(option, 'tick')],
});
const hanako = form('山田花子', '昭和60年4月1日');

test('a form that came again is the same, however its print was read', () => {
  expect(isSameForm(hanako, form('山田花子', '昭和60年4月1日', 'disclosure', '利用自的の通知'))).toBe(true);
});

test('twins, another day of birth, and another request are other forms', () => {
  expect(isSameForm(hanako, form('山田華子', '昭和60年4月1日'))).toBe(false);
  expect(isSameForm(hanako, form('山田花子', '昭和62年4月1日'))).toBe(false);
  expect(isSameForm(hanako, form('山田花子', '昭和60年4月1日', 'deletion'))).toBe(false);
});
