/** A page as the engines beside ours are given it: drawn upright and straight, so that they need not find out. */
export interface Picture {
  /** A PNG file. */
  file: string;
  /** Pixels an inch. */
  dpi: number;
}

/** A reader of Japanese print to compare with, on one thread. */
export interface Engine {
  name: string;
  /** The text of one page, in the engine's own order. */
  read(picture: Picture): Promise<string>;
  close(): Promise<void>;
}
