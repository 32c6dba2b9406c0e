import type { OpenPdf } from './pdf-document.ts';
import { borrow, float, type Pdfium, uint } from './pdf-library.ts';

/** A page that is nothing but one JPEG over its whole area: as most scanners make them. */
export interface Scan {
  /** The JPEG as it lies in the document. */
  jpeg: Uint8Array;
  width: number;
  height: number;
  /** One channel, else three. */
  grey: boolean;
}

const textObject = 1;
const imageObject = 3;
/** Text that is not drawn: what a scanner's own recognition found, for searching. */
const invisible = 3;

/** FPDF_COLORSPACE: DeviceGray, DeviceRGB, CalGray, CalRGB, ICCBased. In others, numbers are no plain grey or colours. */
const plainColours = [1, 2, 4, 5, 7];

/** A picture off its page's edges by less than this, in points, covers it: a third of a pixel at 200 dots an inch is lost in rounding. */
const edge = 0.5;

/** The page's scan, where the page is one and taking it as it is shows the same as drawing it; else null. */
export function scanOf({ pdfium, form }: OpenPdf, page: number): Scan | null {
  if (form !== 0 || pdfium._FPDFPage_GetRotation(page) !== 0 || pdfium._FPDFPage_GetAnnotCount(page) !== 0)
    return null;
  const objects = Array.from({ length: Math.min(pdfium._FPDFPage_CountObjects(page), 2000) }, (_, i) =>
    pdfium._FPDFPage_GetObject(page, i),
  );
  const [image, ...others] = objects.filter((object) => !isInvisible(pdfium, object));
  if (image === undefined || others.length > 0 || pdfium._FPDFPageObj_GetType(image) !== imageObject)
    return null;
  if (!isPlain(pdfium, image) || !covers(pdfium, image, page)) return null;
  return taken(pdfium, image, page);
}

function isInvisible(pdfium: Pdfium, object: number): boolean {
  return (
    pdfium._FPDFPageObj_GetType(object) === textObject &&
    pdfium._FPDFTextObj_GetTextRenderMode(object) === invisible
  );
}

/** Neither see-through nor cut to a shape, and packed as JPEG alone. */
function isPlain(pdfium: Pdfium, image: number): boolean {
  if (pdfium._FPDFPageObj_HasTransparency(image)) return false;
  if (pdfium._FPDFClipPath_CountPaths(pdfium._FPDFPageObj_GetClipPath(image)) > 0) return false;
  if (pdfium._FPDFImageObj_GetImageFilterCount(image) !== 1) return false;
  const name = borrow(pdfium, 32, (at) => {
    const length = pdfium._FPDFImageObj_GetImageFilter(image, 0, at, 32);
    return Buffer.from(pdfium.HEAPU8.subarray(at, at + Math.max(0, Math.min(length, 32) - 1))).toString();
  });
  return name === 'DCTDecode';
}

/** Whether the picture stands upright over the whole of its page. */
function covers(pdfium: Pdfium, image: number, page: number): boolean {
  return borrow(pdfium, 40, (at) => {
    if (!pdfium._FPDFPageObj_GetMatrix(image, at) || !pdfium._FPDF_GetPageBoundingBox(page, at + 24))
      return false;
    const value = (i: number): number => float(pdfium, at + i * 4);
    // The unit square by the matrix a b c d e f; the page by left, top, right, bottom.
    const differences = [
      value(1),
      value(2),
      value(4) - value(6),
      value(5) - value(9),
      value(0) - (value(8) - value(6)),
      value(3) - (value(7) - value(9)),
    ];
    return differences.every((difference) => Math.abs(difference) < edge);
  });
}

function taken(pdfium: Pdfium, image: number, page: number): Scan | null {
  const told = borrow(pdfium, 28, (at) => {
    // FPDF_IMAGEOBJ_METADATA: width, height, two densities, bits a pixel, colour space, marked content.
    // With its page it tells the colours too; of a JPEG no more than the head is unpacked for it.
    if (!pdfium._FPDFImageObj_GetImageMetadata(image, page, at)) return null;
    return {
      width: uint(pdfium, at),
      height: uint(pdfium, at + 4),
      bits: uint(pdfium, at + 16),
      colours: uint(pdfium, at + 20),
    };
  });
  if (told === null || !plainColours.includes(told.colours) || ![8, 24].includes(told.bits)) return null;
  const bytes = pdfium._FPDFImageObj_GetImageDataRaw(image, 0, 0);
  if (bytes <= 0) return null;
  const jpeg = borrow(pdfium, bytes, (at) => {
    pdfium._FPDFImageObj_GetImageDataRaw(image, at, bytes);
    return pdfium.HEAPU8.slice(at, at + bytes);
  });
  return { jpeg, width: told.width, height: told.height, grey: told.bits === 8 };
}
