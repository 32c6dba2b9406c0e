import type { Assessment } from './case.ts';
import { hash64 } from './likeness/hash.ts';
import { bands, leastHashes } from './likeness/min-hash.ts';
import { shingles } from './likeness/shingles.ts';
import type { Page } from './page.ts';
import type { PaperFields } from './paper.ts';

type Said = Pick<Assessment, 'requestTypes' | 'fields' | 'papers'>;

/**
 * Marks of a packet's content. Two packets that share one are suspected to be the same request sent twice: by fax and
 * then by post, or by a machine that repeats what was not acknowledged. Other noise, slips of reading and another header
 * line leave most marks as they are.
 *
 * The bulk of a packet is printed form, which everybody's packet shares, so text alone proves nothing: a mark is of a
 * person who asks for something. Family members share telephone and address, namesakes the name: one of the two facts in
 * a mark is therefore always a name or a birth date, and a birth date alone needs like text beside it.
 * The marks are digests, to compare and not to hide: the case beside them says what they are made of.
 */
export function likeness(pages: readonly Page[], said: Said): string[] {
  const asked = said.requestTypes.length > 0 ? said.requestTypes.toSorted().join() : papersOf(said);
  const { name, birthDate, phone, address } = factsOf(said);
  const marks = [
    mark(asked, name, birthDate),
    mark(asked, name, phone),
    mark(asked, name, address),
    mark(asked, birthDate, phone),
    mark(asked, birthDate, address),
  ];
  const text = shingles(pages);
  // two loose bands: text read at 5 % of wrong characters still shares half its shingles (0.5² · 6 bands: 8 in 10)
  if (birthDate !== null)
    for (const band of bands(leastHashes(text, 12), 2)) marks.push(mark(asked, birthDate, band));
  // nothing known of a person: only text that is nearly the same, as of the very sheets scanned again. Packets of other
  // people with the same forms share up to 0.7 of their shingles (the samples): 1 in 50 such pairs would be taken for alike
  if (name === null && birthDate === null && text.size >= enoughText)
    for (const band of bands(leastHashes(text, 96), 16)) marks.push(mark(asked, 'text', band));
  return [...new Set(marks.filter((m) => m !== null))];
}

/** Distinct shingles of half a dozen lines; below, chance likeness is too frequent. */
const enoughText = 60;

interface Facts {
  name: string | null;
  birthDate: string | null;
  phone: string | null;
  /** The numbers of an address: house and room. Its characters are read less surely. */
  address: string | null;
}

/** Who it is about, as the form or letter says; where it does not, as the principal's own papers do. */
function factsOf({ fields, papers }: Said): Facts {
  const own = papers.filter((paper) => paper.holder !== 'agent' && paper.holder !== 'nobody');
  const onPaper = (key: keyof PaperFields): string | undefined =>
    own.map((paper) => paper.fields[key]?.value).find((value) => value !== undefined);
  return {
    name: fact(fields['principal.name']?.value ?? onPaper('name'), /[^\p{L}]/gu, 2),
    birthDate: fact(fields['principal.birthDate']?.value ?? onPaper('birthDate'), /\D/g, 8),
    phone: fact(fields['principal.phone']?.value, /\D/g, 9),
    address: fact(
      (fields['principal.address']?.value ?? onPaper('address'))?.replace(/\D+/g, ' ').trim(),
      /[^\d ]/g,
      3,
    ),
  };
}

/** A value without what reading leaves in or out; null where too little of it remains. */
function fact(value: string | undefined, noise: RegExp, least: number): string | null {
  const kept = value?.normalize('NFKC').replace(noise, '') ?? '';
  return kept.length < least ? null : kept;
}

/** What a packet without a form or letter consists of. */
const papersOf = ({ papers }: Said): string =>
  [...new Set(papers.map((paper) => paper.kind))]
    .filter((kind) => !['blank', 'other', 'envelope', 'fax-cover', 'separator'].includes(kind))
    .sort()
    .join();

const mark = (asked: string, one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : hash64([asked, one, other].join('\n'));
