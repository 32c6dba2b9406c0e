import type { PageReference } from '../core/packet.ts';
import { Page } from '../core/page.ts';
import { CaseNotFound, DocumentNotFound } from './errors.ts';
import { removeOriginal } from './original.ts';
import type { Shell } from './shell.ts';
import type { StepInput, StepOutput } from './steps.ts';
import type { Documents } from './stores/documents.ts';

/**
 * Removes an original of which something was painted over (番号法 allows no copy of an individual number to be kept).
 * The case stands by now, so its masked pages are safe. What could not be read at all is kept as it came.
 */
export async function forget(
  { packet }: StepInput<'forget'>,
  { documents, cases }: Pick<Shell, 'documents' | 'cases'>,
): Promise<StepOutput<'forget'>> {
  const known = await cases.ofPacket(packet.id);
  if (!known) throw new CaseNotFound(`of packet ${packet.id}`);
  // the pages of the case, not of this execution: the same packet may have come twice at once
  const removed = await anyMasked(known.pages, documents);
  if (removed) await removeOriginal(packet.original, packet.id, documents);
  return { packet, number: known.number, removed };
}

async function anyMasked(pages: readonly PageReference[], documents: Documents): Promise<boolean> {
  const masked = await Promise.all(pages.map(({ key }) => key !== null && wasMasked(key, documents)));
  return masked.includes(true);
}

/** What comes again after its pages were erased is removed as well. */
async function wasMasked(key: string, documents: Documents): Promise<boolean> {
  try {
    return Page.parse(JSON.parse(new TextDecoder().decode(await documents.get(key)))).masked.length > 0;
  } catch (error) {
    if (error instanceof DocumentNotFound) return true;
    throw error;
  }
}
