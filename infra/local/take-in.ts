import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Packet } from '../../core/packet.ts';
import type { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { sniff } from '../../functions/adapters/opening/sniff.ts';
import type { DocumentType } from '../../functions/opener.ts';

/** What is told of a file by whoever hands it in; the channel is told by the type where nobody says it. */
export interface Told {
  channel?: Packet['channel'] | undefined;
  /** ISO day in Asia/Tokyo. */
  receivedOn: string;
  /** Of the slip that was taken down for it. */
  slip?: string | undefined;
}

const endings: Record<DocumentType, string> = { tiff: 'tif', pdf: 'pdf', jpeg: 'jpg', png: 'png' };

/** Enough of a file to tell its type: a PDF may have a kilobyte of anything before its first mark. */
const headLength = 4096;

/** Files are copied in pieces, so that memory does not follow their size. */
const pieceLength = 1 << 20;

/**
 * Copies a file, as it is, to where the intake looks for it, named by its content. On disk when this returns.
 * @throws Error of the operating system where the file cannot be read
 */
export async function takeIn(file: string, told: Told, documents: FileDocuments): Promise<Packet> {
  const source = await open(file, 'r');
  const copyPath = await documents.unfinished();
  try {
    const { sha256, head } = await copy(source, copyPath);
    const type = sniff(head);
    const channel = told.channel ?? (type === 'tiff' ? 'fax' : 'mail');
    const id = sha256.slice(0, 32);
    const original = `incoming/${channel}/${id}.${type === null ? 'bin' : endings[type]}`;
    await documents.name(copyPath, documents.place(original));
    const { receivedOn, slip } = told;
    return { id, channel, receivedOn, original, ...(slip !== undefined && { slip }) };
  } finally {
    await source.close();
    await rm(copyPath, { force: true });
  }
}

async function copy(
  source: Awaited<ReturnType<typeof open>>,
  path: string,
): Promise<{ sha256: string; head: Uint8Array }> {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(pieceLength);
  let head = Buffer.alloc(0);
  const target = await open(path, 'wx', 0o600);
  try {
    for (;;) {
      const { bytesRead } = await source.read(piece, 0, pieceLength, null);
      if (bytesRead === 0) break;
      const part = piece.subarray(0, bytesRead);
      if (head.length < headLength) head = Buffer.concat([head, part.subarray(0, headLength - head.length)]);
      hash.update(part);
      await target.writeFile(part);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { sha256: hash.digest('hex'), head };
}
