import type { Raster } from './raster.ts';

/** Whether a pixel of a grey page is darker than the limit; single pixels that differ from all around them are noise. */
export function isDark(page: Raster, limit: number, x: number, y: number): boolean {
  return isDarker(page, limit, x, y) !== isAlone(page, limit, x, y);
}

/** Whether a pixel off the page's edges differs, by the limit, from all eight around it. No two that touch do. */
export function isAlone(page: Raster, limit: number, x: number, y: number): boolean {
  if (x < 1 || y < 1 || x >= page.width - 1 || y >= page.height - 1) return false;
  const dark = isDarker(page, limit, x, y);
  for (let row = y - 1; row <= y + 1; row++) {
    for (let column = x - 1; column <= x + 1; column++) {
      if ((row !== y || column !== x) && isDarker(page, limit, column, row) === dark) return false;
    }
  }
  return true;
}

const isDarker = ({ width, data }: Raster, limit: number, x: number, y: number): boolean =>
  (data[y * width + x] ?? 255) < limit;
