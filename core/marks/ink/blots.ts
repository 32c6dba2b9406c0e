import type { Raster } from '../../image/raster.ts';
import { bandOf, centreOf, middleOf, type PrintedWord } from '../printed-word.ts';
import { type InkWindow, inkWindow } from './ink-window.ts';
import { uprightRules } from './rules.ts';

/** A region in pixels that holds print which is no mark. */
export interface Printed {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** For every word of a list the ink in the room beside it, in squares of the glyph height. */
export type Room = readonly number[];

/** Straight strokes longer than this many glyph heights are rules of a table. */
const rule = 2.2;

/** Before each word: a number to be ringed, brackets to be filled; not the word before it, nor what heads the row. */
export function inkBefore(page: Raster, words: readonly PrintedWord[], print: readonly Printed[]): Room {
  // a line that holds a word of the list may hold its number too
  const apart = print.filter((line) => !words.some((word) => overlap(word, line)));
  return words.map((word) => {
    const g = word.glyph;
    // what stands before the word before it in its row is that one's
    const ends = words
      .filter((other) => Math.abs(middleOf(other) - middleOf(word)) < 0.7 * g && other.x < word.x)
      .map(({ x, width }) => Math.min(x + width, word.x - 0.1 * g));
    const left = Math.max(word.x - 3.6 * g, ...ends);
    const region = { x: left, y: middleOf(word) - 0.95 * g, width: word.x - 0.1 * g - left, height: 1.9 * g };
    return inkIn(page, region, [...apart, ...words.filter((other) => other !== word)], g);
  });
}

const overlap = (one: Printed, other: Printed): boolean =>
  Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x) &&
  Math.min(one.y + one.height, other.y + other.height) > Math.max(one.y, other.y);

/**
 * Below each word, as in a table whose columns are the options: room of two rows. Null where no rule of a table runs
 * below the words, or none stands between them: a stroke there would be an underline.
 */
export function inkBelow(
  page: Raster,
  words: readonly PrintedWord[],
  print: readonly Printed[],
): Room | null {
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  if (!ruledBelow(page, words, bottom) || !ruledApart(page, words)) return null;
  const ink = words.map((word) => {
    const g = word.glyph;
    const region = { x: centreOf(word) - 1.1 * g, y: bottom + 0.4 * g, width: 2.2 * g, height: 3 * g };
    return inkIn(page, region, print, g);
  });
  return ink;
}

/**
 * To the right of each word, as in a table whose last column is to be marked: every place to the right is tried for
 * all words alike.
 */
export function inkAfter(page: Raster, words: readonly PrintedWord[], print: readonly Printed[]): Room[] {
  const glyph = Math.max(...words.map((word) => word.glyph));
  const start = Math.max(...words.map((word) => word.x + word.width)) + 0.6 * glyph;
  const rooms: Room[] = [];
  for (let x = start; x + 2.4 * glyph < page.width * 0.97; x += 0.8 * glyph) {
    const ink = words.map((word) =>
      inkIn(
        page,
        { x, y: middleOf(word) - 0.8 * glyph, width: 2.4 * glyph, height: 1.6 * glyph },
        print,
        glyph,
      ),
    );
    rooms.push(ink);
  }
  return rooms;
}

/** Whether a rule runs below most of the words. */
function ruledBelow(page: Raster, words: readonly PrintedWord[], bottom: number): boolean {
  const ruled = words.filter(({ x, width, glyph }) => {
    const top = Math.round(bottom - 0.3 * glyph);
    const window = inkWindow(page, Math.round(x), top, Math.round(width), Math.round(1.5 * glyph));
    return Array.from({ length: window.height }, (_, y) => y).some((y) => {
      const row = window.ink.subarray(y * window.width, (y + 1) * window.width);
      return row.reduce((sum, v) => sum + v, 0) > 0.9 * window.width;
    });
  });
  return 2 * ruled.length > words.length;
}

/** Whether a rule stands between any two neighbours of a row of words. */
export function ruledApart(page: Raster, words: readonly PrintedWord[]): boolean {
  const row = [...words].sort((one, other) => one.x - other.x);
  return row.every((word, i) => {
    const next = row[i + 1];
    if (next === undefined) return true;
    const from = word.x + word.width / 2;
    const { y, height } = bandOf(word);
    return uprightRules(page, from, y, next.x + next.width / 2 - from, height).length > 0;
  });
}

