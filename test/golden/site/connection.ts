import { endpoints } from '../../../src/products/site/wire.ts';
import { IN_WORDS, lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { denied, route } from '../golden-wix.ts';
import { blogApp, listing, properties } from './records.ts';

export const connection: TestedProduct = {
  product: 'SITE',
  title: 'Site properties',
  purpose: "The site's name, address, locale, currency, time zone, business contact and opening hours.",
  loss: 'The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
  ticks: [
    tick('Manage Your App', 'SCOPE.DC.MANAGE-YOUR-APP', { manage: true }),
    tick('View Installed Apps', 'APP-MARKET.VIEW-INSTALLED-APP', { optional: true }),
    tick('Read Site Data', 'SCOPE.ACC-DC-OS.READ-SITE', { optional: true }),
  ],
  open: [
    route(endpoints.getSiteProperties, { version: '207', properties }),
    route(endpoints.listAppInstances, { appInstances: [blogApp] }),
    route(endpoints.querySites, { sites: [listing] }),
  ],
  partial: lacks('Manage Your App', IN_WORDS, [denied(endpoints.getSiteProperties)]),
};

/** What each of its permissions is for. */
export const siteMeanings = {
  permissions: [
    {
      name: 'Manage Your App',
      purpose: connection.purpose,
      loss: connection.loss,
    },
    {
      name: 'View Installed Apps',
      purpose: 'The list of Wix apps on the site.',
      loss: 'Apps whose data the graph does not read stay unnoticed.',
    },
    {
      name: 'Read Site Data',
      purpose:
        "The editor that the site was made with, classic or Studio, and its address. A permission of the account: it works only together with the account's id (WIX_ACCOUNT_ID).",
      loss: 'Whether the pages are static or come from Wix Data has to be found out by looking at the site.',
    },
  ],
};
