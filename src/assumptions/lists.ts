import { endpoints as blog } from '../products/blog/wire.ts';
import { endpoints as bookings } from '../products/bookings/wire.ts';
import { endpoints as contacts } from '../products/contacts/wire.ts';
import { endpoints as data } from '../products/data/wire.ts';
import { endpoints as events } from '../products/events/wire.ts';
import { endpoints as forms } from '../products/forms/wire.ts';
import { endpoints as members } from '../products/members/wire.ts';
import { endpoints as orders } from '../products/orders/wire.ts';
import { endpoints as plans } from '../products/pricing-plans/wire.ts';
import { endpoints as stores } from '../products/stores/wire.ts';
import { PAGE as BLOG } from '../products/blog/lists.ts';
import { PAGE as BOOKINGS } from '../products/bookings/lists.ts';
import { PAGE_V4, PAGE_V5 } from '../products/contacts/lists.ts';
import { PAGE as COLLECTIONS } from '../products/data/definitions.ts';
import { ITEMS_PAGE } from '../products/data/item-requests.ts';
import { LARGE_PAGE as GUESTS, PAGE as EVENTS } from '../products/events/lists.ts';
import { PAGE as NUMBERED } from '../products/events/numbered-lists.ts';
import { PAGE as FORMS } from '../products/forms/lists.ts';
import { PAGE as MEMBERS } from '../products/members/lists.ts';
import { PAGE as ORDERS } from '../products/orders/lists.ts';
import { ORDERS_PAGE as PLAN_ORDERS, PAGE as PLANS } from '../products/pricing-plans/lists.ts';
import { PAGE as PRODUCTS_V1 } from '../products/stores/catalog-v1.ts';
import { LARGE_PAGE as CATEGORIES, PAGE as PRODUCTS } from '../products/stores/catalog-v3.ts';
import { PAGE as VARIANTS } from '../products/stores/variants-v3.ts';
import type { Endpoint } from '../wix/api/endpoint.ts';
import { Untold } from './untold.ts';
import type { Answer, ProbedSite } from './probed-site.ts';

/** A list of Wix as it is asked for a whole page. */
export interface WixList {
  readonly name: string;
  /** Most records that a page is taken to have. */
  readonly max: number;
  /** Where its records are in an answer. */
  readonly records: string;
  readonly paging: 'cursor' | 'offset';
  ask(site: ProbedSite, query: Query): Promise<Answer<unknown>>;
}

type Query = Readonly<Record<string, unknown>>;

const FORM_APP = { namespace: { $eq: 'wix.form_app.form' } };
const SHOP_TREE = { appNamespace: '@wix/stores', treeKey: null };

function listOf(
  name: string,
  max: number,
  paging: WixList['paging'],
  records: string,
  endpoint: Endpoint<never>,
  bodyOf: (query: Query) => object = (query) => ({ query }),
): WixList {
  // The body is of the form that the endpoint takes: the table below puts the two together.
  return { name, max, paging, records, ask: (site, query) => site.ask(endpoint, bodyOf(query) as never) };
}

function ofFormApp(query: Query): object {
  return { query: { ...query, filter: { ...FORM_APP, ...Object(query['filter']) } } };
}

/** The lists whose records have ids to be asked for by. */
export const LISTS: readonly WixList[] = [
  listOf('orders', ORDERS, 'cursor', 'orders', orders.searchOrders, (search) => ({ search })),
  listOf('products (V3)', PRODUCTS, 'cursor', 'products', stores.queryProductsV3),
  listOf('members', MEMBERS, 'offset', 'members', members.queryMembers),
  listOf('contacts (V4)', PAGE_V4, 'offset', 'contacts', contacts.queryV4),
  listOf('bookings', BOOKINGS, 'cursor', 'extendedBookings', bookings.queryBookings),
  listOf('booking services', BOOKINGS, 'offset', 'services', bookings.queryServices),
  listOf('events', EVENTS, 'offset', 'events', events.queryEvents),
  listOf('event guests', GUESTS, 'cursor', 'guests', events.queryGuests),
  listOf('event RSVPs', EVENTS, 'cursor', 'rsvps', events.queryRsvps),
  listOf('ticket definitions', EVENTS, 'cursor', 'ticketDefinitions', events.queryTicketDefinitions),
  listOf('submissions', FORMS, 'cursor', 'submissions', forms.querySubmissions, ofFormApp),
  listOf('forms', FORMS, 'cursor', 'forms', forms.queryForms, ofFormApp),
  listOf('blog posts', BLOG, 'cursor', 'posts', blog.queryPosts),
  listOf('blog categories', BLOG, 'offset', 'categories', blog.queryCategories),
  listOf('blog tags', BLOG, 'offset', 'tags', blog.queryTags),
  listOf('pricing plans', PLANS, 'cursor', 'plans', plans.queryPlans),
  listOf('inventory items (V3)', CATEGORIES, 'cursor', 'inventoryItems', stores.queryInventoryV3),
  listOf('collections (V3)', CATEGORIES, 'cursor', 'categories', stores.queryCategories, (query) => ({
    treeReference: SHOP_TREE,
    query,
  })),
  listOf('abandoned checkouts', ORDERS, 'cursor', 'abandonedCheckouts', orders.queryAbandonedCheckouts),
  listOf('data collections', COLLECTIONS, 'offset', 'collections', data.listCollections, ({ paging }) => ({
    paging,
  })),
];

