import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import { maxPages } from './limits.ts';
import { OutOfMemory, type Pdfium, startPdfium } from './pdf-library.ts';
import { pdfSheet } from './pdf-page.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-protocol.ts';

/** The engine's WebAssembly, its memory bounded. */
const engine: Uint8Array<ArrayBuffer> = workerData;

/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY: a password is needed, or a lock that is not known. */
const locked = [4, 5];

/** The document in hand, in an engine of its own: nothing of one document reaches the next. */
let current: { pdfium: Pdfium; document: number } | null = null;

/** Memory of all engines let go so far, bytes; the collector may not have taken it yet. */
let spent = 0;

async function open(bytes: Uint8Array): Promise<PdfAnswer> {
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
  current = { pdfium, document };
  return { told: 'opened', pageCount };
}

async function answerTo(question: PdfQuestion): Promise<PdfAnswer> {
  if (question.ask === 'open') return open(question.document);
  if (current === null) throw new Error('the PDF worker has no document');
  const { pdfium, document } = current;
  if (question.ask === 'page') return { told: 'sheet', sheet: pdfSheet(pdfium, document, question.page) };
  current = null;
  spent += pdfium.HEAPU8.length;
  return { told: 'closed', spent };
}

/** A reason for what went wrong. Anything unforeseen is thrown on and ends the worker: its engine is past trust. */
function failure(error: unknown): PdfAnswer {
  if (error instanceof Unreadable) {
    return { told: 'failed', reason: error.reason, message: error.message.slice(error.reason.length + 2) };
  }
  if (error instanceof OutOfMemory) {
    return { told: 'failed', reason: 'page-too-large', message: error.message };
  }
  throw error;
}

parentPort?.on('message', async (question: PdfQuestion) => {
  const answer = await answerTo(question).catch(failure);
  const pixels = answer.told === 'sheet' ? answer.sheet.image.data.buffer : null;
  parentPort?.postMessage(answer, pixels instanceof ArrayBuffer ? [pixels] : []);
});
