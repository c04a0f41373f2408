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

/** Every read of the site itself. */
export const endpoints = {
  getSiteProperties: endpoint(siteProperties.getSiteProperties, { permission: permissions.SITE }),
  listAppInstances: restEndpoint<
    Record<string, never>,
    { readonly appInstances?: readonly WireAppInstance[] }
  >('GET', '/apps-installer-service/v1/app-instances', { permission: permissions.APPS }),
};
