import { siteProperties } from '@wix/business-tools/meta';
import { endpoint, restEndpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

/** One installed app as the installer service lists it: it is in no SDK package (docs/fidelity.md#installed-apps). */
export interface WireAppInstance {
  readonly id?: string;
  readonly appDefId?: string;
  readonly version?: string;
  readonly enabled?: boolean;
}

/** A site as the list of its owner's account has it: it is in no SDK package (docs/fidelity.md#account-level). */
export interface WireListedSite {
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
  readonly editorType?: string;
  readonly blocked?: boolean;
  readonly folderId?: string;
  readonly namespace?: string;
  readonly domainConnected?: boolean;
  readonly parentChildRole?: string;
}

/** Every read of the site itself. */
export const endpoints = {
  getSiteProperties: endpoint(siteProperties.getSiteProperties, { permission: permissions.SITE }),
  listAppInstances: restEndpoint<
    Record<string, never>,
    { readonly appInstances?: readonly WireAppInstance[] }
  >('GET', '/apps-installer-service/v1/app-instances', { permission: permissions.APPS }),
  querySites: restEndpoint<{ readonly query: object }, { readonly sites?: readonly WireListedSite[] }>(
    'POST',
    '/site-list/v2/sites/query',
    { permission: permissions.SITE_LIST, level: 'account' },
  ),
};
