import type { Case } from '../core/case.ts';
import { withCount } from '../core/review/count.ts';
import { admit, entryFor, mayYetBeRead, newCase } from './admission.ts';
import type { Shell } from './shell.ts';
import { noteQueued, slipOf } from './slips.ts';
import { Assessed, type StepInput, type StepOutput } from './steps.ts';

/** Puts an assessed packet into the queue. */
export async function queue(
  { packet, pages, assessment: key }: StepInput<'queue'>,
  { documents, cases, policy }: Pick<Shell, 'documents' | 'cases' | 'policy'>,
): Promise<StepOutput<'queue'>> {
  const text = new TextDecoder().decode(await documents.get(key));
  const { assessment, likeness } = Assessed.parse(JSON.parse(text));
  const slip = await slipOf(packet, cases);
  const draft = newCase({ packet, pages, assessment, likeness, slip }, policy(packet.receivedOn));
  const { case: there } = await admit(draft, cases, entryFor(draft, 'admitted', packet.original));
  const stands = mayYetBeRead(there) ? readAfterAll(there, { draft, assessment }) : there;
  if (stands !== there) await cases.update(stands, entryFor(stands, 'read-after-all', packet.original));
  await noteQueued(packet, stands.number, cases);
  return { packet, number: stands.number, verdict: stands.verdict };
}

/** It stood in the queue as unreadable, and now was read: the sender's day of receipt stays, and what was told of it. */
function readAfterAll(there: Case, read: { draft: Case; assessment: Assessed['assessment'] }): Case {
  const { reason: _, ...kept } = there;
  const { pages, likeness } = read.draft;
  return withCount({
    ...read.draft,
    ...kept,
    ...read.assessment,
    pages,
    likeness,
    version: there.version + 1,
  });
}
