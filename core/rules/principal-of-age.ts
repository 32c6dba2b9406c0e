import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { agencyOf, principalAge } from './support/cast.ts';

export const principalOfAge: Rule = {
  code: 'principal-of-age',
  weight: 'doubt',
  when: 'a parent asks for somebody who is of age on the day of receipt',
  wording: 'ご本人様は成年に達しています。代理権について窓口で確認いたします。',
  basis: '民法4条・818条',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (dossier.requester !== 'statutory-agent' || agencyOf(dossier, policy) !== 'parent') return [];
  const age = principalAge(dossier);
  const field = dossier.fields['principal.birthDate'];
  return age !== null && age >= policy.statutoryAgent.adultAge ? [found(principalOfAge, { field })] : [];
}
