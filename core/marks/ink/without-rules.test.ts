import { expect, it } from 'vitest';
import { canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

const kinds = ['parent', 'adult-guardian', 'proxy'];

/** Three boxes with their words in the low row of a table that goes across the page. */
function row() {
  const page = canvas(W, H);
  const options = kinds.map((option, i): PrintedOption => {
    page.square(100 + i * 190, 100, 36);
    return { option, box: word(page, 146 + i * 190, 105, 4) };
  });
  for (const y of [93, 144]) page.stroke(0, y, W, y, 3);
  return { page, options };
}

it('takes the rules of a table and the boxes between them for no ring', () => {
  const { page, options } = row();
  expect(readChoices(page, options).map(({ mark }) => mark)).toEqual(['none', 'none', 'none']);
});

it('sees a ring that goes over the rules', () => {
  const { page, options } = row();
  for (const wide of [0, 1, 2]) page.ellipse(400, 120, 78 + wide, 34 + wide);
  expect(readChoices(page, options).map(({ mark }) => mark)).toEqual(['none', 'ring', 'none']);
});
