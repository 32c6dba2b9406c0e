import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

const names = ['purpose-notice', 'disclosure', 'correction', 'deletion', 'suspension'];
const diameter = 40;
const topOf = (row: number): number => 20 + row * 72;
/** How each type is marked, in the list's order. */
const marks = (page: Canvas, options: PrintedOption[]): (string | undefined)[] => {
  const choices = readChoices(page, options);
  return names.map((name) => choices.find(({ option }) => option === name)?.mark);
};

/** Types in rows, each with a printed circle before it; of some the word begins a little further away than it is read. */
function list(off: readonly number[] = []): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, row) => {
    const y = topOf(row);
    circle(page, 130, y + 15, diameter / 2);
    return { option, box: word(page, 170 + (off[row] ?? 0), y, 3) };
  });
  return { page, options };
}

function circle(page: Canvas, x: number, y: number, radius: number): void {
  const at = (i: number): [number, number] => [
    x + radius * Math.cos((2 * Math.PI * i) / 48),
    y + radius * Math.sin((2 * Math.PI * i) / 48),
  ];
  for (let i = 0; i < 48; i++) page.stroke(...at(i), ...at(i + 1), 3);
}

function blacken(page: Canvas, row: number): void {
  for (let radius = diameter / 2; radius > 0; radius -= 2) circle(page, 130, topOf(row) + 15, radius);
}

describe('a list with round buttons', () => {
  it('is unmarked where all are empty, however exactly their words stand', () => {
    const { page, options } = list([0, 0, 6, 0, -8]);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is marked in the ones blackened', () => {
    const { page, options } = list([0, 0, 6, 0, -8]);
    blacken(page, 1);
    blacken(page, 4);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none', 'none', 'tick']);
  });

  it('is marked by a tick in one', () => {
    const { page, options } = list();
    page.stroke(118, topOf(2) + 12, 128, topOf(2) + 26, 4);
    page.stroke(128, topOf(2) + 26, 146, topOf(2) - 4, 4);
    expect(marks(page, options)).toEqual(['none', 'none', 'tick', 'none', 'none']);
  });

  it('is no list of buttons where the circles hold numbers (①)', () => {
    const { page, options } = list();
    for (const row of names.keys()) {
      page.stroke(130, topOf(row) + 4, 130, topOf(row) + 26, 4);
      page.stroke(122, topOf(row) + 6 + row, 138, topOf(row) + 6 + row, 4);
    }
    expect(marks(page, options)).not.toContain('tick');
  });
});
