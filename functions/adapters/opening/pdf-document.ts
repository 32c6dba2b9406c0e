import { Unreadable } from '../../errors.ts';
import { maxPages } from './limits.ts';
import { type Pdfium, startPdfium } from './pdf-library.ts';
import { changesPictures } from './pdf-pictures.ts';

/** A document in an engine of its own; handles as PDFium gives them. */
export interface OpenPdf {
  pdfium: Pdfium;
  document: number;
  pageCount: number;
  /** What draws form fields; 0 where the document has none. */
  form: number;
  /** Whether a page's picture may be taken as it lies in the document; see `scanOf`. */
  plainPictures: boolean;
}

/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY: a password is needed, or a lock that is not known. */
const locked = [4, 5];

/** More than FPDF_FORMFILLINFO takes; all zero but the version, so that nothing is called back and no script runs. */
const formInfoBytes = 256;
const formInfoVersion = 2;

/** Fields are drawn by a part of the engine of its own; without it a form filled in on a screen looks empty. */
function startForm(pdfium: Pdfium, document: number): number {
  if (pdfium._FPDF_GetFormType(document) === 0) return 0;
  const info = pdfium.wasmExports.malloc(formInfoBytes);
  if (info === 0) return 0;
  pdfium.HEAPU8.fill(0, info, info + formInfoBytes);
  pdfium.HEAPU8[info] = formInfoVersion;
  return pdfium._FPDFDOC_InitFormFillEnvironment(document, info);
}

/**
 * Opens a PDF. Nothing is given back to the engine: it is dropped whole with the document.
 * @throws Unreadable
 */
export async function openPdfDocument(engine: WebAssembly.Module, bytes: Uint8Array): Promise<OpenPdf> {
  const pdfium = await startPdfium(engine);
  const at = pdfium.wasmExports.malloc(bytes.length);
  if (at === 0) throw new Unreadable('too-large', 'the PDF needs too much memory');
  pdfium.HEAPU8.set(bytes, at);
  const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (document === 0) {
    throw locked.includes(pdfium._FPDF_GetLastError())
      ? new Unreadable('encrypted', 'the PDF opens only with a password')
      : new Unreadable('damaged', 'the PDF cannot be opened');
  }
  const pageCount = pdfium._FPDF_GetPageCount(document);
  if (pageCount <= 0) throw new Unreadable('no-pages', 'the PDF has no page');
  if (pageCount > maxPages) throw new Unreadable('too-many-pages', `the PDF has ${pageCount} pages`);
  return {
    pdfium,
    document,
    pageCount,
    form: startForm(pdfium, document),
    plainPictures: !changesPictures(bytes),
  };
}
