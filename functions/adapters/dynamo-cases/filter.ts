import type { Case } from '../../../core/case.ts';
import { isOpen } from '../../../core/case-changes.ts';
import { saidOf } from '../../../core/review/said.ts';
import type { QueueFilter } from '../../stores/cases.ts';
import type { Expression } from './expression.ts';

/**
 * What a filter asks of an entry of the index `queue`, but for what its keys say: status and due day.
 * A list without members is to be told by {@link asksForNothing} before: DynamoDB knows none.
 */
export function asked({ verdicts, channels, types, receivedFrom, receivedTo }: QueueFilter): Expression[] {
  return [
    ...(verdicts === undefined ? [] : [oneOf('verdict', verdicts)]),
    ...(channels === undefined ? [] : [oneOf('channel', channels)]),
    ...(types === undefined ? [] : [anyOf('types', types)]),
    ...(receivedFrom === undefined ? [] : [compared('receivedOn', '>=', receivedFrom, 'From')]),
    ...(receivedTo === undefined ? [] : [compared('receivedOn', '<=', receivedTo, 'To')]),
  ];
}

export const asksForNothing = ({ statuses, verdicts, channels, types }: QueueFilter): boolean =>
  [statuses, verdicts, channels, types].some((list) => list?.length === 0);

/** The same of a case itself, which may have changed since the index was written. */
export function fits(of: Case, filter: QueueFilter): boolean {
  const { statuses, verdicts, channels, types, dueFrom, dueTo, receivedFrom, receivedTo } = filter;
  const { requestTypes } = saidOf(of);
  return (
    isOpen(of.status) &&
    (statuses === undefined || statuses.includes(of.status)) &&
    (verdicts === undefined || verdicts.includes(of.verdict)) &&
    (channels === undefined || channels.includes(of.channel)) &&
    (types === undefined || types.some((type) => requestTypes.includes(type))) &&
    between(of.dueOn, dueFrom, dueTo) &&
    between(of.receivedOn, receivedFrom, receivedTo)
  );
}

const between = (day: string, from = day, to = day): boolean => from <= day && day <= to;

function oneOf(attribute: string, values: readonly string[]): Expression {
  const named = numbered(attribute, values);
  return {
    text: `#${attribute} IN (${named.map(([name]) => `:${name}`).join(', ')})`,
    ...of(attribute, named),
  };
}

function anyOf(attribute: string, values: readonly string[]): Expression {
  const named = numbered(attribute, values);
  return {
    text: named.map(([name]) => `contains(#${attribute}, :${name})`).join(' OR '),
    ...of(attribute, named),
  };
}

const compared = (attribute: string, sign: string, value: string, name: string): Expression => ({
  text: `#${attribute} ${sign} :${attribute}${name}`,
  names: [attribute],
  values: { [attribute + name]: value },
});

const numbered = (attribute: string, values: readonly string[]): [string, string][] =>
  values.map((value, i) => [`${attribute}${i}`, value]);

const of = (attribute: string, named: [string, string][]) => ({
  names: [attribute],
  values: Object.fromEntries(named),
});
