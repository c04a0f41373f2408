import { useEffect, useRef, useState } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
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
  const seen = useRef<{ readonly siteId: string; readonly path: string }>(undefined);
  const [hasEnded, setHasEnded] = useState(false);

  useEffect(() => {
    if (session?.connected === true && session.siteId !== null && !path.startsWith('/connect'))
      seen.current = { siteId: session.siteId, path };
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
    if (!session.connected && !endedByItself) seen.current = undefined;
    // Where the gateway has a site of its own, its pages would look as if nothing had happened.
    if (endedByItself) navigate('/connect', { replace: true });
    // Who has just connected a site, here or in another tab, wants to see it, or to go on with it where a session ended.
    if (session.connected && window.location.hash.startsWith('#/connect'))
      navigate(session.siteId === seen.current?.siteId ? seen.current.path : '/site');
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

function askAgain(): void {
  void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
