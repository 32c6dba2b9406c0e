import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';

export const insuranceNumberMasked: Rule = {
  code: 'insurance-number-masked',
  weight: 'note',
  when: 'insurance numbers stood on a page and were painted over',
  wording: '保険者番号・記号・番号は当社で見えないよう処理いたしました。',
  basis: '健康保険法194条の2 等 (告知要求制限)',
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  return dossier.pages
    .filter(({ masked }) => masked.some(({ what }) => what === 'insurance-number'))
    .map(({ page, kind }) => found(insuranceNumberMasked, { page, subject: kind }));
}
