import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { recordLack } from './support/records.ts';

export const residenceRecordMissing: Rule = {
  code: 'residence-record-missing',
  weight: 'deficiency',
  when: "no residence record of the principal; a doubt where the other person's record names them too",
  wording: '住民票の写し（個人番号・本籍の記載のないもの）をお送りください。',
  basis: 'S◆③-1 as read by the policy (identity.rule); waivable by the reviewer',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  const lack = recordLack(dossier, 'principal', policy);
  return lack === null
    ? []
    : [
        found(residenceRecordMissing, {
          subject: 'principal',
          weight: lack === 'surely' ? residenceRecordMissing.weight : 'doubt',
        }),
      ];
}
