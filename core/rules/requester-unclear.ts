import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Paper } from '../paper.ts';
import type { Requester } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { askingPage, asks, papersOfKind } from './support/cast.ts';
import { unclearRequester } from './support/marks.ts';

export const requesterUnclear: Rule = {
  code: 'requester-unclear',
  weight: 'doubt',
  when: 'who asks is not clear: no mark, an unsure one, or papers that speak against it',
  wording: '申請者の区分（ご本人・任意代理人・法定代理人）を確認できません。',
  basis: '≪agents≫',
  find,
};

/** What the reading of the form says of who asks, where its marks, its agent's block and the papers do not agree. */
const unsettledReadings = ['requester-unsure', 'requester-contradictory'];

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const page = unclearRequester(dossier)[0]?.page;
  const unsettled = dossier.unsettled?.some((reading) => unsettledReadings.includes(reading)) ?? false;
  const unsaid = dossier.requester === null || page !== undefined || unsettled;
  if (unsaid) return [found(requesterUnclear, { page: page ?? askingPage(dossier) })];
  return contradicting(dossier);
}

/** Papers, or an entry of the form, that speak against the requester read. */
function contradicting(dossier: Dossier): Finding[] {
  const power = papersOfKind(dossier, 'power-of-attorney')[0];
  const guardianship = papersOfKind(dossier, 'guardianship-certificate')[0];
  const proof = guardianship ?? papersOfKind(dossier, 'family-register')[0];
  const field = dossier.fields['agent.name'];
  const against: Partial<Record<Requester, Paper | undefined>> = {
    principal: power ?? guardianship,
    proxy: power === undefined ? proof : undefined,
    'statutory-agent': proof === undefined ? power : undefined,
  };
  const paper = dossier.requester === null ? undefined : against[dossier.requester];
  if (dossier.requester === 'principal' && field !== undefined) return [found(requesterUnclear, { field })];
  return paper === undefined ? [] : [found(requesterUnclear, { paper })];
}
