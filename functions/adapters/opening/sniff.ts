import type { DocumentType } from '../../opener.ts';

/** What stands at the start of a file; the name is never asked. */
const signatures: readonly (readonly [type: DocumentType, start: readonly number[]])[] = [
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Containers that may carry a whole PDF near their start without being one: ZIP (Office files), mail, GIF. */
const never = ['PK\x03\x04', 'GIF8', 'From ', 'Received:', 'MIME-Version:', 'Return-Path:'];

/** Scanners and gateways put lines of their own before the header; readers accept it within the first 1024 bytes. */
const pdfHeaderWithin = 1024;

/** Tells a document's type by its content, or null where it is none that can be opened. */
export function sniff(bytes: Uint8Array): DocumentType | null {
  for (const [type, start] of signatures) {
    if (start.every((byte, i) => bytes[i] === byte)) return type;
  }
  const head = Buffer.from(bytes.subarray(0, pdfHeaderWithin)).toString('latin1');
  if (never.some((start) => head.startsWith(start))) return null;
  return head.includes('%PDF-') ? 'pdf' : null;
}
