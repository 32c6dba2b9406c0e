/** A word with its place in pixels; `glyph` is the height of its characters. */
export interface PrintedWord {
  x: number;
  y: number;
  width: number;
  height: number;
  glyph: number;
}
