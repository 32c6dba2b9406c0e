import sharp, { type Sharp } from 'sharp';
import { guessedDpi, plausible, squareSize } from '../../../core/image/square.ts';
import { stretchDown } from '../../../core/image/stretch.ts';
import { Unreadable } from '../../errors.ts';
import type { OpenDocument, Sheet } from '../../opener.ts';
import { withoutColour } from './colour.ts';
import { maxPixels, pageSeconds } from './limits.ts';
import { jpegEndsEarly, pngEndsEarly } from './picture-tail.ts';

// One page at a time and nothing kept between: memory stays small, and the reader has the other core.
sharp.cache(false);
sharp.concurrency(1);

/** How much the decoder may swallow: `error` refuses cut-off and broken data, `none` takes what it can get. */
type Strictness = 'error' | 'none';

/** Width and height as stored, before the orientation the file asks for. */
export interface Stored {
  width: number;
  height: number;
  xDpi: number;
  yDpi: number;
  /** EXIF and TIFF orientation, 1 to 8; from 5 on, rows and columns are swapped. */
  orientation: number;
  /** Stored without colour: it comes out as one channel at once, at a third of the memory. */
  grey: boolean;
}

/**
 * How pixels between pixels are made. Over 19 sample faxes, errors in the read fields were 4.2% (98 lines an inch) and
 * 1.6% (196) with linear, 4.0% and 2.2% with cubic or Lanczos, 4.3% (98) with nearest; blurring helped neither.
 */
const kernel = 'linear';

/** Whether the page is a fax that needs nothing but more rows: done by ourselves, it takes a fifth of the time. */
function stretchedDown({ grey, orientation, ...stored }: Stored, width: number, height: number): boolean {
  return grey && orientation === 1 && stored.width === width && stored.height < height;
}

function open(bytes: Uint8Array, failOn: Strictness, limitInputPixels: number | false): Sharp {
  return sharp(bytes, { failOn, limitInputPixels, sequentialRead: true });
}

/** The decoder's complaint as a reason a person is told. Its text may quote the file and is not passed on. */
function asUnreadable(error: unknown): Unreadable {
  const said = error instanceof Error ? error.message : '';
  if (/timeout/i.test(said)) return new Unreadable('took-too-long', 'the page took too long to decode');
  if (/pixel limit/i.test(said)) return new Unreadable('page-too-large', 'the page has too many pixels');
  return new Unreadable('damaged', 'the picture cannot be decoded');
}

/**
 * Decodes one picture to square pixels, turned as the file asks, transparent parts on white.
 * @throws Unreadable
 */
export async function decode(
  bytes: Uint8Array,
  stored: Stored,
  failOn: Strictness = 'error',
): Promise<Sheet> {
  const swapped = stored.orientation >= 5;
  const { width, height, dpi } = swapped
    ? squareSize(stored.height, stored.width, stored.yDpi, stored.xDpi)
    : squareSize(stored.width, stored.height, stored.xDpi, stored.yDpi);
  try {
    const picture = open(bytes, failOn, maxPixels).timeout({ seconds: pageSeconds });
    // A scan within a PDF lies as the PDF says, whatever it says itself.
    if (stored.orientation !== 1) picture.autoOrient();
    const down = stretchedDown(stored, width, height);
    if (!down && (stored.width !== width || stored.height !== height))
      picture.resize(width, height, { fit: 'fill', kernel });
    const { data, info } = await picture
      .flatten({ background: '#ffffff' })
      .toColourspace(stored.grey ? 'b-w' : 'srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const channels = info.channels === 1 ? 1 : 3;
    // not the Buffer itself: what runs over pixels is twice as fast where all of them come in one sort of array
    const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
    const image = { width: info.width, height: info.height, channels, data: pixels } as const;
    return { image: down ? stretchDown(image, height) : withoutColour(image), dpi, text: '' };
  } catch (error) {
    throw asUnreadable(error);
  }
}

/**
 * Opens a document that is one picture, JPEG or PNG.
 * @throws Unreadable
 */
export async function openPicture(bytes: Uint8Array, type: 'jpeg' | 'png'): Promise<OpenDocument> {
  const endsEarly = type === 'jpeg' ? jpegEndsEarly : pngEndsEarly;
  if (endsEarly(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    throw new Unreadable('truncated', 'the picture stops before its end');
  }
  const header = await open(bytes, 'none', false)
    .metadata()
    .catch((error: unknown) => {
      throw asUnreadable(error);
    });
  const { width, height, density, orientation = 1, space } = header;
  const grey = space === 'b-w' || space === 'grey16';
  if (width * height > maxPixels)
    throw new Unreadable('page-too-large', `the picture has ${width}x${height} pixels`);
  const long = Math.max(width, height);
  const dpi = density !== undefined && plausible(long, density) ? density : guessedDpi(long);
  return {
    type,
    pageCount: 1,
    sheet: () => decode(bytes, { width, height, xDpi: dpi, yDpi: dpi, orientation, grey }),
    close: async () => {},
  };
}
