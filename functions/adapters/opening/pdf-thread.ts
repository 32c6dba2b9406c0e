import { Worker } from 'node:worker_threads';
import { Unreadable } from '../../errors.ts';
import { pdfMemory } from './limits.ts';
import { engineModule, withMemoryLimit } from './pdf-engine.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-protocol.ts';

/** Compiled once for all threads and documents. */
let engine: Promise<WebAssembly.Module> | undefined;

/** Script side of the worker, MB; the engine's own memory is bounded apart. */
const scriptMemory = 64;

/** Starts a worker that draws PDFs. It gets no environment, and what its engine says goes nowhere. */
export async function startThread(): Promise<Worker> {
  engine ??= engineModule().then((module) => WebAssembly.compile(withMemoryLimit(module, pdfMemory)));
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: await engine,
    resourceLimits: { maxOldGenerationSizeMb: scriptMemory },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // Its death between two questions shows at the next.
  worker.on('error', () => {});
  // A document left open by mistake must not keep the process alive.
  worker.unref();
  return worker;
}

/**
 * Asks the worker; one that is late is ended.
 * @throws Unreadable where it is late or dies of the question
 */
export function ask(worker: Worker, question: PdfQuestion, seconds: number): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('exit', died);
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
    worker.on('message', answered).on('exit', died);
    // A worker that is dead already has no thread and will never say so again.
    if (worker.threadId === -1) died();
    else worker.postMessage(question);
  });
}
