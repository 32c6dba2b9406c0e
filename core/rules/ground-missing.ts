import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { askingPage } from './support/cast.ts';

export const groundMissing: Rule = {
  code: 'ground-missing',
  weight: 'note',
  when: 'use or provision is to stop, but no ground was read',
  wording: '利用停止等を求める理由をご記入ください。',
  basis: '≪suspension≫・≪third-party-stop≫; not published as a condition',
  find,
};

function find(dossier: Dossier): Finding[] {
  const asked = dossier.requestTypes.some((type) => type === 'suspension' || type === 'third-party-stop');
  const told = dossier.fields['request.reason'] !== undefined;
  return asked && !told ? [found(groundMissing, { page: askingPage(dossier) })] : [];
}
