import { describe, expect, it } from 'vitest';
import { type Canvas, canvas } from '../../image/canvas.fixture.ts';
import type { AnswerPair } from '../../options/answer-words.ts';
import type { PrintedOption } from '../printed-word.ts';
import { H, W, word } from '../word.fixture.ts';
import { answeredChoices } from './answered.ts';

const rows = ['disclosure', 'correction', 'deletion'];

/** Three options below each other, 請求する・しない to the right of each. */
function form(): { page: Canvas; options: PrintedOption[]; pairs: AnswerPair[] } {
  const page = canvas(W, H);
  const options = rows.map((option, i) => ({ option, box: word(page, 60, 60 + i * 110, 4) }));
  const pairs = rows.map((_, i) => ({
    yes: word(page, 500, 60 + i * 110, 4),
    no: word(page, 760, 60 + i * 110, 3),
  }));
  return { page, options, pairs };
}
const ringYes = (page: Canvas, row: number): void => page.ellipse(500 + 64, 75 + row * 110, 78, 34);
const ringNo = (page: Canvas, row: number): void => page.ellipse(760 + 48, 75 + row * 110, 66, 34);

describe('a list answered by a yes or a no in each row', () => {
  it('asks for what has its yes ringed, whatever is ringed as a no', () => {
    const { page, options, pairs } = form();
    ringYes(page, 1);
    ringNo(page, 0);
    ringNo(page, 2);
    expect(answeredChoices(page, options, pairs)?.map(({ mark }) => mark)).toEqual(['none', 'ring', 'none']);
  });

  it('asks for nothing where nothing is ringed', () => {
    const { page, options, pairs } = form();
    expect(answeredChoices(page, options, pairs)?.map(({ mark }) => mark)).toEqual(['none', 'none', 'none']);
  });

  it('leaves a row with both ringed to a person', () => {
    const { page, options, pairs } = form();
    ringYes(page, 2);
    ringNo(page, 2);
    expect(answeredChoices(page, options, pairs)?.map(({ mark }) => mark)).toEqual([
      'none',
      'none',
      'unsure',
    ]);
  });

  it('is no such list where the words are missing from most rows', () => {
    const { page, options, pairs } = form();
    expect(answeredChoices(page, options, pairs.slice(0, 1))).toBeNull();
  });
});
