import type { Fee } from './finding.ts';
import type { Channel } from './packet.ts';
import type { Policy } from './policy.ts';
import type { RequestType } from './request.ts';

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
