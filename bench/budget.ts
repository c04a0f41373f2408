import { startGateway, startSite } from './processes.ts';
import { query } from './query.ts';
import type { Figure } from './report.ts';

const BUDGET = 600;
const REQUESTS = 700;
const BAR = 0.98;

/** Drain time at a budget against the ideal: half the budget at once, the rest of that minute and every later one evenly. */
export async function budgetFigures(): Promise<Figure[]> {
  const site = await startSite({
    catalog: 'V3',
    counts: { products: REQUESTS * 20 },
    rateLimit: { requestsPerMinute: BUDGET },
  });
  const gateway = await startGateway(site, BUDGET);
  await site.clear();
  const start = performance.now();
  // Several drains at once, as importers run steps side by side; each page is one Wix request of its own: equal ones would be sent once.
  await Promise.all(Array.from({ length: 8 }, (_, index) => drain(gateway.url, REQUESTS / 8, 20 + index)));
  const seconds = (performance.now() - start) / 1000;
  const { throttled, busiestMinute } = await site.counts();
  await gateway.close();
  await site.close();
  const ideal = idealSeconds(REQUESTS, BUDGET);
  const efficiency = ideal / seconds;
  return [
    {
      name: `${REQUESTS} requests at ${BUDGET} a minute`,
      value: `${ideal.toFixed(1)} s / ${seconds.toFixed(1)} s = ${efficiency.toFixed(3)}`,
      bar: `>= ${BAR}`,
      reached: efficiency >= BAR,
    },
    {
      name: 'most requests in any 60 s',
      value: String(busiestMinute),
      bar: `<= ${BUDGET}`,
      reached: busiestMinute <= BUDGET,
    },
    { name: '429 answers', value: String(throttled), bar: '0', reached: throttled === 0 },
  ];
}

/**
 * When the last of `requests` can start at a budget (requests per minute) that is idle: half of the first minute's at once, the rest of that minute
 * and every later one evenly.
 */
export function idealSeconds(requests: number, budget: number): number {
  if (requests <= budget) return (Math.max(0, requests - budget / 2) / (budget / 2)) * 60;
  return (requests / budget) * 60;
}

async function drain(url: string, pages: number, first: number): Promise<void> {
  const document = `query Drain($after: String) { products(first: ${first}, after: $after) { nodes { id } pageInfo { endCursor } } }`;
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1)
    after = (await query(url, document, { after })).data.products.pageInfo.endCursor;
}
