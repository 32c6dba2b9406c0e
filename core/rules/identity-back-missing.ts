import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { PageKind } from '../page.ts';
import type { Paper } from '../paper.ts';
import { evidenceOf } from '../papers/person.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { sameAddress } from './support/address.ts';
import { bestProofs, identitySides, recordOf } from './support/identity.ts';

export const identityBackMissing: Rule = {
  code: 'identity-back-missing',
  weight: 'doubt',
  when: 'the address on a card differs from the form, and its back, where changes stand, did not come',
  wording:
    '≪どなた≫の≪書類名≫のご住所が申請書と異なります。住所変更の記載がある裏面の写しをお送りください（臓器提供意思の欄は隠してください）。',
  basis: 'S◆③-1',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return bestProofs(dossier, policy).flatMap(({ person, proof }) => {
    if (proof === null || proof.fit === 'differs' || !withBack.includes(proof.paper.kind)) return [];
    const { paper } = proof;
    const field = paper.fields.address;
    const moved = evidenceOf(paper, { ...person, learnt: {} }).address === 'mismatch';
    const surely = moved && field !== undefined && field.confidence >= policy.confidence.field;
    const record = recordOf(dossier, person) ?? undefined;
    // Where the residence record says what the card says, the card is not out of date.
    return surely && !hasBack(dossier, paper) && !sameAddress(paper, record)
      ? [found(identityBackMissing, { field, subject: paper.kind })]
      : [];
  });
}

const withBack: readonly PageKind[] = [
  'drivers-licence',
  'residence-card',
  'special-permanent-resident-certificate',
];

/** Whether the paper's other side came, with it or as a paper of its own. */
function hasBack(dossier: Dossier, { pages, holder }: Paper): boolean {
  return (
    dossier.pages.some(({ page, kind }) => pages.includes(page) && identitySides.includes(kind)) ||
    dossier.papers.some((paper) => paper.holder === holder && identitySides.includes(paper.kind))
  );
}
