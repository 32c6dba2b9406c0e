import type { Dossier } from '../dossier.ts';
import { feeOf } from '../fee.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf } from './support/texts.ts';

export const feeMissing: Rule = {
  code: 'fee-missing',
  weight: 'note',
  when: 'a fee is due, and no stamps or money orders were seen in the post',
  wording: '手数料≪手数料≫円分の切手または定額小為替証書をお送りください。',
  basis: 'S◆③-3, ≪fee≫; apart from the verdict: a person counts',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const { due, state } = feeOf(dossier, policy);
  const sent = pagesOf(dossier, 'stamps', 'money-order').length > 0;
  return due > 0 && state === 'awaiting-count' && !sent ? [found(feeMissing)] : [];
}
