import { parseAddress } from '../../fields/address-text.ts';
import { bodyOf } from '../../fields/body.ts';
import { readEntries } from '../../fields/entries.ts';
import { fieldOf, runOf } from '../../fields/run.ts';
import type { Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { bornField, known, pick, validUntil } from './pick.ts';

/**
 * Cards: licence, My Number card, residence card, insurance card and the like. Their labels are small and often lost:
 * a birth date is known by 生, an expiry by まで有効, an address by its prefecture.
 */
export function readCard(pages: readonly Page[]): PaperFields {
  const entries = pages.flatMap(readEntries);
  return known({
    name: pick(entries, 'name'),
    kana: pick(entries, 'kana'),
    romanName: pick(entries, 'romanName'),
    address: pick(entries, 'address') ?? addressByItself(pages),
    birthDate: bornField(pages) ?? pick(entries, 'birthDate'),
    expiresOn: validUntil(pages) ?? pick(entries, 'expiresOn'),
    issuedOn: pick(entries, 'issuedOn'),
  });
}

/** A line that can only be an address: prefecture, town and number. */
export function addressByItself(pages: readonly Page[]): Field | undefined {
  const found = pages.flatMap((page) =>
    bodyOf(page.lines).flatMap((line) => {
      const parsed = parseAddress(line.text);
      return parsed !== null && parsed.fit >= 0.35 ? [fieldOf(runOf(line), parsed, page.page, 0.6)] : [];
    }),
  );
  return found.sort((one, other) => other.confidence - one.confidence)[0];
}
