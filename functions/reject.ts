import type { Assessment } from '../core/case.ts';
import { admit, entryFor, newCase } from './admission.ts';
import { DocumentNotFound } from './errors.ts';
import { identify, idOfKey } from './original.ts';
import { reasonOf } from './reason.ts';
import type { Shell } from './shell.ts';
import { noteQueued, slipOf } from './slips.ts';
import type { Arrival, StepInput, StepOutput } from './steps.ts';

/** Queues a packet that could not be read as what it is, with the reason. A case that it already became stays as it is. */
export async function reject(
  { arrival, error }: StepInput<'reject'>,
  { documents, cases, policy }: Pick<Shell, 'documents' | 'cases' | 'policy'>,
): Promise<StepOutput<'reject'>> {
  const packet = { id: await idOf(arrival, { documents }), ...arrival };
  const inForce = policy(arrival.receivedOn);
  const slip = await slipOf(packet, cases);
  const draft = newCase(
    {
      packet,
      slip,
      pages: [],
      assessment: { ...nothing, policy: inForce.version },
      likeness: [],
      reason: reasonOf(error),
    },
    inForce,
  );
  const { case: there } = await admit(draft, cases, entryFor(draft, 'admitted', packet.original));
  await noteQueued(packet, there.number, cases);
  return { packet, number: there.number, verdict: there.verdict };
}

const nothing: Omit<Assessment, 'policy'> = {
  requestTypes: [],
  requester: null,
  fields: {},
  papers: [],
  findings: [],
  verdict: 'unreadable',
  fee: { due: 0, received: 0, state: 'not-due' },
};

async function idOf({ original }: Arrival, { documents }: Pick<Shell, 'documents'>): Promise<string> {
  try {
    return (await identify(original, documents)).id;
  } catch (error) {
    if (error instanceof DocumentNotFound) return idOfKey(original);
    throw error;
  }
}
