import type { Case } from '../../case.ts';
import type { Page } from '../../page.ts';
import { policyOn } from '../../policy.ts';
import { dossierOf, hanako, licence, record } from '../../rules/dossier.fixture.ts';
import { caseOf, packet } from '../case.fixture.ts';
import type { Stored } from '../reassess.ts';
import { reassess } from '../reassess.ts';

/** A form, a licence, a residence record, and another form of somebody else's. */
export const pages = dossierOf({
  sent: [{ kind: 'request-form' }, licence(hanako), record(hanako), { kind: 'request-form' }],
}).pages;
/** What stands beside the case: its pages, cases like it, the policy. */
export const storedOf = (some: readonly Page[], alike: readonly string[] = []): Stored => ({
  pages: some,
  alike,
  policy: policyOn,
});
export const stored = storedOf(pages);
/** References to pages, as a case holds them. */
export const ofPages = (some: readonly Page[], id = packet): Case['pages'] =>
  some.map(({ page, kind }) => ({
    page,
    key: `pages/${id}/00${page}.json`,
    kind,
    rotation: 0,
    confidence: 0.9,
  }));
/** The case as the intake would leave it. */
export const read = (some: readonly Page[] = pages, changes: Partial<Case> = {}): Case =>
  reassess(caseOf({ pages: ofPages(some, changes.packet), ...changes }), storedOf(some));
/** The codes of what was found. */
export const codes = ({ findings }: Case): string[] => findings.map(({ code }) => code);
