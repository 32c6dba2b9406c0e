import { expect, test } from 'vitest';
import { line } from '../fields/sheet.fixture.ts';
import type { Line } from '../page.ts';
import { answerPairs } from './answer-words.ts';

/** A line whose box a ring has made wider, about its middle. */
function ringed(text: string, x: number, y: number): Line {
  const bare = line(text, x, y);
  const [left, top, width, height] = bare.box;
  const wider = width * 1.4;
  return {
    ...bare,
    box: [left - (wider - width) / 2, top, wider, height],
    at: bare.at.map((at) => 0.5 + (at - 0.5) / 1.4),
  };
}

test('a yes and a no that were read as two lines are a pair, row by row', () => {
  const pairs = answerPairs([
    line('① 利用目的の通知', 100, 300),
    line('する', 620, 300),
    line('しない', 730, 300),
    line('② 開示', 100, 330),
    line('する', 620, 330),
    line('しない', 730, 330),
  ]);
  expect(pairs.map(({ yes, no }) => [yes[1], no[1]])).toEqual([
    [0.3, 0.3],
    [0.33, 0.33],
  ]);
});

test('the words of a column are as wide as each other, whatever a ring did to their lines', () => {
  const rows = [300, 330, 360, 390];
  const plain = rows.flatMap((y) => [line('する', 620, y), line('しない', 730, y)]);
  const marked = [
    ringed('する', 620, 300),
    line('しない', 730, 300),
    line('する', 620, 330),
    ringed('しない', 730, 330),
    ...plain.slice(4),
  ];
  const [before, after] = [answerPairs(plain), answerPairs(marked)];
  for (const [at, { yes, no }] of after.entries()) {
    expect(yes[0]).toBeCloseTo(before[at]?.yes[0] ?? 0, 2);
    expect(yes[2]).toBeCloseTo(before[at]?.yes[2] ?? 0, 2);
    expect(no[2]).toBeCloseTo(before[at]?.no[2] ?? 0, 2);
  }
});

test('a no that lost its first letter to the ring has its room still', () => {
  const letter = line('し', 730, 300).box[2] * 1000;
  const pairs = answerPairs([
    line('する', 620, 300),
    line('ない', 730 + letter, 300),
    line('する', 620, 330),
    line('しない', 730, 330),
    line('する', 620, 360),
    line('しない', 730, 360),
  ]);
  expect(pairs).toHaveLength(3);
  expect(pairs[0]?.no[0]).toBeCloseTo(0.73, 2);
  expect(pairs[0]?.no[2]).toBeCloseTo(pairs[1]?.no[2] ?? 0, 3);
});

test('sentences, words in other rows and a no to the left of the yes are no pairs', () => {
  expect(
    answerPairs([
      line('それぞれ「する」「しない」のどちらかを〇で囲む', 100, 300),
      line('する', 620, 330),
      line('しない', 730, 390),
      line('しない', 500, 420),
      line('する', 620, 420),
    ]),
  ).toEqual([]);
});
