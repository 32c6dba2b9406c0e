import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

const names = ['purpose-notice', 'disclosure', 'correction', 'deletion', 'suspension'];
const side = 28;
const rowOf = (i: number): number => 20 + i * 72;
/** How many letters tell more of each type, before its box. */
const told = [16, 5, 9, 3, 12];
const boxAt = (i: number): number => 80 + (3 + (told[i] ?? 0)) * 32 + 120;
const marks = (page: Canvas, options: PrintedOption[]): string[] =>
  readChoices(page, options).map(({ mark }) => mark);

/** Types in rows, each with more told of it and a box at its end. */
function list(): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    word(page, 80 + 3 * 32 + 60, rowOf(i), told[i] ?? 0);
    page.square(boxAt(i), rowOf(i) + 2, side);
    return { option, box: word(page, 80, rowOf(i), 3) };
  });
  return { page, options };
}

describe('a list with a box at the end of each row', () => {
  it('is unmarked where all are empty', () => {
    const { page, options } = list();
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is marked in the box ticked', () => {
    const { page, options } = list();
    page.stroke(boxAt(3) + 6, rowOf(3) + 14, boxAt(3) + 12, rowOf(3) + 24, 4);
    page.stroke(boxAt(3) + 12, rowOf(3) + 24, boxAt(3) + 24, rowOf(3) + 6, 4);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'tick', 'none']);
  });

  it('is a doubt at the row whose box cannot be told', () => {
    const { page, options } = list();
    page.fill(boxAt(1) - 4, rowOf(1) - 4, side + 8, 16, 255);
    expect(marks(page, options)).toEqual(['none', 'unsure', 'none', 'none', 'none']);
  });
});
