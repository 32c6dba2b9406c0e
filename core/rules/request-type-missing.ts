import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';
import { asks, papersOfKind } from './support/cast.ts';
import { typesPrinted, typesUnclear } from './support/marks.ts';

export const requestTypeMissing: Rule = {
  code: 'request-type-missing',
  weight: 'deficiency',
  when: 'a form without any type of request marked; of a letter, or a form whose list was not read, a doubt',
  wording: 'ご請求の種類が確認できません。該当する欄に印をお付けください。',
  basis: '≪identification≫',
  find,
};

/** A form offers at least this many types; where fewer were read, a mark may stand beside one that was not. */
const fewestTypes = 3;

function find(dossier: Dossier): Finding[] {
  if (dossier.requestTypes.length > 0 || !asks(dossier) || typesUnclear(dossier)) return [];
  const [form] = papersOfKind(dossier, 'request-form');
  const [paper] = form === undefined ? papersOfKind(dossier, 'request-letter', 'lawyer-letter') : [form];
  const listRead = form !== undefined && typesPrinted(dossier) >= fewestTypes;
  return [found(requestTypeMissing, { paper, weight: listRead ? requestTypeMissing.weight : 'doubt' })];
}
