import { expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import type { Page } from '../page.ts';
import { firstForm } from './first-form.ts';

const titled = (name: string, page: number, counted: string, y = 37): Page =>
  sheet(
    [
      line(counted, 826, y),
      line('個人情報開示等請求書', 295, 70),
      line('氏名', 89, 150),
      line(name, 240, 150),
    ],
    'request-form',
    page,
  );
const pagesOf = (...forms: Page[]): number[] => firstForm(forms).map(({ page }) => page);

test('a second sheet that repeats the title but counts itself goes with the first', () => {
  expect(pagesOf(titled('山田花子', 1, '1/2ページ'), titled('山田花子', 2, '2/2ページ'))).toEqual([1, 2]);
  expect(pagesOf(titled('', 1, '2枚中 1枚目'), titled('山田花子', 2, '2枚中 2枚目'))).toEqual([1, 2]);
});

test('the form of another is none of it, however the fax machine counts', () => {
  expect(pagesOf(titled('山田花子', 1, ''), titled('青木一郎', 2, ''))).toEqual([1]);
  expect(pagesOf(titled('山田花子', 1, '1/2', 5), titled('青木一郎', 2, '2/2', 5))).toEqual([1]);
});
