import { createHash } from 'node:crypto';
import type { Case } from '../../../core/case.ts';
import { pagesToSplit, splitOff, withoutSplit } from '../../../core/review/changes/split.ts';
import { admit } from '../../admission.ts';
import type { Asked, Given } from '../asked.ts';
import { caseView } from '../case-view.ts';
import { opened, rereadMade, save } from '../change.ts';
import { loadPages } from '../load-pages.ts';
import type { Office } from '../office.ts';
import { reread } from '../re-read.ts';

/** The new case is admitted first, then the old one gives its pages up: nothing is lost where it stops in between. */
export async function split(asked: Asked<'split'>, office: Office): Promise<Given<'split'>> {
  const { of, who } = await opened('split', asked, office);
  const numbers = pagesToSplit(of, asked.body.pages).map(({ page }) => page);
  const packet = packetOf(of, numbers);
  const moved = await loadPages(
    pagesToSplit(of, numbers).map((reference, at) => ({ ...reference, page: at + 1 })),
    office,
  );
  const off = await reread(
    moved,
    (stored) => splitOff(of, numbers, packet, who, stored),
    (draft) => draft,
    office,
  );
  const { case: admitted } = await admit({ ...off.made, likeness: off.likeness }, office.cases, {
    actor: who.name,
    action: 'split-off',
    detail: { from: of.number, pages: numbers.join(' '), version: '1' },
  });
  const changed = await rereadMade(
    await loadPages(of.pages, office),
    (stored) => withoutSplit(of, numbers, admitted.number, who, stored),
    office,
  );
  await save(changed, who, office);
  return { view: await caseView(changed.next, asked.caller, office), made: admitted.number };
}

/** The same split of the same version has the same id, so that a repeat finds what it made. */
const packetOf = ({ packet, version }: Case, pages: readonly number[]): string =>
  createHash('sha256')
    .update(JSON.stringify([packet, version, pages]))
    .digest('hex')
    .slice(0, 32);
