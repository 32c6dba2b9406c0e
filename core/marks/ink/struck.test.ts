import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { PrintedOption } from '../printed-word.ts';
import { readChoices } from '../read-choices.ts';
import { H, W, word } from '../word.fixture.ts';

const names = ['disclosure', 'correction', 'deletion'];
const lefts = [150, 500, 850];

/** Three options in a row, each with a box before it or none, the first and second ticked or ringed. */
function list(boxed: boolean): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    const x = lefts[i] ?? 0;
    if (boxed) page.square(x - 45, 122, 28);
    if (boxed && i < 2) page.fill(x - 40, 127, 18, 18);
    if (!boxed && i < 2) page.ellipse(x + 48, 135, 72, 30);
    return { option, box: word(page, x, 120, 3) };
  });
  return { page, options };
}

const marks = ({ page, options }: { page: Canvas; options: PrintedOption[] }): string[] => {
  const choices = readChoices(page, options);
  return names.map((name) => choices.find(({ option }) => option === name)?.mark ?? 'lost');
};

describe.each([
  ['ticked', true, 'tick'],
  ['ringed', false, 'ring'],
] as const)('a %s option', (_, boxed, mark) => {
  it.each<[string, (page: Canvas) => void]>([
    ['one stroke', (p) => p.stroke(490, 136, 610, 136, 3)],
    [
      'two strokes',
      (p) => {
        p.stroke(495, 132, 605, 132, 2);
        p.stroke(495, 139, 605, 139, 2);
      },
    ],
    ['a slanting stroke', (p) => p.stroke(495, 133, 605, 139, 3)],
    ['a stroke a little short', (p) => p.stroke(503, 136, 592, 137, 3)],
  ])('is struck out by %s, the others judged as ever', (_, draw) => {
    const drawn = list(boxed);
    draw(drawn.page);
    expect(marks(drawn)).toEqual([mark, 'struck', 'none']);
  });

  it.each<[string, (page: Canvas) => void]>([
    ['a line below it', (p) => p.stroke(490, 154, 610, 154, 3)],
    ['a line above it', (p) => p.stroke(490, 118, 610, 118, 3)],
    ['a stroke through half of it', (p) => p.stroke(495, 136, 548, 136, 3)],
    ['a steep stroke', (p) => p.stroke(500, 122, 596, 150, 3)],
    ['its own strokes', () => {}],
  ])('is not struck out by %s', (_, draw) => {
    const drawn = list(boxed);
    draw(drawn.page);
    expect(marks(drawn)).toEqual([mark, mark, 'none']);
  });

  it('is a doubt where the stroke covers three quarters', () => {
    const drawn = list(boxed);
    drawn.page.stroke(500, 136, 570, 136, 3);
    expect(marks(drawn)).toEqual([mark, 'unsure', 'none']);
  });

  it('is a doubt where a streak runs across the page', () => {
    const drawn = list(boxed);
    drawn.page.stroke(0, 136, W, 136, 2);
    expect(marks(drawn).filter((one) => one === 'struck')).toEqual([]);
    expect(marks(drawn)).toContain('unsure');
  });
});

it('strikes an option that was not marked at all', () => {
  const drawn = list(true);
  drawn.page.stroke(845, 136, 955, 136, 3);
  expect(marks(drawn)).toEqual(['tick', 'tick', 'struck']);
});

describe('a cross', () => {
  const cross = (page: Canvas, x: number): void => {
    page.stroke(x - 8, 112, x + 104, 158, 3);
    page.stroke(x - 6, 160, x + 106, 110, 3);
  };

  it.each([true, false])(
    'over a marked word takes it away, the others judged as ever (boxes: %s)',
    (boxed) => {
      const drawn = list(boxed);
      cross(drawn.page, 500);
      expect(marks(drawn)).toEqual([boxed ? 'tick' : 'ring', 'struck', 'none']);
    },
  );

  it('over the only word that is marked at all is a doubt', () => {
    const page = canvas(W, H);
    const options = names.map((option, i) => ({ option, box: word(page, lefts[i] ?? 0, 120, 3) }));
    cross(page, 500);
    expect(marks({ page, options })[1]).toBe('unsure');
  });

  it('in a box is a tick', () => {
    const page = canvas(W, H);
    const options = names.map((option, i) => {
      page.square((lefts[i] ?? 0) - 45, 122, 28);
      return { option, box: word(page, lefts[i] ?? 0, 120, 3) };
    });
    page.stroke(453, 118, 486, 154, 3);
    page.stroke(453, 154, 486, 118, 3);
    expect(marks({ page, options })).toEqual(['none', 'tick', 'none']);
  });

  it('of one stroke alone takes nothing away', () => {
    const drawn = list(true);
    drawn.page.stroke(492, 112, 604, 158, 3);
    expect(marks(drawn)).toEqual(['tick', 'tick', 'none']);
  });
});

it('takes the level stroke of a single character (大, 平) for no striking out', () => {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    const x = lefts[i] ?? 0;
    page.stroke(x, 135, x + 30, 135, 3);
    return { option, box: word(page, x, 120, 1) };
  });
  page.ellipse(515, 135, 26, 26);
  expect(readChoices(page, options, [], 'at-words').map(({ mark }) => mark)).toEqual([
    'none',
    'ring',
    'none',
  ]);
});
