import { queryOptions } from '@tanstack/react-query';
import { request } from './request.ts';

/** What the browser may know of its session: never what it stands for. */
export type Session =
  | { readonly connected: false }
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

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  // The gateway's own answer, as docs/connecting.md describes it.
  queryFn: async ({ signal }) => (await request('/session', { signal })) as Session,
});

/** Ends the session. Exports that it started need new credentials then, or are cancelled before. */
export async function endSession(): Promise<void> {
  await request('/session', { method: 'DELETE' });
}
