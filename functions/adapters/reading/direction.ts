import type { Raster } from '../../../core/image/raster.ts';
import { cutStrip } from '../../../core/image/strip.ts';
import type { Decoded } from '../../../core/reading/decoding.ts';
import { type Quarter, squaresOf, standsHow } from '../../../core/reading/layout.ts';
import type { Rectangle } from '../../../core/reading/rectangle.ts';
import { type Networks, stripHeight } from './networks.ts';

/** How many lines are looked at, at most, to tell up from down. */
const probes = 5;
/**
 * Lines read upside down come out unsure or as a character or two: of 576 such readings (147 pages, scans and faxes) 8
 * had four characters and this confidence, never two on a page; nearly all lines read as they stand have.
 */
const clear = { confidence: 0.9, characters: 4 };
/** So many clear lines settle it: nothing is then read the other way. */
const settling = 3;
/** A fax machine prints its header line upright within this share of the page's top, however the page lies. */
const headerShare = 0.03;

/** Reads a line of a page that lies in so many quarter turns clockwise. */
type ReadIn = (line: Rectangle, quarter: Quarter) => Promise<Decoded>;

/** The lines that tell most clearly how the page lies. */
export function clearest(rectangles: readonly Rectangle[], { height }: Raster): Rectangle[] {
  // Between large short lines and small long ones: up to a dozen characters tell enough.
  const worth = (r: Rectangle): number => Math.min(r.length / r.thickness, 12) * r.thickness;
  return rectangles
    .filter((r) => r.y > headerShare * height)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, probes);
}

/**
 * In which of two opposite quarter turns lines are read whole: the surer reading wins. Told of a page of lying lines,
 * whether it is upright or upside down; of one of standing lines, from which end they run.
 */
export async function wholeDirection<Way extends Quarter>(
  lines: readonly Rectangle[],
  [one, other]: readonly [Way, Way],
  read: ReadIn,
): Promise<Way> {
  const sums = new Map<Way, number>();
  for (const quarter of [one, other]) {
    let settled = 0;
    for (const line of lines) {
      const { confidence, text } = await read(line, quarter);
      sums.set(quarter, (sums.get(quarter) ?? 0) + confidence * Math.min(12, text.length));
      if (confidence < clear.confidence || text.length < clear.characters) continue;
      settled += 1;
      if (settled === settling) return quarter;
    }
  }
  return (sums.get(other) ?? 0) > (sums.get(one) ?? 0) ? other : one;
}

/**
 * In which of some quarter turns clockwise a page lies whose lines may be columns (縦書き): turned, or upright.
 * The network reads a column's characters lying on their side as well, so whole lines do not tell, but characters cut
 * out alone.
 */
export async function characterDirection(
  image: Raster,
  lines: readonly Rectangle[],
  quarters: readonly Quarter[],
  networks: Networks,
): Promise<Quarter> {
  const squares = lines.flatMap(squaresOf);
  let best = quarters[0] ?? 0;
  let most = -1;
  for (const quarter of quarters) {
    let sum = 0;
    for (const square of squares) {
      const place = { ...square, direction: (quarter * Math.PI) / 2 };
      sum += standsHow(await networks.recognise(cutStrip(image, place, stripHeight)));
    }
    if (sum <= most) continue;
    most = sum;
    best = quarter;
  }
  return best;
}
