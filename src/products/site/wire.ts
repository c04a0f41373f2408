import type { SiteEditorType } from '../../generated/enums.ts';
import { endpoint, restEndpoint, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

/** Every read of the site itself. */
export const endpoints = {
  getSiteProperties: endpoint('business-tools.siteProperties.getSiteProperties', {
    permission: permissions.SITE,
  }),
  listAppInstances: restEndpoint<
    Record<string, never>,
    { readonly appInstances?: readonly InstalledAppRecord[] }
  >('GET', '/apps-installer-service/v1/app-instances', { permission: permissions.APPS }),
  querySites: restEndpoint<{ readonly query: object }, { readonly sites?: readonly SiteListingRecord[] }>(
    'POST',
    '/site-list/v2/sites/query',
    { permission: permissions.SITE_LIST, level: 'account' },
  ),
};

/** The answer to a read of the site's properties. */
export type WireSite = ResponseOf<typeof endpoints.getSiteProperties>;

/** The site; its properties stand apart because some fields do without them, and they may be denied. */
export interface SiteRecord {
  readonly id: string;
  readonly version: string | undefined;
  readonly properties: NonNullable<WireSite['properties']>;
}

/** One installed app as the installer service lists it: it is in no SDK package (docs/fidelity.md#installed-apps). */
export interface InstalledAppRecord {
  readonly id?: string;
  readonly appDefId?: string;
  readonly version?: string;
  readonly enabled?: boolean;
}

/** A site as the list of its owner's account has it: it is in no SDK package (docs/fidelity.md#account-level). */
export interface SiteListingRecord {
  readonly id?: string;
  readonly htmlAppId?: string;
  readonly name?: string;
  readonly displayName?: string;
  readonly createdDate?: string;
  readonly updatedDate?: string;
  readonly trashedDate?: string;
  readonly published?: boolean;
  readonly premium?: boolean;
  readonly viewUrl?: string;
  readonly editUrl?: string;
  readonly thumbnail?: string;
  readonly ownerAccountId?: string;
  readonly contributorAccountIds?: readonly string[];
  readonly editorType?: SiteEditorType;
  readonly blocked?: boolean;
  readonly folderId?: string;
  readonly namespace?: string;
  readonly domainConnected?: boolean;
  readonly parentChildRole?: string;
}
export type { SiteListingRecord as SiteEditorRecord };
