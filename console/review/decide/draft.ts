import { type RequestType, requestTypes } from '../../../core/request.ts';
import { faultOf, type OutcomeCode, type OutcomeTable, rollUp } from '../../../core/review/outcomes.ts';
import type { Review } from '../../../core/review/review.ts';

export type Outcomes = Review['outcomes'];
export type Outcome = NonNullable<Outcomes[RequestType]>;

/** The outcomes that a type of request allows, each with what it means to who asked. */
export const outcomesFor = (type: RequestType, { types, values }: OutcomeTable) =>
  Object.keys(types[type]).flatMap((key) => {
    const code = codesOf(values).find((one) => one === key);
    return code === undefined ? [] : [{ code, ...values[code] }];
  });

const codesOf = (values: OutcomeTable['values']): OutcomeCode[] =>
  Object.keys(values).filter((code): code is OutcomeCode => code in values);

export const groundsFor = (type: RequestType, is: OutcomeCode, { types }: OutcomeTable): readonly string[] =>
  types[type][is] ?? [];

/** The explanation that follows from the grounds: what the person would otherwise type. */
export const explanationOf = (grounds: readonly string[], table: OutcomeTable): string =>
  grounds
    .flatMap((ground) => table.grounds[ground] ?? [])
    .map(({ ja }) => `${ja}ため。`)
    .join('\n');

/** An outcome with other grounds; an explanation that the person has not touched follows them. */
export function withGrounds(outcome: Outcome, grounds: string[], table: OutcomeTable): Outcome {
  const untouched = outcome.text === '' || outcome.text === explanationOf(outcome.grounds, table);
  return { ...outcome, grounds, text: untouched ? explanationOf(grounds, table) : outcome.text };
}

/** What is wrong with a decision as it stands; `becomes` once nothing is. */
export function stateOf(asked: readonly RequestType[], outcomes: Outcomes, day: string) {
  const undecided = asked.filter((type) => outcomes[type] === undefined);
  const faults = requestTypes.flatMap((type) => {
    const outcome = outcomes[type];
    const fault = outcome === undefined ? null : faultOf(type, outcome, day);
    return fault === null ? [] : [{ type, fault }];
  });
  const whole = asked.length > 0 && undecided.length === 0 && faults.length === 0;
  return { undecided, faults, becomes: whole ? rollUp(outcomes, day) : null };
}
