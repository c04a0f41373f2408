import type { productsV3 } from '@wix/stores';
import { post } from './peers/lists.ts';
import { sdkClient, sdkLists } from './peers/sdk.ts';
import { startApolloPeer, startGateway, startSite, type SiteProcess } from './processes.ts';
import { query } from './query.ts';
import type { LoggedRequest } from '../demo-site/index.ts';
import { median, timed, type Column, type Table } from './report.ts';
import { wholeProduct } from './whole-product.ts';

const PAGE = 100;
/** Pages that a way asks for in its turn, as who reads a list does: one page after a pause shows how long a processor takes to wake up. */
const PAGES_IN_TURN = 30;
/** Enough pages that the list does not end while it is measured. */
const RECORDS = 8000;

/** What is asked of each record, and how much more time than a bare client it may take. */
const KINDS: readonly Kind[] = [
  {
    name: 'ten scalars',
    list: 'products',
    selection: 'id name slug visible productType createdAt updatedAt handle revision currency',
    ms: 3,
    missed:
      'of the CPU of such a page a fifth goes into collecting memory, a sixth into reading what Wix sent and an eighth into graphql-js; the rest is spread over HTTP on both sides and what each operation takes, and nothing of it is a twentieth.',
  },
  {
    name: 'whole record',
    list: 'products',
    selection: wholeProduct(false),
    ms: 18,
    missed:
      'of the CPU of such a page executing 42,000 fields takes three tenths, reading and writing 1 MB of JSON three tenths, collecting memory two tenths. An executor that plans the fields of all records once took 0.8 of the time, too little for a second implementation of GraphQL.',
  },
  { name: 'id and raw', list: 'products', selection: 'id raw', ms: 8 },
  {
    name: 'members',
    list: 'members',
    selection: 'id loginEmail status privacyStatus createdAt updatedAt',
    ms: 3,
  },
];

interface Kind {
  readonly name: string;
  readonly list: 'products' | 'members';
  readonly selection: string;
  readonly ms: number;
  /** Why it takes longer, where it does. */
  readonly missed?: string;
}

const REASONS = {
  'bare loop': 'it is what the others are measured from.',
  'SDK loop': 'a member has few fields, and there is no other process between the SDK and its caller.',
};

/** What a page of a hundred records takes more than a bare client needs that sends Wix the same request; each way in turn in each round. */
export async function pageTimeTable(quick: boolean): Promise<Table> {
  const site = await startSite({ catalog: 'V3', counts: { products: RECORDS, members: RECORDS } });
  const gateway = await startGateway(site, 100_000);
  const apollo = await startApolloPeer(site);
  const columns: Column[] = [];
  for (const kind of KINDS) {
    await site.clear();
    const gatewayPages = await graphqlPages(gateway.url, kind);
    const ways: Record<string, () => Promise<void>> = {
      'bare loop': barePages(site, await site.secondRequest(REQUEST[kind.list])),
      'SDK loop': await sdkPages(site, kind),
      // The peer has no types for what is nested in a product.
      ...(kind.name === 'whole record' ? {} : { 'Apollo Server, SDK': await graphqlPages(apollo.url, kind) }),
      'this gateway': gatewayPages,
    };
    const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
    // The first round warms up.
    for (let round = 0; round < (quick ? 2 : 5); round += 1) {
      for (const [name, page] of Object.entries(ways)) {
        for (let turn = 0; turn < PAGES_IN_TURN; turn += 1) {
          const time = await timed(page);
          if (round > 0) times.get(name)?.push(time);
        }
      }
    }
    const bare = median(times.get('bare loop') ?? []);
    columns.push({
      name: kind.name,
      unit: 'ms',
      bar: { most: kind.ms },
      missed: kind.missed,
      values: Object.fromEntries([...times].map(([name, all]) => [name, median(all) - bare])),
      digits: 1,
    });
  }
  for (const process of [gateway, apollo, site]) await process.close();
  return { columns, reasons: REASONS };
}

/** Asks for the second page of a list again and again, so that nothing is read ahead for it. */
async function graphqlPages(url: string, { list, selection }: Kind): Promise<() => Promise<void>> {
  const document = `query Page($after: String) { list: ${list}(first: ${PAGE}, after: $after) { nodes { ${selection} } pageInfo { endCursor } } }`;
  const { data } = await query(url, document, { after: null });
  const after = data.list.pageInfo.endCursor;
  const page = async (): Promise<void> => void (await query(url, document, { after }));
  await page();
  return page;
}

/** Sends again what the gateway sent to Wix for its second page. */
function barePages(site: SiteProcess, request: LoggedRequest): () => Promise<void> {
  return async () => void (await post(site, request.path, request.body));
}

/** What reads a list at Wix. */
const REQUEST = { products: 'products/search', members: 'members/query' };

const SCALARS: productsV3.SearchProductsOptions['fields'] = ['CURRENCY'];

const WHOLE = [
  'URL',
  'CURRENCY',
  'INFO_SECTION',
  'MERCHANT_DATA',
  'PLAIN_DESCRIPTION',
  'INFO_SECTION_PLAIN_DESCRIPTION',
  'SUBSCRIPTION_PRICES_INFO',
  'BREADCRUMBS_INFO',
  'WEIGHT_MEASUREMENT_UNIT_INFO',
  'VARIANT_OPTION_CHOICE_NAMES',
  'MEDIA_ITEMS_INFO',
  'DESCRIPTION',
  'DIRECT_CATEGORIES_INFO',
  'ALL_CATEGORIES_INFO',
  'INFO_SECTION_DESCRIPTION',
  'THUMBNAIL',
  'MIN_PRICE_VARIANT',
  'DISCOUNT_INFO',
] satisfies productsV3.SearchProductsOptions['fields'];

async function sdkPages(site: SiteProcess, kind: Kind): Promise<() => Promise<void>> {
  const client = sdkClient(site);
  if (kind.list === 'members') return async () => void (await sdkLists.members(client, PAGE));
  const fields = kind.name === 'ten scalars' ? SCALARS : WHOLE;
  const { cursor } = await sdkLists.products(client, undefined, fields);
  return async () => void (await sdkLists.products(client, cursor, fields));
}
