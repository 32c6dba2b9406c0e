import type { Dossier } from '../dossier.ts';
import { feeOf } from '../fee.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf } from './support/texts.ts';

export const feeNotDue: Rule = {
  code: 'fee-not-due',
  weight: 'note',
  when: 'stamps or money orders came with a request that bears no fee',
  wording: '今回のご請求に手数料はかかりませんので返送いたします。',
  basis: '≪fee≫',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (dossier.requestTypes.length === 0 || feeOf(dossier, policy).due > 0) return [];
  return pagesOf(dossier, 'stamps', 'money-order').map(({ page, kind }) =>
    found(feeNotDue, { page, subject: kind }),
  );
}
