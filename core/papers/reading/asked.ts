import { readEntries } from '../../fields/entries.ts';
import type { Page } from '../../page.ts';

/** The names that the forms and letters of a packet give: whom a paper that lists several people was sent in for. */
export function namesAsked(packet: readonly Page[]): string[] {
  return packet
    .filter(({ kind }) => kind === 'request-form' || kind === 'request-letter')
    .flatMap(readEntries)
    .filter(({ kind }) => kind === 'name')
    .map(({ field }) => field.value);
}
