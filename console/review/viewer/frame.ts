import type { Box } from '../../../core/page.ts';

/** A part of the plane in which the page is 1 wide and `tall` high, its origin top left. `turned`: degrees, clockwise, about its centre. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
  turned: number;
}

/** The page's outline on screen once it is turned. */
function outline(tall: number, rotation: number): { width: number; height: number } {
  return rotation % 180 === 0 ? { width: 1, height: tall } : { width: tall, height: 1 };
}

/** What the screen is to show so that the whole page is seen. */
export function wholePage(tall: number, rotation: number): Part {
  const { width, height } = outline(tall, rotation);
  return around(0.5, tall / 2, width, height, rotation);
}

/** What the screen is to show so that the page fills its width, from the top. `shape` is the screen's width by its height. */
export function pageWidth(tall: number, rotation: number, shape: number): Part {
  const page = outline(tall, rotation);
  const height = page.width / shape;
  // from the middle of the page to the middle of what is shown, along the screen's vertical
  const down = Math.min(0, (height - page.height) / 2);
  const angle = (rotation * Math.PI) / 180;
  return around(
    0.5 + down * Math.sin(angle),
    tall / 2 + down * Math.cos(angle),
    page.width,
    height,
    rotation,
  );
}

const around = (x: number, y: number, width: number, height: number, rotation: number): Part => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
  turned: -rotation,
});

/** A box of a page as a part, with a little air around it. */
export function airy([x, y, width, height]: Box, tall: number, air = 0.006): Part {
  return {
    x: x - air,
    y: y * tall - air,
    width: width + 2 * air,
    height: height * tall + 2 * air,
    turned: 0,
  };
}

/** Letters of this many CSS pixels are read without effort. */
const easyToRead = 24;
/**
 * By how many CSS pixels the page's width is to be shown so that a box is easy to read and wholly seen, filling no more than
 * a share of the screen: as `now` where it is so already. `least` shows the whole page.
 */
export function scaleFor(
  { width, height }: Part,
  { now, least, share }: { now: number; least: number; share: number },
  screen: { x: number; y: number },
): number {
  const fitting = Math.min((screen.x * share) / width, (screen.y * share) / height);
  // of several lines, one
  const line = Math.min(height, 0.03);
  return Math.max(least, Math.min(fitting, Math.max(now, easyToRead / line)));
}
