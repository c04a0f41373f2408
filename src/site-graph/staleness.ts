import { GatewayError } from '../errors.ts';
import type { PageSource } from '../gateway/paging/page-source.ts';
import { credentialMemory, type CredentialHolder } from '../wix/client/credential-memory.ts';
import { WixError } from '../wix/api/wix-error.ts';

/** Whose definitions Wix has shown to be out of date. */
const stale = credentialMemory<true>({ ttlMs: 60_000 });

/** Whether definitions must be read again though they are fresh; it is told once. */
export function takeStale(wix: CredentialHolder): boolean {
  const isStale = stale.get(wix) === true;
  if (isStale) stale.forget(wix);
  return isStale;
}

/**
 * Reads a list of items, and takes it for a sign of other definitions when Wix does not take what the definitions offer, or has no such collection:
 * the next operation reads them anew.
 */
export function watchingDefinitions<T>(wix: CredentialHolder, source: PageSource<T>): PageSource<T> {
  return {
    ...source,
    read: (...asked) => source.read(...asked).catch((error: unknown) => signOfChange(wix, error)),
  };
}

/** The same of another read. @throws the error, with what to do about it where it is such a sign */
export function signOfChange(wix: CredentialHolder, error: unknown): never {
  if (error instanceof WixError && error.status === 400 && error.code === 'WIX_BAD_RESPONSE') {
    stale.set(wix, true);
    throw new GatewayError(error.code, {
      message: error.message,
      hint: 'The definition of the collection may have changed within the last minute, or Wix does not take this filter or order for it. It is read anew now: send the operation again, and read the schema again where it no longer fits.',
      wixRequestId: text(error.extensions['wixRequestId']),
      cause: error,
    });
  }
  if (error instanceof GatewayError && error.code === 'BAD_USER_INPUT') stale.set(wix, true);
  throw error;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
