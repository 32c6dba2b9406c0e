import { admit, entryFor, newCase } from './admission.ts';
import type { Shell } from './shell.ts';
import { Assessed, type StepInput, type StepOutput } from './steps.ts';

/** Puts an assessed packet into the queue. */
export async function queue(
  { packet, pages, assessment: key }: StepInput<'queue'>,
  { documents, cases, policy }: Pick<Shell, 'documents' | 'cases' | 'policy'>,
): Promise<StepOutput<'queue'>> {
  const text = new TextDecoder().decode(await documents.get(key));
  const { assessment, likeness } = Assessed.parse(JSON.parse(text));
  const draft = newCase({ packet, pages, assessment, likeness }, policy(packet.receivedOn));
  const { case: there } = await admit(draft, cases);
  if (there.verdict !== 'unreadable' || there.status !== 'queued')
    return { packet, number: there.number, verdict: there.verdict };

  // it stood in the queue as unreadable, and now was read: the sender's day of receipt stays
  const { reason: _, ...kept } = there;
  const next = { ...kept, ...assessment, pages, likeness, version: there.version + 1 };
  await cases.update(next, entryFor(next, 'read-after-all'));
  return { packet, number: next.number, verdict: next.verdict };
}
