import { setTimeout as sleep } from 'node:timers/promises';
import { policyOn } from '../../core/policy.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { serveReads } from '../../infra/local/serve-reads.ts';
import { paperIn, recordedReader } from './paper.ts';

// A reading process for tests: papers 1 to 9 are read from the record, some others do harm.
const [, , documents = ''] = process.argv;

/** Papers that do not come back, by what happens to the process. */
const harm: Readonly<Record<number, () => Promise<unknown>>> = {
  20: async () => process.kill(process.pid, 'SIGKILL'),
  21: async () => process.exit(3),
  22: () => new Promise(() => setInterval(() => undefined, 1000)),
  23: () => Promise.reject(new RangeError('Array buffer allocation failed')),
};

await serveReads(async () => ({
  documents: new FileDocuments(documents),
  open: openDocument,
  policy: policyOn,
  reader: async (image) => {
    await harm[paperIn(image)]?.();
    // long enough that a test may stop the run in between
    await sleep(20);
    return recordedReader(image);
  },
}));
