import type { Slip } from '../../../core/slip.ts';
import { CaseNotFound } from '../../errors.ts';
import type { Asked, Given } from '../asked.ts';
import type { Office } from '../office.ts';

type Shown = Given<'slips'>['slips'][number];

export async function slips({ body }: Asked<'slips'>, office: Office): Promise<Given<'slips'>> {
  const found = await office.cases.slips(body.ids);
  return { slips: await Promise.all(found.map((slip) => shown(slip, office))) };
}

/** A slip with what the mailroom writes on the envelope and counts against. */
async function shown(slip: Slip, { cases }: Office): Promise<Shown> {
  if (slip.number === undefined) return slip;
  try {
    const { verdict, reason, fee, version } = await cases.get(slip.number);
    const [admitted] = await cases.history(slip.number);
    const seenBefore = admitted !== undefined && admitted.at < slip.at;
    return {
      ...{ ...slip, verdict, feeDue: fee.due, version, seenBefore },
      ...(reason !== undefined && { reason }),
    };
  } catch (error) {
    if (error instanceof CaseNotFound) return slip;
    throw error;
  }
}
