import { z } from 'zod';

/** What may be decided of a request, over all types; which of them a type allows stands in `outcomes.json`. */
export const OutcomeCode = z.enum([
  'notified',
  'not-notified',
  'full',
  'partial',
  'refused',
  'no-data',
  'method-changed',
  'done',
  'alternative-measure',
]);
export type OutcomeCode = z.infer<typeof OutcomeCode>;
