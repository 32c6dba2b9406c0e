import { expect, it } from 'vitest';
import type { Choice } from '../../page.ts';
import { orAsScanned } from './as-scanned.ts';

const choice = (option: string, mark: Choice['mark']): Choice => ({
  option,
  mark,
  confidence: 1,
  box: [0.1, 0.1, 0.1, 0.02],
});
const marks = (choices: readonly Choice[]): string[] =>
  choices.map(({ option, mark }) => `${option} ${mark}`);

it('a mark that went with the streak is a doubt, where its list shows none without', () => {
  const lists = [
    choice('disclosure', 'none'),
    choice('deletion', 'none'),
    choice('principal', 'tick'),
    choice('proxy', 'none'),
  ];
  const scanned = [
    choice('disclosure', 'none'),
    choice('deletion', 'tick'),
    choice('principal', 'tick'),
    choice('proxy', 'ring'),
  ];
  expect(marks(orAsScanned(lists, scanned))).toEqual([
    'disclosure none',
    'deletion unsure',
    // its list shows one without the streak, which may be the other
    'principal tick',
    'proxy none',
  ]);
});

it('a mark that shows only without the streak is a doubt', () => {
  const lists = [choice('disclosure', 'tick'), choice('deletion', 'tick')];
  const scanned = [choice('disclosure', 'none'), choice('deletion', 'tick')];
  expect(marks(orAsScanned(lists, scanned))).toEqual(['disclosure unsure', 'deletion tick']);
});
