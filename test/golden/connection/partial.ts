import { endpoints as blog } from '../../../src/products/blog/wire.ts';
import { endpoints as bookings } from '../../../src/products/bookings/wire.ts';
import { endpoints as contacts } from '../../../src/products/contacts/wire.ts';
import { endpoints as data } from '../../../src/products/data/wire.ts';
import { endpoints as events } from '../../../src/products/events/wire.ts';
import { endpoints as forms } from '../../../src/products/forms/wire.ts';
import { endpoints as members } from '../../../src/products/members/wire.ts';
import { endpoints as orders } from '../../../src/products/orders/wire.ts';
import { endpoints as plans } from '../../../src/products/pricing-plans/wire.ts';
import { endpoints as site } from '../../../src/products/site/wire.ts';
import { endpoints as stores } from '../../../src/products/stores/wire.ts';
import { denied, refuses, type GoldenRoute } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { everyPermission, permissionsOf, productAs, type Found } from './verdicts.ts';
import { open } from './wix.ts';

const coded = (code: string, message = '') => ({ message, details: { applicationError: { code } } });
const noEvents = coded('WIX_EVENTS_APP_NOT_INSTALLED');
const noBookings = { message: 'App not installed', details: {} };

/** Refusals in all of Wix's ways: with and without a word, by codes, by an app that is not there, and no answer at all. */
export const partialRoutes: readonly GoldenRoute[] = [
  refuses(stores.queryCategories, 403),
  denied(stores.queryLocationsV3),
  refuses(orders.listTransactions, 403),
  denied(members.queryMembers),
  refuses(contacts.queryV4, 500, {}),
  refuses(data.countItems, 403, coded('WDE0027', 'WDE0027: No permission to read.')),
  ...[events.queryEvents, events.queryGuests, events.listOrders].map((it) => refuses(it, 428, noEvents)),
  ...[events.queryPolicies, events.queryTicketDefinitions].map((it) => refuses(it, 428, noEvents)),
  ...[bookings.queryBookings, bookings.queryServices].map((it) => refuses(it, 428, noBookings)),
  ...[bookings.queryStaff, bookings.queryResources].map((it) => refuses(it, 428, noBookings)),
  // An absent blog answers as a bad key does.
  ...[blog.queryPosts, blog.queryDrafts].map((it) => refuses(it, 401, {})),
  denied(forms.querySubmissions),
  denied(forms.queryForms),
  denied(forms.listNamespaces),
  refuses(plans.listOrders, 403),
  denied(site.getSiteProperties),
  ...open,
];

const refused = (title: string, said: string): Found => ({
  status: 'PERMISSION_DENIED',
  reason: `The API key may not read ${title}. Wix answered ${said}`,
});
const absent = (title: string, said: string): Found & { hint: string } => ({
  status: 'NOT_INSTALLED',
  reason: `${title} is not installed on this site. Wix answered ${said}`,
  hint: `Nothing to do if the site does not use ${title}; otherwise install it from the Wix App Market.`,
});

const IN_WORDS = '403: "not yours".';
const noCategories = refused('Wix Stores', '403.');
const noTransactions = refused('Wix eCommerce orders', '403.');
const noMembers = refused('Wix Members', IN_WORDS);
const noItems = refused('Wix Data (CMS)', '403: "WDE0027: No permission to read".');
const noPlanOrders = refused('Wix Pricing Plans', '403.');
const noForms = refused('Wix Forms', IN_WORDS);
const noProperties = refused('Site properties', IN_WORDS);
const eventsAbsent = absent('Wix Events', '428.');
const bookingsAbsent = absent('Wix Bookings', '428: "App not installed".');
const blogAbsent = absent('Wix Blog', '401.');
const silent: Found = {
  status: 'UNAVAILABLE',
  reason: 'POST /contacts/v4/contacts/query: Wix answered with status 500.',
};

