import type { Box, Line, Page } from '../page.ts';
import type { Field } from '../request.ts';

/**
 * Pages written from top to bottom are looked at as if turned: then a value stands right of its label there too. On
 * portrait A4 a width as a share of the page's width is half of a height as a share of a portrait page as wide as this
 * one is high.
 */
const widthShare = 0.5;

const turnedBox = ([x, y, width, height]: Box): Box => [
  y,
  (1 - x - width) * widthShare,
  height,
  width * widthShare,
];
const turnedBack = ([x, y, width, height]: Box): Box => [
  1 - (y + height) / widthShare,
  x,
  height / widthShare,
  width,
];

/** Whether a page is written in columns: more than half of its lines of several characters. */
export function isInColumns(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.trim().length > 1);
  return long.filter(({ vertical }) => vertical).length * 2 > long.length;
}

/** A page in columns with its lines horizontal, the first column on top. */
export function turnedPage(page: Page): Page {
  const lines = page.lines
    .map((line) => ({ ...line, box: turnedBox(line.box), vertical: !line.vertical }))
    .sort((one, other) => one.box[1] - other.box[1] || one.box[0] - other.box[0]);
  return { ...page, lines };
}

/** Fields read on a turned page, with their boxes where they stand on the page itself: of whole lines those of the lines. */
export function turnedField(lines: readonly Line[]): (field: Field) => Field {
  const own = new Map(lines.map(({ box }) => [turnedBox(box).join(), box]));
  return (field) => ({ ...field, box: own.get(field.box.join()) ?? turnedBack(field.box) });
}
