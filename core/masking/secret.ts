import type { Box, Line, Masked } from '../page.ts';

/** A stretch of one line's text: units `[from, to)` of the line with this index. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Something that must not be kept: what it is, where to paint, and which text to strike out (none where nothing was read). */
export interface Secret {
  readonly what: Masked['what'];
  /** Fractions of the upright page. */
  readonly box: Box;
  readonly struck?: Span;
}

/** Whether a span lies in another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.line === outer.line && inner.from >= outer.from && inner.to <= outer.to;
}

/** Recognised boxes hug the print; this share of the line's height more on every side covers it wholly. */
const margin = 0.25;

/** The box grown by the margin of a line with this thickness; both as fractions of the page, so each side has its own measure. */
export function grown([x, y, width, height]: Box, line: Line): Box {
  // Width and height are fractions of different lengths: √2 is how much taller an A4 sheet is than it is wide.
  const sheetRatio = Math.SQRT2;
  const thickness = line.vertical ? line.box[2] / sheetRatio : line.box[3];
  const down = margin * thickness;
  const across = down * sheetRatio;
  const left = Math.max(0, x - across);
  const top = Math.max(0, y - down);
  return [left, top, Math.min(1, x + width + across) - left, Math.min(1, y + height + down) - top];
}

/** The part of the line's box in which the units `[from, to)` stand, as fractions of the page, without margin. */
export function cut(line: Line, from: number, to: number): Box {
  const [x, y, width, height] = line.box;
  const boundary = (unit: number): number => {
    if (unit <= 0) return 0;
    if (unit >= line.text.length) return 1;
    return ((line.at[unit - 1] ?? 0) + (line.at[unit] ?? 1)) / 2;
  };
  const start = boundary(from);
  const end = boundary(to);
  return line.vertical
    ? [x, y + start * height, width, (end - start) * height]
    : [x + start * width, y, (end - start) * width, height];
}

/** A secret that is text: painted over where its characters stand, and struck out. */
export function secretText(what: Masked['what'], lines: readonly Line[], struck: Span): Secret[] {
  const line = lines[struck.line];
  if (line === undefined || struck.to <= struck.from) return [];
  return [{ what, box: grown(cut(line, struck.from, struck.to), line), struck }];
}
