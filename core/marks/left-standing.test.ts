import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../image/canvas.fixture.ts';
import type { Box, Choice } from '../page.ts';
import { leftStanding } from './left-standing.ts';
import type { PrintedOption } from './printed-word.ts';
import { readChoices } from './read-choices.ts';
import { H, W, word } from './word.fixture.ts';

const names = ['purpose-notice', 'disclosure', 'correction', 'deletion', 'suspension'];
const left = (i: number): number => 100 + i * 200;

/** Five words in a row with a dot between two, some struck out by a double line. */
function list(struck: readonly number[]): { page: Canvas; options: PrintedOption[] } {
  const page = canvas(W, H);
  const options = names.map((option, i) => {
    page.fill(left(i) + 145, 133, 5, 5);
    return { option, box: word(page, left(i), 120, 3) };
  });
  for (const i of struck) doubleLine(page, left(i) - 10, left(i) + 106);
  return { page, options };
}

function doubleLine(page: Canvas, from: number, to: number): void {
  page.stroke(from, 131, to, 132, 2);
  page.stroke(from, 138, to, 139, 2);
}

function read({ page, options }: { page: Canvas; options: PrintedOption[] }): Choice['mark'][] {
  return leftStanding(page, options, readChoices(page, options)).map(({ mark }) => mark);
}

describe('a list of which is struck out what is not wanted', () => {
  it('asks for what is left standing', () => {
    expect(read(list([0, 1, 3, 4]))).toEqual(['struck', 'struck', 'tick', 'struck', 'struck']);
    expect(read(list([0, 1, 2]))).toEqual(['struck', 'struck', 'struck', 'tick', 'tick']);
  });

  it('asks for nothing where nothing was struck out', () => {
    expect(read(list([]))).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('is a doubt where all was, or less than half', () => {
    expect(new Set(read(list([0, 1, 2, 3, 4])))).toEqual(new Set(['unsure']));
    expect(new Set(read(list([0])))).toEqual(new Set(['unsure', 'struck']));
    expect(read(list([0]))).not.toContain('tick');
  });

  it('is a doubt at a word whose strokes were broken', () => {
    const drawn = list([0, 1, 3, 4]);
    drawn.page.fill(left(1) + 46, 60, 3, 140, 255);
    expect(read(drawn)).toEqual(['struck', 'unsure', 'tick', 'struck', 'struck']);
  });

  it('is a doubt at words that one stroke runs through together', () => {
    const drawn = list([3, 4]);
    doubleLine(drawn.page, left(0) - 10, left(2) - 60);
    expect(read(drawn).slice(0, 2)).not.toContain('tick');
    expect(read(drawn)[2]).toBe('tick');
  });

  it('is a doubt at several words taken for one, of which a stroke goes through one', () => {
    const drawn = list([0, 1]);
    const [x = 0, y = 0, , height = 0] = drawn.options[2]?.box ?? [];
    const last = drawn.options[4]?.box ?? [];
    const box: Box = [x, y, (last[0] ?? 0) + (last[2] ?? 0) - x, height];
    const together = { page: drawn.page, options: [...drawn.options.slice(0, 2), { option: 'stop', box }] };
    expect(read(together)).toEqual(['struck', 'struck', 'tick']);
    doubleLine(drawn.page, left(2) - 10, left(2) + 106);
    expect(new Set(read(together))).toEqual(new Set(['unsure']));
  });

  it('is as it was read where something is marked too', () => {
    const drawn = list([0, 1]);
    drawn.page.ellipse(left(3) + 48, 135, 68, 30);
    expect(read(drawn)).toEqual(['struck', 'struck', 'none', 'ring', 'none']);
  });
});
