import { describe, expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import { runsOf } from './dark-runs.ts';
import type { Raster } from './raster.ts';

const limits = [80, 180];

/** The widths of a row's runs, and whether the first is dark. */
function widths(page: Raster, y: number, limit: number): { first: string; runs: number[] } {
  const { starts, count, darkFirst } = runsOf(page, limits)(y, limit);
  const runs = Array.from({ length: count }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  return { first: darkFirst ? 'dark' : 'white', runs };
}

describe('the runs of a row', () => {
  it('are dark and white by turns, by each limit its own', () => {
    const page = canvas(20, 3);
    page.fill(4, 0, 6, 3, 120);
    page.fill(6, 0, 2, 3, 10);
    expect(widths(page, 1, 80)).toEqual({ first: 'white', runs: [6, 2, 12] });
    expect(widths(page, 1, 180)).toEqual({ first: 'white', runs: [4, 6, 10] });
  });

  it('reach to both edges, and are one where all is alike', () => {
    const page = canvas(12, 3);
    page.fill(0, 0, 2, 3);
    page.fill(11, 0, 1, 3);
    expect(widths(page, 1, 80)).toEqual({ first: 'dark', runs: [2, 9, 1] });
    expect(widths(canvas(12, 3), 2, 80)).toEqual({ first: 'white', runs: [12] });
  });

  it('are not parted by a pixel that differs from all around it, dark or white', () => {
    const page = canvas(24, 5);
    page.fill(3, 2, 1, 1);
    page.fill(10, 0, 9, 5);
    page.fill(14, 2, 1, 1, 255);
    expect(widths(page, 2, 80)).toEqual({ first: 'white', runs: [10, 9, 5] });
  });

  it('are parted by one that goes on in the next row, if only at its corner', () => {
    const page = canvas(12, 5);
    page.fill(5, 2, 1, 1);
    page.fill(6, 3, 1, 1);
    expect(widths(page, 2, 80)).toEqual({ first: 'white', runs: [5, 1, 6] });
  });
});
