import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { PrintedOption } from './printed-word.ts';
import { readChoices } from './read-choices.ts';
import { H, W, word } from './word.fixture.ts';

const names = [
  ['disclosure', 'third-party-records', 'purpose-notice'],
  ['correction', 'addition', 'deletion'],
  ['suspension', 'erasure', 'third-party-stop'],
];
const side = 30;
const rowOf = (row: number): number => 40 + row * 90;
const marks = (page: Canvas, options: PrintedOption[]): string[] =>
  readChoices(page, options).flatMap(({ option, mark }) => (mark === 'none' ? [] : [`${option} ${mark}`]));

/** Types in three columns, each with a box far behind it or before it. */
function grid(
  words: readonly number[],
  boxes: readonly number[],
): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.flatMap((row, y) =>
    row.map((option, x) => {
      page.square(boxes[x] ?? 0, rowOf(y), side, 3);
      return { option, box: word(page, words[x] ?? 0, rowOf(y), 2 + ((x + y) % 3)) };
    }),
  );
  return { page, options };
}
const dot = (page: Canvas, x: number, row: number): void => {
  for (let r = 1; r < 9; r += 2) page.ellipse(x + side / 2, rowOf(row) + side / 2, r, r);
};

describe.each([
  ['at the right, as far from the next column as from their own', [60, 440, 820], [330, 710, 1090]],
  ['at the right, close before the next column', [60, 440, 820], [385, 765, 1115]],
  ['at the right of columns of different width', [60, 300, 820], [230, 690, 1130]],
  ['far at the left', [230, 640, 1040], [60, 460, 860]],
] as const)('types in columns with their boxes %s', (_, words, boxes) => {
  it('are unmarked where the boxes are empty', () => {
    const { page, options } = grid(words, boxes);
    expect(marks(page, options)).toEqual([]);
  });

  it('are marked by a dot in their own', () => {
    const { page, options } = grid(words, boxes);
    dot(page, boxes[0], 2);
    dot(page, boxes[2], 0);
    expect(marks(page, options).sort()).toEqual(['purpose-notice tick', 'suspension tick']);
  });
});
