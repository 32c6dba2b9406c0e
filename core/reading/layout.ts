import type { StripPlace } from '../image/strip.ts';
import type { Decoded } from './decoding.ts';
import { fold, type Rectangle } from './rectangle.ts';

/** Longer than this many times its thickness, a rectangle tells in which direction its text runs. */
const telling = 2.5;
/**
 * A standing rectangle longer than this, in thicknesses, is a column of text, a shorter one a character or two; where the
 * page is written in columns two characters are one already (住所, 氏名).
 */
const column = { amongRows: 1.6, amongColumns: 1.2 };

/** Quarter turns clockwise. */
export type Quarter = 0 | 1 | 2 | 3;

const standing = (r: Rectangle): boolean => Math.abs(r.angle) > Math.PI / 4;

/** Whether most of the page's text, by length, stands: a page turned by 90 or 270 degrees, or one written in columns. */
export function mostlyStanding(rectangles: readonly Rectangle[]): boolean {
  let up = 0;
  let along = 0;
  for (const r of rectangles) {
    if (r.length < telling * r.thickness) continue;
    if (standing(r)) up += r.length;
    else along += r.length;
  }
  return up > along;
}

/** Tilt of the page in radians, clockwise positive: the median of the lines' angles to the nearer axis, weighted by length. */
export function tilt(rectangles: readonly Rectangle[], stands: boolean): number {
  const angles = rectangles
    .filter((r) => r.length >= telling * r.thickness && standing(r) === stands)
    .map((r) => ({ angle: stands ? fold(r.angle - Math.PI / 2) : r.angle, weight: r.length * r.length }))
    .sort((a, b) => a.angle - b.angle);
  const half = angles.reduce((sum, a) => sum + a.weight, 0) / 2;
  let seen = 0;
  for (const { angle, weight } of angles) {
    seen += weight;
    if (seen >= half) return angle;
  }
  return 0;
}

/**
 * The strip to cut for a rectangle on a page whose text runs in `quarter` quarter turns clockwise from the x axis.
 * Columns (縦書き) are cut along their length, from their top.
 * @param inColumns whether most of the page's text is
 */
export function stripOf(
  r: Rectangle,
  quarter: Quarter,
  inColumns = false,
): { place: StripPlace; vertical: boolean } {
  const page = (quarter * Math.PI) / 2;
  const off = fold(r.angle - page);
  const across = Math.abs(off) > Math.PI / 4;
  const least = inColumns ? column.amongColumns : column.amongRows;
  if (across && r.length >= least * r.thickness) {
    const down = fold(r.angle - page - Math.PI / 2) + page + Math.PI / 2;
    return {
      place: { x: r.x, y: r.y, length: r.length, thickness: r.thickness, direction: down },
      vertical: true,
    };
  }
  return {
    place: {
      x: r.x,
      y: r.y,
      length: across ? r.thickness : r.length,
      thickness: across ? r.length : r.thickness,
      direction: page + (across ? fold(off - Math.PI / 2) : off),
    },
    vertical: false,
  };
}

/** How many characters are taken from a line to tell how they stand. */
const samples = 6;
/** Their size, in thicknesses of the line: the character itself, and with its margins. */
const sizes = [0.75, 1.1] as const;

/** Squares along a line, each about a character. */
export function squaresOf(r: Rectangle): Omit<StripPlace, 'direction'>[] {
  return Array.from({ length: samples }, (_, i) => {
    const along = ((i + 0.5) / samples - 0.5) * (r.length - r.thickness);
    const place = { x: r.x + along * Math.cos(r.angle), y: r.y + along * Math.sin(r.angle) };
    return sizes.map((size) => ({ ...place, length: size * r.thickness, thickness: size * r.thickness }));
  }).flat();
}

/** One kanji or kana by itself; 一 and ー are also any stroke, and themselves when turned. */
const lone = /^(?!一)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
/**
 * Of 30 pages (columns of registers, a gazette and a magazine; forms, certificates and cards that lay turned) this told
 * all but one photograph, by a fifteenth of both sums or more: with 2 columns were taken for rows, with 12 a passport's
 * rows for columns.
 */
const loneWeight = 5;

/**
 * How much the reading of a square along a line says that its character stands as the square was cut. The network reads
 * columns lying on their side as surely as rows, but then mostly two characters at once, cut in halves; letters and digits
 * are read in many ways. One kanji alone is read as it stands.
 */
export function standsHow({ confidence, text }: Pick<Decoded, 'confidence' | 'text'>): number {
  return confidence * (lone.test(text) ? loneWeight : 1);
}
