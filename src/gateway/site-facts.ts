import type { WixClient } from '../wix/client.ts';
import type { ProductModule } from './product-module.ts';

/** What products know about the site as a whole, and `site`, `connection` and the migration plan show. */
export interface SiteFacts {
  /** Name of the site as its owner sees it. */
  readonly name: string;
  /** Address of the published site. */
  readonly url: string;
  /** Language and country, such as `en-GB`. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Which of the two catalogs Wix Stores has on the site. */
  readonly catalogVersion: 'V1' | 'V3';
}

/** The facts that one product can tell; null when the site has none. */
export type SiteFactReaders = {
  readonly [Name in keyof SiteFacts]?: (wix: WixClient) => Promise<SiteFacts[Name] | null>;
};

/**
 * Asks the products in turn for a fact, until one knows it. Several may know the same, each for sites that others cannot tell.
 * @throws what the first failed read failed with, when no product knows the fact
 */
export async function readFact<Name extends keyof SiteFacts>(
  modules: readonly ProductModule[],
  wix: WixClient,
  name: Name,
): Promise<SiteFacts[Name] | null> {
  const failures: unknown[] = [];
  // What the site says of itself comes first.
  const owners = modules.toSorted((a, b) => Number(b.name === 'SITE') - Number(a.name === 'SITE'));
  for (const { facts } of owners) {
    // The type of an indexed mapped type is not narrowed by a generic key; each reader has the type of its own fact.
    const read = facts?.[name] as ((wix: WixClient) => Promise<SiteFacts[Name] | null>) | undefined;
    try {
      const fact = await read?.(wix);
      if (fact != null) return fact;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return null;
}
