import { bodyOf } from '../../fields/body.ts';
import { readEntries } from '../../fields/entries.ts';
import { parseAddress } from '../../fields/values/address-text.ts';
import { parseRomanName } from '../../fields/values/name-text.ts';
import { fieldOf, runOf } from '../../fields/values/run.ts';
import type { Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { behindRoman } from './behind-roman.ts';
import { movedTo } from './moved.ts';
import { bornField, known, pick, validUntil } from './pick.ts';

/**
 * Cards: licence, My Number card, residence card, insurance card and the like. Their labels are small and often lost:
 * a birth date is known by 生, an expiry by まで有効, an address by its prefecture.
 */
export function readCard(pages: readonly Page[]): PaperFields {
  const entries = pages.flatMap(readEntries);
  const romanName =
    pick(
      // 氏名 is followed by NAME, whose row may be another's
      entries.filter(({ field }) => !printed.test(field.value)),
      'romanName',
    ) ?? romanByItself(pages);
  return known({
    name: pick(entries, 'name') ?? behindRoman(romanName, pages),
    kana: pick(entries, 'kana'),
    romanName,
    address: movedTo(pages) ?? pick(entries, 'address') ?? addressByItself(pages),
    birthDate: bornField(pages) ?? pick(entries, 'birthDate'),
    expiresOn: validUntil(pages) ?? pick(entries, 'expiresOn'),
    issuedOn: pick(entries, 'issuedOn'),
  });
}

/** Words that cards print in capitals themselves. */
const printed =
  /CARD|JAPAN|GOVERNMENT|PERIOD|VALID|MINISTRY|RESIDENCE|PERMANENT|CERTIFICATE|STATUS|ADDRESS|NATIONALITY|ENGINEER|DATE|PASSPORT|IMMIGRATION/u;

/** A name in capitals beside NAME, or in a line of its own. */
function romanByItself(pages: readonly Page[]): Field | undefined {
  for (const page of pages) {
    for (const line of bodyOf(page.lines)) {
      const beside = /NAME[\s　]*(?=[A-Z]{2})/u.exec(line.text);
      const from = beside === null ? 0 : beside.index + beside[0].length;
      const text = line.text.slice(from);
      if ((beside === null && !/^[A-Z]{2,}(?:\s[A-Z]{2,}){1,4}$/u.test(text.trim())) || printed.test(text))
        continue;
      const parsed = parseRomanName(text);
      if (parsed !== null) return fieldOf(runOf(line, from), parsed, page.page, 0.8);
    }
  }
  return undefined;
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
