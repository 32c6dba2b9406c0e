import { compareAddresses } from '../../compare/addresses.ts';
import type { Dossier } from '../../dossier.ts';
import type { PageKind } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { evidenceOf, type Person, type Role } from '../../papers/person.ts';
import type { IdentityRule, Policy } from '../../policy.ts';
import { castOf, isMinor, papersOf } from './cast.ts';
import { type Fit, fitOf } from './fit.ts';
import { type Standing, standingOf, standings } from './validity.ts';

export interface Proof {
  paper: Paper;
  standing: Standing;
  fit: Fit;
}

/** Every kind that is offered as proof of identity, fit for it or not. */
export function identityKinds({ identity }: Policy): PageKind[] {
  return [...identity.listed.kinds, ...identity.otherMethod.kinds, ...identity.unfit.kinds];
}

/** The fronts and backs that make a packet more than stray paper. */
export const identitySides: readonly PageKind[] = [
  'drivers-licence-back',
  'residence-card-back',
  'passport-notes',
];

/** The reading of the published sentence that applies; of several types asked, the strictest. */
export function identityRuleFor({ requestTypes }: Dossier, { identity }: Policy): IdentityRule {
  const order: readonly IdentityRule[] = [
    'one-id-and-residence-record',
    'residence-record-with-foreign-card',
    'any-one-listed-paper',
  ];
  const rules = requestTypes.map((type) => identity.rule.byType[type] ?? identity.rule.default);
  return order.find((rule) => rules.includes(rule)) ?? identity.rule.default;
}

/** A person's identity papers, the one that proves most first: theirs before another's, then by standing. */
export function proofsOf(dossier: Dossier, person: Person, policy: Policy): Proof[] {
  const sharedAddress = shareAddress(castOf(dossier));
  return papersOf(dossier, person.role, identityKinds(policy))
    .map((paper) => ({
      paper,
      standing: standingOf(paper, dossier, policy),
      fit: fitOf(paper, person, policy, { sharedAddress }),
    }))
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ standing, fit }: Proof): number =>
  (fit === 'differs' ? 100 : 0) + standings.indexOf(standing) * 4 + (fit === 'fits' ? 0 : 1);

/** Each person with the paper that proves most, or null where there is none. */
export function bestProofs(dossier: Dossier, policy: Policy): { person: Person; proof: Proof | null }[] {
  return castOf(dossier).map((person) => ({
    person,
    proof: proofsOf(dossier, person, policy)[0] ?? null,
  }));
}

/** A person's residence record, the one that fits best first. */
export function recordOf(dossier: Dossier, person: Person): Paper | null {
  const fits = (paper: Paper): number => {
    const { name, birthDate } = evidenceOf(paper, person);
    return (name === 'mismatch' ? -2 : 0) + (name === 'match' ? 1 : 0) + (birthDate === 'match' ? 1 : 0);
  };
  const [first] = papersOf(dossier, person.role, ['residence-record']).sort((a, b) => fits(b) - fits(a));
  return first ?? null;
}

/** Whether an identity paper is demanded of somebody at all. */
export function needsIdentity(dossier: Dossier, role: Role, policy: Policy): boolean {
  return role === 'agent' || policy.statutoryAgent.minorIdentityRequired || !isMinor(dossier, policy);
}

/** Whether a residence record is demanded of somebody, by the reading in force and the papers they sent. */
export function needsRecord(dossier: Dossier, person: Person, policy: Policy): boolean {
  if (person.role === 'agent' && !policy.proxy.residenceRecordRequired) return false;
  if (person.role === 'principal' && isMinor(dossier, policy)) {
    if (!policy.statutoryAgent.minorResidenceRecordRequired) return false;
  }
  const rule = identityRuleFor(dossier, policy);
  if (rule === 'one-id-and-residence-record') return true;
  if (rule === 'any-one-listed-paper') return false;
  const [best] = proofsOf(dossier, person, policy);
  return best !== undefined && foreignCards.includes(best.paper.kind);
}

const foreignCards: readonly PageKind[] = [
  'residence-card',
  'special-permanent-resident-certificate',
  'alien-registration-card',
];

function shareAddress([principal, agent]: readonly Person[]): boolean {
  const lives = (person: Person | undefined): string | undefined =>
    person?.address?.value ?? person?.learnt.address;
  const [one, other] = [lives(principal), lives(agent)];
  return one !== undefined && other !== undefined && compareAddresses(one, other) !== 'mismatch';
}

/** Whether somebody's identity is asked for and nothing came that was meant to prove it. */
export function lacksIdentity(dossier: Dossier, role: Role, policy: Policy): boolean {
  const person = castOf(dossier).find((one) => one.role === role);
  if (person === undefined || !needsIdentity(dossier, role, policy)) return false;
  if (papersOf(dossier, role, identityKinds(policy)).length > 0) return false;
  const recordServes = identityRuleFor(dossier, policy) === 'any-one-listed-paper';
  return !(recordServes && recordOf(dossier, person) !== null);
}
