import { expect, test } from 'vitest';
import { ProgressBar } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { width } from './text.ts';

function shown(columns = 100) {
  const lines: string[] = [];
  const terminal: Terminal = {
    out: () => undefined,
    err: () => undefined,
    status: (line) => lines.push(line),
    watched: true,
    columns,
  };
  return { terminal, lines };
}

test('says pages done and left, and how long they take at the pace so far', () => {
  const { terminal } = shown();
  let now = 0;
  const bar = new ProgressBar(terminal, 2, () => now);
  const [one, two] = [bar.packet(), bar.packet()];
  one.pages(6);
  expect(bar.line()).toContain('page 0, about 12 left');
  for (let i = 0; i < 6; i += 1) one.page();
  now = 6000;
  bar.packetDone();
  two.pages(4);
  expect(bar.line()).toContain('packet 1/2 · page 6, 4 left · 4 s');
});

test('is never wider than the terminal, and goes away at the end', () => {
  const { terminal, lines } = shown(40);
  const bar = new ProgressBar(terminal, 1000, () => 0);
  bar.packet().pages(300);
  expect(width(lines.at(-1) ?? '')).toBeLessThan(40);
  bar.end();
  expect(lines.at(-1)).toBe('');
});

test('packets that had no page to read do not keep others waiting for ever', () => {
  const { terminal } = shown();
  const bar = new ProgressBar(terminal, 3, () => 0);
  bar.packet().pages(2);
  for (let i = 0; i < 3; i += 1) bar.packetDone();
  expect(bar.line()).toContain('2 left');
});
