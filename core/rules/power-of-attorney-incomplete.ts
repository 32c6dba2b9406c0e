import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';

export const powerOfAttorneyIncomplete: Rule = {
  code: 'power-of-attorney-incomplete',
  weight: 'doubt',
  when: 'who empowers, who is empowered, or the day was not read on the power of attorney: missing or unreadable',
  wording: '委任状の≪項目≫の記載を確認できません。',
  basis: 'S◆③-1; whether it is blank a person sees',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (!needsPower(dossier, policy)) return [];
  const [paper] = papersOfKind(dossier, 'power-of-attorney');
  if (paper === undefined) return [];
  return wanted
    .filter((name) => paper.fields[name] === undefined)
    .map((subject) => found(powerOfAttorneyIncomplete, { paper, subject }));
}

const wanted = ['name', 'agentName', 'signedOn'] as const;
