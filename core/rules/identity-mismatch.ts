import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { isNamed } from './support/cast.ts';
import { bestProofs } from './support/identity.ts';

export const identityMismatch: Rule = {
  code: 'identity-mismatch',
  weight: 'doubt',
  when: 'name or birth date of an identity paper differ from the form',
  wording:
    '申請書と≪どなた≫のご本人確認書類のお名前または生年月日が異なります。変更の経緯がわかる書類をお送りください。',
  basis: 'S◆③-1; proposed, never sent without a person',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof?.fit !== 'differs' || !isNamed(person)) return [];
    const { paper } = proof;
    return [
      found(identityMismatch, {
        field: paper.fields.name ?? paper.fields.romanName,
        paper,
        subject: person.role,
      }),
    ];
  });
}
