import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import { type OpenPdf, openPdfDocument } from './pdf-document.ts';
import { OutOfMemory } from './pdf-library.ts';
import { pdfSheet } from './pdf-page.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-protocol.ts';

/** The engine's WebAssembly, compiled, its memory bounded. */
const engine: WebAssembly.Module = workerData;

/** The document in hand, in an engine of its own: nothing of one document reaches the next. */
let current: OpenPdf | null = null;

/** Memory of all engines let go so far, bytes; the collector may not have taken it yet. */
let spent = 0;

async function answerTo(question: PdfQuestion): Promise<PdfAnswer> {
  if (question.ask === 'open') {
    current = await openPdfDocument(engine, question.document);
    return { told: 'opened', pageCount: current.pageCount };
  }
  if (current === null) throw new Error('the PDF worker has no document');
  if (question.ask === 'page') return pdfSheet(current, question.page, question.drawn);
  spent += current.pdfium.HEAPU8.length;
  current = null;
  return { told: 'closed', spent };
}

/** A reason for what went wrong. Anything unforeseen is thrown on and ends the worker: its engine is past trust. */
function failure(error: unknown): PdfAnswer {
  if (error instanceof Unreadable) {
    return { told: 'failed', reason: error.reason, message: error.message.slice(error.reason.length + 2) };
  }
  if (error instanceof OutOfMemory)
    return { told: 'failed', reason: 'page-too-large', message: error.message };
  throw error;
}

/** What is handed over rather than copied. */
function bytesOf(answer: PdfAnswer): Uint8Array | null {
  if (answer.told === 'sheet') return answer.sheet.image.data;
  return answer.told === 'scan' ? answer.scan.jpeg : null;
}

parentPort?.on('message', async (question: PdfQuestion) => {
  const answer = await answerTo(question).catch(failure);
  const bytes = bytesOf(answer)?.buffer;
  parentPort?.postMessage(answer, bytes instanceof ArrayBuffer ? [bytes] : []);
});
