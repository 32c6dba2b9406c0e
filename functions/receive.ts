import { maxBytes } from './adapters/opening/limits.ts';
import { mayYetBeRead } from './admission.ts';
import { DocumentNotFound, Unreadable } from './errors.ts';
import { identify, type Original } from './original.ts';
import type { Shell } from './shell.ts';
import { noteArrived, noteQueued } from './slips.ts';
import type { Arrival, StepInput, StepOutput } from './steps.ts';

/** Names a packet by its bytes and counts its pages. @throws Unreadable */
export async function receive(
  arrival: StepInput<'receive'>,
  shell: Pick<Shell, 'documents' | 'cases' | 'open'>,
): Promise<StepOutput<'receive'>> {
  const { id, size } = await found(arrival, shell);
  const packet = { id, ...arrival };
  const known = await shell.cases.ofPacket(id);
  if (known && !mayYetBeRead(known)) {
    const { channel, receivedOn, original } = arrival;
    const detail = { channel, receivedOn, original };
    await shell.cases.note(known.number, { actor: 'intake', action: 'taken-in-again', detail });
    await noteArrived(packet, known.pages.length, shell.cases);
    await noteQueued(packet, known.number, shell.cases);
    return { packet, known: known.number, pages: [] };
  }
  if (size === null) throw new Unreadable('not-found', 'the original was removed');
  // told by size alone: such a document must not be brought into memory
  if (size > maxBytes) throw new Unreadable('too-large', `the document has more than ${maxBytes} bytes`);
  const document = await shell.open(await shell.documents.get(arrival.original));
  try {
    await noteArrived(packet, document.pageCount, shell.cases);
    return { packet, known: null, pages: Array.from({ length: document.pageCount }, (_, i) => i + 1) };
  } finally {
    await document.close();
  }
}

async function found(arrival: Arrival, { documents }: Pick<Shell, 'documents'>): Promise<Original> {
  try {
    return await identify(arrival.original, documents);
  } catch (error) {
    if (!(error instanceof DocumentNotFound)) throw error;
    throw new Unreadable('not-found', 'nothing is stored where the packet should be', { cause: error });
  }
}
