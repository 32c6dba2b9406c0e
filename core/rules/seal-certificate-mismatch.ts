import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { castOf, isNamed } from './support/cast.ts';
import { fitOf } from './support/fit.ts';
import { sealsOf } from './support/seals.ts';

export const sealCertificateMismatch: Rule = {
  code: 'seal-certificate-mismatch',
  weight: 'doubt',
  when: "the seal certificate is not surely the principal's",
  wording: '印鑑登録証明書がご本人様のものであるかご確認ください。',
  basis: 'S◆③-1, C1 to C3; the imprints themselves a person compares',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const [principal] = castOf(dossier);
  if (principal === undefined || !isNamed(principal)) return [];
  return sealsOf(dossier, policy)
    .filter(
      (paper) =>
        paper.holder === 'agent' || fitOf(paper, principal, policy, { sharedAddress: true }) !== 'fits',
    )
    .map((paper) => found(sealCertificateMismatch, { field: paper.fields.name, paper }));
}
