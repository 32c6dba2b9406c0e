import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import { maxPages } from './limits.ts';
import { type Pdfium, startPdfium } from './pdf-library.ts';
import { pdfSheet } from './pdf-page.ts';
import type { PdfAnswer, PdfQuestion, PdfWork } from './pdf-protocol.ts';

/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY: a password is needed, or a lock that is not known. */
const locked = [4, 5];

function answer(message: PdfAnswer): void {
  const transfer = message.told === 'sheet' ? [message.sheet.image.data.buffer] : [];
  parentPort?.postMessage(
    message,
    transfer.filter((buffer) => buffer instanceof ArrayBuffer),
  );
}

/** A reason for what went wrong; where memory ran out or the engine fell over, the worker is done for. */
function failure(error: unknown): PdfAnswer {
  if (error instanceof Unreadable) return { told: 'failed', reason: error.reason, message: error.message };
  if (error instanceof RangeError) {
    return { told: 'failed', reason: 'page-too-large', message: 'the page needs too much memory' };
  }
  throw error;
}

function openDocument(pdfium: Pdfium, document: Uint8Array): number {
  const at = pdfium.wasmExports.malloc(document.length);
  if (at === 0) throw new Unreadable('too-large', 'the PDF needs too much memory');
  pdfium.HEAPU8.set(document, at);
  const opened = pdfium._FPDF_LoadMemDocument(at, document.length, 0);
  if (opened !== 0) return opened;
  if (locked.includes(pdfium._FPDF_GetLastError())) {
    throw new Unreadable('encrypted', 'the PDF opens only with a password');
  }
  throw new Unreadable('damaged', 'the PDF cannot be opened');
}

async function work({ engine, document }: PdfWork): Promise<void> {
  const pdfium = await startPdfium(engine);
  const opened = openDocument(pdfium, document);
  const pageCount = pdfium._FPDF_GetPageCount(opened);
  if (pageCount <= 0) throw new Unreadable('no-pages', 'the PDF has no page');
  if (pageCount > maxPages) throw new Unreadable('too-many-pages', `the PDF has ${pageCount} pages`);
  parentPort?.on('message', ({ page }: PdfQuestion) => {
    try {
      answer({ told: 'sheet', sheet: pdfSheet(pdfium, opened, page) });
    } catch (error) {
      answer(failure(error));
    }
  });
  answer({ told: 'opened', pageCount });
}

work(workerData).catch((error: unknown) => answer(failure(error)));
