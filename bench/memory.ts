import { query, startGateway, startSite } from './processes.ts';
import type { Figure } from './report.ts';

const SIZES = [10_000, 100_000] as const;
const BAR_BYTES = 350e6;
/** How much more 100,000 records may take than 10,000 and still be called flat. */
const FLAT = 1.15;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The gateway's peak memory while a whole catalog is drained. */
export async function memoryFigures(): Promise<Figure[]> {
  const peaks: number[] = [];
  for (const products of SIZES) {
    const site = await startSite({ catalog: 'V3', counts: { products } });
    const gateway = await startGateway(site, 100_000);
    const document =
      'query Drain($after: String) { products(first: 100, after: $after) { nodes { id name raw } pageInfo { hasNextPage endCursor } } }';
    let after: string | null = null;
    let count = 0;
    do {
      const page: Page = (await query(gateway.url, document, { after })).data.products;
      count += page.nodes.length;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    if (count !== products) throw new Error(`${count} of ${products} products arrived`);
    peaks.push(gateway.peakRss());
    await gateway.close();
    await site.close();
  }
  const [small = 0, large = 0] = peaks;
  return [
    {
      name: 'peak RSS, 100,000 products',
      value: megabytes(large),
      bar: `< ${megabytes(BAR_BYTES)}`,
      reached: large < BAR_BYTES,
    },
    {
      name: 'against 10,000 products',
      value: `${megabytes(large)} / ${megabytes(small)} = ${(large / small).toFixed(2)}`,
      bar: `<= ${FLAT}`,
      reached: large / small <= FLAT,
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
