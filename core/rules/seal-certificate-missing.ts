import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';
import { mayHidePapers } from './support/texts.ts';

export const sealCertificateMissing: Rule = {
  code: 'seal-certificate-missing',
  weight: 'deficiency',
  when: 'a proxy without the certificate of the seal on the power of attorney',
  wording: '委任状に押された印鑑の印鑑登録証明書をお送りください。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (!needsPower(dossier, policy) || papersOfKind(dossier, 'seal-certificate').length > 0) return [];
  return [
    found(sealCertificateMissing, {
      weight: mayHidePapers(dossier) ? 'doubt' : sealCertificateMissing.weight,
    }),
  ];
}
