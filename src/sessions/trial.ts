import { GatewayError } from '../errors.ts';
import {
  createAvailabilityCheck,
  credentialVerdict,
  needsConfirmation,
  provesAcceptance,
} from '../gateway/access/availability.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { readFact } from '../gateway/access/site-facts.ts';
import type { ProductModule } from '../contract/product-module.ts';
import { TooManyStrangers } from '../wix/transport/budget/spenders.ts';
import { WixError } from '../wix/api/wix-error.ts';

/** What Wix says of credentials: null when it does not say. */
export type Trial =
  { readonly accepted: true | null } | { readonly accepted: false; readonly refusal: GatewayError };

/** Products that are asked when the site itself did not tell: enough to believe a refusal, few enough for a person who mistypes a key. */
const WITNESSES = 3;

/** Milliseconds that a trial may take. */
const TRIAL_MS = 15_000;

/**
 * Tries credentials: by one read where that tells, else by some of other products, as no answer but data can be believed alone.
 * No failure of Wix is thrown.
 */
export async function tryCredentials(
  modules: readonly ProductModule[],
  { wix }: GatewayContext,
): Promise<Trial> {
  // Who mistypes a key several times spends little of what strangers get.
  const availability = createAvailabilityCheck(modules, wix.glance(TRIAL_MS));
  const first = modules.find(({ name }) => name === 'SITE');
  const end = first === undefined ? undefined : await availability.probe(first);
  if (end !== undefined && provesAcceptance(end)) return { accepted: true };
  const others = await Promise.all(
    modules
      .filter((module) => module !== first)
      .slice(0, WITNESSES)
      .map((module) => availability.probe(module)),
  );
  const verdict = credentialVerdict([...(end === undefined ? [] : [end]), ...others]);
  if (verdict.accepted) return { accepted: true };
  const { refusal } = verdict;
  return isRefusal(refusal) ? { accepted: false, refusal } : { accepted: null };
}

/** What one look at the site says. */
export interface Glance {
  /** Null where the answer can mean two things, or there is none. */
  readonly accepted: boolean | null;
  readonly site: { readonly id: string | null; readonly name: string | null } | null;
  readonly code: string | null;
  readonly hint: string | null;
}

const MUTE_HINT =
  'Wix refuses without a word: the credentials are wrong, or may not read the properties of the site, which is optional. Connecting finds out.';

/** Milliseconds that a look may take: somebody is typing. */
const GLANCE_MS = 10_000;

/** Looks at what the site is called: one request, besides that for an app's token. No failure of Wix is thrown. */
export async function glanceAt(
  modules: readonly ProductModule[],
  { wix }: GatewayContext,
  siteId: string | null,
): Promise<Glance> {
  try {
    const site = modules.filter(({ name }) => name === 'SITE');
    const name = await readFact(site, wix.glance(GLANCE_MS), 'name');
    return { accepted: true, site: { id: siteId, name }, code: null, hint: null };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (provesAcceptance(error))
      return { accepted: true, site: { id: siteId, name: null }, code: null, hint: null };
    if (isClear(error)) return { accepted: false, site: null, ...wordsOf(error) };
    const isMute = error instanceof WixError && needsConfirmation(error);
    const { code, hint } = wordsOf(error);
    return { accepted: null, site: null, code, hint: isMute ? MUTE_HINT : hint };
  }
}

/** The code of a refusal and what to do about it. */
export function wordsOf(error: GatewayError): { readonly code: string; readonly hint: string | null } {
  const { hint } = error.extensions;
  return { code: error.code, hint: typeof hint === 'string' ? hint : null };
}

/** What opens no session: a refusal of Wix, or that Wix was not even asked. */
function isRefusal(error: GatewayError | undefined): error is GatewayError {
  const { code } = error ?? {};
  return (
    code === 'WIX_INVALID_CREDENTIALS' || code === 'WIX_SITE_NOT_FOUND' || error instanceof TooManyStrangers
  );
}

/**
 * Whether an answer about the site itself, which needs no app, can only mean that Wix does not know the credentials. That it does not know the
 * site says nothing of them, and a 428 can mean either.
 */
function isClear(error: GatewayError): boolean {
  return error.code === 'WIX_INVALID_CREDENTIALS' && !(error instanceof WixError && error.status === 428);
}
