import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Answer, call } from '../../base/api/call.ts';
import { keyOf } from '../../base/api/hooks.ts';

export const pagesKey = (number: string): readonly unknown[] => keyOf('pages', { params: { number } });

/** The pages as read, with their images' links. Not asked for again by itself: a new link would load every image again. */
export const usePages = (number: string, allowed: boolean): UseQueryResult<Answer<'pages'>> =>
  useQuery({
    queryKey: pagesKey(number),
    queryFn: ({ signal }) => call('pages', { params: { number } }, signal),
    enabled: allowed,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
