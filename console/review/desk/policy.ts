import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Answer, call } from '../../base/api/call.ts';
import { keyOf } from '../../base/api/hooks.ts';

/** The policy in force, with the rules in words; it changes at midnight at most. */
export const usePolicy = (enabled: boolean): UseQueryResult<Answer<'policy'>> =>
  useQuery({
    queryKey: keyOf('policy', {}),
    queryFn: ({ signal }) => call('policy', {}, signal),
    enabled,
    staleTime: 600_000,
    refetchOnWindowFocus: false,
  });
