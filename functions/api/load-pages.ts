import type { PageReference } from '../../core/packet.ts';
import { Page } from '../../core/page.ts';
import { DocumentNotFound } from '../errors.ts';
import type { Office } from './office.ts';

/**
 * A page as it was read, under its number in the case: it has another one since it came there from another case.
 * Null where it could not be read, or its document is gone.
 */
export async function loadPage(
  { key, page }: PageReference,
  { documents }: Pick<Office, 'documents'>,
): Promise<Page | null> {
  if (key === null) return null;
  try {
    const stored = Page.parse(JSON.parse(new TextDecoder().decode(await documents.get(key))));
    return { ...stored, page };
  } catch (error) {
    if (error instanceof DocumentNotFound) return null;
    throw error;
  }
}

/** The pages of a case that could be read, in their order. */
export async function loadPages(
  references: readonly PageReference[],
  office: Pick<Office, 'documents'>,
): Promise<Page[]> {
  const pages = await Promise.all(references.map((reference) => loadPage(reference, office)));
  return pages.filter((page) => page !== null);
}
