import { type Raster, toGrey } from '../../core/image/raster.ts';
import { cutStrip, type StripPlace } from '../../core/image/strip.ts';
import { mayBeColumns } from '../../core/reading/columns.ts';
import { mostlyStanding, type Quarter, stripOf, tilt } from '../../core/reading/layout.ts';
import type { Rectangle } from '../../core/reading/rectangle.ts';
import type { Reader, Reading, ReadLine } from '../reader.ts';
import { characterDirection, clearest, wholeDirection } from './reading/direction.ts';
import { findText } from './reading/find-text.ts';
import { type NetworkOptions, type Networks, openNetworks, stripHeight } from './reading/networks.ts';

/** Specks, seals and photographs come out as a character or two of no certainty. */
const leastConfidence = 0.3;

/**
 * The built-in reader: PP-OCRv6 by ONNX Runtime, on this machine. It finds the lines once, tells from them how the page
 * lies, and reads each where it stands, whatever its angle.
 */
export async function openBuiltInReader(options: NetworkOptions): Promise<Reader> {
  return builtInReader(await openNetworks(options));
}

/** The same with networks that are open already. */
export function builtInReader(networks: Networks): Reader {
  return async (image): Promise<Reading> => {
    const grey = toGrey(image);
    const rectangles = await findText(grey, networks);
    const stands = mostlyStanding(rectangles);
    const read = once((rectangle, quarter) => {
      // standing lines of a page that is upright are columns, and lying ones of one that lies on its side
      const inColumns = stands === (quarter % 2 === 0);
      return readLine(grey, stripOf(rectangle, quarter, inColumns), networks);
    });
    const readAll = async (quarter: Quarter): Promise<ReadLine[]> => {
      const lines: ReadLine[] = [];
      for (const rectangle of rectangles) lines.push(await read(rectangle, quarter));
      return lines.filter(isText);
    };
    const probed = clearest(rectangles, grey);
    // whole lines tell from which end they run, single characters whether they are a turned page's or columns
    let quarter: Quarter = stands
      ? await characterDirection(
          grey,
          probed,
          standingWays[await wholeDirection(probed, [1, 3], read)],
          networks,
        )
      : await wholeDirection(probed, [0, 2], read);
    let lines = await readAll(quarter);
    if (!stands && mayBeColumns(lines.map(({ text }) => text))) {
      const along = quarter;
      quarter = await characterDirection(grey, probed, [along, quarterOfColumns(along)], networks);
      if (quarter !== along) lines = await readAll(quarter);
    }
    const rotations = [0, 90, 180, 270] as const;
    return { rotation: rotations[quarter], skew: (tilt(rectangles, stands) * 180) / Math.PI, lines };
  };
}

/** A page whose standing lines run downwards is turned, or upright and in columns; and so for those that run upwards. */
const standingWays = { 1: [1, 0], 3: [3, 2] } as const;

const isText = ({ text, confidence }: ReadLine): boolean =>
  text.trim() !== '' && confidence >= leastConfidence;

/** Columns read from their tops on as lines of a page in so many quarter turns: the page lies one turn less far. */
function quarterOfColumns(quarter: Quarter): Quarter {
  return ([3, 0, 1, 2] as const)[quarter];
}

type ReadIn = (rectangle: Rectangle, quarter: Quarter) => Promise<ReadLine>;

/** Reads nothing twice: what told how the page lies is part of its text. */
function once(read: ReadIn): ReadIn {
  const known = new Map<Quarter, Map<Rectangle, ReadLine>>();
  return async (rectangle, quarter) => {
    const lines = known.get(quarter) ?? new Map<Rectangle, ReadLine>();
    known.set(quarter, lines);
    const line = lines.get(rectangle) ?? (await read(rectangle, quarter));
    lines.set(rectangle, line);
    return line;
  };
}

async function readLine(
  image: Raster,
  { place, vertical }: ReturnType<typeof stripOf>,
  networks: Networks,
): Promise<ReadLine> {
  const decoded = await networks.recognise(cutStrip(image, place, stripHeight));
  return { ...decoded, vertical, quad: cornersOf(place) };
}

function cornersOf({ x, y, length, thickness, direction }: StripPlace): ReadLine['quad'] {
  const cos = Math.cos(direction);
  const sin = Math.sin(direction);
  const corner = (u: number, v: number): readonly [number, number] => [
    x + u * cos - v * sin,
    y + u * sin + v * cos,
  ];
  const u = length / 2;
  const v = thickness / 2;
  return [corner(-u, -v), corner(u, -v), corner(u, v), corner(-u, v)];
}
