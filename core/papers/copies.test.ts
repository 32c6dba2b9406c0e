import { describe, expect, test } from 'vitest';
import type { Paper, PaperFields } from '../paper.ts';
import { field } from '../rules/dossier.fixture.ts';
import { copiesIn } from './copies.ts';

const card = (page: number, says: Partial<Record<keyof PaperFields, string>>): Paper => ({
  kind: 'drivers-licence',
  pages: [page],
  holder: 'unknown',
  fields: Object.fromEntries(Object.entries(says).map(([key, value]) => [key, field(value)])),
});
const hers = { name: '山田花子', birthDate: '1985-04-01', expiresOn: '2029-05-01' };
const isCopy = (one: Paper, other: Paper): boolean => copiesIn([one, other]).get(other) === one;

test('each further copy goes with the first', () => {
  const papers = [card(1, hers), card(2, hers), card(3, hers)];
  expect([...copiesIn(papers).values()]).toEqual([papers[0], papers[0]]);
});

describe('two papers', () => {
  test.each([
    ['the name not read on one', { ...hers, name: '' }, true],
    ['one digit of the birth date misread', { ...hers, birthDate: '1986-04-01' }, true],
    ['a twin', { ...hers, name: '山田桃子' }, false],
    ['a namesake born on another day', { ...hers, birthDate: '1999-12-31' }, false],
    ['the licence before this one', { ...hers, expiresOn: '2024-06-11' }, false],
    ['of which little was read', { name: '', birthDate: hers.birthDate }, false],
  ])('%s: copy or not', (_, says, copy) => {
    expect(isCopy(card(1, hers), card(2, says))).toBe(copy);
  });

  test('on one sheet are the household', () => {
    expect(isCopy(card(1, hers), card(1, hers))).toBe(false);
  });
});
