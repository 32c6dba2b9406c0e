import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { freshnessOf } from './support/freshness.ts';
import { recordsOf } from './support/records.ts';

export const residenceRecordStale: Rule = {
  code: 'residence-record-stale',
  weight: 'doubt',
  when: "a residence record older than the policy's months on the day of receipt",
  wording: '住民票の写しの発行日から≪月数≫か月を過ぎています。新しいものをお送りください。',
  basis: 'practice; not published, hence a doubt until it is',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return recordsOf(dossier)
    .filter((paper) => freshnessOf(paper, dossier, policy) === 'stale')
    .map((paper) => found(residenceRecordStale, { field: paper.fields.issuedOn, subject: paper.kind }));
}
