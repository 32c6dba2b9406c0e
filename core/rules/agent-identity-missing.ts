import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { lacksIdentity } from './support/identity.ts';
import { mayHidePapers } from './support/texts.ts';

export const agentIdentityMissing: Rule = {
  code: 'agent-identity-missing',
  weight: 'deficiency',
  when: 'no identity paper of the agent',
  wording: '代理人様のご本人確認書類（運転免許証等の写し）をお送りください。',
  basis: 'S◆③-1 ご本人と代理人の確認',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return lacksIdentity(dossier, 'agent', policy)
    ? [
        found(agentIdentityMissing, {
          subject: 'agent',
          weight: mayHidePapers(dossier) ? 'doubt' : agentIdentityMissing.weight,
        }),
      ]
    : [];
}
