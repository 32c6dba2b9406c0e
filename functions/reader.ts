import type { Raster } from '../core/image/raster.ts';
import type { Rotation } from '../core/page.ts';

/** A point in pixels of the image handed to the reader. */
export type Point = readonly [x: number, y: number];

/** A recognised line. `quad` runs clockwise from the line's own start: start-top, end-top, end-bottom, start-bottom. */
export interface ReadLine {
  text: string;
  quad: readonly [Point, Point, Point, Point];
  confidence: number;
  /** Per UTF-16 unit of `text`: its centre along the line, 0 to 1. */
  at: number[];
  /** Per UTF-16 unit of `text`: its probability, 0 to 1. */
  sure: number[];
  vertical: boolean;
}

export interface Reading {
  /** By how many degrees clockwise the page lies turned. */
  rotation: Rotation;
  /** Further tilt, degrees, clockwise positive, of the page once turned upright. */
  skew: number;
  lines: ReadLine[];
}

/**
 * Reads the lines of one page with square pixels, in whatever orientation it lies.
 * Three stand behind it: the built-in one (ONNX), Amazon Textract, and recorded output for tests.
 */
export type Reader = (image: Raster) => Promise<Reading>;
