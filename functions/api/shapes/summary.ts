import { z } from 'zod';
import { CaseStatus, Lease } from '../../../core/case.ts';
import { Verdict } from '../../../core/finding.ts';
import { Channel, Day } from '../../../core/packet.ts';
import { Requester, RequestType } from '../../../core/request.ts';
import { CaseNumber } from './parts.ts';

/** A case in a list. */
export const Summary = z.strictObject({
  number: CaseNumber,
  channel: Channel,
  receivedOn: Day,
  dueOn: Day,
  /** Negative once it is past. */
  businessDaysLeft: z.int(),
  status: CaseStatus,
  verdict: Verdict,
  requestTypes: z.array(RequestType),
  requester: Requester.nullable(),
  /** Of the principal, as corrected; null where it was not read. */
  name: z.string().nullable(),
  pages: z.int(),
  deficiencies: z.int(),
  doubts: z.int(),
  lease: Lease.nullable(),
});
export type Summary = z.infer<typeof Summary>;
