import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { freshnessOf } from './support/freshness.ts';
import { sealsOf } from './support/seals.ts';

export const sealCertificateStale: Rule = {
  code: 'seal-certificate-stale',
  weight: 'doubt',
  when: "a seal certificate older than the policy's months on the day of receipt",
  wording: '印鑑登録証明書の発行日から≪月数≫か月を過ぎています。新しいものをお送りください。',
  basis: 'practice; not published, hence a doubt until it is',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return sealsOf(dossier, policy)
    .filter((paper) => freshnessOf(paper, dossier, policy) === 'stale')
    .map((paper) => found(sealCertificateStale, { field: paper.fields.issuedOn, subject: paper.kind }));
}
