import { expect, it } from 'vitest';
import { longestRun, thickened } from './longest-run.ts';

/** A window drawn in characters, `#` for ink. */
function drawn(...rows: readonly string[]): { thick: Uint8Array; width: number } {
  const [first = ''] = rows;
  const ink = Uint8Array.from(rows.join(''), (one) => (one === '#' ? 1 : 0));
  return { thick: thickened({ width: first.length, height: rows.length, ink }), width: first.length };
}

it('follows a stroke that wavers by a row, and ends at a gap', () => {
  const { thick, width } = drawn('....#.......', '.###........', '.....#..###.', '............');
  expect(longestRun(thick, width, 1, 1)).toBe(5);
});

it('follows a line that falls', () => {
  const { thick, width } = drawn('##......', '..##....', '....##..', '......##');
  expect(longestRun(thick, width, 0, 3)).toBe(8);
  expect(longestRun(thick, width, 3, 0)).toBeLessThan(8);
});

it('goes on after a gap that is bridged, from where it began', () => {
  const { thick, width } = drawn('............', '.####.#.##..', '............');
  expect(longestRun(thick, width, 1, 1)).toBe(4);
  expect(longestRun(thick, width, 1, 1, { bridge: 1 })).toBe(9);
});

it('tells nothing shorter than what is known, and all that is longer', () => {
  const { thick, width } = drawn('..........', '##.#######', '..........');
  expect(longestRun(thick, width, 1, 1, { known: 8 })).toBe(8);
  expect(longestRun(thick, width, 1, 1, { known: 6 })).toBe(7);
});
