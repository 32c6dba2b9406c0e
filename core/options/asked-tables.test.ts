import { describe, expect, it } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { askedTables } from './asked-tables.ts';

const types = ['利用目的の通知', '開示', '訂正', '利用停止'];
const rowsOf = (texts: readonly string[], x: number, y: number): Line[] =>
  texts.map((text, i) => line(text, x, y + i * 30));
const head = (x: number, y: number): Line[] => [line('はい', x, y), line('いいえ', x + 80, y)];
const optionsOf = (lines: readonly Line[]): string[][] =>
  askedTables(lines).map(({ rows }) => rows.flatMap(({ options }) => options.map(({ option }) => option)));

describe('tables whose columns of answers are headed once', () => {
  it('have the rows below their heads', () => {
    expect(optionsOf([...head(700, 270), ...rowsOf(types, 80, 300)])).toEqual([
      ['purpose-notice', 'disclosure', 'correction', 'suspension'],
    ]);
  });

  it('are two where a second head stands further down', () => {
    const kinds = ['ご本人ですか', '親権者ですか', '任意代理人ですか'];
    const lines = [
      ...head(700, 270),
      ...rowsOf(types, 80, 300),
      ...head(700, 470),
      ...rowsOf(kinds, 80, 500),
    ];
    expect(optionsOf(lines)[1]).toEqual(['principal', 'parent', 'proxy']);
  });

  it('have each its own rows where they stand side by side', () => {
    const lines = [
      ...head(300, 270),
      ...rowsOf(types.slice(0, 2), 80, 300),
      ...head(750, 270),
      ...rowsOf(types.slice(2), 520, 300),
    ];
    expect(optionsOf(lines)).toEqual([
      ['purpose-notice', 'disclosure'],
      ['correction', 'suspension'],
    ]);
  });

  it('may have the no before the yes', () => {
    const [yes, no] = [line('はい', 780, 270), line('いいえ', 680, 270)];
    const [table] = askedTables([yes, no, ...rowsOf(types, 80, 300)]);
    expect(table?.head.yes[0]).toBeGreaterThan(table?.head.no[0] ?? 1);
  });

  it('keep a row that says nothing among them, but no note that goes on through the columns', () => {
    const rows = rowsOf(
      ['開示', '言止', '※一つの行に一つの答えを、はいかいいえのどちらかに必ずつけてください', '訂正'],
      80,
      300,
    );
    const [table] = askedTables([...head(700, 270), ...rows]);
    expect(table?.rows.map(({ options }) => options.length)).toEqual([1, 0, 1]);
  });

  it.each<[string, Line[]]>([
    ['where each row has its own words', types.flatMap((_, i) => head(700, 300 + i * 30))],
    ['where one row alone is left below', head(700, 360)],
    ['where the words stand beside the rows', head(700, 390)],
  ])('are none %s', (_, words) => {
    expect(askedTables([...rowsOf(types, 80, 300), ...words])).toEqual([]);
  });
});
