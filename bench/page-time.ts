import { ApiKeyStrategy, createClient } from '@wix/sdk';
import { productsV3 } from '@wix/stores';
import { query, startGateway, startSite, type SiteProcess } from './processes.ts';
import { median, timed, type Figure } from './report.ts';
import { wholeProduct } from './whole-product.ts';

const PAGE = 100;
const WARM_UP = 15;
const ROUNDS = 60;

const TEN_SCALARS = 'id name slug visible productType createdAt updatedAt handle revision currency';

/**
 * The time of one page of products through the gateway, against a bare `fetch` and against the SDK's own functions, each in turn on
 * the same site in the same run: for ten scalars and for the whole record.
 */
export async function pageTimeFigures(): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', counts: { products: 2000 } });
  const gateway = await startGateway(site, 100_000);
  const scalars = `query Scalars($after: String) { products(first: ${PAGE}, after: $after) { nodes { ${TEN_SCALARS} } pageInfo { endCursor } } }`;
  const whole = `query Whole($after: String) { products(first: ${PAGE}, after: $after) { nodes { ${wholeProduct(false)} } pageInfo { endCursor } } }`;
  const written = `query Written($after: String) { products(first: ${PAGE}, after: $after) { nodes { ${wholeProduct(true)} } pageInfo { endCursor } } }`;
  const ways = {
    bareScalars: bareLoop(site, ['CURRENCY']),
    gatewayScalars: gatewayLoop(gateway.url, scalars),
    sdkScalars: sdkLoop(site, ['CURRENCY']),
    bareWhole: bareLoop(site, ALL_FIELDS),
    gatewayWhole: gatewayLoop(gateway.url, whole),
    gatewayWritten: gatewayLoop(gateway.url, written),
    sdkWhole: sdkLoop(site, ALL_FIELDS),
  };
  const times: Record<keyof typeof ways, number[]> = {
    bareScalars: [],
    gatewayScalars: [],
    sdkScalars: [],
    bareWhole: [],
    gatewayWhole: [],
    gatewayWritten: [],
    sdkWhole: [],
  };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const name of Object.keys(ways) as (keyof typeof ways)[]) {
      const time = await timed(ways[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  await gateway.close();
  await site.close();
  const medians = Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, median(values)]),
  ) as Record<keyof typeof ways, number>;
  return [
    {
      name: 'ten scalars: gateway against SDK',
      value: `${ms(medians.gatewayScalars)} / ${ms(medians.sdkScalars)} = ${(medians.gatewayScalars / medians.sdkScalars).toFixed(2)}`,
      bar: '< 1',
      reached: medians.gatewayScalars < medians.sdkScalars,
    },
    {
      name: 'ten scalars: gateway against bare fetch',
      value: `${ms(medians.gatewayScalars)} / ${ms(medians.bareScalars)}`,
      bar: '',
      reached: true,
    },
    {
      name: 'whole record: gateway against SDK',
      value: `${ms(medians.gatewayWhole)} / ${ms(medians.sdkWhole)} = ${(medians.gatewayWhole / medians.sdkWhole).toFixed(2)}`,
      bar: '< 1',
      reached: medians.gatewayWhole < medians.sdkWhole,
    },
    {
      name: 'whole record with its rich text as HTML and as text',
      value: `${ms(medians.gatewayWritten)} / ${ms(medians.sdkWhole)} = ${(medians.gatewayWritten / medians.sdkWhole).toFixed(2)}`,
      bar: '',
      reached: true,
    },
    {
      name: 'whole record: gateway against bare fetch',
      value: `${ms(medians.gatewayWhole)} / ${ms(medians.bareWhole)}`,
      bar: '',
      reached: true,
    },
  ];
}

const ALL_FIELDS = [
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
] as const;

/** Reads page after page, from the beginning again at the end. */
function gatewayLoop(url: string, document: string): () => Promise<void> {
  let after: string | null = null;
  return async () => {
    const { products } = (await query(url, document, { after })).data;
    after = products.nodes.length < PAGE ? null : products.pageInfo.endCursor;
  };
}

function bareLoop(site: SiteProcess, fields: readonly string[]): () => Promise<void> {
  let cursor: string | undefined;
  return async () => {
    const search =
      cursor === undefined
        ? { sort: [{ fieldName: 'createdDate', order: 'ASC' }], cursorPaging: { limit: PAGE } }
        : { cursorPaging: { limit: PAGE, cursor } };
    const response = await fetch(`${site.url}/stores/v3/products/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: site.apiKey, 'wix-site-id': site.siteId },
      body: JSON.stringify({ search, fields }),
    });
    const answer = JSON.parse(await response.text());
    cursor = answer.pagingMetadata.cursors.next ?? undefined;
  };
}

function sdkLoop(site: SiteProcess, fields: readonly (typeof ALL_FIELDS)[number][]): () => Promise<void> {
  const client = createClient({
    auth: ApiKeyStrategy({ apiKey: site.apiKey, siteId: site.siteId }),
    modules: { productsV3 },
    // The SDK insists on https; the demo site is on loopback.
    fetch: (input, init) => fetch(String(input).replace('https://www.wixapis.com', site.url), init),
  });
  let cursor: string | undefined;
  return async () => {
    const answer = await client.productsV3.searchProducts(
      cursor === undefined
        ? { sort: [{ fieldName: '_createdDate', order: 'ASC' }], cursorPaging: { limit: PAGE } }
        : { cursorPaging: { limit: PAGE, cursor } },
      { fields: [...fields] },
    );
    cursor = answer.pagingMetadata?.cursors?.next ?? undefined;
  };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
