import { useInfiniteQuery } from '@tanstack/react-query';
import { type Answer, call } from '../base/api/call.ts';
import { type Filter, queryOf } from './filter.ts';

export type Summary = Answer<'queue'>['cases'][number];

/** The most that the server gives at once: fewer requests while somebody scrolls. */
const limit = 100;
/** Milliseconds from one refresh to the next, for each page that is loaded: many pages are asked for less often. */
const refresh = 5_000;

/** The list as far as it was scrolled, refreshed as it stands. */
export function useCases(filter: Filter, today: string, enabled: boolean) {
  const query = queryOf(filter, today);
  return useInfiniteQuery({
    queryKey: ['queue', query],
    queryFn: ({ pageParam, signal }) =>
      call(
        'queue',
        { query: { ...query, limit, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: firstPage,
    getNextPageParam: (last) => last.cursor,
    refetchInterval: ({ state }) => refresh * Math.max(1, state.data?.pages.length ?? 1),
    enabled,
  });
}

const firstPage: string | null = null;

/** Every case once: one that moved on between two pages' requests would be there twice. */
export const rowsOf = (pages: readonly Answer<'queue'>[] | undefined): Summary[] => [
  ...new Map((pages ?? []).flatMap(({ cases }) => cases).map((one) => [one.number, one])).values(),
];