/** What to click for one product. */
function grant(...names: readonly string[]): string {
  const what = `the permission${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
  return `Go to manage.wix.com/account/api-keys, generate a new key with ${what} ticked beside the ones you need, use it here, and delete the old key.`;
}

/** All that the products on this site need, and the one of a bundle that is refused though the bundle is granted. */
const ticks = [
  'Read products in v3 catalog',
  'Read Categories',
  'Read inventory in v3 catalog',
  'Read Stores Locations in v3 catalog',
  'Product v3 read admin',
  'Read Orders',
  'Read Members',
  'Read Badges',
  'Read Contacts',
  'Read Data Items',
  'View Installed Apps',
  'Read Site Data',
  'Read Submissions',
  'View Forms',
  'Read Pricing Plans',
  'Read Orders (Pricing Plans)',
  'Read Orders Transactions',
];

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const atLeisure = [
  'Manage Contact Labels',
  'Manage Contact Extended Fields',
  'Manage Data Collections',
  'Manage Your App',
  'Manage form submissions.',
  'Manage Challenges',
];

/** The answer to it, without what is the same for every key. */
export const partial = {
  status: 'PARTIAL',
  code: null,
  reason:
    '6 permissions are missing for Wix Stores, Wix eCommerce orders, Wix Members, Wix Data (CMS), Wix Forms and Wix Pricing Plans: "Read Categories", "Read Orders Transactions", "Read Members", "Read Data Items", "Read Submissions" and "Read Orders (Pricing Plans)". Wix does not answer for Wix Contacts.',
  hint: `Make one new key with these ticks: ${quoted(ticks)}. Go to manage.wix.com/account/api-keys, generate it, use it here, and delete the old key. Only where the loss matters to you, because they can also change the site: ${quoted(atLeisure)}. Try again in a few minutes.`,
  ticks,
  credentials: { kind: 'API_KEY', wellFormed: true, accepted: true },
  site: {
    id: GOLDEN_SITE,
    name: null,
    // The list of the owner's sites tells it too.
    url: 'https://www.tidewater.example/',
    locale: null,
    currency: null,
    timeZone: null,
    catalogVersion: 'V3',
    availability: {
      ...noProperties,
      permission: 'Manage Your App (SCOPE.DC.MANAGE-YOUR-APP)',
      hint: 'This read is optional. Wix has no read-only permission for it. Without it: The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
    },
    permissions: permissionsOf('SITE', { 'Manage Your App': noProperties }),
  },
  products: [
    productAs(
      'STORES',
      'Read Categories',
      { ...noCategories, hint: grant('"Read Categories"') },
      permissionsOf('STORES', {
        'Read Categories': noCategories,
        'Read Stores Locations in v3 catalog': refused('Wix Stores', IN_WORDS),
      }),
    ),
    productAs(
      'ORDERS',
      'Read Orders Transactions',
      { ...noTransactions, hint: grant('"Read Orders Transactions" (a part of "Read Orders")') },
      permissionsOf('ORDERS', { 'Read Orders Transactions': noTransactions }),
    ),
    productAs(
      'MEMBERS',
      'Read Members',
      { ...noMembers, hint: grant('"Read Members"') },
      permissionsOf('MEMBERS', { 'Read Members': noMembers }),
    ),
    productAs(
      'CONTACTS',
      'Read Contacts',
      { ...silent, hint: 'Try again in a few minutes; the gateway has already tried several times.' },
      permissionsOf('CONTACTS', { 'Read Contacts': silent }),
    ),
    productAs(
      'DATA',
      'Read Data Items',
      { ...noItems, hint: grant('"Read Data Items"') },
      permissionsOf('DATA', { 'Read Data Items': noItems }),
    ),
    productAs('EVENTS', 'Read Events', eventsAbsent, everyPermission('EVENTS', bare(eventsAbsent))),
    productAs(
      'BOOKINGS',
      'Read Bookings - Including Participants',
      bookingsAbsent,
      everyPermission('BOOKINGS', bare(bookingsAbsent)),
    ),
    productAs('BLOG', 'Read Blog', blogAbsent, everyPermission('BLOG', bare(blogAbsent))),
    productAs(
      'FORMS',
      'Read Submissions',
      { ...noForms, hint: grant('"Read Submissions"') },
      permissionsOf('FORMS', {
        'Read Submissions': noForms,
        'View Forms': noForms,
        // What stands in for a permission that is refused is refused with it.
        'Manage Submissions': noForms,
        'Manage Challenges': noForms,
      }),
    ),
    productAs(
      'PRICING_PLANS',
      'Read Orders (Pricing Plans)',
      { ...noPlanOrders, hint: grant('"Read Orders (Pricing Plans)"') },
      permissionsOf('PRICING_PLANS', { 'Read Orders (Pricing Plans)': noPlanOrders }),
    ),
  ],
};

function bare({ status, reason }: Found): Found {
  return { status, reason };
}
