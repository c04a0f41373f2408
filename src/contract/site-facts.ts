import type { CatalogVersion } from '../generated/enums.ts';
import type { WixClient } from '../wix/client/client.ts';

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
  readonly catalogVersion: CatalogVersion;
}

/** The facts that one product can tell; null when the site has none. */
export type SiteFactReaders = {
  readonly [Name in keyof SiteFacts]?: (wix: WixClient) => Promise<SiteFacts[Name] | null>;
};
