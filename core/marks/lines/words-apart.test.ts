import { expect, it } from 'vitest';
import { line } from '../../fields/sheet.fixture.ts';
import { withWordsApart } from './words-apart.ts';

const text = (said: string, sure = 0.99): string =>
  withWordsApart([line(said, 100, 100, 18, sure)])[0]?.text ?? '';

it.each([
  ['凶 委任による代理人', '□ 委任による代理人'],
  ['本人 図親権者', '本人 □親権者'],
])('takes a box read as a character for one: %s', (said, expected) => {
  expect(text(said)).toBe(expected);
});

it('takes an unsure character for a box, a sure one for itself', () => {
  expect(text('不開示')).toBe('不開示');
  expect(text('全削除', 0.4)).toBe('□削除');
});

it.each([
  ['Correction訂正', 'Correction 訂正'],
  ['任意代理人agent', '任意代理人 agent'],
])('parts words of two tongues: %s', (said, expected) => {
  const [read] = withWordsApart([line(said, 100, 100)]);
  expect(read?.text).toBe(expected);
  expect(read?.at).toHaveLength(expected.length);
  expect(read?.sure).toHaveLength(expected.length);
});

it('puts a short word right of which one character was read as another, where the form has it nowhere else', () => {
  const read = (others: string[], sure = 0.6): string | undefined =>
    withWordsApart([
      line('消云', 100, 100, 18, sure),
      ...others.map((said, i) => line(said, 100, 130 + i * 30)),
    ])[0]?.text;
  expect(read(['開示', '訂正'])).toBe('消去');
  expect(read(['開示', '消去'])).toBe('消云');
  expect(read(['開示', '訂正'], 0.99)).toBe('消云');
});
