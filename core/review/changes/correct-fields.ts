import type { Case } from '../../case.ts';
import { type FieldName, fieldNames } from '../../request.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { entered } from '../entered.ts';
import { reassess, type Stored } from '../reassess.ts';
import { Unfit } from '../refusals.ts';
import type { Corrections } from '../review.ts';

export interface FieldsSaid {
  /** Null: the paper does not say it. */
  set: Corrections['fields'];
  /** Stand as read again. */
  revert: readonly FieldName[];
}

/** Says what fields say instead of what was read. A field set to what was read is confirmed: nobody doubts it any more. */
export function correctFields(of: Case, { set, revert }: FieldsSaid, who: Who, stored: Stored): Made {
  const told = fieldNames.flatMap((name) => {
    const value = set[name];
    return value === undefined
      ? []
      : [{ name, value: value === null ? null : entered(name, value, who.today) }];
  });
  if (told.length === 0 && revert.length === 0) throw new Unfit('set', 'nothing-said');
  const both = told.find(({ name }) => revert.includes(name));
  if (both !== undefined) throw new Unfit(`revert.${both.name}`, 'set-as-well');

  const kept = Object.entries(of.review.corrections.fields).filter(
    ([name]) => !revert.some((reverted) => reverted === name),
  );
  const fields: Corrections['fields'] = Object.fromEntries([
    ...kept,
    ...told.map(({ name, value }) => [name, value]),
  ]);
  const corrections = { ...of.review.corrections, fields };
  const next = reassess(reviewedBy(of, who, { corrections }), stored);
  return made(next, 'fields-corrected', {
    ...listed(
      'set',
      told.filter(({ value }) => value !== null).map(({ name }) => name),
    ),
    ...listed(
      'cleared',
      told.filter(({ value }) => value === null).map(({ name }) => name),
    ),
    ...listed('reverted', revert),
  });
}

const listed = (as: string, names: readonly string[]): Record<string, string> =>
  names.length === 0 ? {} : { [as]: names.join(' ') };
