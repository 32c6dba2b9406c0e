import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { FieldName } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { askingPage, asks } from './support/cast.ts';

export const requestDateMissing: Rule = {
  code: 'request-date-missing',
  weight: 'note',
  when: 'the day of the request was not read on the form',
  wording: '申請日およびご署名をご記入ください。',
  basis: 'the form; not published as a condition',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const wanted: FieldName[] = ['request.date'];
  return wanted
    .filter((name) => dossier.fields[name] === undefined)
    .map((subject) => found(requestDateMissing, { subject, page: askingPage(dossier) }));
}
