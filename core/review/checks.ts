import type { Case } from '../case.ts';
import type { Policy } from '../policy.ts';
import { type Check, checklist } from '../rules/checklist.ts';
import { identityKinds } from '../rules/support/identity.ts';

/** The checks that a case's papers ask of a person, answered or not. */
export function checksOf({ papers }: Pick<Case, 'papers'>, policy: Policy): Check[] {
  const kinds = new Set(papers.map(({ kind }) => kind));
  const hasIdentity = identityKinds(policy).some((kind) => kinds.has(kind));
  return checklist.filter((check) =>
    check.papers.every((paper) => (paper === 'identity' ? hasIdentity : kinds.has(paper))),
  );
}
