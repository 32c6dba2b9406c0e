import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { bestProofs, needsIdentity } from './support/identity.ts';

export const identityExpired: Rule = {
  code: 'identity-expired',
  weight: 'deficiency',
  when: 'the only identity paper of a person ran out before the day of receipt; a doubt while a renewal may be pending or the date is unsure',
  wording: '≪どなた≫の≪書類名≫の有効期限が過ぎています。有効な書類の写しをお送りください。',
  basis: 'S◆③-1; told against the day of receipt',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof === null || !needsIdentity(dossier, person.role, policy)) return [];
    const { paper, standing } = proof;
    if (standing !== 'expired' && standing !== 'renewing') return [];
    const field = paper.fields.expiresOn;
    const unsure = (field?.confidence ?? 0) < policy.confidence.field;
    const weight = standing === 'renewing' || unsure ? 'doubt' : identityExpired.weight;
    return [found(identityExpired, { field, paper, subject: paper.kind, weight })];
  });
}
