import type { Worker } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import type { OpenDocument, Sheet } from '../../opener.ts';
import { openSeconds, pageSeconds } from './limits.ts';
import type { PdfAnswer } from './pdf-protocol.ts';
import { endsEarly } from './pdf-tail.ts';
import { ask, startThread } from './pdf-thread.ts';
import { decode } from './picture.ts';

/** Seconds allowed for opening and for each page; tests take less. */
interface PdfPatience {
  openSeconds: number;
  pageSeconds: number;
}

/** A worker without a document, kept for the next: starting one takes 60 ms, and its code is compiled already. */
let spare: Worker | null = null;

/** A worker that has let go of more is ended, bytes: only then is it sure that the memory is given back. */
const keptMemory = 128 * 1024 * 1024;

/** After so many pages that killed their worker, the others are not tried: each may cost the whole time limit. */
const mostKilled = 3;

async function takeThread(): Promise<Worker> {
  const worker = spare ?? (await startThread());
  spare = null;
  return worker.threadId === -1 ? startThread() : worker;
}

async function letGo(worker: Worker): Promise<void> {
  const answer = await ask(worker, { ask: 'close' }, openSeconds).catch(() => null);
  if (answer?.told === 'closed' && answer.spent <= keptMemory && spare === null) spare = worker;
  else await worker.terminate();
}

async function openIn(bytes: Uint8Array, seconds: number): Promise<{ worker: Worker; pageCount: number }> {
  const worker = await takeThread();
  const answer = await ask(worker, { ask: 'open', document: bytes }, seconds);
  if (answer.told === 'opened') return { worker, pageCount: answer.pageCount };
  await worker.terminate();
  throw asError(answer);
}

function asError(answer: PdfAnswer): Error {
  if (answer.told === 'failed') return new Unreadable(answer.reason, answer.message);
  return new Error(`the PDF worker answered out of turn: ${answer.told}`);
}

function sheetOf(answer: PdfAnswer): Sheet {
  if (answer.told === 'sheet') return answer.sheet;
  throw asError(answer);
}

/** @throws Unreadable */
async function decodeScan({ scan, dpi, text }: Extract<PdfAnswer, { told: 'scan' }>): Promise<Sheet> {
  const { jpeg, width, height, grey } = scan;
  const { image } = await decode(jpeg, { width, height, xDpi: dpi, yDpi: dpi, orientation: 1, grey });
  return { image, dpi, text };
}

/**
 * Opens a PDF in a worker bounded in time and memory.
 * @throws Unreadable
 */
export async function openPdf(
  bytes: Uint8Array,
  patience: PdfPatience = { openSeconds, pageSeconds },
): Promise<OpenDocument> {
  if (endsEarly(bytes)) throw new Unreadable('truncated', 'the PDF stops before its end');
  const opened = await openIn(bytes, patience.openSeconds);
  let worker: Worker | null = opened.worker;
  let killed = 0;
  let busy: Promise<unknown> = Promise.resolve();

  async function give(page: number): Promise<Sheet> {
    const answer = await askFor(page, false);
    if (answer.told !== 'scan') return sheetOf(answer);
    try {
      return await decodeScan(answer);
    } catch (error) {
      // a broken JPEG: the engine shows what there is of it
      if (error instanceof Unreadable) return sheetOf(await askFor(page, true));
      throw error;
    }
  }

  async function askFor(page: number, drawn: boolean): Promise<PdfAnswer> {
    if (killed >= mostKilled)
      throw new Unreadable('took-too-long', 'too many pages of the PDF could not be drawn');
    worker ??= (await openIn(bytes, patience.openSeconds)).worker;
    try {
      return await ask(worker, { ask: 'page', page, drawn }, patience.pageSeconds);
    } catch (error) {
      worker = null;
      killed++;
      throw error;
    }
  }

  return {
    type: 'pdf',
    pageCount: opened.pageCount,
    sheet: async (page) => {
      if (page < 1 || page > opened.pageCount) throw new RangeError(`there is no page ${page}`);
      const given = busy.then(() => give(page));
      busy = given.catch(() => {});
      return given;
    },
    close: async () => {
      await busy;
      if (worker !== null) await letGo(worker);
      worker = null;
    },
  };
}
