import { compareAddresses } from '../../compare/addresses.ts';
import type { Match } from '../../compare/match.ts';
import type { Dossier } from '../../dossier.ts';
import type { Paper } from '../../paper.ts';
import { evidenceOf } from '../../papers/person.ts';
import type { Policy } from '../../policy.ts';
import { castOf } from './cast.ts';
import { proofsOf, recordOf } from './identity.ts';

interface AddressCheck {
  paper: Paper;
  match: Match;
}

/**
 * The form's address of each person against the residence record, which tells where somebody lives now; without
 * one, against the identity paper. A card that agrees with the form where the record was not read settles it, and so
 * do record and card that agree with each other where the form's writing is merely like theirs.
 */
export function addressesOf(dossier: Dossier, policy: Policy): AddressCheck[] {
  return castOf(dossier).flatMap((known): AddressCheck[] => {
    const person = { ...known, learnt: {} };
    if (person.address === undefined) return [];
    const card = proofsOf(dossier, known, policy).find(({ fit }) => fit !== 'differs')?.paper;
    const onCard = card === undefined ? 'unread' : surely(evidenceOf(card, person).address, card, policy);
    const record = recordOf(dossier, known);
    if (record === null)
      return card === undefined || onCard === 'unread' ? [] : [{ paper: card, match: onCard }];
    const onRecord = surely(evidenceOf(record, person).address, record, policy);
    if (onRecord === 'match' || onRecord === 'mismatch') return [{ paper: record, match: onRecord }];
    const agree = onCard === 'match' || (onRecord === 'near' && sameAddress(record, card));
    return [{ paper: record, match: agree ? 'match' : onRecord }];
  });
}

/** What differs in an unsure reading was not read. */
function surely(match: Match, { fields }: Paper, policy: Policy): Match {
  const unsure = (fields.address?.confidence ?? 0) < policy.confidence.field;
  return match === 'mismatch' && unsure ? 'unread' : match;
}

/** Whether two papers give one address. */
export function sameAddress(one: Paper, other: Paper | undefined): boolean {
  const [a, b] = [one.fields.address, other?.fields.address];
  return a !== undefined && b !== undefined && compareAddresses(a.value, b.value) === 'match';
}
