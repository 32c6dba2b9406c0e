import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import { evidenceOf, type Person } from '../papers/person.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { castOf, isNamed } from './support/cast.ts';
import { bestProofs, identityKinds, recordOf } from './support/identity.ts';

export const strayPaper: Rule = {
  code: 'stray-paper',
  weight: 'doubt',
  when: 'a paper of somebody whom the request does not speak of',
  wording: '≪書類名≫はご請求の方以外のもののようです。別の方の書類が混ざっていないかご確認ください。',
  basis: "C10; another person's paper goes back",
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const cast = castOf(dossier).filter(isNamed);
  const best = bestProofs(dossier, policy).map(({ proof }) => proof?.paper);
  const records = cast.map((person) => recordOf(dossier, person));
  return dossier.papers
    .filter(({ kind }) => kind === 'residence-record' || identityKinds(policy).includes(kind))
    .filter((paper) => !best.includes(paper) && !records.includes(paper))
    .filter((paper) => cast.length > 0 && cast.every((person) => isStrange(paper, person)))
    .map((paper) => found(strayPaper, { paper, subject: paper.kind }));
}

function isStrange(paper: Paper, person: Person): boolean {
  const { name, birthDate } = evidenceOf(paper, person);
  return name === 'mismatch' && birthDate !== 'match';
}
