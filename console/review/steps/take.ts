import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../base/api/call.ts';
import { useDesk } from '../desk/desk.ts';

/** Takes the next case that waits, and goes to it. `none`: there is none. */
export function useTakeNext(): { takeNext: () => Promise<void>; none: boolean; failed: unknown } {
  const { number } = useDesk();
  const [, go] = useLocation();
  const [none, setNone] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const takeNext = useCallback(async () => {
    try {
      setFailed(null);
      const next = await call('next', { body: {} });
      if (next.number === null || next.number === number) setNone(true);
      else go(`/cases/${next.number}`);
    } catch (error) {
      setFailed(error);
    }
  }, [go, number]);
  return { takeNext, none, failed };
}
