import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { agencyOf, isMinor, papersOfKind, principalAge } from './support/cast.ts';
import { parenthoodByRecord } from './support/household-proof.ts';
import { mayHidePapers } from './support/texts.ts';

export const statutoryAuthorityMissing: Rule = {
  code: 'statutory-authority-missing',
  weight: 'deficiency',
  when: 'a parent without the family register or a residence record that shows child and parent with 続柄, a guardian without the certificate of guardianship; a doubt where another proof came, where the record of the child names the parent all the same, or where a parent asks for somebody of age',
  wording:
    '法定代理人であることがわかる書類（親権者の方は戸籍全部事項証明書または続柄の記載のある住民票の写し、成年後見人の方は成年後見に関する登記事項証明書）をお送りください。',
  basis: '≪agents≫',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  if (dossier.requester !== 'statutory-agent' || !policy.statutoryAgent.substituteDocuments) return [];
  const { parent, guardian } = policy.statutoryAgent.proofs;
  const agency = agencyOf(dossier, policy);
  const fitting = agency === 'parent' ? parent : agency === 'guardian' ? guardian : [...parent, ...guardian];
  if (papersOfKind(dossier, ...fitting).length > 0) return [];
  // The principal's age decides as well: no record makes anybody the parent of somebody of age.
  const byRecord = agency === 'parent' && isMinor(dossier, policy) ? parenthoodByRecord(dossier) : null;
  if (byRecord === 'shown') return [];
  const another = papersOfKind(dossier, ...parent, ...guardian).length > 0;
  // No register makes anybody the parent of somebody of age: what is wrong there is another thing.
  const ofAge = agency === 'parent' && (principalAge(dossier) ?? 0) >= policy.statutoryAgent.adultAge;
  return [
    found(statutoryAuthorityMissing, {
      weight:
        another || byRecord === 'perhaps' || ofAge || mayHidePapers(dossier)
          ? 'doubt'
          : statutoryAuthorityMissing.weight,
    }),
  ];
}
