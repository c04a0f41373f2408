import type { PermissionNeed } from '../../contract/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';
import { listedSite } from './listing.ts';
import { siteProperties } from './properties.ts';

/** What a key needs to read what the site is. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.SITE,
    purpose: "The site's name, address, locale, currency, time zone, business contact and opening hours.",
    loss: 'The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
    optional: true,
    probe: siteProperties,
  },
  {
    permission: permissions.APPS,
    purpose: 'The list of Wix apps on the site.',
    loss: 'Apps whose data the graph does not read stay unnoticed.',
    optional: true,
    probe: (wix) => wix.call(endpoints.listAppInstances, {}),
  },
  {
    permission: permissions.SITE_LIST,
    purpose:
      "The editor that the site was made with, classic or Studio, and its address. A permission of the account: it works only together with the account's id (WIX_ACCOUNT_ID).",
    loss: 'Whether the pages are static or come from Wix Data has to be found out by looking at the site.',
    optional: true,
    appliesTo: async (wix) => wix.hasAccount,
    probe: listedSite,
  },
];
