import { serveReads } from '../../infra/local/serve-reads.ts';

// A reading process whose reader cannot be opened.
await serveReads(async () => {
  throw new Error('models/detect.onnx is missing');
});
