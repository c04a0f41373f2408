import { useEffect, useRef, useState } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { canReadSite } from './access.ts';
import { forgetWhatWasRead, queryClient } from './api/query-client.ts';
import { sessionQuery, type Session } from './api/session.ts';

/** Tells the other tabs that the session is another one; a message says no more than that. */
const otherTabs = new BroadcastChannel('wix-gateway-session');

/** The longest time that a timer of a browser waits (ms). */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Sees to it that no page shows what an earlier session could read: whenever the session is another one than before, in this tab or any
 * other, what was read is forgotten.
 * @returns whether the last session ended without being left in this tab
 */
export function useSessionWatch(session: Session | undefined): boolean {
  const last = useRef<Session>(undefined);
  const [path] = useHashLocation();
  // The page that was asked for, or looked at last; of any site while none was connected.
  const seen = useRef<{ readonly siteId: string | null; readonly path: string } | null>(
    isOfSite(path) ? { siteId: null, path } : null,
  );
  const [hasEnded, setHasEnded] = useState(false);

  useEffect(() => {
    if (session !== undefined && canReadSite(session) && isOfSite(path))
      seen.current = session.connected ? { siteId: session.siteId, path } : null;
  }, [session, path]);

  useEffect(() => {
    const before = last.current;
    last.current = session;
    if (before === undefined || session === undefined || before === session) return;
    if (!before.connected && !session.connected) return;
    forgetWhatWasRead();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
    otherTabs.postMessage('changed');
    const endedByItself = !session.connected && session.wasLeft !== true;
    setHasEnded(endedByItself);
    if (!session.connected && !endedByItself) seen.current = null;
    // Where the gateway has a site of its own, its pages would look as if nothing had happened.
    if (endedByItself) navigate('/connect', { replace: true });
    // Who has just connected a site, here or in another tab, wants to see it, or to go on with it where a session ended.
    if (session.connected && window.location.hash.startsWith('#/connect')) {
      const { siteId = undefined, path: page = '/site' } = seen.current ?? {};
      navigate(siteId === null || siteId === session.siteId ? page : '/site');
    }
  }, [session]);

  const expiresAt = session?.connected === true ? session.expiresAt : undefined;
  useEffect(() => {
    if (expiresAt === undefined) return undefined;
    const left = Math.max(0, Date.parse(expiresAt) - Date.now());
    const timer = setTimeout(askAgain, Math.min(left + 1_000, LONGEST_MS));
    return () => clearTimeout(timer);
  }, [expiresAt]);

  useEffect(() => {
    otherTabs.addEventListener('message', askAgain);
    return () => otherTabs.removeEventListener('message', askAgain);
  }, []);

  return hasEnded;
}

/** Whether a page shows something of a site. */
function isOfSite(path: string): boolean {
  return path !== '/' && !path.startsWith('/connect');
}

function askAgain(): void {
  void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
