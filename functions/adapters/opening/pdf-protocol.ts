import type { UnreadableReason } from '../../../core/packet.ts';
import type { Sheet } from '../../opener.ts';

/** What the worker is asked, one thing at a time: open a document, draw a page of it (1-based), let it go. */
export type PdfQuestion =
  | { ask: 'open'; document: Uint8Array }
  | { ask: 'page'; page: number }
  | { ask: 'close' };

/** What it answers. After `failed` on opening it has no document. */
export type PdfAnswer =
  | { told: 'opened'; pageCount: number }
  | { told: 'sheet'; sheet: Sheet }
  /** The document is let go; the memory of all engines this worker has let go, bytes. */
  | { told: 'closed'; spent: number }
  | { told: 'failed'; reason: UnreadableReason; message: string };
