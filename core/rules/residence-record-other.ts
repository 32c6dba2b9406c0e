import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { castOf, papersOf } from './support/cast.ts';
import { needsRecord, recordOf } from './support/identity.ts';
import { says, textOfPages } from './support/texts.ts';

export const residenceRecordOther: Rule = {
  code: 'residence-record-other',
  weight: 'deficiency',
  when: 'another certificate came instead of a residence record; a doubt where it may serve (住民票記載事項証明書)',
  wording: '≪書類名≫ではなく、≪どなた≫の住民票の写しをお送りください。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return castOf(dossier).flatMap((person) => {
    if (!needsRecord(dossier, person, policy) || recordOf(dossier, person) !== null) return [];
    return papersOf(dossier, person.role, ['residence-record-other']).map((paper) => {
      const wrong = says(textOfPages(dossier, paper.pages), '戸籍の附票', '除票');
      return found(residenceRecordOther, {
        paper,
        subject: paper.kind,
        weight: wrong ? residenceRecordOther.weight : 'doubt',
      });
    });
  });
}
