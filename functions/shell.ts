import type { Policy } from '../core/policy.ts';
import type { OpenDocumentFrom } from './opener.ts';
import type { Reader } from './reader.ts';
import type { Cases } from './stores/cases.ts';
import type { Documents } from './stores/documents.ts';

/** All that steps work with; each takes the part that it needs. */
export interface Shell {
  documents: Documents;
  cases: Cases;
  open: OpenDocumentFrom;
  reader: Reader;
  /** The policy in force on an ISO day. */
  policy: (day: string) => Policy;
}
