import type { DemoSiteOptions } from '../src/demo-site/index.ts';
import { query, startGateway, startSite, type GatewayProcess, type SiteProcess } from './processes.ts';
import type { Figure } from './report.ts';

/** Wix's page maximum of each list (docs/fidelity.md#page-limits). */
const PAGE_MAX = {
  V3: { products: 100, collections: 1000, inventoryItems: 1000 },
  V1: { products: 100, collections: 100, inventoryItems: 100 },
};

const ORDERS = { orders: 100, abandonedCheckouts: 100 };

const FLAT_BAR = 1.02;
const NESTED_BAR = 1.05;

interface Node {
  readonly id: string;
  readonly status?: string;
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
    const counts: DemoSiteOptions['counts'] = { products: 6000, orders: 6000, abandonedCheckouts: 2500 };
    const site = await startSite({ catalog, counts });
    const gateway = await startGateway(site, 100_000);
    const lists = Object.entries({ ...PAGE_MAX[catalog], ...(catalog === 'V3' ? ORDERS : {}) });
    for (const [field, pageMax] of lists)
      figures.push(await flat(site, gateway, `${field} (${catalog})`, field, pageMax));
    if (catalog === 'V3') figures.push(await nested(site, gateway));
    await gateway.close();
    await site.close();
  }
  return figures;
}

async function flat(
  site: SiteProcess,
  gateway: GatewayProcess,
  name: string,
  field: string,
  pageMax: number,
): Promise<Figure> {
  await site.clear();
  const selection = field === 'orders' ? 'id status' : 'id';
  const nodes = await drain(gateway.url, field, selection, Math.min(pageMax, 1000));
  const { requests } = await site.counts();
  const hidden = nodes.filter(({ status }) => status === 'PENDING' || status === 'REJECTED').length;
  const passes = field === 'orders' ? [nodes.length - hidden, hidden] : [nodes.length];
  return figure(name, requests, pages(passes, pageMax), nodes.length, FLAT_BAR);
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
  const hidden = nodes.filter(({ status }) => status === 'PENDING' || status === 'REJECTED').length;
  const ideal = pages([nodes.length - hidden, hidden], 100) + relations;
  return figure('orders with lines, fulfilments, payments', requests, ideal, nodes.length, NESTED_BAR);
}

async function drain(
  url: string,
  field: string,
  selection: string,
  first: number,
  onPage?: (page: readonly Node[]) => void,
): Promise<readonly Node[]> {
  const document = `query Drain($after: String) { list: ${field}(first: ${first}, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
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
