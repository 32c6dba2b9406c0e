import { describe, expect, it } from 'vitest';
import { canvas } from '../../image/canvas.fixture.ts';
import type { Box } from '../../page.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

/** A word among letters: of the row above it, of that below, and right beside it. */
function amongPrint() {
  const page = canvas(W, H);
  const box = word(page, 500, 160, 4);
  const lines: Box[] = [-38, 38].map((down) => {
    for (let i = -2; i < 6; i++) page.fill(503 + i * 32, 160 + down, 26, 28);
    return [436 / W, (153 + down) / H, 256 / W, 42 / H];
  });
  for (const x of [464, 636]) {
    page.fill(x, 160, 28, 28);
    lines.push([x / W, 153 / H, 28 / W, 42 / H]);
  }
  return {
    page,
    lines,
    mark: (print: Box[]) => readChoices(page, [{ option: 'correction', box }], print)[0]?.mark,
  };
}

describe('what closes around a word nearly as a ring does', () => {
  it('is none where it is the print of the rows around it', () => {
    const { lines, mark } = amongPrint();
    expect(mark([])).toBe('unsure');
    expect(mark(lines)).toBe('none');
  });

  it('is a doubt where it is more than that: a ring of which a fax lost a part', () => {
    const { page, lines, mark } = amongPrint();
    for (const wide of [0, 1, 2]) page.ellipse(564, 174, 80 + wide, 28 + wide, 0.5, 5.2);
    expect(mark(lines)).not.toBe('none');
  });
});
