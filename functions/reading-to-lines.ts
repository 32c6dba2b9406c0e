import type { Raster } from '../core/image/raster.ts';
import { toUpright, uprightSize } from '../core/image/upright.ts';
import type { Line } from '../core/page.ts';
import { inReadingOrder } from '../core/reading/order.ts';
import type { Reading } from './reader.ts';

/** The lines of a reading with boxes as fractions of the upright page, in reading order. */
export function linesOf(reading: Reading, image: Pick<Raster, 'width' | 'height'>): Line[] {
  const move = toUpright(image, reading);
  const { width, height } = uprightSize(image, reading);
  const lines = reading.lines.map(({ quad, text, confidence, at, sure, vertical }): Line => {
    const corners = quad.map(move);
    const xs = corners.map(([x]) => x / width);
    const ys = corners.map(([, y]) => y / height);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    const box = [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map((v) => Math.round(v * 1e5) / 1e5);
    const [bx = 0, by = 0, bw = 0, bh = 0] = box;
    return { text, box: [bx, by, bw, bh], confidence, at, sure, vertical };
  });
  return inReadingOrder(lines);
}
