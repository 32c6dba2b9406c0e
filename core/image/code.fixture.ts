import type { Canvas } from './canvas.fixture.ts';

/** How a code is drawn: its version (1 to 40), pixels a module, by how many degrees it is turned clockwise about its corner. */
interface Look {
  version: number;
  module: number;
  turned?: number;
  /** Grey of its dark modules. */
  ink?: number;
}

/**
 * Draws what a QR code looks like (ISO/IEC 18004): finder patterns, timing patterns, and modules of which a mask has
 * made half dark. It says nothing. The upper left corner lies at (x, y), pixels.
 */
export function drawCode(
  on: Canvas,
  x: number,
  y: number,
  { version, module, turned = 0, ink = 0 }: Look,
): void {
  const size = 17 + 4 * version;
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.ceil(size * module * Math.SQRT2);
  for (let down = -reach; down < reach; down++) {
    for (let right = -reach; right < reach; right++) {
      const column = Math.floor(((right + 0.5) * cos + (down + 0.5) * sin) / module);
      const row = Math.floor(((down + 0.5) * cos - (right + 0.5) * sin) / module);
      const inside = column >= 0 && row >= 0 && column < size && row < size;
      if (inside && isDarkModule(column, row, size))
        on.fill(Math.round(x) + right, Math.round(y) + down, 1, 1, ink);
    }
  }
}

/** Whether a module of a code of so many modules a side is dark. */
export function isDarkModule(column: number, row: number, size: number): boolean {
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    const ring = Math.max(Math.abs(column - left - 3), Math.abs(row - top - 3));
    if (ring <= 4) return ring === 3 || ring <= 1;
  }
  if (column === 6 || row === 6) return (column + row) % 2 === 0;
  let mixed = Math.imul(column + 177 * row + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) & 1) === 1;
}
