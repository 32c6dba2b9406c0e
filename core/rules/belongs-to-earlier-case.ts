import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { asks, papersOfKind } from './support/cast.ts';

export const belongsToEarlierCase: Rule = {
  code: 'belongs-to-earlier-case',
  weight: 'doubt',
  when: 'a return sheet of ours came back without a form: papers for a case that is already there',
  wording: '補正のためにお送りした返送票が同封されています。元の受付番号の案件に綴じてください。',
  basis: 'practice: papers sent on request join their case',
  find,
};

function find(dossier: Dossier): Finding[] {
  const sheets = papersOfKind(dossier, 'return-sheet');
  return asks(dossier) ? [] : sheets.slice(0, 1).map((paper) => found(belongsToEarlierCase, { paper }));
}
