import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './request.ts';

/** What was read, kept in the page's memory alone: a reload, or the end of the session, forgets it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Wix is asked again when a person asks for it, not because a window came to the front.
      refetchOnWindowFocus: false,
      staleTime: 60_000,
      // The gateway has tried again already where that helps; only it itself may be away for a moment.
      retry: (failures, error) => error instanceof RequestError && error.status === 0 && failures < 2,
    },
  },
});
