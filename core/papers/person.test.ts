import { expect, test } from 'vitest';
import type { Paper, PaperFields } from '../paper.ts';
import { field } from '../rules/dossier.fixture.ts';
import { evidenceOf, learn, peopleOf } from './person.ts';

const paper = (kind: Paper['kind'], fields: PaperFields): Paper => ({
  kind,
  pages: [2],
  holder: 'unknown',
  fields,
});
const passport = paper('passport', { romanName: field('YAMADA SETSUKO') });

/** How a passport's name compares with a person whose reading is known from a residence record alone. */
function compared(kana: string, confidence: number) {
  const record = paper('residence-record', { name: field('山田節子'), kana: field(kana, confidence) });
  const [person] = learn(peopleOf('principal', { 'principal.name': field('山田節子') }), [record]);
  return person === undefined ? undefined : evidenceOf(passport, person).name;
}

test('a reading that a residence record surely gives is compared with the passport', () => {
  expect(compared('ヤマダセツコ', 0.9)).toBe('match');
  expect(compared('ヤマダセイヨ', 0.9)).toBe('mismatch');
});

test('one that may be misread accuses nobody', () => {
  expect(compared('ヤマダセイヨ', 0.5)).toBe('unread');
});

test('a reading by hand that the record of the same name gives otherwise does not stand against a passport', () => {
  const record = paper('residence-record', { name: field('山田節子'), kana: field('ヤマダセツコ', 0.9) });
  const form = { 'principal.name': field('山田節子'), 'principal.kana': field('ヤマタセツコ', 0.8) };
  const compare = (papers: Paper[]): string | undefined => {
    const [person] = learn(peopleOf('principal', form), papers);
    return person === undefined ? undefined : evidenceOf(passport, person).name;
  };
  expect(compare([record])).toBe('match');
  expect(compare([])).not.toBe('match');
});
