import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';

export const myNumberMasked: Rule = {
  code: 'my-number-masked',
  weight: 'note',
  when: 'an individual number stood on a page and was painted over',
  wording:
    '個人番号が記載されていたため、当社で見えないよう処理いたしました。今後は個人番号のない面をお送りください。',
  basis: '番号法15条・20条',
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  return dossier.pages
    .filter(({ masked }) => masked.some(({ what }) => what === 'my-number'))
    .map(({ page, kind }) => found(myNumberMasked, { page, subject: kind }));
}
