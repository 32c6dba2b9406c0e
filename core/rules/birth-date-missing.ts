import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { FieldName } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { askingPage, asks } from './support/cast.ts';

export const birthDateMissing: Rule = {
  code: 'birth-date-missing',
  weight: 'doubt',
  when: "the principal's birth date was not read on the form, or lies in the future: it is missing or unreadable",
  wording: '生年月日をご記入ください。',
  basis: 'S◆③-1',
  find,
};

/** Later than any ISO day. */
const never = '~';

function find(dossier: Dossier): Finding[] {
  if (!asks(dossier)) return [];
  const wanted: FieldName[] = ['principal.birthDate'];
  return wanted
    .filter((name) => (dossier.fields[name]?.value ?? never) > dossier.receivedOn)
    .map((subject) => found(birthDateMissing, { subject, page: askingPage(dossier) }));
}
