import { expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { listedOptions } from './listed.ts';

const list = ['利用目的の通知', '第三者提供記録の開示', '訂正', '削除', '利用停止', '第三者提供の停止'].map(
  (text, i) => line(`□ ${text}`, 100, 300 + i * 30),
);
const placeOf = (lines: ReturnType<typeof line>[]): number | undefined =>
  listedOptions(lines).find(({ option }) => option === 'disclosure')?.box[1];

it('a type that a note names far below is looked for in the list again', () => {
  const note = line('利用目的の通知、開示 (手数料は660円)', 100, 800);
  expect(placeOf([...list, line('□ Disclosure (開示)', 100, 480), note])).toBe(0.48);
});

it('a type that the list lacks is none where a note names it', () => {
  const note = line('利用目的の通知、開示 (手数料は660円)', 100, 800);
  expect(placeOf([...list, note])).toBeUndefined();
});

it('types in the label of a row that is for them are none of the list', () => {
  const centred = [
    '利用目的の通知',
    '開示',
    '第三者提供記録',
    '訂正',
    '追加',
    '削除',
    '消去',
    '利用停止',
    '第三者提供の停止',
  ];
  const inCells = centred.map((text, i) =>
    line(text, 190 + (i % 3) * 280 - text.length * 12, 300 + 30 * Math.floor(i / 3)),
  );
  const label = [line('訂正・追加・削除', 80, 410), line('の場合', 80, 430)];
  const heights = listedOptions([...inCells, ...label]).map(({ box }) => box[1]);
  expect(heights).toHaveLength(9);
  expect(Math.max(...heights)).toBeCloseTo(0.36);
});

it('types that stand in such a label alone are found there', () => {
  const label = [line('訂正・追加・削除', 80, 410), line('の場合', 80, 430)];
  expect(listedOptions([line('開示', 80, 380), ...label]).map(({ option }) => option)).toContain(
    'correction',
  );
});
