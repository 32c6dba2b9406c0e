import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';

export const pageKindUnsure: Rule = {
  code: 'page-kind-unsure',
  weight: 'doubt',
  when: 'a page that counts as a paper the procedure asks for was named with little certainty',
  wording: '≪頁≫を≪書類名≫と判定しましたが、確かではありません。',
  basis: 'S◆③-1; what is unsure is not counted in silence',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return dossier.papers
    .filter(({ holder, kind }) => holder !== 'nobody' || kind === 'request-form')
    .flatMap(({ pages }) => dossier.pages.filter(({ page }) => page === pages[0]))
    .filter(({ confidence }) => confidence < policy.confidence.kind)
    .map(({ page, kind }) => found(pageKindUnsure, { page, subject: kind }));
}
