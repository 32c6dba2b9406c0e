import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { Box } from '../../page.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

/** A row of a table: a cell for each rule's gap, the words of the options in some of them. */
function row(rules: readonly number[], lefts: readonly number[]): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  for (const y of [90, 180]) page.stroke(rules[0] ?? 0, y, rules.at(-1) ?? 0, y, 3);
  for (const x of rules) page.stroke(x, 90, x, 180, 3);
  const options = lefts.map((x, i) => ({
    option: ['principal', 'agent'][i] ?? '',
    box: word(page, x, 120, 3),
  }));
  return { page, options };
}
const check = (page: Canvas, x: number): void => {
  page.stroke(x, 132, x + 10, 148, 4);
  page.stroke(x + 10, 148, x + 28, 118, 4);
};
const marks = (page: Canvas, options: PrintedOption[], print: Box[] = []): string[] =>
  readChoices(page, options, print).map(({ mark }) => mark);

describe('a row of words with a cell for the mark after each', () => {
  const table = (): { page: Canvas; options: PrintedOption[] } => row([60, 200, 300, 440, 540], [80, 320]);

  it('is unmarked where the cells are empty', () => {
    const { page, options } = table();
    expect(marks(page, options)).toEqual(['none', 'none']);
  });

  it.each([
    [235, ['tick', 'none']],
    [475, ['none', 'tick']],
  ] as const)('is marked at the word before the cell (%i)', (x, expected) => {
    const { page, options } = table();
    check(page, x);
    expect(marks(page, options)).toEqual(expected);
  });

  it('takes the box in the cell for the word before it', () => {
    const { page, options } = table();
    for (const x of [236, 476]) page.square(x, 121, 28);
    expect(marks(page, options)).toEqual(['none', 'none']);
    page.fill(242, 127, 16, 16);
    expect(marks(page, options)).toEqual(['tick', 'none']);
  });
});

it('takes the cell before each word where the row begins with one', () => {
  const { page, options } = row([60, 160, 300, 400, 540], [180, 420]);
  check(page, 335);
  expect(marks(page, options)).toEqual(['none', 'tick']);
});

it('takes the cells after the words where letters one below the other head the row in the cell before them', () => {
  const { page, options } = row([4, 60, 200, 300, 440, 540], [80, 320]);
  check(page, 235);
  expect(marks(page, options)).not.toEqual(['tick', 'none']);
  const head: Box = [18 / W, 140 / H, 28 / W, 38 / H];
  page.stroke(22, 150, 42, 150, 3);
  page.stroke(32, 142, 32, 172, 3);
  expect(marks(page, options, [head])).toEqual(['tick', 'none']);
});

it('takes no cell with print for one that is to be marked', () => {
  const { page, options } = row([60, 200, 300, 440, 540], [80, 320]);
  const note = word(page, 215, 120, 2);
  expect(marks(page, options, [note])).toEqual(['none', 'none']);
});

it('finds boxes in a column of their own, far from the words', () => {
  const page = canvas(W, H);
  const options = ['disclosure', 'correction', 'deletion', 'suspension'].map((option, i) => {
    page.square(1030, 42 + i * 80, 28);
    return { option, box: word(page, 90, 40 + i * 80, 4 + i) };
  });
  for (let y = 20; y <= 340; y += 80) page.stroke(60, y, 1100, y, 3);
  for (const x of [60, 990, 1100]) page.stroke(x, 20, x, 340, 3);
  expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none']);
  for (const i of [1, 2]) page.fill(1036, 48 + i * 80, 16, 16);
  expect(marks(page, options)).toEqual(['none', 'tick', 'tick', 'none']);
});

it('takes what stands below words that no rules part into columns for no mark', () => {
  const page = canvas(W, H);
  const options = ['proxy', 'parent', 'adult-guardian'].map((option, i) => ({
    option,
    box: word(page, 150 + i * 300, 120, 3),
  }));
  page.stroke(60, 160, 1140, 160, 3);
  page.fill(785, 190, 30, 6);
  expect(marks(page, options)).toEqual(['none', 'none', 'none']);
});

it('takes the numbers in the cells before the words for no marks, a ring around one for one', () => {
  const numbered = (): { page: Canvas; options: PrintedOption[] } => {
    const page = canvas(W, H);
    const options = ['disclosure', 'correction', 'deletion', 'suspension'].map((option, i) => {
      // each with more strokes than the one before it
      for (let k = 0; k <= i; k++) page.stroke(105 + 6 * k, 42 + i * 80, 105 + 6 * k, 66 + i * 80, 2);
      return { option, box: word(page, 180, 40 + i * 80, 4) };
    });
    for (let y = 20; y <= 340; y += 80) page.stroke(60, y, 600, y, 3);
    for (const x of [60, 160, 600]) page.stroke(x, 20, x, 340, 3);
    return { page, options };
  };
  const plain = numbered();
  expect(marks(plain.page, plain.options)).toEqual(['none', 'none', 'none', 'none']);
  const ringed = numbered();
  ringed.page.ellipse(112, 54 + 80, 24, 24);
  expect(marks(ringed.page, ringed.options)).toEqual(['none', 'tick', 'none', 'none']);
});
