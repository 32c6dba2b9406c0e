import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { askingPage } from './support/cast.ts';
import { typesUnclear, unclearTypes } from './support/marks.ts';

export const requestTypeUnclear: Rule = {
  code: 'request-type-unclear',
  weight: 'doubt',
  when: 'a type of request may or may not be marked, or is answered in a way that was not read',
  wording: 'ご請求の種類の印がはっきりしません。印のある欄をご確認ください。',
  basis: '≪identification≫; an unsure mark is never guessed',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (!typesUnclear(dossier)) return [];
  return [found(requestTypeUnclear, { page: unclearTypes(dossier)[0]?.page ?? askingPage(dossier) })];
}
