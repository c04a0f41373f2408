import { credentialMemory, type CredentialHolder } from './credential-memory.ts';
import { onLearnt, tellOthers } from '../shared-knowledge.ts';
import { readRefusal, writeRefusal, type WixError } from '../api/wix-error.ts';

/** How long a refusal is believed without asking again (ms): short, because what Wix refuses today it may grant when the owner has acted. */
const REFUSED_MS = 60_000;

/**
 * How long a permission that was granted counts as granted (ms). A refusal in that time is not remembered: a key does not lose a permission,
 * but some services of Wix throttle with the answer by which others refuse.
 */
const GRANTED_MS = 600_000;

/** What is known about a permission of a key: `unknown` until Wix has answered for the first time. */
export type Standing = 'granted' | 'refused' | 'unknown';

interface Known {
  /** Wix's answer; null when it grants. */
  readonly refusal: WixError | null;
  readonly until: number;
}

/** The one memory of what Wix grants and refuses, for each set of credentials by permission. */
const memory = credentialMemory<Map<string, Known>>({ ttlMs: GRANTED_MS });

/** What is known about a permission, named by its scope or by a name of its own where Wix has no scope for it alone. */
export function standingOf(wix: CredentialHolder, permission: string): Standing {
  const known = knownOf(wix, permission);
  if (known === undefined) return 'unknown';
  return known.refusal === null ? 'granted' : 'refused';
}

/** The answer by which Wix refused a permission within the last minute. */
export function refusalOf(wix: CredentialHolder, permission: string): WixError | undefined {
  return knownOf(wix, permission)?.refusal ?? undefined;
}

/** Wix has answered what takes this permission. */
export function rememberGrant(wix: CredentialHolder, permission: string): void {
  remember(wix, permission, { refusal: null, until: performance.now() + GRANTED_MS });
  tellOthers(wix, { name: `permission ${permission}`, value: 'granted', ttlMs: GRANTED_MS });
}

/** Wix has refused this permission, and it is certain that the credentials themselves are good. */
export function rememberRefusal(wix: CredentialHolder, permission: string, refusal: WixError): void {
  if (standingOf(wix, permission) === 'granted') return;
  remember(wix, permission, { refusal, until: performance.now() + REFUSED_MS });
  tellOthers(wix, { name: `permission ${permission}`, value: writeRefusal(refusal), ttlMs: REFUSED_MS });
}

onLearnt('permission', (wix, { value, ttlMs }, permission) => {
  if (standingOf(wix, permission) !== 'unknown') return;
  const refusal = value === 'granted' ? null : readRefusal(value);
  if (refusal !== undefined) remember(wix, permission, { refusal, until: performance.now() + ttlMs });
});

function knownOf(wix: CredentialHolder, permission: string): Known | undefined {
  const known = memory.get(wix)?.get(permission);
  return known === undefined || known.until <= performance.now() ? undefined : known;
}

function remember(wix: CredentialHolder, permission: string, known: Known): void {
  const all = memory.get(wix) ?? new Map<string, Known>();
  all.set(permission, known);
  memory.set(wix, all);
}
