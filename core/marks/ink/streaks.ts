import type { Raster } from '../../image/raster.ts';

/** A streak leans by this much of the page's height at most: the page was straightened, the streak with it. */
const steepest = 0.03;
/** It is dark in this share of the rows, and in this share of those nearest to the page's ends, which no rule reaches. */
const leastDark = 0.85;
const leastAtEnds = 0.5;
const end = 0.04;
/** Rows that are looked at, in all and near both ends; and places along the top, pixels apart. */
const [rows, endRows] = [200, 16];
const step = 2;
/** Darker than this is ink. */
const ink = 128;
/** What a streak's edge darkens, it does at least to this. */
const shade = 200;
/** Where ink is wider than this beside a streak, something crosses it: pixels. */
const widest = 6;

/** From where on the page's top to where on its bottom a streak runs, pixels. */
interface Streak {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The page without the streaks that dirt on a fax's glass draws from its top to its bottom: through a tick box one looks
 * like a mark. What crosses them stays.
 */
export function withoutStreaks(page: Raster): Raster {
  const streaks = findStreaks(page);
  if (streaks.length === 0) return page;
  const data = page.data.slice();
  for (const streak of streaks)
    for (let y = 0; y < page.height; y++) wipe(data, page, Math.round(placeAt(streak, y / page.height)), y);
  return { ...page, data };
}

const placeAt = ({ top, bottom }: Streak, down: number): number => top + (bottom - top) * down;

function findStreaks(page: Raster): Streak[] {
  const found: Streak[] = [];
  const lean = Math.round(steepest * page.height);
  for (let top = 0; top < page.width; top += step) {
    for (let bottom = Math.max(0, top - lean); bottom < Math.min(page.width, top + lean); bottom += step) {
      if (isStreak(page, { top, bottom })) found.push({ top, bottom });
    }
  }
  return found;
}

function isStreak(page: Raster, streak: Streak): boolean {
  // what is no streak misses soon near the ends, where pages are empty
  const inRows = (count: number, at: (i: number) => number, least: number): boolean => {
    let missed = 0;
    for (let i = 0; i < count && missed <= (1 - least) * count; i++) {
      if (!isDark(page, streak, at(i))) missed++;
    }
    return missed <= (1 - least) * count;
  };
  const nearEnd = (i: number): number => ((i + 0.5) * end) / endRows;
  return (
    inRows(endRows, (i) => (i % 2 === 0 ? nearEnd(i) : 1 - nearEnd(i)), leastAtEnds) &&
    inRows(rows, (i) => (i + 0.5) / rows, leastDark)
  );
}

function isDark({ width, height, data }: Raster, streak: Streak, down: number): boolean {
  const at = Math.floor(down * height) * width + Math.round(placeAt(streak, down));
  return isInk(data[at]) || isInk(data[at - 1]) || isInk(data[at + 1]);
}

const isInk = (grey: number | undefined): boolean => grey !== undefined && grey < ink;

/** Makes the ink at a place of a row paper, as far as it goes on beside, where it is no wider than a streak. */
function wipe(data: Uint8Array, { width }: Raster, x: number, y: number): void {
  const at = y * width;
  const dark = (column: number): boolean =>
    column >= 0 && column < width && (data[at + column] ?? 255) < shade;
  const middle = [x, x - 1, x + 1].find(dark);
  if (middle === undefined) return;
  let [from, to] = [middle, middle];
  while (dark(from - 1)) from--;
  while (dark(to + 1)) to++;
  if (to - from < widest) data.fill(255, at + from, at + to + 1);
}
