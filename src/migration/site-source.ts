import type { GatewayContext } from '../gateway/context.ts';
import type { SiteFacts } from '../gateway/site-facts.ts';
import type { MigrationSource } from '../generated/resolvers.ts';
import { GatewayError } from '../errors.ts';

/** Reads what the plan says about the Wix site itself. What cannot be read is null; wrong credentials are an error. */
export async function readSource(context: GatewayContext): Promise<MigrationSource> {
  const fact = async <Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null> => {
    try {
      return await context.fact(name);
    } catch (error) {
      // Whether the credentials are wrong or only this may not be read is decided where a product is read.
      if (error instanceof GatewayError) return null;
      throw error;
    }
  };
  const [siteId, name, url, locale, currency, timeZone, catalogVersion] = await Promise.all([
    context.wix.siteId(),
    fact('name'),
    fact('url'),
    fact('locale'),
    fact('currency'),
    fact('timeZone'),
    fact('catalogVersion'),
  ]);
  return { platform: 'wix', siteId, name, url, locale, currency, timeZone, catalogVersion };
}
