import { GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/wix-error.ts';

/**
 * Reads a record with a request of its own. Null where Wix says in its own words that there is none; a 404 without words is no statement about a
 * record.
 * @param what the record, as the error calls it
 * @throws GatewayError WIX_BAD_RESPONSE when there is none in the answer
 */
export async function readOne<Wire extends { readonly id?: string | null }>(
  what: string,
  read: () => Promise<Wire | undefined>,
): Promise<{ readonly id: string; readonly wire: Wire } | null> {
  try {
    const wire = await read();
    if (typeof wire?.id === 'string') return { id: wire.id, wire };
    throw new GatewayError('WIX_BAD_RESPONSE', { message: `Wix's answer has no ${what}.` });
  } catch (error) {
    const isAbsent =
      error instanceof WixError &&
      error.status === 404 &&
      error.code !== 'WIX_SITE_NOT_FOUND' &&
      (error.wixCode !== undefined || error.wixMessage !== '');
    if (isAbsent) return null;
    throw error;
  }
}
