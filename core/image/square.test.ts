import { describe, expect, it } from 'vitest';
import { guessedDpi, plausible, squareSize } from './square.ts';

describe('a page with square pixels', () => {
  it('has its coarser direction stretched to the finer one', () => {
    expect(squareSize(1728, 1143, 204, 98)).toEqual({ width: 1728, height: 2379, dpi: 204 });
    expect(squareSize(1728, 2287, 204, 196)).toEqual({ width: 1728, height: 2380, dpi: 204 });
    expect(squareSize(864, 2292, 102, 196)).toEqual({ width: 1660, height: 2292, dpi: 196 });
  });

  it('stays as it is where they are square already', () => {
    expect(squareSize(1653, 2338, 200, 200)).toEqual({ width: 1653, height: 2338, dpi: 200 });
  });

  it('shrinks to 300 dots an inch', () => {
    expect(squareSize(4960, 7016, 600, 600)).toEqual({ width: 2480, height: 3508, dpi: 300 });
    expect(squareSize(2481, 3509, 300.1, 300.1)).toEqual({ width: 2481, height: 3509, dpi: 300.1 });
    const superfine = squareSize(3456, 4572, 408, 391);
    expect(superfine.dpi).toBeCloseTo(300);
    expect(superfine.height / superfine.width).toBeCloseTo((4572 / 391) * (408 / 3456), 3);
  });

  it('never has more pixels than an A3 sheet, and never none', () => {
    const roll = squareSize(1728, 100_000, 204, 204);
    expect(roll.width * roll.height).toBeLessThan(18_400_000);
    expect(roll.width).toBeGreaterThan(500);
    expect(squareSize(10_000, 1, 300, 300).height).toBe(1);
  });
});

describe('the resolution of a picture', () => {
  it('is believed where the page could be a paper', () => {
    expect(plausible(3508, 300)).toBe(true);
    expect(plausible(1011, 300)).toBe(true);
    expect(plausible(4032, 72)).toBe(false);
    expect(plausible(400, 300)).toBe(false);
  });

  it('is guessed as though it were A4', () => {
    expect(guessedDpi(3508)).toBeCloseTo(300, 0);
    expect(guessedDpi(100)).toBe(72);
    expect(guessedDpi(100_000)).toBe(600);
  });
});
