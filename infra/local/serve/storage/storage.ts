import { Hono } from 'hono';
import { StoreUnavailable } from '../../../../functions/errors.ts';
import type { Documents } from '../../../../functions/stores/documents.ts';
import { pageImages } from './page-images.ts';
import { Refused, tellRefusal } from './refused.ts';
import { type UploadsOptions, uploads } from './uploads.ts';

/** What stands in for S3 on one machine: a form to send documents by, and links to the images of pages. */
export function storage(
  options: UploadsOptions & { documents: Documents; tell: (line: string) => void },
): Hono {
  const app = new Hono();
  app.post('/storage/uploads', uploads(options));
  app.get('/storage/pages/*', pageImages(options.documents, options.now));
  app.all('/storage/*', () => {
    throw new Refused(404, 'nothing is served under that address');
  });
  app.onError((error, context) => {
    if (error instanceof Refused) return tellRefusal(context, error);
    // whoever was sending has gone: there is nobody to tell
    if (context.req.raw.signal.aborted) return tellRefusal(context, new Refused(400, 'the form is cut off'));
    options.tell(`storage: ${error.name}`);
    const waits = error instanceof StoreUnavailable;
    return tellRefusal(context, new Refused(waits ? 503 : 500, 'storage does not answer at the moment'));
  });
  return app;
}
