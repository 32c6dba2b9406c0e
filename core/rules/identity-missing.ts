import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { lacksIdentity } from './support/identity.ts';
import { mayHidePapers } from './support/texts.ts';

export const identityMissing: Rule = {
  code: 'identity-missing',
  weight: 'deficiency',
  when: 'no identity paper of the principal',
  wording: 'ご本人確認書類（運転免許証等の写し）の同封がございません。',
  basis: 'S◆③-1, ≪procedure≫',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return lacksIdentity(dossier, 'principal', policy)
    ? [
        found(identityMissing, {
          subject: 'principal',
          weight: mayHidePapers(dossier) ? 'doubt' : identityMissing.weight,
        }),
      ]
    : [];
}
