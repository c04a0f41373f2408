import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

/** What the browser may know of its session: never what it stands for. */
export type Session =
  | {
      readonly connected: false;
      /** Whether somebody ended it here; the gateway does not tell. */
      readonly wasLeft?: true;
    }
  | {
      readonly connected: true;
      /** Null where Wix did not say. */
      readonly siteId: string | null;
      readonly kind: 'API_KEY' | 'APP';
      /** ISO 8601. */
      readonly expiresAt: string;
      /** False where Wix did not tell whether it accepts the credentials. */
      readonly verified: boolean;
    };

/** Asks the gateway, whose own answer this is (docs/connecting.md). */
export async function readSession(signal?: AbortSignal): Promise<Session> {
  return (await request('/session', { signal })) as Session;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => readSession(signal),
  // It may have ended meanwhile, or another one was opened in another tab.
  staleTime: 0,
  refetchOnWindowFocus: true,
});

/** Ends the session. Exports that it started need new credentials then, or are cancelled before. */
export async function endSession(): Promise<void> {
  await request('/session', { method: 'DELETE' });
}
