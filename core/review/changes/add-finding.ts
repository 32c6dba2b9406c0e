import type { Case } from '../../case.ts';
import { type Made, made, reviewedBy, type Who } from '../change.ts';
import { Unfit } from '../refusals.ts';
import type { AddedFinding } from '../review.ts';

export type FindingSaid =
  | { add: Pick<AddedFinding, 'weight' | 'text' | 'page' | 'box'> }
  | { remove: AddedFinding['id'] };

/** Adds a finding that no rule made, or takes one away that a person added. It stands as accepted while it is there. */
export function addFinding(of: Case, said: FindingSaid, who: Who): Made {
  const { added } = of.review;
  if ('remove' in said) {
    if (!added.some(({ id }) => id === said.remove)) throw new Unfit('remove', 'no-such-finding');
    const left = added.filter(({ id }) => id !== said.remove);
    return made(reviewedBy(of, who, { added: left }), 'finding-removed', { id: String(said.remove) });
  }
  const { page, weight } = said.add;
  if (page !== undefined && !of.pages.some((one) => one.page === page))
    throw new Unfit('add.page', 'no-such-page');
  const id = 1 + Math.max(0, ...added.map((one) => one.id));
  const finding: AddedFinding = { ...said.add, id, by: who.name, at: who.at };
  return made(reviewedBy(of, who, { added: [...added, finding] }), 'finding-added', {
    id: String(id),
    weight,
    ...(page !== undefined && { page: String(page) }),
  });
}
