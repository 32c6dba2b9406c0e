import { expect, test } from 'vitest';
import { table } from './table.ts';
import { width } from './text.ts';

const rows = [
  {
    number: '1A2B-3C4D',
    asks: '利用目的の通知、開示、第三者提供記録の開示、訂正・追加、削除、利用停止・消去',
  },
  { number: '5E6F-7G8H', asks: '開示' },
];
const columns = [
  { title: 'number', of: (row: (typeof rows)[0]) => row.number },
  { title: 'asks', of: (row: (typeof rows)[0]) => row.asks, gives: true as const },
  { title: 'open', of: () => '2 missing' },
];

test('stands in straight columns within the terminal, wide characters and all', () => {
  const lines = table(rows, columns, 60);
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(60);
  const starts = lines.slice(2).map((line) => width(line.slice(0, line.indexOf('2 missing'))));
  expect(new Set(starts).size).toBe(1);
  expect(lines[2]).toContain('…');
  expect(lines[3]).toMatch(/^5E6F-7G8H {2}開示 +2 missing$/);
});
