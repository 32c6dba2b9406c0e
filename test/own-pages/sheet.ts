/** Text on a drawn sheet: where its first character's foot stands and how high a character is, millimetres. */
export interface Written {
  x: number;
  y: number;
  text: string;
  size: number;
  font: 'gothic' | 'mincho' | 'hand';
  bold: boolean;
}

/** A straight line or the outline of a rectangle, millimetres. */
export interface Ruled {
  x: number;
  y: number;
  width: number;
  height: number;
  round: number;
}

/** What looks like a QR code and says nothing: its upper left corner and its side, millimetres, and its version (1 to 40). */
export interface Code {
  x: number;
  y: number;
  side: number;
  version: number;
}

/** A page as it is drawn; A4 upright before it is turned. */
export interface Drawing {
  written: Written[];
  ruled: Ruled[];
  codes: Code[];
  /** By how many degrees clockwise it comes to lie. */
  turned: number;
  /** Written in columns, from the right (縦書き): the texts are columns, `x` their middle and `y` their top. */
  columns: boolean;
}

/** Puts a page together; every call adds to it. */
export class Sheet implements Drawing {
  readonly written: Written[] = [];
  readonly ruled: Ruled[] = [];
  readonly codes: Code[] = [];
  readonly turned: number;
  readonly columns: boolean;
  #font: Written['font'] = 'mincho';
  constructor({ turned = 0, columns = false } = {}) {
    this.turned = turned;
    this.columns = columns;
  }

  in(font: Written['font']): this {
    this.#font = font;
    return this;
  }

  text(x: number, y: number, size: number, text: string): this {
    this.written.push({ x, y, text, size, font: this.#font, bold: false });
    return this;
  }

  title(x: number, y: number, size: number, text: string): this {
    this.written.push({ x, y, text, size, font: this.#font, bold: true });
    return this;
  }

  /** Lines below each other, or columns beside each other, at equal distances. */
  lines(x: number, y: number, size: number, apart: number, texts: readonly string[]): this {
    texts.forEach((text, i) => {
      if (this.columns) this.text(x - i * apart, y, size, text);
      else this.text(x, y + i * apart, size, text);
    });
    return this;
  }

  box(x: number, y: number, width: number, height: number, round = 0): this {
    this.ruled.push({ x, y, width, height, round });
    return this;
  }

  code(x: number, y: number, side: number, version: number): this {
    this.codes.push({ x, y, side, version });
    return this;
  }

  /** A table of two columns: labels and what stands beside them. */
  table(
    x: number,
    y: number,
    widths: readonly [number, number],
    height: number,
    rows: readonly (readonly [string, string])[],
  ): this {
    rows.forEach(([label, value], i) => {
      const top = y + i * height;
      this.box(x, top, widths[0], height).box(x + widths[0], top, widths[1], height);
      this.text(x + 2, top + height * 0.62, 3.4, label).text(
        x + widths[0] + 3,
        top + height * 0.62,
        4,
        value,
      );
    });
    return this;
  }
}
