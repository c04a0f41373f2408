import { request } from './request.ts';
import type { Session } from './session.ts';

/** What `POST /session` and its check take. It is made when it is sent, and kept nowhere. */
export type Given = Readonly<Record<string, string>>;

/** What one look at a site says of credentials, before anything is kept. */
export interface Glance {
  /** Null where the answer can mean two things. */
  readonly accepted: boolean | null;
  readonly site: { readonly id: string | null; readonly name: string | null } | null;
  readonly code: string | null;
  readonly hint: string | null;
}

// What the routes answer is what docs/connecting.md says.

/** Looks at credentials, for one request to Wix at most. */
export async function glanceAt(given: Given, signal: AbortSignal): Promise<Glance> {
  return (await request('/session/check', { method: 'POST', body: given, signal })) as Glance;
}

/**
 * Opens a session, which stands for the credentials from then on.
 * @throws RequestError where they are refused
 */
export async function beginSession(given: Given): Promise<Session> {
  return (await request('/session', { method: 'POST', body: given })) as Session;
}
