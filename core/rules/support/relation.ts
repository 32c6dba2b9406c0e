import { toEra } from '../../calendar/eras.ts';
import { compareNames } from '../../compare/names.ts';
import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { says, textOfPages } from './texts.ts';

/**
 * Whether a family register or a certificate of guardianship speaks of both principal and agent: by its fields,
 * or by its text. A register prints a child's given name alone (【名】) and its birth date.
 */
export function namesBoth(paper: Paper, dossier: Dossier): boolean {
  const { 'principal.name': principal, 'agent.name': agent, 'principal.birthDate': born } = dossier.fields;
  if (principal === undefined || agent === undefined) return true;
  const text = textOfPages(dossier, paper.pages);
  const { name, agentName, birthDate } = paper.fields;
  const child =
    isSame(principal, name) ||
    says(text, principal.value) ||
    (born !== undefined && (birthDate?.value === born.value || text.includes(toEra(born.value))));
  const parent = isSame(agent, agentName) || isSame(agent, name) || says(text, agent.value);
  return child && parent;
}

function isSame(one: Field, other: Field | undefined): boolean {
  return other !== undefined && compareNames({ name: one.value }, { name: other.value }) === 'match';
}
