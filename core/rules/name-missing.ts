import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { FieldName } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { askingPage, asks } from './support/cast.ts';

export const nameMissing: Rule = {
  code: 'name-missing',
  weight: 'doubt',
  when: 'a name was not read on the form: it is missing or unreadable',
  wording: '≪項目≫（フリガナ）をご記入ください。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const wanted: FieldName[] =
    dossier.requester !== 'principal' && dossier.requester !== null
      ? ['principal.name', 'agent.name']
      : ['principal.name'];
  return wanted
    .filter((name) => dossier.fields[name] === undefined)
    .map((subject) => found(nameMissing, { subject, page: askingPage(dossier) }));
}
