import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { asks, papersOfKind } from './support/cast.ts';
import { unclearTypes } from './support/marks.ts';

export const requestTypeMissing: Rule = {
  code: 'request-type-missing',
  weight: 'deficiency',
  when: 'a form without any type of request marked; of a letter, whose wording may not have been understood, a doubt',
  wording: 'ご請求の種類が確認できません。該当する欄に印をお付けください。',
  basis: '≪identification≫',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (dossier.requestTypes.length > 0 || !asks(dossier) || unclearTypes(dossier).length > 0) return [];
  const [form] = papersOfKind(dossier, 'request-form');
  const [paper] = form === undefined ? papersOfKind(dossier, 'request-letter', 'lawyer-letter') : [form];
  return [
    found(requestTypeMissing, { paper, weight: form === undefined ? 'doubt' : requestTypeMissing.weight }),
  ];
}
