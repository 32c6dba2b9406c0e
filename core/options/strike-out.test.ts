import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import { findOptions } from './options.ts';
import { asksToStrikeOut } from './strike-out.ts';

test.each([
  '(不要の文字を二重線で消してください)',
  '※該当しないものを二重線で抹消すること',
  '不要な ものは 線で消す',
  '請求しないものは削除してください',
])('%s asks for it', (text) => {
  expect(asksToStrikeOut([line(text, 100, 300)])).toBe(true);
});

test.each([
  '誤記は二重線で消し、訂正印を押してください',
  '個人情報の消去',
  '該当するものを〇で囲む',
  '不要な情報の削除',
])('%s does not', (text) => {
  expect(asksToStrikeOut([line(text, 100, 300)])).toBe(false);
});

test('kinds of agent that the strokes spoiled are known by the one left standing, only where such strokes are asked for', () => {
  const row = [line('区分', 160, 586), line('垂意代理大・親権者・或年後見大', 340, 586)];
  const asking = line('(不要の文字を二重線で消してください)', 100, 540);
  const options = (lines: typeof row): string[] => findOptions(lines).map(({ option }) => option);
  expect(options([...row, asking]).sort()).toEqual(['adult-guardian', 'parent', 'proxy']);
  expect(options(row)).not.toContain('proxy');
});
