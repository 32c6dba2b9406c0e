/** What came is not a whole form of the kind that browsers post. */
export class BadForm extends Error {
  override readonly name = 'BadForm';
}

export interface Part {
  /** The form's own name for it. */
  name: string;
  /** Its bytes as they come; to be read to the end before the next part. */
  bytes: AsyncIterable<Uint8Array>;
}

/** A part's headers are its name and type: some hundred bytes. */
const longestHead = 8192;

/** The boundary that a `Content-Type` names; null where it is no form. RFC 2046 §5.1.1: 1 to 70 characters. */
export function boundaryOf(contentType: string | undefined): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70})(?=\s|;|$))/i.exec(
      contentType ?? '',
    ) ?? [];
  return quoted ?? plain ?? null;
}

/**
 * Takes a form (multipart/form-data, RFC 7578) apart while it comes, holding no more of it than a piece at a time.
 * @throws BadForm where it is cut off or is no form
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const input = new Pieces(body);
  // the first boundary has no line break before it
  input.putBack(Buffer.from('\r\n'));
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  if ((await input.allUpTo(delimiter, longestHead)).length > 0)
    throw new BadForm('something stands before the form');
  for (;;) {
    const after = await input.exactly(2);
    if (after === '--') return;
    if (after !== '\r\n') throw new BadForm('a boundary is followed by something else');
    const head = await input.allUpTo(Buffer.from('\r\n\r\n'), longestHead);
    const bytes = input.upTo(delimiter);
    yield { name: nameIn(head.toString('utf8')), bytes };
    for await (const _ of bytes);
  }
}

function nameIn(head: string): string {
  const [, name] = /^content-disposition:\s*form-data\s*;(?:.*;)?\s*name="([^"]*)"/im.exec(head) ?? [];
  if (name === undefined) throw new BadForm('a part has no name');
  return name;
}

/** A stream that is read up to a mark. */
class Pieces {
  private readonly source: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  putBack(bytes: Buffer): void {
    this.held = Buffer.concat([bytes, this.held]);
  }

  /** What stands before the mark, and takes the mark away. @throws BadForm where the stream ends before it */
  async *upTo(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.held.indexOf(mark);
      // the mark may have come in part
      const sure = at === -1 ? this.held.length - mark.length + 1 : at;
      const piece = this.held.subarray(0, Math.max(0, sure));
      this.held = this.held.subarray(at === -1 ? piece.length : at + mark.length);
      if (piece.length > 0) yield piece;
      if (at !== -1) return;
      await this.more();
    }
  }

  async allUpTo(mark: Buffer, longest: number): Promise<Buffer> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.upTo(mark)) {
      length += piece.length;
      if (length > longest) throw new BadForm('the head of a part is too long');
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /** So many bytes, each as a character. */
  async exactly(length: number): Promise<string> {
    while (this.held.length < length) await this.more();
    const taken = this.held.toString('latin1', 0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done) throw new BadForm('the form is cut off');
    this.held = Buffer.concat([this.held, next.value]);
  }
}
