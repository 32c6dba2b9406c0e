import type { Case } from '../case.ts';
import {
  type Field,
  type FieldName,
  type Fields,
  fieldNames,
  type Requester,
  type RequestType,
} from '../request.ts';
import type { Corrections } from './review.ts';

/** What is taken to be so of a packet: corrected where a person corrected it, as read elsewhere. */
export interface Said {
  requestTypes: RequestType[];
  requester: Requester | null;
  fields: Fields;
}

type Read = Pick<Case, 'requestTypes' | 'requester' | 'fields'>;

/** Lays corrections over what was read. */
export function corrected(read: Read, corrections: Corrections): Said {
  return {
    requestTypes: corrections.requestTypes ?? read.requestTypes,
    requester: corrections.requester ?? read.requester,
    fields: correctedFields(read.fields, corrections.fields),
  };
}

/** What is taken to be so of a case. */
export const saidOf = (of: Read & Pick<Case, 'review'>): Said => corrected(of, of.review.corrections);

function correctedFields(read: Fields, set: Corrections['fields']): Fields {
  const fields: Fields = { ...read };
  for (const [name, value] of entries(set)) {
    if (value === null) delete fields[name];
    else fields[name] = { ...(read[name] ?? nowhere), value, raw: value, confidence: 1 };
  }
  return fields;
}

/** A person wrote it down from a paper without saying where it stands: all of the first page. */
const nowhere: Pick<Field, 'page' | 'box'> = { page: 1, box: [0, 0, 1, 1] };

function entries(set: Corrections['fields']): [FieldName, string | null][] {
  return Object.entries(set).flatMap(([name, value]): [FieldName, string | null][] => {
    const known = fieldNames.find((one) => one === name);
    return known === undefined || value === undefined ? [] : [[known, value]];
  });
}
