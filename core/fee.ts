import type { Fee } from './finding.ts';
import type { Channel } from './packet.ts';
import type { Policy } from './policy.ts';
import type { RequestType } from './request.ts';
import type { Counted } from './slip.ts';

interface Asked {
  channel: Channel;
  requestTypes: readonly RequestType[];
}

/**
 * 手数料 in yen. Law permits one for the notice of purpose and for disclosure alone (法38条1項). The reply goes by post
 * unless a person says otherwise, so the fee is due. By mail a person counts what is enclosed; by fax it follows
 * by post. Never `paid`: money is counted by hand.
 */
export function feeOf({ channel, requestTypes }: Asked, { fee }: Pick<Policy, 'fee'>): Fee {
  const bearing = new Set(requestTypes.filter((type) => fee.types.includes(type))).size;
  const due = fee.yen * (fee.unit === 'request-type' ? bearing : Math.min(bearing, 1));
  if (due === 0) return { due, received: 0, state: 'not-due' };
  return { due, received: 0, state: channel === 'fax' ? 'awaiting-post' : 'awaiting-count' };
}

/**
 * The fee once a person has counted what came of it: stamps and money orders together, paid from the sum that is due on;
 * what is over is returned. A fax brings no stamps: nothing counted is still awaited by post.
 */
export function feeCounted(fee: Fee, channel: Channel, counted: Counted | undefined): Fee {
  if (counted === undefined) return fee;
  const received = counted.stamps + counted.moneyOrders;
  if (fee.due === 0) return { ...fee, received, state: 'not-due' };
  if (received >= fee.due) return { ...fee, received, state: 'paid' };
  return { ...fee, received, state: received === 0 && channel === 'fax' ? 'awaiting-post' : 'short' };
}
