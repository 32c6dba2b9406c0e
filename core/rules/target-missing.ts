import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { FieldName } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { askingPage, asks } from './support/cast.ts';

export const targetMissing: Rule = {
  code: 'target-missing',
  weight: 'note',
  when: 'what data is asked for was not read on the form',
  wording: '対象となる個人情報（ご契約の電話番号、お客様番号等）をご記入ください。',
  basis: '≪identification≫; the operator may ask and must help, the text does not demand it',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const wanted: FieldName[] = ['request.target'];
  return wanted
    .filter((name) => dossier.fields[name] === undefined)
    .map((subject) => found(targetMissing, { subject, page: askingPage(dossier) }));
}
