import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

const names = ['purpose-notice', 'disclosure', 'correction', 'deletion', 'suspension'];
const tops = names.map((_, i) => 20 + i * 72);
const side = 28;
const marks = (page: Canvas, options: PrintedOption[]): string[] =>
  readChoices(page, options).map(({ mark }) => mark);

/** Types in rows, with a box for each in columns far to their right, and a column for words behind. */
function table(
  columns: readonly number[],
  rules: readonly number[] = [60, 500, 620, 1100],
): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => ({ option, box: word(page, 80, tops[i] ?? 0, 2 + (i % 3)) }));
  for (const x of columns) for (const y of tops) page.square(x, y + 2, side);
  for (const x of rules) page.stroke(x, 0, x, 360, 3);
  return { page, options };
}
const fillIn = (page: Canvas, row: number): void => page.fill(545, (tops[row] ?? 0) + 1, side + 4, side + 2);
const strokeThrough = (page: Canvas, row: number): void => {
  const y = tops[row] ?? 0;
  page.stroke(540, y + side + 8, 545 + side + 8, y - 6, 5);
};

describe('a table of types with their boxes in a column of its own', () => {
  it('is unmarked where the boxes are empty', () => {
    const { page, options } = table([545]);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is marked in a box filled in, which a fax’s streak through the words does not hide', () => {
    const { page, options } = table([545]);
    fillIn(page, 3);
    page.stroke(130, 0, 130, H, 2);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'tick', 'none']);
  });

  it('is marked by strokes through two boxes, beside which a streak runs', () => {
    const { page, options } = table([545]);
    strokeThrough(page, 1);
    strokeThrough(page, 4);
    page.stroke(588, 0, 588, H, 2);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none', 'none', 'tick']);
  });

  it('is marked by a ring over the frame of a box, whose inside stays empty', () => {
    const { page, options } = table([545]);
    const middle = (tops[2] ?? 0) + 2 + side / 2;
    for (const radius of [side / 2 + 1, side / 2 + 2]) page.ellipse(541 + side / 2, middle, radius, radius);
    expect(marks(page, options)).toEqual(['none', 'none', 'tick', 'none', 'none']);
  });

  it('is a doubt where a ring follows the frame so closely that it may be its print', () => {
    const { page, options } = table([545]);
    const middle = (tops[2] ?? 0) + 2 + side / 2;
    for (const radius of [side / 2 + 1, side / 2 + 2]) page.ellipse(545 + side / 2, middle, radius, radius);
    expect(marks(page, options)).toEqual(['none', 'none', 'unsure', 'none', 'none']);
  });

  it('is marked in its boxes, not by the numbers of its rows in cells as square as boxes', () => {
    const { page, options } = table([545], []);
    for (const [i, top] of tops.entries()) {
      page.square(24, top - 6, 40);
      // 1, then digits of more and more ink
      page.stroke(44, top + 6, 44, top + 26, 2);
      page.stroke(44, top + 26, 44 + 3 * i, top + 26, 2);
    }
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none', 'none']);
    fillIn(page, 1);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none', 'none', 'none']);
  });

  it('is not marked by what is written behind the boxes', () => {
    const { page, options } = table([545]);
    fillIn(page, 0);
    word(page, 660, tops[2] ?? 0, 8);
    expect(marks(page, options)).toEqual(['tick', 'none', 'none', 'none', 'none']);
  });

  it('is a doubt where a box in a second column is marked: which of them asks is not known', () => {
    const { page, options } = table([545, 700], [60, 1100]);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none', 'none']);
    page.fill(700, (tops[2] ?? 0) + 2, side, side);
    expect(marks(page, options)).toEqual(['none', 'none', 'unsure', 'none', 'none']);
  });
});
