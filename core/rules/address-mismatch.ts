import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { addressesOf } from './support/address.ts';

export const addressMismatch: Rule = {
  code: 'address-mismatch',
  weight: 'doubt',
  when: 'the address of the residence record (without one, of the identity paper) differs from the form',
  wording: '申請書と≪どなた≫の≪書類名≫のご住所が異なります。現住所がわかる書類をお送りください。',
  basis: 'S◆③-1; answers go to a verified address',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return addressesOf(dossier, policy)
    .filter(({ match }) => match === 'mismatch')
    .map(({ paper }) => found(addressMismatch, { field: paper.fields.address, paper, subject: paper.kind }));
}
