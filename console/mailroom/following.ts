import { useQuery } from '@tanstack/react-query';
import { call } from '../base/api/call.ts';
import { isSettled } from './parcel.ts';
import { tray, useTray } from './tray.ts';

/** Milliseconds; reading a page takes about one second. */
const every = 1_500;
/** The most that the server is asked for at once. */
const most = 100;

/** Asks after what was sent until each document has its case number. */
export function useFollowing(): { error: unknown } {
  const waits = useTray().parcels.some((parcel) => parcel.stage === 'sent' && !isSettled(parcel));
  const { error } = useQuery({
    queryKey: ['slips'],
    queryFn: async ({ signal }) => {
      const open = tray.now().parcels.filter((parcel) => parcel.stage === 'sent' && !isSettled(parcel));
      const ids = open.flatMap(({ slipId }) => slipId ?? []).slice(0, most);
      const { slips } = await call('slips', { body: { ids } }, signal);
      tray.followed(ids, slips);
      return slips.length;
    },
    enabled: waits,
    refetchInterval: waits ? every : false,
    // a scanner may work on while the person looks elsewhere, and the number should be there when they come back
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
  return { error };
}
