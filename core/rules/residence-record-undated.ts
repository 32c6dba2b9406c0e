import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { freshnessOf } from './support/freshness.ts';
import { recordsOf } from './support/records.ts';

export const residenceRecordUndated: Rule = {
  code: 'residence-record-undated',
  weight: 'doubt',
  when: 'the day of issue of a residence record was not read, not surely, or lies in the future',
  wording: '住民票の写しの発行日を確認できません。',
  basis: 'practice; what was not read is not taken for fresh',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return recordsOf(dossier)
    .filter((paper) => freshnessOf(paper, dossier, policy) === 'undated')
    .map((paper) =>
      found(residenceRecordUndated, { field: paper.fields.issuedOn, paper, subject: paper.kind }),
    );
}
