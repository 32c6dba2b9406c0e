import type { Match } from '../compare/match.ts';
import type { PageKind } from '../page.ts';
import type { Holder, Paper } from '../paper.ts';
import type { Fields, Requester } from '../request.ts';
import { copiesIn } from './copies.ts';
import { evidenceOf, learn, type Person, peopleOf, type Role } from './person.ts';

/** Papers that one person holds: each of the people is expected to have one of each. */
const residenceKinds: readonly PageKind[] = ['residence-record', 'residence-record-other'];
const identityKinds: readonly PageKind[] = [
  'drivers-licence',
  'driving-record-card',
  'passport',
  'residence-card',
  'special-permanent-resident-certificate',
  'alien-registration-card',
  'health-insurance-card',
  'eligibility-certificate',
  'juki-card',
  'my-number-card',
  'my-number-notice',
  'pension-book',
];
/** Sides that say little of themselves: they belong to the paper before them. */
const backKinds: readonly PageKind[] = [
  'drivers-licence-back',
  'residence-card-back',
  'my-number-back',
  'passport-notes',
];
/** Papers that speak of the principal by their nature: the one who empowers, whose seal it is, the child, the ward. */
const principalKinds: readonly PageKind[] = [
  'power-of-attorney',
  'family-register',
  'guardianship-certificate',
  'no-guardianship-certificate',
];

/** A name or a birth date alone settles whose paper it is; an address, which families share, only helps. */
const worth: Readonly<Record<'name' | 'birthDate' | 'address', Readonly<Record<Match, number>>>> = {
  name: { match: 4, near: 2, unread: 0, mismatch: -4 },
  birthDate: { match: 4, near: 1, unread: 0, mismatch: -4 },
  address: { match: 1, near: 0.5, unread: 0, mismatch: -1 },
};
/** Reached by a name, a birth date, or a near name with a like address. */
const clear = 2.5;

/** How well a paper fits a person; above 0 it speaks for them, below against. */
function likeness(paper: Paper, person: Person): number {
  const { name, birthDate, address } = evidenceOf(paper, person);
  return worth.name[name] + worth.birthDate[birthDate] + worth.address[address];
}

/**
 * Says of every paper whose it is. Each goes to the person it fits best; one that fits nobody clearly goes to
 * the person who has none of that sort, so that a rule compares it with them and speaks up. `unknown` is left where
 * all are served already, `nobody` where the paper is nobody's proof. A paper that came twice is one person's: its
 * copy never serves another.
 */
export function assignHolders(
  papers: readonly Paper[],
  requester: Requester | null,
  fields: Fields,
): Paper[] {
  const people = peopleOf(requester, fields);
  const holders = new Map<Paper, Holder>();
  const settle = (kinds: readonly PageKind[], knowing: readonly Person[]): void => {
    const sort = papers.filter(({ kind }) => kinds.includes(kind));
    const copies = copiesIn(sort);
    const originals = sort.filter((paper) => !copies.has(paper));
    for (const [paper, holder] of share(originals, knowing, requester)) holders.set(paper, holder);
    for (const [copy, original] of copies) holders.set(copy, holders.get(original) ?? 'unknown');
  };
  const knowing = learn(people, papers);
  settle(residenceKinds, knowing);
  settle(identityKinds, knowing);
  for (const paper of papers) {
    if (principalKinds.includes(paper.kind)) holders.set(paper, 'principal');
    if (paper.kind === 'seal-certificate') holders.set(paper, sealOwner(paper, knowing));
    if (paper.kind === 'company-seal-certificate') holders.set(paper, 'unknown');
    if (backKinds.includes(paper.kind)) holders.set(paper, backOf(paper, papers, holders));
  }
  return papers.map((paper) => ({ ...paper, holder: holders.get(paper) ?? 'nobody' }));
}

/** Shares out papers of one sort among the people. */
function share(
  sort: readonly Paper[],
  people: readonly Person[],
  requester: Requester | null,
): Map<Paper, Holder> {
  const [principal, agent] = people;
  if (principal === undefined || agent === undefined) {
    return new Map(sort.map((paper) => [paper, 'principal']));
  }
  // A child's card is not asked for, its parent's is.
  const even: Role = requester === 'statutory-agent' ? 'agent' : 'principal';
  const scored = sort.map((paper) => {
    const [ofPrincipal, ofAgent] = [likeness(paper, principal), likeness(paper, agent)];
    const better: Role = ofPrincipal === ofAgent ? even : ofPrincipal > ofAgent ? 'principal' : 'agent';
    return { paper, better, best: Math.max(ofPrincipal, ofAgent), apart: Math.abs(ofPrincipal - ofAgent) };
  });
  const holders = new Map<Paper, Holder>();
  for (const { paper, better, best, apart } of scored) {
    if (best >= clear && apart > 0) holders.set(paper, better);
  }
  const open = scored.filter(({ paper }) => !holders.has(paper)).sort((a, b) => b.apart - a.apart);
  for (const { paper, better, best } of open) {
    const lacking = people.filter(({ role }) => ![...holders.values()].includes(role));
    const [only] = lacking;
    if (lacking.length === 1 && only !== undefined) holders.set(paper, only.role);
    else if (lacking.length > 1 || best > 0) holders.set(paper, better);
    else holders.set(paper, 'unknown');
  }
  return holders;
}

/** The seal on a power of attorney is the principal's; a certificate that clearly names the agent is the agent's. */
function sealOwner(paper: Paper, people: readonly Person[]): Holder {
  const [principal, agent] = people;
  if (principal === undefined || agent === undefined) return 'principal';
  const [ofPrincipal, ofAgent] = [likeness(paper, principal), likeness(paper, agent)];
  return ofAgent >= clear && ofAgent > ofPrincipal ? 'agent' : 'principal';
}

/** The holder of the identity paper that lies last before a back; of the first one where none does. */
function backOf(back: Paper, papers: readonly Paper[], holders: ReadonlyMap<Paper, Holder>): Holder {
  const fronts = papers.filter(({ kind }) => identityKinds.includes(kind));
  const before = fronts.findLast(({ pages }) => Math.min(...pages) < Math.min(...back.pages)) ?? fronts[0];
  return (before === undefined ? undefined : holders.get(before)) ?? 'principal';
}
