import { compareAddresses } from '../../../core/compare/addresses.ts';
import { compareDates } from '../../../core/compare/dates.ts';
import type { Match } from '../../../core/compare/match.ts';
import { compareNames } from '../../../core/compare/names.ts';
import type { FieldName } from '../../../core/request.ts';

/** How what a field says compares with what another paper says, by the measure of the rules. */
export function compared(field: FieldName, value: string | undefined, told: string): Match {
  if (value === undefined) return 'unread';
  switch (field) {
    case 'principal.name':
    case 'agent.name':
      return compareNames({ name: value }, { name: told });
    case 'principal.kana':
      return compareNames({ kana: value }, { kana: told });
    case 'principal.address':
    case 'agent.address':
      return compareAddresses(value, told);
    case 'principal.birthDate':
    case 'agent.birthDate':
      return compareDates(value, told);
    default:
      return value === told ? 'match' : 'mismatch';
  }
}
