import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { freshnessOf } from './support/freshness.ts';
import { sealsOf } from './support/seals.ts';

export const sealCertificateUndated: Rule = {
  code: 'seal-certificate-undated',
  weight: 'doubt',
  when: 'the day of issue of a seal certificate was not read, not surely, or lies in the future',
  wording: '印鑑登録証明書の発行日を確認できません。',
  basis: 'practice; what was not read is not taken for fresh',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return sealsOf(dossier, policy)
    .filter((paper) => freshnessOf(paper, dossier, policy) === 'undated')
    .map((paper) =>
      found(sealCertificateUndated, { field: paper.fields.issuedOn, paper, subject: paper.kind }),
    );
}
