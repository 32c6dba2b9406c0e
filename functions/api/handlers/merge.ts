import type { Who } from '../../../core/review/change.ts';
import { closeMerged, mergedPages, mergeInto } from '../../../core/review/changes/merge.ts';
import { VersionConflict } from '../../errors.ts';
import type { Asked, Given } from '../asked.ts';
import { caseView } from '../case-view.ts';
import { opened, rereadMade, save } from '../change.ts';
import { leaseSeconds } from '../lease-seconds.ts';
import { loadPages } from '../load-pages.ts';
import type { Office } from '../office.ts';

/** The case takes the pages in first, then the other is closed: nothing is lost where it stops in between. */
export async function merge(asked: Asked<'merge'>, office: Office): Promise<Given<'merge'>> {
  const { of, who } = await opened('merge', asked, office);
  const { cases } = office;
  await cases.lease(asked.body.other, who.name, leaseSeconds);
  try {
    const other = await cases.get(asked.body.other);
    const pages = await loadPages(mergedPages(of, other), office);
    const changed = await rereadMade(
      pages,
      (stored) => mergeInto(of, other, who, stored),
      office,
      other.packet,
    );
    await save(changed, who, office);
    await close(other.number, of.number, who, office);
    return await caseView(changed.next, asked.caller, office);
  } finally {
    // the case itself is not the other: that one is refused before
    if (asked.body.other !== of.number) await cases.release(asked.body.other, who.name);
  }
}

/** The fee may be counted meanwhile: a few tries find a quiet moment. */
const tries = 3;

async function close(other: string, into: string, who: Who, office: Office): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return await save(closeMerged(await office.cases.get(other), into, who), who, office);
    } catch (error) {
      if (!(error instanceof VersionConflict) || left <= 1) throw error;
    }
  }
}
