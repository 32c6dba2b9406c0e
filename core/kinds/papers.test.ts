import { describe, expect, test } from 'vitest';
import { nameKind } from './index.ts';
import { linesOfText } from './lines-of-text.ts';
import { cards } from './papers-cards.fixture.ts';
import { forms } from './papers-forms.fixture.ts';
import { records } from './papers-records.fixture.ts';
import { requests } from './papers-requests.fixture.ts';

const papers = [...forms, ...requests, ...cards, ...records];

const sheetOf = (text: string) => ({
  lines: linesOfText(text),
  ink: text === '' ? 0.0001 : 0.02,
  text: '',
  width: 1654,
  height: 2339,
});

describe('a paper is named by what is printed on it', () => {
  test.each(papers)('%s: %s', (kind, _, text) => {
    expect(nameKind(sheetOf(text)).kind).toBe(kind);
  });

  test('every kind but `other` is tried', async () => {
    const { pageKinds } = await import('../page.ts');
    const tried = new Set(papers.map(([kind]) => kind));
    expect(pageKinds.filter((kind) => !tried.has(kind))).toEqual(['other']);
  });
});
