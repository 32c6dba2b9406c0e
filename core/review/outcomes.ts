import { z } from 'zod';
import { withArticles } from '../articles.ts';
import { Day } from '../packet.ts';
import { RequestType, requestTypes } from '../request.ts';
import outcomeData from './outcomes.json' with { type: 'json' };

/** What may be decided of a request, over all types; which of them a type allows stands in `outcomes.json`. */
export const outcomeCodes = [
  'notified',
  'not-notified',
  'full',
  'partial',
  'refused',
  'no-data',
  'method-changed',
  'done',
  'alternative-measure',
] as const;
export const OutcomeCode = z.enum(outcomeCodes);
export type OutcomeCode = z.infer<typeof OutcomeCode>;

/** What an outcome means to who asked: they got it, some of it, or nothing. */
const Meaning = z.enum(['granted', 'partly', 'refused']);
const Labels = { ja: z.string().min(1), en: z.string().min(1) };

/** What may be decided, and on which grounds, over a span of days. */
export const OutcomeTable = z.strictObject({
  validFrom: Day,
  validTo: Day.nullable(),
  source: z.string().min(1),
  values: z.record(OutcomeCode, z.strictObject({ ...Labels, means: Meaning })),
  /** Why less than what was asked is given: `ja` stands in the letter, `basis` has slots for articles. */
  grounds: z.record(z.string(), z.strictObject({ ...Labels, basis: z.string().min(1) })),
  /** By type of request: the outcomes it allows, each with the grounds that may be given for it; none: it needs none. */
  types: z.record(RequestType, z.partialRecord(OutcomeCode, z.array(z.string()))),
});
export type OutcomeTable = z.infer<typeof OutcomeTable>;

const tables = z.array(OutcomeTable).min(1).parse(outcomeData);

/** No table of outcomes covers a day: add one to `core/review/outcomes.json`. */
export class NoOutcomesInForce extends Error {
  override readonly name = 'NoOutcomesInForce';
  constructor(day: string) {
    super(`no outcomes are known for ${day}: add them to core/review/outcomes.json`);
  }
}

/**
 * The table in force on an ISO day, its articles as they are numbered on that day.
 * @throws NoOutcomesInForce
 */
export function outcomesOn(day: string): OutcomeTable {
  const table = tables.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (table === undefined) throw new NoOutcomesInForce(day);
  const grounds = Object.entries(table.grounds).map(([code, ground]) => [
    code,
    { ...ground, basis: withArticles(ground.basis, day) },
  ]);
  return { ...table, grounds: Object.fromEntries(grounds) };
}

/** What is decided of one request of a case. */
interface Decided {
  is: OutcomeCode;
  grounds: readonly string[];
  text: string;
}
type Outcomes = Readonly<Partial<Record<RequestType, Decided>>>;

/** Why an outcome cannot stand: a code. 法36条: whoever gets less than they asked for is told why. */
export type OutcomeFault = 'not-for-this-type' | 'ground-missing' | 'ground-unknown' | 'text-missing';

/** What is wrong with an outcome of a request on an ISO day; null where nothing is. */
export function faultOf(type: RequestType, { is, grounds, text }: Decided, day: string): OutcomeFault | null {
  const allowed = outcomesOn(day).types[type][is];
  if (allowed === undefined) return 'not-for-this-type';
  if (grounds.some((ground) => !allowed.includes(ground))) return 'ground-unknown';
  if (allowed.length === 0) return null;
  if (grounds.length === 0) return 'ground-missing';
  return text === '' ? 'text-missing' : null;
}

/**
 * What the outcomes of its requests make of a case: everything granted is 承認, nothing granted 却下, anything between
 * 一部承認.
 * @throws RangeError where there are none
 */
export function rollUp(outcomes: Outcomes, day: string): 'approved' | 'partly-approved' | 'refused' {
  const { values } = outcomesOn(day);
  const meanings = new Set(
    requestTypes.flatMap((type) => {
      const outcome = outcomes[type];
      return outcome === undefined ? [] : [values[outcome.is].means];
    }),
  );
  const [only, ...others] = meanings;
  if (only === undefined) throw new RangeError('a case without outcomes has none');
  if (others.length > 0 || only === 'partly') return 'partly-approved';
  return only === 'granted' ? 'approved' : 'refused';
}
