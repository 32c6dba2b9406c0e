import { fileURLToPath } from 'node:url';
import { policyOn } from '../../core/policy.ts';
import { openBuiltInReader } from '../../functions/adapters/built-in-reader.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { keepOpen } from '../../functions/adapters/keep-open.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { serveReads } from './serve-reads.ts';

// Started by the read pool with the folder of the documents as its only argument.
const [, , documents = ''] = process.argv;

await serveReads(async () => ({
  documents: new FileDocuments(documents),
  open: keepOpen(openDocument),
  policy: policyOn,
  // one page a process at a time, one process a core: further threads would only wait for each other
  reader: await openBuiltInReader({
    models: fileURLToPath(new URL('../../models', import.meta.url)),
    threads: 1,
  }),
}));
