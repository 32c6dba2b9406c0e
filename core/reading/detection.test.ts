import { describe, expect, it } from 'vitest';
import { components } from './components.ts';
import { textRectangles } from './detection.ts';

/** A map of probabilities with turned bars: [middle x, middle y, length, thickness, degrees]. */
function map(width: number, height: number, bars: [number, number, number, number, number][]): Float32Array {
  const values = new Float32Array(width * height);
  for (const [mx, my, length, thickness, degrees] of bars) {
    const cos = Math.cos((degrees * Math.PI) / 180);
    const sin = Math.sin((degrees * Math.PI) / 180);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const u = (x + 0.5 - mx) * cos + (y + 0.5 - my) * sin;
        const v = (y + 0.5 - my) * cos - (x + 0.5 - mx) * sin;
        if (Math.abs(u) <= length / 2 && Math.abs(v) <= thickness / 2) values[y * width + x] = 0.9;
      }
    }
  }
  return values;
}

describe('components', () => {
  it('joins what touches, also by corners and around a bend', () => {
    const values = Float32Array.from([
      1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1,
    ]);
    expect(
      components(values, 5, 5, 0.5)
        .map((c) => c.area)
        .sort(),
    ).toEqual([1, 2, 7]);
  });
});

describe('rectangles around text', () => {
  it('finds a tilted line, with its angle and grown to the height of the glyphs', () => {
    const [r, ...others] = textRectangles(map(200, 120, [[100, 60, 120, 8, 5]]), 200, 120);
    expect(others).toEqual([]);
    expect(r?.x).toBeCloseTo(100, 0);
    expect(r?.y).toBeCloseTo(60, 0);
    expect(((r?.angle ?? 0) * 180) / Math.PI).toBeCloseTo(5, 0);
    expect(r?.thickness).toBeGreaterThan(15);
    expect(r?.length).toBeGreaterThan(126);
  });

  it('leaves out dust and what is hardly text', () => {
    const dust = map(100, 100, [[50, 50, 2, 2, 0]]);
    const faint = map(100, 100, [[50, 50, 60, 10, 0]]).map((v) => v * 0.45);
    expect(textRectangles(dust, 100, 100)).toEqual([]);
    expect(textRectangles(faint, 100, 100)).toEqual([]);
  });
});
