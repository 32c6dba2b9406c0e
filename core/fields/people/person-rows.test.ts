import { expect, test } from 'vitest';
import type { Line } from '../../page.ts';
import { said } from '../said.fixture.ts';
import { line } from '../sheet.fixture.ts';

const head = [line('氏名', 334, 95), line('生年月日', 609, 95), line('電話番号', 790, 95)];
const row = (who: string, y: number, ...[name, born, phone]: string[]): Line[] => [
  line(who, 77, y),
  line(name ?? '', 160, y),
  line(born ?? '', 556, y),
  line(phone ?? '', 743, y),
];

test('a table with a person a row, its labels in the head above the middle of the columns', () => {
  const fields = said(
    ...head,
    ...row('本人', 130, '山田　花子', 'S59.10.10', '0263-33-1234'),
    ...row('代理人', 178, '青木　一郎', 'S57.4.18', '090-1234-5678'),
    line('本人の住所', 77, 222),
    line('長野県松本市大手3丁目8番13号', 216, 222),
  );
  expect(fields).toEqual({
    'principal.name': '山田花子',
    'principal.birthDate': '1984-10-10',
    'principal.phone': '0263-33-1234',
    'principal.address': '長野県松本市大手3丁目8番13号',
    'agent.name': '青木一郎',
    'agent.birthDate': '1982-04-18',
    'agent.phone': '090-1234-5678',
  });
});

test('an empty cell of a row is not filled from the other row', () => {
  const fields = said(
    ...head,
    line('本人', 77, 130),
    line('山田　花子', 160, 130),
    ...row('代理人', 178, '青木　一郎', 'S57.4.18', '090-1234-5678'),
  );
  expect(fields).not.toHaveProperty('principal.birthDate');
  expect(fields).not.toHaveProperty('principal.phone');
  expect(fields['agent.birthDate']).toBe('1982-04-18');
});
