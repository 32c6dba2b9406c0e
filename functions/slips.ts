import type { Packet } from '../core/packet.ts';
import type { Slip } from '../core/slip.ts';
import type { Cases } from './stores/cases.ts';

type OfSlip = Pick<Packet, 'slip'>;

/** The slip that was taken down for a packet; null where it came without one. */
export async function slipOf({ slip }: OfSlip, cases: Pick<Cases, 'slips'>): Promise<Slip | null> {
  if (slip === undefined) return null;
  const [found] = await cases.slips([slip]);
  return found ?? null;
}

/** Notes on a packet's slip that the document is here and was opened. */
export async function noteArrived(
  { slip }: OfSlip,
  pages: number,
  cases: Pick<Cases, 'advance'>,
): Promise<void> {
  if (slip !== undefined) await cases.advance(slip, { state: 'arrived', pages });
}

/** Notes on a packet's slip which case it became. */
export async function noteQueued(
  { slip }: OfSlip,
  number: string,
  cases: Pick<Cases, 'advance'>,
): Promise<void> {
  if (slip !== undefined) await cases.advance(slip, { state: 'queued', number });
}
