import type { Raster } from '../core/image/raster.ts';

/** One page taken out of a document: pixels made square, but turned as it came. */
export interface Sheet {
  image: Raster;
  /** Pixels an inch, both ways; 200 where the document does not say. */
  dpi: number;
  /** Text the document itself carries for the page (a PDF's text layer); empty where it carries none. */
  text: string;
}

export type DocumentType = 'tiff' | 'pdf' | 'jpeg' | 'png';

/** A document told by its content and found fit to be taken apart. */
export interface OpenDocument {
  type: DocumentType;
  pageCount: number;
  /** Takes out one page, 1-based. @throws Unreadable */
  sheet(page: number): Promise<Sheet>;
  close(): Promise<void>;
}

/**
 * Opens a document. Limits: 64 MB, 300 pages, 100 megapixels a page, a time and a memory limit.
 * @throws Unreadable with the reason a person is told
 */
export type OpenDocumentFrom = (bytes: Uint8Array) => Promise<OpenDocument>;
