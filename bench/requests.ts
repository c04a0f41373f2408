import { NAMESPACES } from '../demo-site/forms/namespaces.ts';
import type { DemoSiteOptions } from '../demo-site/index.ts';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { products as modules } from '../src/products/registry.ts';
import { startGateway, startSite, type GatewayProcess, type SiteProcess } from './processes.ts';
import { query } from './query.ts';
import type { Figure } from './report.ts';

/** Wix's page maximum of each list (docs/fidelity.md#page-limits). */
const STORES = {
  V3: { products: 100, collections: 1000, inventoryItems: 1000 },
  V1: { products: 100, collections: 100, inventoryItems: 100 },
};

/** The same of the other lists where it is not a hundred. */
const PAGE_MAX: Readonly<Record<string, number>> = { contacts: 1000, eventGuests: 1000, planOrders: 50 };

/** Every list of the graph that is the same in both catalogs and needs no collection to be named. */
const OTHERS = Object.values(buildGatewaySchema(modules).getQueryType()?.getFields() ?? {})
  .flatMap(({ name, type }) => (String(type).endsWith('Connection') ? [name] : []))
  .filter((list) => !(list in STORES.V3) && list !== 'dataItems');

const DATA_ITEMS_PAGE = 1000;

/** Enough records that one request more than the ideal, for the record that offset paging reads twice, is within the bar. */
const COUNTS: NonNullable<DemoSiteOptions['counts']> = {
  products: 6000,
  orders: 6000,
  abandonedCheckouts: 6000,
  members: 6000,
  contacts: 60_000,
  bookingServices: 6000,
  bookings: 6000,
  events: 6000,
  ticketDefinitions: 6000,
  eventGuests: 60_000,
  eventRsvps: 6000,
  eventOrders: 6000,
  eventTickets: 6000,
  formSubmissions: 6000,
  dataItems: 60_000,
  blogPosts: 6000,
  blogTags: 6000,
  pricingPlans: 6000,
  planOrders: 6000,
};

const FLAT_BAR = 1.02;
/** The record that is read twice is a fiftieth of a page of fifty. */
const SHORT_PAGES_BAR = 1.03;
const NESTED_BAR = 1.05;

interface Node {
  readonly id: string;
  readonly status?: string;
  readonly namespace?: string;
  readonly lineItems?: readonly {
    readonly product: { readonly id: string } | null;
    readonly variant: { readonly id: string; readonly productId: string } | null;
  }[];
}

interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Wix requests for every list against the ideal, flat and with orders' relations. */
export async function requestFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const catalog of ['V3', 'V1'] as const) {
    const site = await startSite({ catalog, counts: COUNTS });
    const gateway = await startGateway(site, 100_000);
    for (const [field, pageMax] of Object.entries(STORES[catalog]))
      figures.push(await flat(site, gateway, `${field} (${catalog})`, field, pageMax));
    if (catalog === 'V3') {
      for (const field of OTHERS)
        figures.push(await flat(site, gateway, field, field, PAGE_MAX[field] ?? 100));
      const items = `dataItems(collectionId: ${JSON.stringify(await largestCollection(gateway.url))})`;
      figures.push(await flat(site, gateway, 'dataItems', items, DATA_ITEMS_PAGE));
      figures.push(await nested(site, gateway));
    }
    await gateway.close();
    await site.close();
  }
  return figures;
}

async function largestCollection(url: string): Promise<string> {
  const document = '{ dataCollections(first: 100) { nodes { id items { totalCount } } } }';
  const nodes: readonly { id: string; items: { totalCount: number } | null }[] = (
    await query(url, document, {})
  ).data.dataCollections.nodes;
  const largest = nodes.toSorted((a, b) => (b.items?.totalCount ?? 0) - (a.items?.totalCount ?? 0))[0];
  if (largest === undefined) throw new Error('the demo site has no collections');
  return largest.id;
}

async function flat(
  site: SiteProcess,
  gateway: GatewayProcess,
  name: string,
  field: string,
  pageMax: number,
): Promise<Figure> {
  const passOf = PASSES[field];
  await site.clear();
  const nodes = await drain(
    gateway.url,
    field,
    passOf === undefined ? 'id' : `id ${passOf.selection}`,
    Math.min(pageMax, 1000),
  );
  const { requests } = await site.counts();
  const passes = passOf === undefined ? [nodes.length] : sizes(nodes.map(passOf.of), passOf.all);
  const ideal = pages(passes, pageMax) + (passOf?.detections ?? 0);
  return figure(name, requests, ideal, nodes.length, pageMax < 100 ? SHORT_PAGES_BAR : FLAT_BAR);
}

/** How a list is read that Wix returns only in several passes. */
interface Passes {
  /** The field that tells a record's pass. */
  readonly selection: string;
  readonly of: (node: Node) => string;
  /** Passes that are read even if they turn out to be empty. */
  readonly all?: readonly string[];
  /** Reads that tell which passes there are, once for a site. */
  readonly detections?: number;
}

const byNamespace: Passes = {
  selection: 'namespace',
  of: ({ namespace = '' }) => namespace,
  all: Object.values(NAMESPACES),
};

const PASSES: Readonly<Record<string, Passes>> = {
  orders: { selection: 'status', of: orderPass },
  forms: { ...byNamespace, detections: 1 },
  formSubmissions: byNamespace,
};

function orderPass({ status }: Node): string {
  return status === 'PENDING' || status === 'REJECTED' ? 'hidden' : 'found';
}

/** How many values of each kind there are, kinds without any included. */
function sizes(values: readonly string[], kinds: readonly string[] = []): number[] {
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

async function nested(site: SiteProcess, gateway: GatewayProcess): Promise<Figure> {
  await site.clear();
  const selection =
    'id status lineItems { product { id name } variant { id productId sku } } fulfillments { id } payments { id }';
  let relations = 0;
  const nodes = await drain(gateway.url, 'orders', selection, 100, (page) => {
    const lines = page.flatMap(({ lineItems = [] }) => lineItems);
    const products = new Set(lines.flatMap(({ product }) => (product === null ? [] : [product.id])));
    const variants = new Set(
      lines.flatMap(({ variant }) => (variant === null ? [] : [`${variant.productId} ${variant.id}`])),
    );
    relations +=
      Math.ceil(products.size / 100) + Math.ceil(variants.size / 100) + 2 * Math.ceil(page.length / 100);
  });
  const { requests } = await site.counts();
  const ideal = pages(sizes(nodes.map(orderPass)), 100) + relations;
  return figure('orders with lines, fulfilments, payments', requests, ideal, nodes.length, NESTED_BAR);
}

async function drain(
  url: string,
  field: string,
  selection: string,
  first: number,
  onPage?: (page: readonly Node[]) => void,
): Promise<readonly Node[]> {
  const document = `query Drain($after: String) { list: ${withArguments(field, `first: ${first}, after: $after`)} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const list: Page = (await query(url, document, { after })).data.list;
    nodes.push(...list.nodes);
    onPage?.(list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** A field with more arguments than it may have already. */
function withArguments(field: string, more: string): string {
  return field.endsWith(')') ? `${field.slice(0, -1)}, ${more})` : `${field}(${more})`;
}

function pages(passes: readonly number[], pageMax: number): number {
  return passes.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / pageMax)), 0);
}

function figure(name: string, requests: number, ideal: number, records: number, bar: number): Figure {
  const ratio = requests / ideal;
  return {
    name: `${name}, ${records} records`,
    value: `${requests} / ${ideal} = ${ratio.toFixed(3)}`,
    bar: `<= ${bar}`,
    reached: ratio <= bar,
  };
}
