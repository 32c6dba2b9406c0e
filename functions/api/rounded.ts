import type { Page } from '../../core/page.ts';

/** A thousandth of a line is a pixel or two, and of a probability more than anybody sees. */
const short = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A page with the figures of its characters rounded. They are two thirds of what a page weighs (35 KB where it is full),
 * and three hundred pages must fit into an answer of 6 MB, which is all that AWS Lambda gives.
 */
export const rounded = (page: Page): Page => ({
  ...page,
  lines: page.lines.map((line) => ({ ...line, at: line.at.map(short), sure: line.sure.map(short) })),
});
