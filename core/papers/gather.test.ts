import { describe, expect, test } from 'vitest';
import { line, sheet } from '../fields/sheet.fixture.ts';
import { gatherPapers } from './gather.ts';
import { certified, gather, record } from './gathered.fixture.ts';

test('pages of one certificate go together, those of two do not', () => {
  const first = [line('(2の1)', 100, 30), ...record('山田花子', '昭和60年4月1日')];
  const second = [line('(2の2)', 100, 30), ...certified];
  const one = gather(['residence-record', first], ['blank', []], ['residence-record', second]);
  expect(one.map(({ pages }) => pages)).toEqual([[1, 3]]);
  expect(one[0]?.fields.issuedOn?.value).toBe('2026-10-21');
  const whole = [...record('山田花子', '昭和60年4月1日'), ...certified];
  expect(gather(['residence-record', whole], ['residence-record', whole]).map(({ pages }) => pages)).toEqual([
    [1],
    [2],
  ]);
});

test('covers and stamps are nobody’s, blanks and unknown pages no papers', () => {
  const papers = gather(['fax-cover', []], ['stamps', []], ['blank', []], ['other', []], ['passport', []]);
  expect(papers.map(({ kind, holder }) => [kind, holder])).toEqual([
    ['fax-cover', 'nobody'],
    ['stamps', 'nobody'],
    ['passport', 'unknown'],
  ]);
});

describe('pages that a person put together', () => {
  const gathered = (together: readonly (readonly number[])[]) =>
    gatherPapers(
      [
        sheet([line('住民票', 350, 70, 28), ...certified], 'residence-record', 1),
        sheet(record('山田花子', '昭和60年4月1日'), 'residence-record', 2),
        sheet([], 'passport', 3),
        sheet([], 'blank', 4),
        sheet([], 'residence-record', 5),
      ],
      together,
    ).map(({ kind, pages }) => [kind, pages]);

  test('are one paper, of the kind of the first, whatever they say', () => {
    expect(gathered([])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2, 5]],
      ['passport', [3]],
    ]);
    expect(gathered([[1, 2]])).toEqual([
      ['residence-record', [1, 2]],
      ['passport', [3]],
      ['residence-record', [5]],
    ]);
    expect(gathered([[5, 3]])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2]],
      ['passport', [3, 5]],
    ]);
  });

  test('take in no other page, and one alone stays alone', () => {
    expect(gathered([[2]])).toEqual([
      ['residence-record', [1]],
      ['residence-record', [2]],
      ['passport', [3]],
      ['residence-record', [5]],
    ]);
    expect(gathered([[4]])).toEqual(gathered([]));
  });
});
