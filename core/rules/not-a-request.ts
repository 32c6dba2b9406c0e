import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { asks, papersOfKind } from './support/cast.ts';
import { identityKinds, identitySides } from './support/identity.ts';

export const notARequest: Rule = {
  code: 'not-a-request',
  weight: 'doubt',
  when: 'nothing in the packet asks: neither form nor letter nor any identity paper',
  wording: '開示等のご請求として扱う書類が見当たりません。内容をご確認ください。',
  basis: 'S◆③-1; a person says what it is',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const proofs = papersOfKind(dossier, ...identityKinds(policy), ...identitySides);
  return asks(dossier) || proofs.length > 0 ? [] : [found(notARequest)];
}
