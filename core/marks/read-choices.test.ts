import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { Box } from '../page.ts';
import { readChoices } from './read-choices.ts';
import { H, W, word } from './word.fixture.ts';

/** A list of three options in a row, each with a box before it or none. */
function list(boxed: boolean): { page: Canvas; options: { option: string; box: Box }[] } {
  const page = canvas(W, H);
  const options = ['disclosure', 'correction', 'deletion'].map((option, i) => {
    const x = 150 + i * 350;
    if (boxed) page.square(x - 45, 122, 28);
    return { option, box: word(page, x, 120, 3) };
  });
  return { page, options };
}

const marks = (page: Canvas, options: { option: string; box: Box }[]): string[] =>
  readChoices(page, options).map(({ mark }) => mark);

describe('a list with boxes after its words', () => {
  const boxedAfter = (): { page: Canvas; options: { option: string; box: Box }[] } => {
    const page = canvas(W, H);
    const options = ['disclosure', 'correction', 'deletion'].map((option, i) => {
      const x = 150 + i * 350;
      page.square(x + 110, 122, 28);
      return { option, box: word(page, x, 120, 3) };
    });
    return { page, options };
  };

  it('is unmarked when all boxes are empty', () => {
    const { page, options } = boxedAfter();
    expect(marks(page, options)).toEqual(['none', 'none', 'none']);
  });

  it('is ticked in the box that follows the word', () => {
    const { page, options } = boxedAfter();
    page.fill(150 + 350 + 115, 127, 18, 18);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none']);
  });

  it('so too where the words stand so close that a box could be the next word’s', () => {
    const page = canvas(W, H);
    const options = ['disclosure', 'correction', 'deletion'].map((option, i) => {
      const x = 150 + i * 165;
      page.square(x + 104, 122, 28);
      return { option, box: word(page, x, 120, 3) };
    });
    page.fill(150 + 165 + 109, 127, 18, 18);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none']);
  });
});

describe('a list with boxes', () => {
  const box = { x: 150 + 350 - 45, y: 122, side: 28 };

  it('is unmarked when all boxes are empty', () => {
    const { page, options } = list(true);
    expect(marks(page, options)).toEqual(['none', 'none', 'none']);
  });

  it.each<[string, (page: Canvas) => void]>([
    [
      'レ',
      (p) => {
        p.stroke(box.x + 6, box.y + 12, box.x + 12, box.y + 24, 3);
        p.stroke(box.x + 12, box.y + 24, box.x + 26, box.y + 3, 3);
      },
    ],
    [
      '✓ drawn over the edge',
      (p) => {
        p.stroke(box.x + 2, box.y + 10, box.x + 13, box.y + 25, 3);
        p.stroke(box.x + 13, box.y + 25, box.x + 42, box.y - 14, 3);
      },
    ],
    [
      '×',
      (p) => {
        p.stroke(box.x + 4, box.y + 4, box.x + 24, box.y + 24, 3);
        p.stroke(box.x + 24, box.y + 4, box.x + 4, box.y + 24, 3);
      },
    ],
    ['■', (p) => p.fill(box.x, box.y, 28, 28)],
  ])('is ticked by %s', (_, draw) => {
    const { page, options } = list(true);
    draw(page);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none']);
  });

  it('is ticked twice where two boxes are', () => {
    const { page, options } = list(true);
    page.fill(box.x + 5, box.y + 5, 18, 18);
    page.fill(box.x + 355, box.y + 5, 18, 18);
    expect(marks(page, options)).toEqual(['none', 'tick', 'tick']);
  });

  it('is ticked all over where all boxes are', () => {
    const { page, options } = list(true);
    for (const i of [-1, 0, 1]) page.fill(box.x + 350 * i + 5, box.y + 5, 18, 18);
    expect(marks(page, options)).toEqual(['tick', 'tick', 'tick']);
  });

  it('leaves a speck in a box to a person', () => {
    const { page, options } = list(true);
    page.fill(box.x + 11, box.y + 11, 4, 3);
    expect(marks(page, options)).toEqual(['none', 'unsure', 'none']);
  });

  it('finds a tick whose box lost two of its sides', () => {
    const { page, options } = list(true);
    page.fill(box.x - 3, box.y - 3, 34, 8, 255);
    page.fill(box.x - 3, box.y - 3, 8, 34, 255);
    page.stroke(box.x + 8, box.y + 8, box.x + 26, box.y + 26, 4);
    page.stroke(box.x + 26, box.y + 8, box.x + 8, box.y + 26, 4);
    expect(marks(page, options)).toEqual(['none', 'tick', 'none']);
  });
});

