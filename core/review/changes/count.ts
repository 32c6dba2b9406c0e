import type { Case, CaseStatus } from '../../case.ts';
import { feeOf } from '../../fee.ts';
import type { Policy } from '../../policy.ts';
import type { Counted } from '../../slip.ts';
import { type Made, made } from '../change.ts';
import { withCount } from '../count.ts';
import { NotNow } from '../refusals.ts';
import { saidOf } from '../said.ts';

/** Nothing is taken any more: what still comes goes back. */
const over: readonly CaseStatus[] = ['answered', 'withdrawn', 'closed', 'erased'];

/** Takes down what was counted of the fee, in all. To count is no review. */
export function count(of: Case, counted: Counted, policy: Policy): Made {
  if (over.includes(of.status)) throw new NotNow(of.number, ['status']);
  const { requestTypes } = saidOf(of);
  const fee = feeOf({ channel: of.channel, requestTypes }, policy);
  const next = withCount({ ...of, counted, fee });
  return made(next, 'fee-counted', { state: next.fee.state, received: String(next.fee.received) });
}
