import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy.ts';
import { found, type Rule } from './rule.ts';
import { addressesOf } from './support/address.ts';

export const addressNear: Rule = {
  code: 'address-near',
  weight: 'doubt',
  when: "the address of the residence record is like the form's but not the same, or was not read",
  wording: '申請書と≪どなた≫の≪書類名≫のご住所（建物名・部屋番号を含む）が一致するかご確認ください。',
  basis: 'S◆③-1; answers go to a verified address',
  find,
};

function find(dossier: Dossier, policy: Policy): Finding[] {
  return addressesOf(dossier, policy)
    .filter(({ match }) => match === 'near' || match === 'unread')
    .map(({ paper }) => found(addressNear, { field: paper.fields.address, paper, subject: paper.kind }));
}
