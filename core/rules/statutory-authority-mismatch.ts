import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { papersOfKind } from './support/cast.ts';
import { namesBoth } from './support/relation.ts';

export const statutoryAuthorityMismatch: Rule = {
  code: 'statutory-authority-mismatch',
  weight: 'doubt',
  when: 'the proof of the relation does not surely name both principal and agent',
  wording: '≪書類名≫にご本人様と代理人様の両方のお名前を確認できません。',
  basis: '≪agents≫, C6',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (dossier.requester !== 'statutory-agent') return [];
  const { parent, guardian } = policy.statutoryAgent.proofs;
  return papersOfKind(dossier, ...parent, ...guardian)
    .filter((paper) => !namesBoth(paper, dossier))
    .map((paper) => found(statutoryAuthorityMismatch, { paper, subject: paper.kind }));
}
