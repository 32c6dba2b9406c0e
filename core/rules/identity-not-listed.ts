import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { bestProofs, needsIdentity } from './support/identity.ts';

export const identityNotListed: Rule = {
  code: 'identity-not-listed',
  weight: 'doubt',
  when: 'the only identity paper of a person is not among the listed ones: the desk judges',
  wording: '≪どなた≫の≪書類名≫による確認の可否を窓口で判断いたします。',
  basis: 'S◆③-1 上記以外の方法',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof?.standing !== 'not-listed' || !needsIdentity(dossier, person.role, policy)) return [];
    return [found(identityNotListed, { paper: proof.paper, subject: proof.paper.kind })];
  });
}
