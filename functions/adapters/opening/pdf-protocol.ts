import type { UnreadableReason } from '../../../core/packet.ts';
import type { Sheet } from '../../opener.ts';
import type { Scan } from './pdf-scan.ts';

/**
 * What the worker is asked, one thing at a time: open a document, give a page of it (1-based; `drawn` where its scan, if
 * it is one, turned out to be broken), let it go.
 */
export type PdfQuestion =
  | { ask: 'open'; document: Uint8Array }
  | { ask: 'page'; page: number; drawn: boolean }
  | { ask: 'close' };

/** What it answers. After `failed` on opening it has no document. */
export type PdfAnswer =
  | { told: 'opened'; pageCount: number }
  | { told: 'sheet'; sheet: Sheet }
  /** The page is a JPEG and nothing else: unpacking that alone takes a third of the time of drawing the page. */
  | { told: 'scan'; scan: Scan; dpi: number; text: string }
  /** The document is let go; the memory of all engines this worker has let go, bytes. */
  | { told: 'closed'; spent: number }
  | { told: 'failed'; reason: UnreadableReason; message: string };
