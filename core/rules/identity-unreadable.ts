import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { bestProofs, needsIdentity } from './support/identity.ts';
import type { Standing } from './support/validity.ts';

export const identityUnreadable: Rule = {
  code: 'identity-unreadable',
  weight: 'doubt',
  when: 'what an identity paper must tell (name, birth date, expiry) was not read, or not surely',
  wording: '≪どなた≫のご本人確認書類の記載が読み取れません。濃度を調整して再送、または郵送してください。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof === null || !needsIdentity(dossier, person.role, policy)) return [];
    const { paper, standing, fit } = proof;
    const undated = standing === 'undated';
    const unread = fit === 'unread' && person.name !== undefined && !settledOtherwise.includes(standing);
    return undated || unread ? [found(identityUnreadable, { paper, subject: person.role })] : [];
  });
}

/** Another paper is asked for anyway. */
const settledOtherwise: readonly Standing[] = ['expired', 'abolished', 'unfit'];
