import { expect, it } from 'vitest';
import { canvas } from '../../image/canvas.fixture.ts';
import { boxBeside } from './box-place.ts';

it('a square within the letters of another option (見, 国) is no box; one that stands between them is', () => {
  const glyph = 28;
  const word = { x: 500, y: 990, width: 84, height: 42, glyph };
  const next = { ...word, x: 604 };
  const page = canvas(1654, 2339);
  page.square(next.x + 24, 998, 20, 2);
  expect(boxBeside(page, word, [word, next], 'after')).toBeNull();
  expect(boxBeside(page, word, [word], 'after')).not.toBeNull();
  expect(boxBeside(page, word, [word, { ...next, x: next.x + 60 }], 'after')).not.toBeNull();
});
