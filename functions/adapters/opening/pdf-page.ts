import type { Raster } from '../../../core/image/raster.ts';
import { finestDpi, guessedDpi, plausible, type SquareSize, squareSize } from '../../../core/image/square.ts';
import { Unreadable } from '../../errors.ts';
import { withoutColour } from './colour.ts';
import { maxPixels, maxText } from './limits.ts';
import type { OpenPdf } from './pdf-document.ts';
import { type Placed, picturesOf } from './pdf-images.ts';
import { borrow, OutOfMemory, type Pdfium } from './pdf-library.ts';
import type { PdfAnswer } from './pdf-protocol.ts';
import { type Scan, scanOf } from './pdf-scan.ts';

const pointsPerInch = 72;

/** Where a page has no picture: enough for 6-point print. */
const usualDpi = 200;

/** Below it small print melts; a page whose picture is coarser is still drawn at this. */
const coarsestDpi = 150;

/** The size at which to draw a page so that its largest picture keeps its own pixels. Page size in points. */
export function drawnSize(wide: number, high: number, pictures: readonly Placed[]): SquareSize {
  const largest = pictures.reduce<Placed | null>(
    (most, one) => (most === null || one.width * one.height > most.width * most.height ? one : most),
    null,
  );
  const own = largest?.dpi ?? usualDpi;
  const long = Math.max(wide, high);
  if (plausible(long, pointsPerInch)) {
    const dpi = Math.min(finestDpi, Math.max(coarsestDpi, own));
    return squareSize((wide / pointsPerInch) * dpi, (high / pointsPerInch) * dpi, dpi, dpi);
  }
  // Converters make a page of one point a pixel, several feet wide: its size in inches says nothing, its pixels do.
  const pixels = largest === null ? usualDpi * 11.69 : (long / pointsPerInch) * own;
  const dpi = guessedDpi(pixels);
  return squareSize((wide / long) * pixels, (high / long) * pixels, dpi, dpi);
}

/** FPDFBitmap_BGR: three bytes a pixel. */
const bgr = 2;
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: with annotations, as RGB. */
const drawFlags = 0x01 | 0x10;
const white = 0xffffffff;

function draw({ pdfium, form }: OpenPdf, page: number, { width, height }: SquareSize): Raster {
  const stride = width * 3;
  return borrow(pdfium, stride * height, (at) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgr, at, stride);
    if (bitmap === 0) throw new OutOfMemory();
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawFlags);
      if (form !== 0) pdfium._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, drawFlags);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    const data = pdfium.HEAPU8.subarray(at, at + stride * height);
    const image = withoutColour({ width, height, channels: 3, data });
    return image.channels === 1 ? image : { ...image, data: data.slice() };
  });
}

/** The page's text layer, empty where it has none. */
function textOf(pdfium: Pdfium, page: number): string {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return '';
  try {
    const count = Math.min(pdfium._FPDFText_CountChars(text), maxText);
    if (count <= 0) return '';
    return borrow(pdfium, (count + 1) * 2, (at) => {
      const written = pdfium._FPDFText_GetText(text, 0, count, at);
      return new TextDecoder('utf-16le').decode(
        pdfium.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2),
      );
    });
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

/** Rounding of page sizes moves a scan's edge by a pixel. */
const rounding = 1;

/** The page's scan where it has the very pixels that would be drawn. */
function scanIn(open: OpenPdf, page: number, { width, height }: SquareSize): Scan | null {
  const scan = open.plainPictures ? scanOf(open, page) : null;
  if (scan === null) return null;
  const same = Math.max(Math.abs(scan.width - width), Math.abs(scan.height - height)) <= rounding;
  return same ? scan : null;
}

/**
 * A page, 1-based, as a viewer shows it (its own rotation applied), and its text layer.
 * @param drawn its scan is not to be had by itself
 * @throws Unreadable
 */
export function pdfSheet(
  open: OpenPdf,
  number: number,
  drawn: boolean,
): Extract<PdfAnswer, { told: 'sheet' | 'scan' }> {
  const { pdfium, document, form } = open;
  const page = pdfium._FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new Unreadable('damaged', `page ${number} of the PDF is broken`);
  try {
    if (form !== 0) pdfium._FORM_OnAfterLoadPage(page, form);
    const pictures = picturesOf(pdfium, page);
    if (pictures.some(({ width, height }) => width * height > maxPixels)) {
      throw new Unreadable('page-too-large', 'a picture on the page has too many pixels');
    }
    const wide = pdfium._FPDF_GetPageWidth(page);
    const high = pdfium._FPDF_GetPageHeight(page);
    if (!(wide > 0 && high > 0)) throw new Unreadable('damaged', `page ${number} of the PDF has no size`);
    const size = drawnSize(wide, high, pictures);
    const text = textOf(pdfium, page);
    const scan = drawn ? null : scanIn(open, page, size);
    if (scan !== null) return { told: 'scan', scan, dpi: size.dpi, text };
    return { told: 'sheet', sheet: { image: draw(open, page, size), dpi: size.dpi, text } };
  } finally {
    if (form !== 0) pdfium._FORM_OnBeforeClosePage(page, form);
    pdfium._FPDF_ClosePage(page);
  }
}
