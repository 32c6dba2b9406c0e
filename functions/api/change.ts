import type { Case } from '../../core/case.ts';
import type { Page } from '../../core/page.ts';
import type { Policy } from '../../core/policy.ts';
import type { Made, Who } from '../../core/review/change.ts';
import type { Stored } from '../../core/review/reassess.ts';
import { VersionConflict } from '../errors.ts';
import { caseView } from './case-view.ts';
import { LostLease } from './errors.ts';
import { loadPages } from './load-pages.ts';
import type { Caller, Office } from './office.ts';
import { reread } from './re-read.ts';
import { type Route, type RouteName, routes } from './routes.ts';
import type { CaseView } from './shapes/case-view.ts';
import { todayIn } from './today.ts';

/** What every change of a case comes with. */
export interface Changing {
  params: { number: string };
  caller: Caller;
  /** The version that the caller saw. */
  version: number;
}

/**
 * The case that the caller saw, and who would change it.
 * @throws CaseNotFound, VersionConflict where it was changed since
 * @throws LostLease where the route's row asks that the caller holds it
 */
export async function opened(
  name: RouteName,
  asked: Changing,
  office: Office,
): Promise<{ of: Case; who: Who }> {
  const { number } = asked.params;
  const of = await office.cases.get(number);
  if (of.version !== asked.version) throw new VersionConflict(number, of.version);
  const route: Route = routes[name];
  if (route.changes === 'held') await demandLease(number, asked.caller, office);
  return { of, who: whoIs(asked.caller, office) };
}

async function demandLease(number: string, { name }: Caller, { cases }: Office): Promise<void> {
  const lease = await cases.holderOf(number);
  if (lease?.holder !== name) throw new LostLease(lease?.holder ?? null, lease?.until ?? null);
}

const whoIs = ({ name, roles }: Caller, office: Office): Who => ({
  name,
  roles,
  at: office.now().toISOString(),
  today: todayIn(office),
});

/** Writes a change over the version that it was made of, with its entry in the history. */
export const save = ({ next, action, detail }: Made, who: Who, { cases }: Office): Promise<void> =>
  cases.update(next, { actor: who.name, action, detail });

/** A change that needs nothing but the case. */
export async function change(
  name: RouteName,
  asked: Changing,
  office: Office,
  make: (of: Case, who: Who, policy: Policy) => Made,
): Promise<CaseView> {
  const { of, who } = await opened(name, asked, office);
  const changed = make(of, who, office.policy(of.receivedOn));
  await save(changed, who, office);
  return caseView(changed.next, asked.caller, office);
}

/** A change after which the rules run again over the stored pages. */
export async function correction(
  name: RouteName,
  asked: Changing,
  office: Office,
  make: (of: Case, who: Who, stored: Stored) => Made,
): Promise<CaseView> {
  const { of, who } = await opened(name, asked, office);
  const pages = await loadPages(of.pages, office);
  const changed = await rereadMade(pages, (stored) => make(of, who, stored), office);
  await save(changed, who, office);
  return caseView(changed.next, asked.caller, office);
}

/**
 * A change made anew from pages, what the case is like by now with it.
 * @param joining id of a packet that is being merged into the case
 */
export async function rereadMade(
  pages: readonly Page[],
  make: (stored: Stored) => Made,
  office: Office,
  joining?: string,
): Promise<Made> {
  const { made, likeness } = await reread(pages, make, ({ next }) => next, office, joining);
  return { ...made, next: { ...made.next, likeness } };
}
