import { describe, expect, it } from 'vitest';
import { canvas } from './canvas.fixture.ts';
import type { Raster } from './raster.ts';
import { toUpright, uprightImage, uprightSize } from './upright.ts';

/** The middle of all dark pixels. */
function darkMiddle({ width, height, data }: Raster): [number, number] {
  let n = 0;
  let sx = 0;
  let sy = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] ?? 255) > 127) continue;
      n++;
      sx += x + 0.5;
      sy += y + 0.5;
    }
  }
  return [sx / n, sy / n];
}

describe('a page turned upright', () => {
  it.each([0, 90, 180, 270] as const)('moves points as it moves pixels, turned by %i', (rotation) => {
    const page = canvas(120, 200);
    page.fill(20, 30, 6, 6);
    const lie = { rotation, skew: 0 };
    const upright = uprightImage(page, lie);
    expect({ width: upright.width, height: upright.height }).toEqual(uprightSize(page, lie));
    const [x, y] = darkMiddle(upright);
    const [px, py] = toUpright(page, lie)([23, 33]);
    expect(x).toBeCloseTo(px, 5);
    expect(y).toBeCloseTo(py, 5);
  });

  it('turns a page that lies 90 degrees clockwise back by as much', () => {
    const page = canvas(100, 60);
    // the start of an upright page's first line, top left, comes to lie top right
    page.fill(90, 2, 6, 6);
    const [x, y] = darkMiddle(uprightImage(page, { rotation: 90, skew: 0 }));
    expect(x).toBeLessThan(10);
    expect(y).toBeLessThan(12);
  });

  it('straightens a tilted line, and its points with it', () => {
    const page = canvas(400, 300);
    const rise = Math.tan((2 * Math.PI) / 180);
    page.stroke(50, 100, 350, 100 + 300 * rise, 3);
    const lie = { rotation: 0, skew: 2 } as const;
    const move = toUpright(page, lie);
    const [, left] = move([50, 100]);
    const [, right] = move([350, 100 + 300 * rise]);
    expect(Math.abs(left - right)).toBeLessThan(0.2);
    const [x, y] = darkMiddle(uprightImage(page, lie));
    const [px, py] = move([200, 100 + 150 * rise]);
    expect(Math.hypot(x - px, y - py)).toBeLessThan(1);
  });

  it('keeps colours apart', () => {
    const data = new Uint8Array([255, 0, 0, 0, 255, 0]);
    const turned = uprightImage({ width: 2, height: 1, channels: 3, data }, { rotation: 180, skew: 0 });
    expect([...turned.data]).toEqual([0, 255, 0, 255, 0, 0]);
  });
});
