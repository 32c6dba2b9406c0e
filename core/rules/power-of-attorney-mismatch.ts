import { compareNames } from '../compare/names.ts';
import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import type { Field } from '../request.ts';
import { found, type Rule } from './rule.ts';
import { needsPower, papersOfKind } from './support/cast.ts';

export const powerOfAttorneyMismatch: Rule = {
  code: 'power-of-attorney-mismatch',
  weight: 'doubt',
  when: 'a name on the power of attorney differs from the form, or it is dated after the day of receipt; a note where after the request',
  wording: '申請書と委任状の≪項目≫が一致するかご確認ください。',
  basis: 'S◆③-1, C1, C5, C8',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const [paper] = papersOfKind(dossier, 'power-of-attorney');
  if (paper === undefined || !needsPower(dossier, policy)) return [];
  const { name, agentName, signedOn } = paper.fields;
  const { 'principal.name': principal, 'agent.name': agent, 'request.date': asked } = dossier.fields;
  const odd = (one: Field | undefined, other: Field | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    compareNames({ name: one.value }, { name: other.value }) !== 'match';
  const sure = (field: Field | undefined): string | undefined =>
    field !== undefined && field.confidence >= policy.confidence.field ? field.value : undefined;
  const findings: Finding[] = [];
  if (odd(name, principal)) findings.push(found(powerOfAttorneyMismatch, { field: name, subject: 'name' }));
  if (odd(agentName, agent))
    findings.push(found(powerOfAttorneyMismatch, { field: agentName, subject: 'agentName' }));
  const signed = sure(signedOn);
  const asking = sure(asked);
  if (signed !== undefined && signed > dossier.receivedOn) {
    findings.push(found(powerOfAttorneyMismatch, { field: signedOn, subject: 'signedOn' }));
  } else if (signed !== undefined && asking !== undefined && signed > asking) {
    // Empowered before the packet came, if after the form was filled in.
    findings.push(found(powerOfAttorneyMismatch, { field: signedOn, subject: 'signedOn', weight: 'note' }));
  }
  return findings;
}
