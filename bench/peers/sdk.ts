import { contacts } from '@wix/crm';
import { orders } from '@wix/ecom';
import { wixEventsV2 } from '@wix/events';
import { members } from '@wix/members';
import { ApiKeyStrategy, createClient } from '@wix/sdk';
import { productsV3 } from '@wix/stores';
import type { WixSite } from './wix-site.ts';
import { PAGE, type ListName } from './lists.ts';

interface SdkItem {
  readonly _id?: string | null;
}

export interface SdkPage<Item extends SdkItem = SdkItem> {
  readonly items: readonly Item[];
  /** Reads on; `undefined` at the end. */
  readonly next: (() => Promise<SdkPage<Item>>) | undefined;
  /** Of lists by cursor. */
  readonly cursor?: string;
}

/** The SDK's client and its convenience functions, as its documentation shows them. */
export function sdkClient(site: Pick<WixSite, 'url' | 'apiKey' | 'siteId'>) {
  return createClient({
    auth: ApiKeyStrategy({ apiKey: site.apiKey, siteId: site.siteId }),
    modules: { productsV3, orders, members, contacts, wixEventsV2 },
    // The SDK insists on https; the demo site is on loopback.
    fetch: (input, init) => fetch(String(input).replace('https://www.wixapis.com', site.url), init),
  });
}

type Client = ReturnType<typeof sdkClient>;

/** The first page of each list; each page knows how to read on. */
export const sdkLists = {
  products: productPage,
  orders: orderPage,
  members: (client: Client, skip = 0) =>
    built(
      client.members
        .queryMembers({ fieldsets: ['FULL'] })
        .skip(skip)
        .limit(PAGE),
    ),
  contacts: (client: Client, skip = 0) =>
    built(client.contacts.queryContacts().ascending('_createdDate').skip(skip).limit(PAGE)),
  events: (client: Client, skip = 0) =>
    built(
      client.wixEventsV2
        .queryEvents({ fields: [], includeDrafts: true })
        .ascending('_createdDate')
        .skip(skip)
        .limit(PAGE),
    ),
} satisfies Readonly<Record<ListName, (client: Client) => Promise<SdkPage>>>;

async function productPage(
  client: Client,
  cursor?: string,
  fields: productsV3.SearchProductsOptions['fields'] = ['MERCHANT_DATA'],
): Promise<SdkPage<productsV3.V3Product>> {
  const { products = [], pagingMetadata } = await client.productsV3.searchProducts(
    cursor === undefined
      ? { sort: [{ fieldName: '_createdDate', order: 'ASC' }], cursorPaging: { limit: PAGE } }
      : { cursorPaging: { limit: PAGE, cursor } },
    { fields },
  );
  return byCursor(products, pagingMetadata?.cursors?.next, (next) => productPage(client, next, fields));
}

async function orderPage(client: Client, cursor?: string): Promise<SdkPage<orders.Order>> {
  const { orders: found = [], metadata } = await client.orders.searchOrders(
    cursor === undefined
      ? { sort: [{ fieldName: '_createdDate', order: 'ASC' }], cursorPaging: { limit: PAGE } }
      : { cursorPaging: { limit: PAGE, cursor } },
  );
  return byCursor(found, metadata?.cursors?.next, (next) => orderPage(client, next));
}

function byCursor<Item extends SdkItem>(
  items: readonly Item[],
  cursor: string | null | undefined,
  read: (cursor: string) => Promise<SdkPage<Item>>,
): SdkPage<Item> {
  return cursor == null ? { items, next: undefined } : { items, cursor, next: () => read(cursor) };
}

interface Built<Item extends SdkItem> {
  readonly items: Item[];
  hasNext(): boolean;
  next(): Promise<Built<Item>>;
}

async function built<Item extends SdkItem>(query: { find(): Promise<Built<Item>> }): Promise<SdkPage<Item>> {
  return page(await query.find());
}

function page<Item extends SdkItem>(result: Built<Item>): SdkPage<Item> {
  return {
    items: result.items,
    next: result.hasNext() ? async () => page(await result.next()) : undefined,
  };
}