/** Ink of a region without rules and without known print, in squares of the glyph height. */
export function inkIn(page: Raster, region: Printed, print: readonly Printed[], glyph: number): number {
  const x = Math.round(region.x);
  const y = Math.round(region.y);
  const window = inkWindow(page, x, y, Math.round(region.width), Math.round(region.height));
  const free = withoutRules(window, Math.round(rule * glyph * 0.6));
  for (const p of print) {
    const left = Math.max(0, Math.floor(p.x - x));
    const right = Math.min(free.width, Math.ceil(p.x + p.width - x));
    const bottom = Math.min(free.height, Math.ceil(p.y + p.height - y));
    for (let row = Math.max(0, Math.floor(p.y - y)); row < bottom && left < right; row++) {
      free.ink.fill(0, row * free.width + left, row * free.width + right);
    }
  }
  return free.ink.reduce((sum, v) => sum + v, 0) / (glyph * glyph);
}

/** Takes out straight runs of ink of at least `least` pixels, across or down. */
function withoutRules({ width, height, ink }: InkWindow, least: number): InkWindow {
  const out = ink.slice();
  const take = (start: number, step: number, count: number): void => {
    let run = 0;
    for (let i = 0; i <= count; i++) {
      if (i < count && ink[start + i * step]) {
        run++;
        continue;
      }
      if (run >= least) for (let k = i - run; k < i; k++) out[start + k * step] = 0;
      run = 0;
    }
  };
  for (let y = 0; y < height; y++) take(y * width, 1, width);
  for (let x = 0; x < width; x++) take(x, width, height);
  return { width, height, ink: out };
}

/** Ink of a mark above that of its neighbours, in squares of the glyph height: a small 〇 has 0.2, a thin レ 0.11. */
export const blotBounds = { yes: 0.09, no: 0.065 } as const;
/** Where numbers stand, of which one may have 0.12 more ink than another; a ring around one has 0.4. */
export const numberBounds = { yes: 0.17, no: 0.13 } as const;
/** Numbers, brackets, broken rules and dust beside the unmarked words differ by less than this share of the gap. */
const evenness = 0.6;

/**
 * By how much each word's room has more ink than the unmarked ones': marked are those above the widest gap, at most
 * half of the list. All zero where no gap parts them.
 * @param doubt at most so much where the unmarked differ much themselves, though less than the marked do from them, as
 * numbers in kanji do (一 and 四)
 */
export function standingOut(room: Room, doubt = 0): number[] {
  const sorted = [...room].sort((a, b) => a - b);
  let at = 0;
  let gap = 0;
  for (let i = Math.ceil(sorted.length / 2); i < sorted.length; i++) {
    const step = (sorted[i] ?? 0) - (sorted[i - 1] ?? 0);
    if (step <= gap) continue;
    gap = step;
    at = i;
  }
  const least = sorted[0] ?? 0;
  const rest = sorted[at - 1] ?? 0;
  const even = rest - least <= evenness * gap;
  const most = even ? Number.POSITIVE_INFINITY : rest - least < gap ? doubt : 0;
  return room.map((value) => (at > 0 && value > rest ? Math.min(most, value - rest) : 0));
}

/**
 * The place to the right at which marks stand out most. A mark is wider than the step between places: it shows, on the
 * same words, at a neighbouring place too.
 */
export function standingOutAfter(rooms: readonly Room[]): number[] {
  const marks = rooms.map(standingOut);
  const which = (values: readonly number[] | undefined): string =>
    (values ?? []).map((v) => (v > blotBounds.no ? '1' : '0')).join('');
  let best: number[] = [];
  let most = 0;
  marks.forEach((values, i) => {
    const pattern = which(values);
    if (!pattern.includes('1') || ![-2, -1, 1, 2].some((k) => which(marks[i + k]) === pattern)) return;
    const least = Math.min(...values.filter((v) => v > blotBounds.no));
    if (least <= most) return;
    most = least;
    best = values;
  });
  return best;
}
