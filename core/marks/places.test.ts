import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { PrintedOption } from './printed-word.ts';
import { readChoices } from './read-choices.ts';
import { H, W, word } from './word.fixture.ts';

const marks = (page: Canvas, options: PrintedOption[]): string[] =>
  readChoices(page, options).map(({ mark }) => mark);
const names = ['purpose-notice', 'disclosure', 'correction', 'deletion'];

/** A table whose columns are the options, with a box or an empty cell below each. */
function columns(boxed: boolean): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    const x = 100 + i * 260;
    if (boxed) page.square(x + 34, 190, 28);
    return { option, box: word(page, x, 100, 3) };
  });
  for (const y of [80, 160, 250]) page.stroke(60, y, 1140, y, 3);
  for (let x = 60; x <= 1140; x += 270) page.stroke(x, 80, x, 250, 3);
  return { page, options };
}

/** A list below each other, with a column for the mark at the right. */
function rows(): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => ({ option, box: word(page, 150, 40 + i * 80, 3) }));
  for (let y = 20; y <= 340; y += 80) page.stroke(60, y, 1000, y, 3);
  for (const x of [60, 850, 1000]) page.stroke(x, 20, x, 340, 3);
  return { page, options };
}

describe('a table whose columns are the options', () => {
  it('is unmarked where its boxes are empty', () => {
    const { page, options } = columns(true);
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('is ticked in the box below its heading', () => {
    const { page, options } = columns(true);
    page.stroke(100 + 520 + 38, 196, 100 + 520 + 58, 212, 4);
    page.stroke(100 + 520 + 58, 196, 100 + 520 + 38, 212, 4);
    expect(marks(page, options)).toEqual(['none', 'none', 'tick', 'none']);
  });

  it('is marked by a 〇 in an empty cell', () => {
    const { page, options } = columns(false);
    page.ellipse(100 + 260 + 48, 205, 14, 14);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none', 'none']);
  });
});

describe('a list with a column for the mark', () => {
  it('is unmarked where the column is empty', () => {
    const { page, options } = rows();
    expect(marks(page, options)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('is marked by a 〇 in its row', () => {
    const { page, options } = rows();
    page.ellipse(925, 215, 13, 13);
    expect(marks(page, options)).toEqual(['none', 'none', 'tick', 'none']);
  });

  it('is not marked by what is printed beside some of the words', () => {
    const { page, options } = rows();
    const note = word(page, 500, 120, 5);
    expect(readChoices(page, options, [note]).map(({ mark }) => mark)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });
});

it('takes a ringed number for its option', () => {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    const y = 40 + i * 80;
    page.stroke(110, y + 2, 110, y + 28, 3);
    return { option, box: word(page, 150, y, 3) };
  });
  page.ellipse(110, 135, 17, 24);
  expect(marks(page, options)).toEqual(['none', 'tick', 'none', 'none']);
});

it('takes a mark that was read as letters before the option', () => {
  const page = canvas(W, H);
  const options = names.map((option, i) => ({
    option,
    box: word(page, 150, 40 + i * 80, 3),
    marked: option === 'correction',
  }));
  expect(marks(page, options)).toEqual(['none', 'none', 'tick', 'none']);
});

describe('brackets to be filled before the words', () => {
  const bracketed = (read: readonly string[], ringed: readonly number[]): string[] => {
    const page = canvas(W, H);
    const options = names.map((option, i) => {
      const y = 40 + i * 80;
      page.ellipse(80, y + 15, 8, 20, Math.PI / 2, 1.5 * Math.PI);
      page.ellipse(125, y + 15, 8, 20, -Math.PI / 2, Math.PI / 2);
      if (ringed.includes(i)) for (const r of [13, 14]) page.ellipse(102, y + 15, r, r);
      return { option, box: word(page, 150, y, 3), marked: read.includes(option) };
    });
    return marks(page, options);
  };

  it('are filled too where but one of the marks was read as a letter', () => {
    expect(bracketed(['disclosure'], [0, 1])).toEqual(['tick', 'tick', 'none', 'none']);
  });

  it('are empty beside one that was read as filled', () => {
    expect(bracketed(['disclosure'], [1])).toEqual(['none', 'tick', 'none', 'none']);
  });
});
