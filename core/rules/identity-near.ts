import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { isNamed } from './support/cast.ts';
import { bestProofs } from './support/identity.ts';

export const identityNear: Rule = {
  code: 'identity-near',
  weight: 'doubt',
  when: "name or birth date of an identity paper are like the form's, but not the same: a variant, or a slip of reading",
  wording: '申請書と≪どなた≫のご本人確認書類の記載がわずかに異なります。同じ方かご確認ください。',
  basis: 'S◆③-1; 斎 and 齊 are different names in law',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof?.fit !== 'near' || !isNamed(person)) return [];
    const { paper } = proof;
    return [
      found(identityNear, {
        field: paper.fields.name ?? paper.fields.romanName,
        paper,
        subject: person.role,
      }),
    ];
  });
}
