import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { bestProofs, needsIdentity, needsRecord, recordOf } from './support/identity.ts';

export const identityWithoutAddress: Rule = {
  code: 'identity-without-address',
  weight: 'deficiency',
  when: 'where one paper suffices: it carries no address, and no residence record came',
  wording: '≪書類名≫に住所の記載がございません。住民票の写しをお送りください。',
  basis: 'S◆③-1, under the reading that any one listed paper suffices',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof === null || needsRecord(dossier, person, policy) || recordOf(dossier, person) !== null)
      return [];
    if (!needsIdentity(dossier, person.role, policy)) return [];
    const { paper } = proof;
    const silent = policy.identity.noAddress.kinds.includes(paper.kind) && paper.fields.address === undefined;
    const notes = dossier.pages.some(({ kind }) => kind === 'passport-notes');
    return silent && !notes ? [found(identityWithoutAddress, { paper, subject: paper.kind })] : [];
  });
}
