import type { Case } from '../../core/case.ts';
import type { Policy } from '../../core/policy.ts';
import type { Made, Who } from '../../core/review/change.ts';
import { Outcome } from '../decide.ts';
import { caseView } from './case-view.ts';
import { type Changing, opened, save } from './change.ts';
import type { Office } from './office.ts';
import type { RouteName } from './routes.ts';
import type { CaseView } from './shapes/case-view.ts';

/** A change that the applicant is written to about. */
interface Deciding {
  make: (of: Case, who: Who, policy: Policy) => Made;
  /** What the case's history calls it. */
  action: string;
  /** Whether a case that the caller changed so says what they ask for now; always where it is left out. */
  says?: (there: Case) => boolean;
}

/**
 * Changes a case, and hands the change on once it stands. Where handing on failed, the caller sends the same request again:
 * the change that stands is found, and only handed on.
 */
export async function changeAndHandOn(
  name: RouteName,
  asked: Changing,
  office: Office,
  deciding: Deciding,
): Promise<CaseView> {
  const stands =
    (await madeBefore(asked, office, deciding)) ?? (await madeNow(name, asked, office, deciding));
  const { number, version, status } = stands;
  await office.handOn({ number, version, outcome: Outcome.parse(status) });
  return caseView(stands, asked.caller, office);
}

/** The case where the caller's own request of before, with the same version seen, is the last that changed it. */
async function madeBefore(
  { params, caller, version }: Changing,
  { cases }: Office,
  { action, says = () => true }: Deciding,
): Promise<Case | null> {
  const there = await cases.get(params.number);
  if (there.version !== version + 1 || !says(there)) return null;
  const history = await cases.history(params.number);
  const own = history.some(
    (entry) =>
      entry.action === action &&
      entry.actor === caller.name &&
      entry.detail['version'] === String(there.version),
  );
  return own ? there : null;
}

async function madeNow(name: RouteName, asked: Changing, office: Office, { make }: Deciding): Promise<Case> {
  const { of, who } = await opened(name, asked, office);
  const changed = make(of, who, office.policy(of.receivedOn));
  await save(changed, who, office);
  return changed.next;
}
