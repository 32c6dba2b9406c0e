import type { Block } from '@aws-sdk/client-textract';

/** A word as it stands on the upright page: text, percent sure, left and right edge as fractions of the width. */
export type Word = readonly [text: string, sure: number, left: number, right: number];

/** A line: its words, and its top and bottom as fractions of the height. */
export interface Printed {
  words: readonly Word[];
  top: number;
  bottom: number;
}

type Place = readonly [x: number, y: number];

/**
 * An answer of DetectDocumentText as the API describes it, for a page that lies turned.
 * @param place where a point of the upright page lies on the page as it was sent, both as fractions
 */
export function answerOf(
  lines: readonly Printed[],
  place: (point: Place) => Place = (p) => p,
): { Blocks: Block[] } {
  const geometry = (left: number, right: number, top: number, bottom: number) => {
    const corners = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const;
    const Polygon = corners.map(place).map(([X, Y]) => ({ X, Y }));
    const xs = Polygon.map(({ X }) => X);
    const ys = Polygon.map(({ Y }) => Y);
    const [Left, Top] = [Math.min(...xs), Math.min(...ys)];
    return {
      BoundingBox: { Left, Top, Width: Math.max(...xs) - Left, Height: Math.max(...ys) - Top },
      Polygon,
    };
  };
  const blocks = lines.flatMap(({ words, top, bottom }, i): Block[] => {
    const edges = words.flatMap(([, , left, right]) => [left, right]);
    const ids = words.map((_, j) => `word-${i}-${j}`);
    const line: Block = {
      BlockType: 'LINE',
      Id: `line-${i}`,
      Text: words.map(([text]) => text).join(' '),
      Confidence: words.reduce((sum, [, sure]) => sum + sure, 0) / words.length,
      Geometry: geometry(Math.min(...edges), Math.max(...edges), top, bottom),
      Relationships: [{ Type: 'CHILD', Ids: ids }],
    };
    const children = words.map(
      ([Text, Confidence, left, right], j): Block => ({
        BlockType: 'WORD',
        Id: `word-${i}-${j}`,
        Text,
        Confidence,
        TextType: 'PRINTED',
        Geometry: geometry(left, right, top, bottom),
      }),
    );
    return [line, ...children];
  });
  const ids = lines.map((_, i) => `line-${i}`);
  return {
    Blocks: [{ BlockType: 'PAGE', Id: 'page', Relationships: [{ Type: 'CHILD', Ids: ids }] }, ...blocks],
  };
}
