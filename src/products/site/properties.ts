import { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client.ts';
import { endpoints } from './endpoints.ts';
import type { WireLocale, WireSite } from './records.ts';

const answers = new WeakMap<WixClient, Promise<WireSite>>();

/**
 * Reads the site's properties, once for each client: name, locale and currency are asked for one by one.
 * @throws GatewayError WIX_BAD_RESPONSE when the answer has no properties
 */
export function siteProperties(wix: WixClient): Promise<WireSite> {
  const known = answers.get(wix);
  if (known !== undefined) return known;
  const answer = read(wix);
  answers.set(wix, answer);
  return answer;
}

async function read(wix: WixClient): Promise<WireSite> {
  const answer = await wix.call(endpoints.getSiteProperties, {});
  if (typeof answer.properties !== 'object' || answer.properties === null) {
    throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no site properties." });
  }
  return answer;
}

/** The language tag of a locale, such as `en-GB`; null when Wix names no language. */
export function localeTag(locale: WireLocale | null | undefined): string | null {
  const { languageCode, country } = locale ?? {};
  if (typeof languageCode !== 'string' || languageCode === '') return null;
  return typeof country === 'string' && country !== '' ? `${languageCode}-${country}` : languageCode;
}
