import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { askingPage } from './support/cast.ts';

export const correctionContentMissing: Rule = {
  code: 'correction-content-missing',
  weight: 'note',
  when: 'a correction or deletion without what is wrong and what is right',
  wording: '訂正前・訂正後の内容と、事実でないことがわかる資料をお示しください。',
  basis: '≪correction≫; not published as a condition',
  find,
};

function find(dossier: Dossier): Finding[] {
  const asked = dossier.requestTypes.some((type) => type === 'correction' || type === 'deletion');
  const told = dossier.fields['request.reason'] !== undefined;
  return asked && !told ? [found(correctionContentMissing, { page: askingPage(dossier) })] : [];
}
