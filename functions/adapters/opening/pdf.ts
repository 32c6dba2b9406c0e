import { Worker } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import type { OpenDocument } from '../../opener.ts';
import { openSeconds, pageSeconds, pdfMemory } from './limits.ts';
import { engineModule, withMemoryLimit } from './pdf-engine.ts';
import type { PdfAnswer, PdfQuestion, PdfWork } from './pdf-protocol.ts';

let engine: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Script side of the worker, MB; the engine's own memory is bounded apart. */
const scriptMemory = 64;

/** A worker that has one document open. The engine is new for every document: nothing of one reaches another. */
interface Session {
  pageCount: number;
  ask(question: PdfQuestion): Promise<PdfAnswer>;
  end(): Promise<void>;
}

/** Waits for the worker's next answer; a worker that is late, or dies, is ended. */
function next(worker: Worker, seconds: number): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', died).off('exit', died);
      // A session left open by mistake must not keep the process alive.
      worker.unref();
      finish();
    };
    const answered = (answer: PdfAnswer): void => settle(() => resolve(answer));
    const died = (): void =>
      settle(() => reject(new Unreadable('damaged', 'the PDF brought its engine down')));
    const timer = setTimeout(() => {
      settle(() => reject(new Unreadable('took-too-long', `the PDF took more than ${seconds} seconds`)));
      void worker.terminate();
    }, seconds * 1000);
    worker.ref();
    worker.on('message', answered).on('error', died).on('exit', died);
  });
}

async function start(document: Uint8Array): Promise<Session> {
  engine ??= engineModule().then((module) => withMemoryLimit(module, pdfMemory));
  const workerData: PdfWork = { engine: await engine, document };
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: scriptMemory },
    // Hostile input gets neither the environment nor a way to write what it says into the log.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const opened = await next(worker, openSeconds);
  if (opened.told !== 'opened') {
    await worker.terminate();
    throw opened.told === 'failed'
      ? new Unreadable(opened.reason, opened.message)
      : new Error('the PDF worker answered out of turn');
  }
  return {
    pageCount: opened.pageCount,
    ask: (question) => {
      worker.postMessage(question);
      return next(worker, pageSeconds);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/**
 * Opens a PDF in a worker bounded in time and memory.
 * @throws Unreadable
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenDocument> {
  const first = await start(bytes);
  let session: Session | null = first;
  let busy: Promise<unknown> = Promise.resolve();

  async function ask(page: number): Promise<PdfAnswer> {
    session ??= await start(bytes);
    try {
      return await session.ask({ page });
    } catch (error) {
      // The page killed the worker; the other pages get a new one.
      session = null;
      throw error;
    }
  }

  return {
    type: 'pdf',
    pageCount: first.pageCount,
    sheet: async (page) => {
      const asked = busy.then(() => ask(page));
      busy = asked.catch(() => {});
      const answer = await asked;
      if (answer.told === 'sheet') return answer.sheet;
      if (answer.told === 'failed') throw new Unreadable(answer.reason, answer.message);
      throw new Error('the PDF worker answered out of turn');
    },
    close: async () => {
      await busy;
      await session?.end();
      session = null;
    },
  };
}
