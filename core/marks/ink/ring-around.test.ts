import { expect, it } from 'vitest';
import { canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

it('sees a ring drawn through the ends of a long word', () => {
  const page = canvas(W, H);
  const options = ['principal', 'parent', 'proxy'].map(
    (option, i): PrintedOption => ({ option, box: word(page, 60 + i * 380, 100, 5) }),
  );
  for (const wide of [0, 1, 2]) page.ellipse(520, 116, 73 + wide, 36 + wide);
  expect(readChoices(page, options).map(({ mark }) => mark)).toEqual(['none', 'ring', 'none']);
});

it('sees a ring that is little larger than a word of two characters, and is part of its line as read', () => {
  const page = canvas(W, H);
  const options = ['disclosure', 'erasure', 'addition'].map(
    (option, i): PrintedOption => ({ option, box: word(page, 160 + i * 300, 100, 2) }),
  );
  for (const wide of [0, 1, 2]) page.ellipse(492, 116, 31 + wide, 23 + wide);
  const ringed = options.map((option, i): PrintedOption => {
    const [x, , width] = option.box;
    return i === 1 ? { ...option, box: [x, 78 / H, width, 76 / H] } : option;
  });
  expect(readChoices(page, ringed).map(({ mark }) => mark)).toEqual(['none', 'ring', 'none']);
});
