import { compareAddresses } from '../compare/addresses.ts';
import { compareDates } from '../compare/dates.ts';
import type { Match } from '../compare/match.ts';
import { compareNames } from '../compare/names.ts';
import type { Page } from '../page.ts';
import type { Fields } from '../request.ts';
import { readFormFields } from './form-fields.ts';
import { isMarked } from './requester.ts';

/** Fewer facts than this are alike on the forms of two people of one household: surname apart, address and telephone. */
const enoughFacts = 3;

/**
 * Whether a form came twice, as fax machines send a page again: the same marks, the same name and two other facts at
 * least, nothing that differs. A name that is merely near does not do: twins share all else.
 */
export function isSameForm(one: Page, other: Page): boolean {
  if (marksOf(one) !== marksOf(other)) return false;
  const facts = factsApart(readFormFields([one]), readFormFields([other]));
  return (
    facts.name === 'match' &&
    !Object.values(facts).some((match) => match === 'mismatch' || match === 'near') &&
    Object.values(facts).filter((match) => match === 'match').length >= enoughFacts
  );
}

const marksOf = ({ choices }: Page): string =>
  [
    ...new Set(
      choices.filter((choice) => isMarked(choice) || choice.mark === 'unsure').map(({ option }) => option),
    ),
  ]
    .sort()
    .join();

type Fact = 'name' | 'birthDate' | 'address' | 'phone' | 'agent' | 'date';
function factsApart(a: Fields, b: Fields): Record<Fact, Match> {
  const nameOf = (fields: Fields, who: 'principal' | 'agent') => ({ name: fields[`${who}.name`]?.value });
  const [mine, theirs] = [a['principal.address']?.value, b['principal.address']?.value];
  const phones = [a['principal.phone']?.value, b['principal.phone']?.value];
  return {
    name: compareNames(nameOf(a, 'principal'), nameOf(b, 'principal')),
    agent: compareNames(nameOf(a, 'agent'), nameOf(b, 'agent')),
    birthDate: compareDates(a['principal.birthDate']?.value, b['principal.birthDate']?.value),
    date: compareDates(a['request.date']?.value, b['request.date']?.value),
    address: mine === undefined || theirs === undefined ? 'unread' : compareAddresses(mine, theirs),
    phone: phones.includes(undefined) ? 'unread' : phones[0] === phones[1] ? 'match' : 'mismatch',
  };
}
