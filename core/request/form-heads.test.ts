import { expect, test } from 'vitest';
import { column, line } from '../fields/sheet.fixture.ts';
import { read } from './form-said.fixture.ts';

test('blocks side by side under heads in the middle of their tables, a relation in two rows in the right one', () => {
  const said = read(
    line('ご本人', 250, 200),
    line('代理人', 690, 200),
    line('フリガナ', 70, 225, 16),
    line('フリガナ', 510, 225, 16),
    line('おなまえ', 70, 260),
    line('山田花子', 190, 260),
    line('おなまえ', 510, 260),
    line('青木一郎', 640, 260),
    line('お電話', 70, 300),
    line('0263-33-1234', 190, 300),
    line('お電話', 510, 300),
    line('090-1234-5678', 640, 300),
    line('ご本人との', 510, 332, 16),
    line('関係', 510, 350, 16),
    line('長男', 640, 340),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.phone': '0263-33-1234',
    'agent.name': '青木一郎',
    'agent.phone': '090-1234-5678',
    'agent.relation': '長男',
  });
});

test('kinds to choose from in polite words head no columns', () => {
  const said = read(
    line('ご請求者', 110, 116),
    line('□ご本人さま', 260, 116, 16),
    line('□法定代理人さま（□親権者 □成年後見人）', 400, 116, 16),
    line('□任意代理人さま', 790, 116, 16),
    line('お名前', 100, 170),
    line('山田花子', 260, 170),
    line('ご住所', 100, 210),
    line('長野県松本市大手3丁目8番13号', 260, 210),
  );
  expect(said).toMatchObject({
    'principal.name': '山田花子',
    'principal.address': '長野県松本市大手3丁目8番13号',
  });
});

test('an agent’s block is headed by a sentence, and by a cell whose note says when it is filled in', () => {
  const sentence = read(
    line('【本人】', 100, 200),
    line('氏名', 110, 230),
    line('山田花子', 220, 230),
    line('代理人が請求する場合は、代理人について記入してください。', 110, 300),
    line('氏名', 120, 330),
    line('青木一郎', 220, 330),
  );
  expect(sentence).toMatchObject({ 'principal.name': '山田花子', 'agent.name': '青木一郎' });
  const cell = read(
    line('本人', 90, 225),
    line('氏名', 190, 205),
    line('山田花子', 320, 205),
    line('電話番号', 190, 262),
    line('0263-33-1234', 320, 262),
    line('代理人', 90, 320),
    line('※代理人が', 90, 340, 12),
    line('請求する場合', 90, 356, 12),
    line('氏名', 190, 302),
    line('青木一郎', 320, 302),
    line('電話番号', 190, 362),
    line('090-1234-5678', 320, 362),
  );
  expect(cell).toMatchObject({
    'principal.phone': '0263-33-1234',
    'agent.name': '青木一郎',
    'agent.phone': '090-1234-5678',
  });
});

test('what the person is to the firm stands before 本人 in a heading, upright or in brackets', () => {
  const upright = read(
    column('利用者本人', 80, 195, 16),
    line('氏名', 150, 205),
    line('山田花子', 270, 205),
    line('電話番号', 150, 260),
    line('0263-33-1234', 270, 260),
    column('代理人記入欄', 80, 330, 16),
    line('氏名', 150, 345),
    line('青木一郎', 270, 345),
    line('電話番号', 150, 415),
    line('090-1234-5678', 270, 415),
  );
  expect(upright).toMatchObject({
    'principal.name': '山田花子',
    'agent.name': '青木一郎',
    'agent.phone': '090-1234-5678',
  });
  const bracketed = read(
    line('代理人氏名', 110, 160),
    line('青木一郎', 240, 160),
    line('<組合員ご本人>', 80, 310),
    line('氏名', 110, 342),
    line('山田花子', 240, 342),
  );
  expect(bracketed).toMatchObject({ 'principal.name': '山田花子', 'agent.name': '青木一郎' });
});

test('a heading in brackets with a sentence behind it heads its block', () => {
  const said = read(
    line('【本人】個人情報によって識別される方', 80, 200),
    line('氏名', 180, 240),
    line('山田花子', 340, 240),
    line('【代理人】代理人が請求する場合のみ記入してください。', 80, 310),
    line('氏名', 180, 350),
    line('青木一郎', 340, 350),
  );
  expect(said).toMatchObject({ 'principal.name': '山田花子', 'agent.name': '青木一郎' });
});

test('kinds to choose from beside 請求者, their boxes not read, head nothing', () => {
  const said = read(
    line('ご請求者', 84, 112),
    line('ご本人様', 260, 112),
    line('代理人様', 420, 112),
    line('お客様記入欄', 73, 152),
    line('お名前', 85, 190),
    line('山田花子', 249, 190),
    line('生年月日', 85, 230),
    line('昭和60年4月1日', 249, 230),
    line('代理人様記入欄　代理人様がご請求の場合のみ', 84, 300),
    line('お名前', 85, 340),
  );
  expect(said).toMatchObject({ 'principal.name': '山田花子', 'principal.birthDate': '1985-04-01' });
});
