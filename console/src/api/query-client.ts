import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestError } from './request.ts';
import { sessionQuery } from './session.ts';

/** Where the gateway knows the session no more, it is asked what there is instead. */
const caches = { onError };

/** The gateway may be on this machine, which needs no network for it; where it cannot be reached, that is said. */
const NETWORK = 'always';

/** What was read, kept in the page's memory alone: a reload, or the end of the session, forgets it. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache(caches),
  mutationCache: new MutationCache(caches),
  defaultOptions: {
    mutations: { networkMode: NETWORK },
    queries: {
      networkMode: NETWORK,
      // Wix is asked again when a person asks for it, not because a window came to the front.
      refetchOnWindowFocus: false,
      staleTime: 60_000,
      // The gateway has tried again already where that helps; only it itself may be away for a moment.
      retry: (failures, error) => error instanceof RequestError && error.status === 0 && failures < 2,
    },
  },
});

function onError(error: Error): void {
  if (error instanceof RequestError && error.status === 401)
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

/** Forgets everything that was read, but for the session. What is shown is read again. */
export function forgetWhatWasRead(): void {
  queryClient.getMutationCache().clear();
  const [key] = sessionQuery.queryKey;
  void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== key });
}