/** The list of a name that stands in the table. */
export function listNamed(name: string): WixList {
  const list = LISTS.find((one) => one.name === name);
  if (list === undefined) throw new Error(`there is no list of ${name}`);
  return list;
}

/** How a list is asked for its first records. */
export function firstOf({ paging }: WixList, limit: number): Query {
  return paging === 'cursor' ? { cursorPaging: { limit } } : { paging: { limit, offset: 0 } };
}

/** Lists whose pages no probe looks at: of the other version of an app, of what belongs to one record, or without ids. */
export const OTHER_LISTS: readonly Pick<WixList, 'name' | 'max' | 'paging'>[] = [
  { name: 'products, inventory items, collections (V1)', max: PRODUCTS_V1, paging: 'offset' },
  { name: 'variants (V3)', max: VARIANTS, paging: 'cursor' },
  { name: 'contacts (V5)', max: PAGE_V5, paging: 'cursor' },
  { name: 'staff, resources', max: BOOKINGS, paging: 'cursor' },
  { name: 'event orders, tickets', max: NUMBERED, paging: 'offset' },
  { name: 'orders of plans', max: PLAN_ORDERS, paging: 'offset' },
  { name: 'data items (collections of apps often 100)', max: ITEMS_PAGE, paging: 'cursor' },
];

/** A list's first page as Wix sends it when it is asked for as much as a page has. */
export interface FirstPage {
  readonly list: WixList;
  readonly answer: Answer<unknown>;
  readonly records: readonly unknown[];
  readonly total: number | undefined;
  readonly hasNext: boolean | undefined;
}

/** What an answer says of its paging, whatever it calls it. */
function metadataIn(answer: unknown): Query {
  const page = Object(answer) as Query;
  return Object(page['metadata'] ?? page['pagingMetadata'] ?? page['metaData']) as Query;
}

/** The number of all records that an answer comes with; undefined where it does not. */
export function totalIn(answer: unknown): number | undefined {
  const { total, tooManyToCount } = metadataIn(answer);
  return typeof total === 'number' && tooManyToCount !== true ? total : undefined;
}

/** Asks every list for a whole page; probes that look at the same pages share them. */
export function firstPages(site: ProbedSite): Promise<readonly FirstPage[]> {
  return Promise.all(
    LISTS.map(async (list) => {
      const answer = await list.ask(site, firstOf(list, list.max));
      const metadata = metadataIn(answer.data);
      const { hasNext } = metadata;
      const next: unknown = Object(metadata['cursors'])['next'];
      const goesOn =
        typeof hasNext === 'boolean'
          ? hasNext
          : list.paging === 'cursor'
            ? next != null && next !== ''
            : undefined;
      return {
        list,
        answer,
        records: recordsIn(answer.data, list),
        total: totalIn(answer.data),
        hasNext: goesOn,
      };
    }),
  );
}

/** The records of an answer. */
export function recordsIn(page: unknown, { records }: Pick<WixList, 'records'>): readonly unknown[] {
  const found: unknown = Object(page)[records];
  return Array.isArray(found) ? found : [];
}

/** The id of a record. */
export function idOf(record: unknown): string | undefined {
  const id: unknown = Object(record).id ?? Object(Object(record).booking).id;
  return typeof id === 'string' ? id : undefined;
}

/** @throws Untold where nothing was answered that could tell */
export function some<T>(found: readonly T[], what: string): readonly T[] {
  if (found.length === 0) throw new Untold(`${what}.`);
  return found;
}
