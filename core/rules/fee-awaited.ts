import type { Dossier } from '../dossier.ts';
import { feeOf } from '../fee.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';

export const feeAwaited: Rule = {
  code: 'fee-awaited',
  weight: 'note',
  when: 'a fee is due, and the request came by fax',
  wording: 'FAXでのお申し込みのため、受付番号を添えて手数料を郵送してください。',
  basis: 'S◆③-3',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return feeOf(dossier, policy).state === 'awaiting-post' ? [found(feeAwaited)] : [];
}
