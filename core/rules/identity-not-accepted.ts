import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { bestProofs, needsIdentity } from './support/identity.ts';

export const identityNotAccepted: Rule = {
  code: 'identity-not-accepted',
  weight: 'deficiency',
  when: 'the only identity paper of a person is abolished or no proof of identity; a doubt where some may still hold one',
  wording:
    '≪どなた≫の≪書類名≫は現在ご本人確認書類として使用できません。別の書類（≪候補≫）の写しをお送りください。',
  basis: 'S◆③-1; the days in the policy; 番号法',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof === null || !needsIdentity(dossier, person.role, policy)) return [];
    const { paper, standing } = proof;
    if (standing !== 'abolished' && standing !== 'unfit' && standing !== 'exempt') return [];
    return [
      found(identityNotAccepted, {
        paper,
        subject: paper.kind,
        weight: standing === 'exempt' ? 'doubt' : identityNotAccepted.weight,
      }),
    ];
  });
}
