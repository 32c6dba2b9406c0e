import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';
import { says, textOfPages } from './support/texts.ts';

export const powerOfAttorneyScope: Rule = {
  code: 'power-of-attorney-scope',
  weight: 'doubt',
  when: 'the power of attorney speaks neither of personal data nor of every matter',
  wording: '委任状にご請求の種類の委任の記載を確認できません。',
  basis: '≪agents≫, C7',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (!needsPower(dossier, policy)) return [];
  return papersOfKind(dossier, 'power-of-attorney')
    .filter(({ pages }) => !says(textOfPages(dossier, pages), ...scopes))
    .map((paper) => found(powerOfAttorneyScope, { paper }));
}

/** What the matter entrusted is called. */
const scopes = [
  '個人情報',
  '個人データ',
  '開示等',
  '開示請求',
  '利用停止',
  '訂正',
  '第三者提供',
  '一切の件',
  '一切の権限',
];
