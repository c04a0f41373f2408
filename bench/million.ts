import { startGateway, startSite } from './processes.ts';
import { query } from './query.ts';
import type { Figure } from './report.ts';

const RECORDS = 1_000_000;
const PAGE = 200;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** One list of a million records drained through the gateway: time, memory, requests, cursors. */
export async function millionFigures(): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', counts: { contacts: RECORDS } });
  const gateway = await startGateway(site, 100_000);
  await site.clear();
  const start = performance.now();
  let [count, cursor] = [0, 0];
  let after: string | null = null;
  do {
    const page: Page = (
      await query(
        gateway.url,
        `query Drain($after: String) { list: contacts(first: ${PAGE}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
    ).data.list;
    count += page.nodes.length;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    cursor = Math.max(cursor, after?.length ?? 0);
  } while (after !== null);
  const seconds = (performance.now() - start) / 1000;
  const { requests } = await site.counts();
  const peak = gateway.peakRss() / 1e6;
  await gateway.close();
  await site.close();
  const ideal = RECORDS / PAGE;
  return [
    { name: 'records', value: String(count), bar: String(RECORDS), reached: count === RECORDS },
    {
      name: 'requests',
      value: `${requests} / ${ideal} = ${(requests / ideal).toFixed(3)}`,
      bar: '<= 1.02',
      reached: requests / ideal <= 1.02,
    },
    { name: 'time', value: `${seconds.toFixed(0)} s`, bar: '', reached: true },
    { name: 'peak memory', value: `${peak.toFixed(0)} MB`, bar: '<= 240 MB', reached: peak <= 240 },
    { name: 'longest cursor', value: `${cursor} characters`, bar: '<= 2048', reached: cursor <= 2048 },
  ];
}
