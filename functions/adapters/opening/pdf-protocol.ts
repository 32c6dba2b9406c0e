import type { UnreadableReason } from '../../../core/packet.ts';
import type { Sheet } from '../../opener.ts';

/** What the PDF worker is started with. */
export interface PdfWork {
  /** The engine's WebAssembly, its memory bounded. */
  engine: Uint8Array<ArrayBuffer>;
  document: Uint8Array;
}

/** Asks for a page, 1-based. */
export interface PdfQuestion {
  page: number;
}

/** The first answer tells of the document, each further one of the page asked for. */
export type PdfAnswer =
  | { told: 'opened'; pageCount: number }
  | { told: 'sheet'; sheet: Sheet }
  | { told: 'failed'; reason: UnreadableReason; message: string };
