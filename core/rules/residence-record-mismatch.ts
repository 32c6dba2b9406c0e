import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { castOf, isNamed } from './support/cast.ts';
import { fitOf } from './support/fit.ts';
import { recordOf } from './support/identity.ts';

export const residenceRecordMismatch: Rule = {
  code: 'residence-record-mismatch',
  weight: 'doubt',
  when: 'name or birth date of a residence record differ from the form, or could not be compared',
  wording: '申請書と≪どなた≫の住民票の写しのお名前または生年月日の一致を確認できません。',
  basis: 'S◆③-1, C1, C3',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return castOf(dossier).flatMap((person) => {
    const paper = recordOf(dossier, person);
    if (paper === null || !isNamed(person)) return [];
    const fit = fitOf(paper, person, policy, { sharedAddress: true });
    return fit === 'fits'
      ? []
      : [found(residenceRecordMismatch, { field: paper.fields.name, paper, subject: person.role })];
  });
}
