import type { Box } from '../../../core/page.ts';

/** CSS pixels that a crop may take. */
export interface Room {
  width: number;
  height: number;
}

/** How a page is laid behind a small window so that a box is seen through it. In CSS pixels. */
export interface Window extends Room {
  pageWidth: number;
  pageHeight: number;
  /** Of the window's corner, from the page's. */
  x: number;
  y: number;
}

/** Of a box's height, above and below it: dots over letters and what strikes them out are seen. */
const air = 0.25;

/** The window through which a box of a page of a size in pixels is seen: as large as the room lets it, never above its own size by half. */
export function windowOf([x, y, width, height]: Box, page: Room, room: Room): Window {
  const pad = Math.min(height * page.height * air, 24);
  const box = {
    x: Math.max(0, x * page.width - pad),
    y: Math.max(0, y * page.height - pad),
    width: width * page.width + 2 * pad,
    height: height * page.height + 2 * pad,
  };
  const scale = Math.min(room.width / box.width, room.height / box.height, 1.5);
  return {
    width: Math.round(box.width * scale),
    height: Math.round(box.height * scale),
    pageWidth: page.width * scale,
    pageHeight: page.height * scale,
    x: box.x * scale,
    y: box.y * scale,
  };
}

/** Whether a box of a page is so long and low that it would be small beside a column of text. */
export const isLow = ([, , width, height]: Box, page: Room): boolean =>
  (width * page.width) / Math.max(1, height * page.height) > 12;
