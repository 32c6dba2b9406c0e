import type { Block } from '@aws-sdk/client-textract';
import type { Raster } from '../../../core/image/raster.ts';
import type { Point, ReadLine } from '../../reader.ts';

type Size = Pick<Raster, 'width' | 'height'>;
type Quad = ReadLine['quad'];

/** The lines of an answer, in pixels of the page as it was sent. */
export function linesOfBlocks(blocks: readonly Block[], image: Size): ReadLine[] {
  const byId = new Map(blocks.map((block) => [block.Id, block]));
  return blocks
    .filter((block) => block.BlockType === 'LINE')
    .flatMap((block) => {
      const children = block.Relationships?.find((relation) => relation.Type === 'CHILD')?.Ids ?? [];
      const words = children.flatMap((id) => byId.get(id) ?? []);
      return lineOf(block, words, image) ?? [];
    });
}

function lineOf(line: Block, words: readonly Block[], image: Size): ReadLine | null {
  const quad = quadOf(line, image);
  const text = line.Text ?? '';
  if (quad === null || text.trim() === '') return null;
  const confidence = (line.Confidence ?? 0) / 100;
  return {
    text,
    quad,
    confidence,
    ...charactersOf(text, words, { quad, confidence, image }),
    vertical: false,
  };
}

interface Whole {
  quad: Quad;
  confidence: number;
  image: Size;
}

/** Where each UTF-16 unit stands and how sure it is: of its word's; between words, of the line's. */
function charactersOf(text: string, words: readonly Block[], whole: Whole): Pick<ReadLine, 'at' | 'sure'> {
  const along = alongOf(whole.quad);
  // what no word tells is spread evenly over the line
  const at = units(text, (i) => (i + 0.5) / text.length);
  const sure = units(text, () => whole.confidence);
  let from = 0;
  for (const word of words) {
    const said = word.Text ?? '';
    const start = text.indexOf(said, from);
    const quad = quadOf(word, whole.image);
    if (said === '' || start < 0 || quad === null) continue;
    const [begin, end] = [along(middle(quad[0], quad[3])), along(middle(quad[1], quad[2]))];
    for (let i = 0; i < said.length; i += 1) {
      at[start + i] = clamped(begin + ((i + 0.5) / said.length) * (end - begin));
      sure[start + i] = (word.Confidence ?? 0) / 100;
    }
    from = start + said.length;
  }
  for (let i = 1; i < text.length - 1; i += 1)
    if (text[i] === ' ') at[i] = ((at[i - 1] ?? 0) + (at[i + 1] ?? 1)) / 2;
  return { at, sure };
}

const units = (text: string, value: (i: number) => number): number[] =>
  Array.from({ length: text.length }, (_, i) => value(i));

/** A polygon begins at the text's own top left, however the page lies, and runs clockwise. */
function quadOf({ Geometry }: Block, { width, height }: Size): Quad | null {
  const [a, b, c, d] = (Geometry?.Polygon ?? []).map(({ X = 0, Y = 0 }): Point => [X * width, Y * height]);
  return a && b && c && d ? [a, b, c, d] : null;
}

/** How far along a line a point lies, 0 at its start and 1 at its end. */
function alongOf(quad: Quad): (point: Point) => number {
  const [x, y] = middle(quad[0], quad[3]);
  const [endX, endY] = middle(quad[1], quad[2]);
  const [u, v] = [endX - x, endY - y];
  const length = Math.max(u * u + v * v, Number.EPSILON);
  return ([px, py]) => ((px - x) * u + (py - y) * v) / length;
}

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const clamped = (v: number): number => Math.min(1, Math.max(0, v));
