import { ageOn } from '../../calendar/days.ts';
import type { Dossier } from '../../dossier.ts';
import type { PageKind } from '../../page.ts';
import type { Paper } from '../../paper.ts';
import { learn, type Person, peopleOf, type Role } from '../../papers/person.ts';
import type { Policy } from '../../policy.ts';

/** The people of a request with all that the packet tells of them, the principal first. */
export function castOf(dossier: Dossier): Person[] {
  return learn(peopleOf(dossier.requester, dossier.fields), dossier.papers);
}

/** A person's papers of some kinds. */
export function papersOf(dossier: Dossier, role: Role, kinds: readonly PageKind[]): Paper[] {
  return dossier.papers.filter(({ holder, kind }) => holder === role && kinds.includes(kind));
}

/** Papers of some kinds, whoever holds them. */
export function papersOfKind(dossier: Dossier, ...kinds: readonly PageKind[]): Paper[] {
  return dossier.papers.filter(({ kind }) => kinds.includes(kind));
}

/** Whether there is anything in the packet that asks: the form, a letter, a lawyer's letter. */
export function asks(dossier: Dossier): boolean {
  return papersOfKind(dossier, 'request-form', 'request-letter', 'lawyer-letter').length > 0;
}

/** 任意代理人, or an agent by law where the operator asks the same papers of both. */
export function needsPower(dossier: Dossier, policy: Policy): boolean {
  return (
    dossier.requester === 'proxy' ||
    (dossier.requester === 'statutory-agent' && !policy.statutoryAgent.substituteDocuments)
  );
}

/** 親権者・未成年後見人 or 成年後見人, by the mark on the form, else (without one, or with both) by the principal's age. */
export function agencyOf(dossier: Dossier, policy: Policy): 'parent' | 'guardian' | 'unknown' {
  const relation = dossier.fields['agent.relation']?.value ?? '';
  const marked = dossier.pages
    .filter(({ kind }) => kind === 'request-form')
    .flatMap(({ choices }) => choices)
    .filter(({ mark }) => mark === 'tick' || mark === 'ring')
    .map(({ option }) => option);
  if (/親権|父|母|未成年後見/u.test(relation)) return 'parent';
  if (/後見/u.test(relation)) return 'guardian';
  const asParent = marked.includes('parent') || marked.includes('minor-guardian');
  if (asParent !== marked.includes('adult-guardian')) return asParent ? 'parent' : 'guardian';
  const age = principalAge(dossier);
  if (age === null) return 'unknown';
  return age < policy.statutoryAgent.adultAge ? 'parent' : 'guardian';
}

/** The principal's age in years on the day of receipt; null where the birth date was not read. */
export function principalAge(dossier: Dossier): number | null {
  const born = dossier.fields['principal.birthDate']?.value;
  return born === undefined ? null : ageOn(born, dossier.receivedOn);
}

/** A child under age whose parent asks: less is demanded of it. */
export function isMinor(dossier: Dossier, policy: Policy): boolean {
  const age = principalAge(dossier);
  return dossier.requester === 'statutory-agent' && age !== null && age < policy.statutoryAgent.adultAge;
}

/** The first page of the form, or of the letter where there is none. */
export function askingPage(dossier: Dossier): number | undefined {
  const [form] = papersOfKind(dossier, 'request-form');
  return (form ?? papersOfKind(dossier, 'request-letter', 'lawyer-letter')[0])?.pages[0];
}

/** Whether anything is known that a paper's name can be compared with. */
export function isNamed({ name, kana }: Person): boolean {
  return name !== undefined || kana !== undefined;
}
