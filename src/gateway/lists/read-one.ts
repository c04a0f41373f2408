import { GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/api/wix-error.ts';

/**
 * Reads a record with a request of its own.
 * @param what the record, as the error calls it
 * @param isAbsent whether Wix's refusal says that there is no such record: its own words by default, as a 404 without any is no statement about one
 * @returns the record with its id as lists have it; null where there is none
 * @throws GatewayError WIX_BAD_RESPONSE when there is none in the answer
 */
export async function readOne<Wire extends { readonly id?: string | null }>(
  what: string,
  read: () => Promise<Wire | undefined>,
  isAbsent: (refusal: WixError) => boolean = isWordedNotFound,
): Promise<{ readonly id: string; readonly wire: Wire } | null> {
  try {
    const wire = await read();
    if (typeof wire?.id === 'string') return { id: wire.id.toLowerCase(), wire };
    throw new GatewayError('WIX_BAD_RESPONSE', { message: `Wix's answer has no ${what}.` });
  } catch (error) {
    if (error instanceof WixError && isAbsent(error)) return null;
    throw error;
  }
}

function isWordedNotFound({ status, code, wixCode, wixMessage }: WixError): boolean {
  return status === 404 && code !== 'WIX_SITE_NOT_FOUND' && (wixCode !== undefined || wixMessage !== '');
}
