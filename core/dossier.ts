import type { Channel, PageReference } from './packet.ts';
import type { Page } from './page.ts';
import type { Paper } from './paper.ts';
import type { Fields, Requester, RequestType } from './request.ts';

/** All that the rules look at: the packet's pages, the papers they make up, and what the form or letter says. */
export interface Dossier {
  channel: Channel;
  /** ISO day of receipt; expiry and age of papers are told against it. */
  receivedOn: string;
  pages: readonly Page[];
  /** Pages that could not be read. */
  unread: readonly PageReference[];
  papers: readonly Paper[];
  requestTypes: readonly RequestType[];
  requester: Requester | null;
  fields: Fields;
  /** What `readRequest` could not settle of marks and entries. */
  unsettled?: readonly string[];
  /** Ids of earlier packets with like content, see `core/likeness.ts`. */
  alike: readonly string[];
}
