import { Unreadable } from '../errors.ts';
import type { OpenDocumentFrom } from '../opener.ts';
import { maxBytes } from './opening/limits.ts';
import { openTiff } from './opening/open-tiff.ts';
import { openPdf } from './opening/pdf.ts';
import { openPicture } from './opening/picture.ts';
import { sniff } from './opening/sniff.ts';

/** Opens whatever came in; see `OpenDocumentFrom`. */
export const openDocument: OpenDocumentFrom = async (bytes) => {
  if (bytes.length === 0) throw new Unreadable('empty', 'the file has no bytes');
  if (bytes.length > maxBytes) throw new Unreadable('too-large', `the file has ${bytes.length} bytes`);
  const type = sniff(bytes);
  if (type === null) throw new Unreadable('not-supported', 'the file is no TIFF, PDF, JPEG or PNG');
  if (type === 'tiff') return openTiff(bytes);
  if (type === 'pdf') return openPdf(bytes);
  return openPicture(bytes, type);
};
