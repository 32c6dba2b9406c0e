import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { asks, papersOfKind } from './support/cast.ts';
import { unclearRequester } from './support/marks.ts';

export const requesterUnclear: Rule = {
  code: 'requester-unclear',
  weight: 'doubt',
  when: 'who asks is not clear: no mark, an unsure one, or papers that speak against it',
  wording: '申請者の区分（ご本人・任意代理人・法定代理人）を確認できません。',
  basis: '≪agents≫',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const { requester, fields } = dossier;
  const [power] = papersOfKind(dossier, 'power-of-attorney');
  const [proof] = papersOfKind(dossier, 'guardianship-certificate');
  if (requester === null) return [found(requesterUnclear)];
  if (requester === 'principal') {
    const [paper] = [power, proof].filter((one) => one !== undefined);
    const field = fields['agent.name'];
    return paper === undefined && field === undefined ? [] : [found(requesterUnclear, { field, paper })];
  }
  const otherwise =
    requester === 'proxy'
      ? power === undefined && proof !== undefined
      : lacksProof(dossier) && power !== undefined;
  const page = unclearRequester(dossier)[0]?.page;
  return otherwise || page !== undefined ? [found(requesterUnclear, { page })] : [];
}

/** A statutory agent without any proof of the relation. */
function lacksProof(dossier: Dossier): boolean {
  return papersOfKind(dossier, 'family-register', 'guardianship-certificate').length === 0;
}
