import { compareAddresses } from '../compare/addresses.ts';
import { compareDates } from '../compare/dates.ts';
import type { Match } from '../compare/match.ts';
import { compareNames } from '../compare/names.ts';
import type { Paper, PaperFields } from '../paper.ts';

/**
 * Papers that came more than once, as fax pages sent again do: each further copy with the first paper that says the
 * same. A copy is the same person's as the first, and is nobody else's proof.
 */
export function copiesIn(papers: readonly Paper[]): Map<Paper, Paper> {
  const copies = new Map<Paper, Paper>();
  for (const [at, paper] of papers.entries()) {
    const first = papers.slice(0, at).find((earlier) => !copies.has(earlier) && saySame(earlier, paper));
    if (first !== undefined) copies.set(paper, first);
  }
  return copies;
}

/**
 * Whether two papers are one person's paper of one kind: the name and any second fact, or, where a name was not read,
 * birth and expiry. Nothing may differ. A near name does not do: twins have one birth date, and names a character apart.
 */
export function saySame(one: Paper, other: Paper): boolean {
  // people of one household share the sheet, and are not copies of each other
  if (one.kind !== other.kind || one.pages.some((page) => other.pages.includes(page))) return false;
  const name = compareNames(namesOf(one), namesOf(other));
  const facts = factsApart(one, other);
  if (name === 'mismatch' || Object.values(facts).includes('mismatch')) return false;
  if (name === 'match') return Object.values(facts).includes('match');
  return name === 'unread' && facts.birthDate === 'match' && facts.expiresOn === 'match';
}

/** Whether two papers name different people, or different days or places. */
export function sayDifferent(one: Paper, other: Paper): boolean {
  const names = compareNames(namesOf(one), namesOf(other));
  return [names, ...Object.values(factsApart(one, other))].includes('mismatch');
}

const namesOf = ({ fields }: Paper) => ({
  name: fields.name?.value,
  kana: fields.kana?.value,
  romanName: fields.romanName?.value,
});

type Fact = 'birthDate' | 'expiresOn' | 'issuedOn' | 'address';
function factsApart({ fields: a }: Paper, { fields: b }: Paper): Record<Fact, Match> {
  const dates = (key: keyof PaperFields): Match => compareDates(a[key]?.value, b[key]?.value);
  return {
    birthDate: dates('birthDate'),
    expiresOn: dates('expiresOn'),
    issuedOn: dates('issuedOn'),
    address:
      a.address === undefined || b.address === undefined
        ? 'unread'
        : compareAddresses(a.address.value, b.address.value),
  };
}
