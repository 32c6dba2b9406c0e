import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { found, type Rule } from './rule.ts';

export const duplicateSuspected: Rule = {
  code: 'duplicate-suspected',
  weight: 'doubt',
  when: 'a case with like content is there already',
  wording: '同じ内容のご請求をすでに受け付けている可能性があります。',
  basis: 'never dropped, never trusted more: every check still runs',
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  return dossier.alike.length > 0 ? [found(duplicateSuspected)] : [];
}
