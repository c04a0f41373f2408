import { startApolloPeer, startGateway, startSite } from './processes.ts';
import { query } from './query.ts';
import { OURS, type Column, type Table } from './report.ts';

const SIZES = [10_000, 20_000] as const;
const MEGABYTES = 240;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Peak memory of a server while a whole catalog is drained through it. */
export async function memoryTable(quick: boolean): Promise<Table> {
  const columns: Column[] = [];
  for (const products of quick ? SIZES.slice(0, 1) : SIZES) {
    const site = await startSite({ catalog: 'V3', counts: { products } });
    const values: Record<string, number> = {};
    for (const [name, start] of Object.entries({
      'Apollo Server, SDK': startApolloPeer,
      [OURS]: () => startGateway(site, 100_000),
    })) {
      const server = await start(site);
      await drain(server.url, products);
      values[name] = server.peakRss() / 1e6;
      await server.close();
    }
    await site.close();
    columns.push({
      name: `${products.toLocaleString('en')} products`,
      unit: 'MB',
      bar: { most: MEGABYTES },
      values,
      digits: 0,
    });
  }
  return {
    columns,
    reasons: {
      'Apollo Server, SDK':
        'its graph has a few types, so that it begins with less; with more records it grows, and this gateway does not.',
    },
  };
}

async function drain(url: string, products: number): Promise<void> {
  const document =
    'query Drain($after: String) { products(first: 100, after: $after) { nodes { id name raw } pageInfo { hasNextPage endCursor } } }';
  let after: string | null = null;
  let count = 0;
  do {
    const page: Page = (await query(url, document, { after })).data.products;
    count += page.nodes.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  if (count !== products) throw new Error(`${count} of ${products} products arrived`);
}
