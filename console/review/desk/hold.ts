import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Lease } from '../../../core/case.ts';
import { addressOf, call } from '../../base/api/call.ts';
import { keyOf } from '../../base/api/hooks.ts';
import { Problem } from '../../base/api/problem.ts';
import { session } from '../../base/sign-in/session.ts';

/** How the person stands to the case: `mine` while it is theirs, `free` where they only look, `lost` where it was theirs. */
export type Standing = 'asking' | 'mine' | 'free' | 'other' | 'lost';

export interface Hold {
  standing: Standing;
  /** Whose it is, and until when; null where it is nobody's. */
  lease: Lease | null;
  /** It could not be renewed just now, and ends at `lease.until` unless it can. */
  shaky: boolean;
  /** Whether it is theirs now. */
  take(): Promise<boolean>;
  giveBack(): Promise<void>;
  /** The server said so, with who holds it now. */
  lost(problem: Problem): void;
}

/** It is no longer the person's: whose it was told to be, after the case was seen as it was at `asOf`. */
interface Gone {
  to: Lease | null;
  asOf: number;
}

/** Renewed every minute, of five (docs/decisions/0013-leases.md). */
const everyMinute = 60_000;

/**
 * Holds a case for the person while this page shows it: takes it where `wanted` and nobody has it, renews it, and gives it
 * back on leaving. `seen` is whose it was when the case was last seen, at `asOf`.
 */
export function useHold(
  number: string,
  me: string,
  { seen, asOf, wanted }: { seen: Lease | null; asOf: number; wanted: boolean },
): Hold {
  const client = useQueryClient();
  const [lease, setLease] = useState<Lease | null>(null);
  const [gone, setGone] = useState<Gone | null>(null);
  const [asking, setAsking] = useState(wanted && (seen === null || seen.holder === me));
  const [shaky, setShaky] = useState(false);
  const others = seen !== null && seen.holder !== me ? seen : null;
  // an officer may have given it to somebody else
  const mine = lease !== null && gone === null && others === null;

  const lost = useCallback(
    (problem: Problem) => {
      const [holder, until] = [problem.text('holder'), problem.text('until')];
      setGone({ to: holder === null || until === null ? null : { holder, until }, asOf });
    },
    [asOf],
  );
  const take = useCallback(async () => {
    try {
      const got = await call('lease', { params: { number }, body: {} });
      setLease(got);
      setGone(null);
      setShaky(false);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.status === 409) lost(error);
      else setShaky(true);
      return false;
    } finally {
      setAsking(false);
    }
  }, [number, lost]);
  const taken = useCallback(async () => {
    const held = await take();
    await client.invalidateQueries({ queryKey: keyOf('case', { params: { number } }) });
    return held;
  }, [client, number, take]);
  const giveBack = useCallback(async () => {
    setLease(null);
    setGone(null);
    await call('release', { params: { number } }).catch(() => undefined);
    await client.invalidateQueries({ queryKey: keyOf('case', { params: { number } }) });
  }, [client, number]);

  const begin = useEffectEvent(() => {
    if (asking) void take();
  });
  useEffect(() => begin(), []);
  useRenewal(mine, take);
  useReturn(number, mine);
  useEffect(() => {
    if (lease === null || !shaky) return undefined;
    const left = Date.parse(lease.until) - Date.now();
    const timer = setTimeout(() => setGone({ to: null, asOf }), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [lease, shaky, asOf]);

  // what was told with the refusal counts until the case was seen again
  const told = gone !== null && gone.asOf === asOf ? gone.to : undefined;
  return {
    standing: standingOf(),
    lease: mine ? lease : told === undefined ? others : told,
    shaky,
    take: taken,
    giveBack,
    lost,
  };

  function standingOf(): Standing {
    if (asking) return 'asking';
    if (mine) return 'mine';
    if (lease !== null) return 'lost';
    return others === null && (told ?? null) === null ? 'free' : 'other';
  }
}

/** Every minute while the page can be seen, and at once when it is seen again. */
function useRenewal(mine: boolean, take: () => Promise<boolean>): void {
  useEffect(() => {
    if (!mine) return undefined;
    const renew = (): void => {
      if (document.visibilityState === 'visible') void take();
    };
    const timer = setInterval(renew, everyMinute);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [mine, take]);
}

/** Gives the case back when the page goes away, be it by the browser's own buttons. */
function useReturn(number: string, mine: boolean): void {
  const held = useRef(mine);
  held.current = mine;
  useEffect(() => {
    const leave = async (): Promise<void> => {
      if (!held.current) return;
      held.current = false;
      const token = await session.token();
      await fetch(addressOf('release', { params: { number } }), {
        method: 'DELETE',
        headers: { authorization: `Bearer ${token}` },
        keepalive: true,
      }).catch(() => undefined);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      void leave();
    };
  }, [number]);
}
