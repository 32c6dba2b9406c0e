import type { OpenDocument, OpenDocumentFrom } from '../opener.ts';

interface Kept {
  bytes: Uint8Array;
  document: OpenDocument;
}

/**
 * Keeps the document opened last open: a packet's pages are read one after the other, and opening a PDF anew takes
 * about as long as drawing a page. For a process that has one page in hand at a time.
 */
export function keepOpen(open: OpenDocumentFrom): OpenDocumentFrom {
  let kept: Kept | null = null;

  const drop = async (): Promise<void> => {
    const old = kept;
    kept = null;
    await old?.document.close();
  };

  return async (bytes) => {
    // a digest would take some milliseconds a page and MB; comparing takes a fiftieth of it
    if (kept === null || Buffer.compare(kept.bytes, bytes) !== 0) {
      await drop();
      kept = { bytes, document: await open(bytes) };
    }
    const { document } = kept;
    return {
      type: document.type,
      pageCount: document.pageCount,
      async sheet(page) {
        try {
          return await document.sheet(page);
        } catch (error) {
          // what a bad page left behind must not reach the next one
          await drop();
          throw error;
        }
      },
      close: async () => undefined,
    };
  };
}
