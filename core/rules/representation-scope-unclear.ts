import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { papersOfKind } from './support/cast.ts';
import { textOfPages } from './support/texts.ts';

export const representationScopeUnclear: Rule = {
  code: 'representation-scope-unclear',
  weight: 'doubt',
  when: '保佐, 補助 or 任意後見: the power reaches as far as its list says',
  wording: '代理権の範囲がわかる書類（代理権目録等）をお送りください。',
  basis: '≪agents≫; 民法876条の4・876条の9',
  find,
};

function find(dossier: Dossier): Finding[] {
  const relation = dossier.fields['agent.relation'];
  if (relation !== undefined && limited.test(relation.value))
    return [found(representationScopeUnclear, { field: relation })];
  return papersOfKind(dossier, 'guardianship-certificate')
    .filter(({ pages }) => {
      const text = textOfPages(dossier, pages);
      return limited.test(text) && !/成年被?後見人/u.test(text);
    })
    .map((paper) => found(representationScopeUnclear, { paper }));
}

const limited = /被?保佐人|被?補助人|任意後見/u;
