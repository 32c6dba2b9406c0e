import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { papersOfKind } from './support/cast.ts';

export const severalRequests: Rule = {
  code: 'several-requests',
  weight: 'doubt',
  when: 'more than one form in one packet: several people, or several requests',
  wording: '申請書が複数同封されています。ご本人様ごとに案件を分けてください。',
  basis: 'one case for each person whose data is asked for',
  find,
};

function find(dossier: Dossier): Finding[] {
  const [, ...further] = papersOfKind(dossier, 'request-form');
  return further.map((paper) => found(severalRequests, { paper }));
}
