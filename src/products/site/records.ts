import type { ResponseOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

/** The answer to a read of the site's properties. */
export type WireSite = ResponseOf<typeof endpoints.getSiteProperties>;

/** The properties of the site as Wix sends them. */
type WireProperties = NonNullable<WireSite['properties']>;

export type WireLocale = NonNullable<WireProperties['locale']>;
export type WireAddress = NonNullable<WireProperties['address']>;
export type WireSchedule = NonNullable<WireProperties['businessSchedule']>;
export type WireException = NonNullable<WireSchedule['specialHourPeriod']>[number];
export type WireMultilingual = NonNullable<WireProperties['multilingual']>;

/** The site; its properties stand apart because some fields do without them, and they may be denied. */
export interface SiteRecord {
  readonly id: string;
  readonly version: string | undefined;
  readonly properties: WireProperties;
}

/** The editor of the site, as its owner's account names it. */
export interface SiteEditorRecord {
  readonly type: string | undefined;
}
