import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { isPassing } from '../../base/api/call.ts';
import { keyOf } from '../../base/api/hooks.ts';
import { type Change as Done, Problem } from '../../base/api/problem.ts';
import type { Hold } from './hold.ts';

/** What every change says: of which case, and of which version of it. */
export interface Seen {
  params: { number: string };
  version: number;
}

/** What became of a change. */
export type Made = 'made' | 'stuck';

/**
 * `what` tells the change in words, for the case that it cannot be made now; `done` is called once it is made, now or after
 * the person tried again. Changes are made one after the other.
 */
export type Change = (
  what: string,
  make: (seen: Seen) => Promise<CaseView>,
  done?: () => void,
) => Promise<Made>;

/** A change that could not be made, with what is needed to make it later. */
export interface Stuck {
  why: 'conflict' | 'lost' | 'offline' | 'refused';
  what: string;
  error: unknown;
  /** Who did what meanwhile. */
  changes: readonly Done[];
  make: (seen: Seen) => Promise<CaseView>;
  again(): Promise<Made>;
}

const whyOf = (error: unknown): Stuck['why'] => {
  if (error instanceof Problem && error.status === 412) return 'conflict';
  if (error instanceof Problem && ['lost-lease', 'lease-held'].includes(error.code)) return 'lost';
  return isPassing(error) ? 'offline' : 'refused';
};

/** Nobody holds the case: this page's own lease ran out while it slept, or another page of the same person gave it back. */
const isNobodys = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'lost-lease' && error.text('holder') === null;

/** Makes changes of a case over the version that is seen, and keeps the one that could not be made. */
export function useChanges(
  number: string,
  hold: Pick<Hold, 'lost' | 'take'>,
): { change: Change; busy: boolean; stuck: Stuck | null; drop: () => void } {
  const client = useQueryClient();
  const [stuck, setStuck] = useState<Stuck | null>(null);
  const [waiting, setWaiting] = useState(0);
  const line = useRef(Promise.resolve());
  const held = useRef(hold);
  held.current = hold;

  const change = useMemo((): Change => {
    const params = { number };
    const key = keyOf('case', { params });
    const one: Change = async (what, make, done) => {
      // an answer that was asked for before the change would undo it on screen
      await client.cancelQueries({ queryKey: key });
      const version = client.getQueryData<CaseView>(key)?.case.version ?? 0;
      const makeIt = (): Promise<CaseView> => make({ params, version });
      try {
        const made = await makeIt().catch(async (error: unknown) => {
          // the version still guards what others did meanwhile
          if (isNobodys(error) && (await held.current.take())) return makeIt();
          throw error;
        });
        client.setQueryData(key, made);
        void client.invalidateQueries({ queryKey: keyOf('history', { params }) });
        // what another change left stuck stays to be tried again
        setStuck((before) => (before?.make === make ? null : before));
        done?.();
        return 'made';
      } catch (error) {
        const why = whyOf(error);
        const changes = error instanceof Problem ? error.changes : [];
        if (why === 'lost' && error instanceof Problem) held.current.lost(error);
        // what others did is shown before the person decides whether to apply the change over it
        if (why !== 'offline') await client.invalidateQueries({ queryKey: key });
        setStuck({ why, what, error, changes, make, again: () => queued(what, make, done) });
        return 'stuck';
      }
    };
    const queued: Change = (what, make, done) => {
      setWaiting((count) => count + 1);
      const made = line.current.then(() => one(what, make, done));
      line.current = made.then(() => setWaiting((count) => count - 1));
      return made;
    };
    return queued;
  }, [client, number]);
  return { change, busy: waiting > 0, stuck, drop: () => setStuck(null) };
}
