import {
  keepPreviousData,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { RouteName } from '../../../functions/api/routes.ts';
import { type Answer, call, type Input, isPassing } from './call.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // twice more, a second or two apart: a deployment or a lost packet; what is refused stays refused
      retry: (failures, error) => failures < 2 && isPassing(error),
      // what was seen a moment ago is shown while it is asked for again
      staleTime: 2_000,
    },
    // fails at once where there is no network, rather than waiting unseen
    mutations: { networkMode: 'always' },
  },
});

export interface Asking {
  /** Milliseconds. */
  refetchInterval?: number | false;
  enabled?: boolean;
  /** Shows the answer before while one to a changed question is awaited. */
  keep?: boolean;
}

/** Under what an answer is kept; give it to `queryClient.invalidateQueries` or `setQueryData`. */
export const keyOf = <N extends RouteName>(name: N, input?: Input<N>): readonly unknown[] =>
  input === undefined ? [name] : [name, input];

/** What a reading route answers, kept up to date. */
export const useAnswer = <N extends RouteName>(
  name: N,
  input: Input<N>,
  { keep = false, ...asking }: Asking = {},
): UseQueryResult<Answer<N>> =>
  useQuery<Answer<N>, Error>({
    queryKey: keyOf(name, input),
    queryFn: ({ signal }) => call(name, input, signal),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...asking,
  });

/** A route that does something. Nothing is tried twice by itself. */
export const useDoing = <N extends RouteName>(
  name: N,
  done?: (answer: Answer<N>, input: Input<N>) => void,
): UseMutationResult<Answer<N>, Error, Input<N>> =>
  useMutation<Answer<N>, Error, Input<N>>({
    mutationFn: (input) => call(name, input),
    ...(done === undefined ? {} : { onSuccess: done }),
  });