describe('a list to be ringed', () => {
  it('is unmarked where no word is ringed', () => {
    const { page, options } = list(false);
    expect(marks(page, options)).toEqual(['none', 'none', 'none']);
  });

  it('is marked by a ring, also one that touches the word', () => {
    const { page, options } = list(false);
    page.ellipse(500 + 48, 135, 66, 26);
    expect(marks(page, options)).toEqual(['none', 'ring', 'none']);
  });

  it('is not marked by a line below the word or a half ring', () => {
    const { page, options } = list(false);
    page.stroke(490, 165, 610, 165, 3);
    page.ellipse(850 + 48, 135, 75, 30, 0, Math.PI);
    expect(marks(page, options)).toEqual(['none', 'none', 'none']);
  });
});

describe('words that stand close, without boxes', () => {
  const close = (): { page: Canvas; options: { option: string; box: Box }[] } => {
    const page = canvas(W, H);
    const options = ['proxy', 'parent', 'adult-guardian'].map((option, i) => {
      const x = 150 + i * 135;
      if (i > 0) page.fill(x - 25, 133, 5, 5);
      return { option, box: word(page, x, 120, 3) };
    });
    return { page, options };
  };

  it('are unmarked where none is ringed', () => {
    const { page, options } = close();
    expect(marks(page, options)).toEqual(['none', 'none', 'none']);
  });

  it.each([0, 1, 2])('are ringed one by one (%i)', (i) => {
    const { page, options } = close();
    page.ellipse(150 + i * 135 + 48, 135, 60, 26);
    expect(marks(page, options)).toEqual(
      ['none', 'none', 'none'].map((mark, k) => (k === i ? 'ring' : mark)),
    );
  });

  it('are all asked for where one ring goes around them all', () => {
    const { page, options } = close();
    page.ellipse(150 + 183, 135, 215, 42);
    expect(marks(page, options)).toEqual(['ring', 'ring', 'ring']);
  });
});

describe('eras, which stand closer than the options of other lists', () => {
  const step = 100;
  const eras = (boxed: boolean): { page: Canvas; options: { option: string; box: Box }[] } => {
    const page = canvas(W, H);
    const options = ['era-taisho', 'era-showa', 'era-heisei', 'era-reiwa'].map((option, i) => {
      const x = 150 + i * step;
      if (boxed) page.square(x - 34, 122, 26);
      return { option, box: word(page, x, 120, boxed ? 1 : 2) };
    });
    return { page, options };
  };
  const marksOf = ({ page, options }: ReturnType<typeof eras>): string[] =>
    readChoices(page, options, [], 'at-words').map(({ mark }) => mark);

  it('are unmarked where a frame before one of them is no tick box', () => {
    const list = eras(false);
    list.page.square(150 + 2 * step - 34, 122, 26);
    list.page.fill(150 + 2 * step - 24, 132, 6, 7);
    expect(marksOf(list)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('are ringed where letters between them look like boxes, which the first has none of', () => {
    const list = eras(false);
    for (const i of [1, 2, 3]) {
      list.page.square(150 + i * step - 30, 123, 24);
      if (i > 1) list.page.fill(150 + i * step - 24, 132, 12, 7);
    }
    list.page.ellipse(150 + step + 32, 135, 44, 24);
    expect(marksOf(list)).toEqual(['none', 'ring', 'none', 'none']);
  });

  it('are ringed, the ring being no tick of the next', () => {
    const list = eras(false);
    list.page.ellipse(150 + step + 32, 135, 44, 24);
    expect(marksOf(list)).toEqual(['none', 'ring', 'none', 'none']);
  });

  it('are ticked in boxes of their own', () => {
    const list = eras(true);
    list.page.stroke(150 + step - 30, 126, 150 + step - 12, 144, 4);
    list.page.stroke(150 + step - 12, 126, 150 + step - 30, 144, 4);
    expect(marksOf(list)).toEqual(['none', 'tick', 'none', 'none']);
  });
});

it('gives words printed as one option one mark', () => {
  const page = canvas(W, H);
  page.square(105, 122, 28);
  page.fill(109, 126, 20, 20);
  const first = { option: 'correction', box: word(page, 150, 120, 2) };
  page.fill(150 + 2 * 32 + 12, 133, 5, 5);
  const second = { option: 'addition', box: word(page, 150 + 3 * 32, 120, 2) };
  page.square(555, 122, 28);
  const third = { option: 'deletion', box: word(page, 600, 120, 2) };
  expect(readChoices(page, [first, second, third]).map(({ option, mark }) => [option, mark])).toEqual([
    ['correction', 'tick'],
    ['addition', 'tick'],
    ['deletion', 'none'],
  ]);
});

it('has nothing to say of a page without options', () => {
  expect(readChoices(canvas(10, 10), [])).toEqual([]);
});
