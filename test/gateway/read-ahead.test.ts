import { afterEach, describe, expect, test } from 'vitest';
import type { DemoSiteOptions } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const PRODUCTS = /stores\/v3\/products\/search$/;
const EVENTS = /events\/v3\/events\/query$/;

let gateway: TestGateway;

async function started(site: DemoSiteOptions, env: Record<string, string> = {}): Promise<TestGateway> {
  gateway = await startGateway({ site, env });
  // What is asked once of a site is asked before anything is counted.
  await gateway.query('{ products(first: 1) { nodes { id } } events(first: 1) { nodes { id } } }');
  gateway.site.requests.clear();
  return gateway;
}

afterEach(() => gateway.close());

interface Page {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly requests: number;
  readonly prefetched: number;
  readonly deduplicated: number;
}

async function page(list: string, args: string, after: string | null = null): Promise<Page> {
  const document = `query Page($after: String) { ${list}(after: $after, ${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const { body } = await gateway.query(document, { after });
  expect(body.errors).toBeUndefined();
  const { nodes, pageInfo } = body.data[list];
  const { requests, prefetched, deduplicated } = body.extensions?.wix ?? {};
  return {
    ids: nodes.map(({ id }: { id: string }) => id),
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    requests,
    prefetched,
    deduplicated,
  };
}

async function pages(list: string, args: string, most = Infinity): Promise<Page[]> {
  const read: Page[] = [];
  for (let after: string | null = null; read.length < most;) {
    const next: Page = await page(list, args, after);
    read.push(next);
    if (next.after === null) break;
    ({ after } = next);
  }
  return read;
}

function sum(read: readonly Page[], name: 'requests' | 'prefetched'): number {
  return read.reduce((total, one) => total + one[name], 0);
}

/** Waits until the site has got so many requests. */
async function expectArrived(path: RegExp, count: number): Promise<void> {
  await expect.poll(() => gateway.site.requests.count(path), { interval: 5 }).toBe(count);
}

async function metric(line: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  const found = text.split('\n').find((each) => each.startsWith(line));
  return Number(found?.slice(line.length));
}

describe('a drain', () => {
  test('by cursor has each page behind the second read ahead, and sends no request more', async () => {
    await started({ counts: { products: 500 } });
    const read = await pages('products', 'first: 100');
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(500);
    expect(read.map(({ requests }) => requests)).toEqual([1, 1, 1, 1, 1]);
    expect(read.map(({ prefetched }) => prefetched)).toEqual([0, 0, 1, 1, 1]);
    expect(gateway.site.requests.count()).toBe(5);
    expect(await metric('wix_gateway_wix_prefetched_total{outcome="used"} ')).toBe(3);
    expect(await metric('wix_gateway_wix_prefetched_total{outcome="wasted"} ')).toBe(0);
  });

  test('by offset has the next page under way while its own is, and sends no request more', async () => {
    await started({ counts: { events: 500 } });
    const read = await pages('events', 'first: 100');
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(500);
    // Pages behind the first begin with a record of the one before.
    expect(read.map(({ ids }) => ids.length)).toEqual([100, 99, 99, 99, 99, 4]);
    expect(sum(read, 'requests')).toBe(6);
    expect(sum(read, 'prefetched')).toBe(4);
    expect(gateway.site.requests.count()).toBe(6);
  });

  test('by key, and of lists that are chained, is read ahead likewise', async () => {
    await started({ catalog: 'V1', counts: { products: 350, orders: 320 } });
    for (const list of ['products', 'orders']) {
      gateway.site.requests.clear();
      const read = await pages(list, 'first: 100');
      expect(gateway.site.requests.count()).toBe(sum(read, 'requests'));
      expect(sum(read, 'prefetched')).toBeGreaterThanOrEqual(read.length - 2);
    }
  });

  test('finds its next page asked for before it has got its own', async () => {
    await started({ counts: { products: 400, events: 400 }, latencyMs: 150 });
    for (const [list, path] of [
      ['products', PRODUCTS],
      ['events', EVENTS],
    ] as const) {
      const [, second] = await pages(list, 'first: 100', 2);
      await expectArrived(path, 3);
      expect(second?.after).not.toBeNull();
    }
  });

  test('that stops after two pages has sent one request in vain', async () => {
    await started({ counts: { products: 500, events: 500 } });
    await pages('products', 'first: 50', 2);
    await pages('events', 'first: 50', 2);
    await expectArrived(PRODUCTS, 3);
    await expectArrived(EVENTS, 3);
    expect(gateway.site.requests.count()).toBe(6);
  });

  test.each([
    [3, 2],
    [5, 3],
    [9, 4],
  ])(
    'by offset that stops after %i pages has sent %i requests in vain: one, and one for every two pages that it had read',
    async (read, ahead) => {
      await started({ counts: { events: 900 } });
      const found = await pages('events', 'first: 50', read);
      await expectArrived(EVENTS, read + ahead);
      expect(sum(found, 'requests')).toBe(read);
      expect(sum(found, 'prefetched')).toBe(read - 2);
    },
  );

  test('by offset sends nothing behind the end of its list, however far it looks ahead', async () => {
    await started({ counts: { events: 400, contacts: 400 } });
    for (const list of ['events', 'contacts']) {
      gateway.site.requests.clear();
      const read = await pages(list, 'first: 40');
      expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(400);
      expect(read).toHaveLength(10);
      expect(sum(read, 'prefetched')).toBe(8);
      expect(gateway.site.requests.count()).toBe(10);
    }
  });

  test('is one only from its second page on', async () => {
    await started({ counts: { products: 500, events: 500 } });
    await pages('products', 'first: 100', 1);
    await pages('events', 'first: 100', 1);
    expect(gateway.site.requests.count()).toBe(2);
  });

  test('that goes on with another filter or order gets what it asks for', async () => {
    await started({ counts: { products: 500 } });
    await pages('products', 'first: 50', 2);
    const ascending = await pages('products', 'first: 50, orderBy: { field: NAME, direction: ASC }', 3);
    const descending = await pages('products', 'first: 50, orderBy: { field: NAME, direction: DESC }', 20);
    const all = descending.flatMap(({ ids }) => ids).toReversed();
    expect(all).toHaveLength(500);
    expect(ascending.flatMap(({ ids }) => ids)).toEqual(all.slice(0, 150));
    // Each of the two that stopped had one under way.
    const asked = 2 + 3 + 10;
    await expectArrived(PRODUCTS, asked + 2);
  });

  test('in which Wix answers 429 to what was read ahead goes on when the pause is over', async () => {
    await started({
      counts: { products: 500 },
      faults: [{ kind: '429', path: PRODUCTS, skip: 3, times: 1, retryAfterSeconds: 1 }],
    });
    const read = await pages('products', 'first: 100');
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(500);
    expect(gateway.site.requests.withStatus(429)).toHaveLength(1);
    // After a 429 nothing is read ahead for a minute.
    expect(sum(read, 'prefetched')).toBe(0);
    expect(gateway.site.requests.count()).toBe(6);
  });

  test.each(['empty-403', '500', 'reset', 'garbage', 'html'] as const)(
    'hears nothing of what was read ahead and ended with %s',
    async (kind) => {
      await started({
        counts: { products: 400 },
        faults: [{ kind, path: PRODUCTS, skip: 3, times: 1 }],
      });
      const read = await pages('products', 'first: 100');
      expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(400);
      expect(read.map(({ prefetched }) => prefetched)).toEqual([0, 0, 0, 1]);
      expect(gateway.site.requests.count()).toBe(5);
    },
  );

  test('that is refused in its middle says so as without read-ahead', async () => {
    await started({
      counts: { products: 400 },
      faults: [{ kind: 'empty-403', path: PRODUCTS, skip: 3 }],
    });
    const [, second] = await pages('products', 'first: 100', 2);
    const { body } = await gateway.query(
      'query Page($after: String) { products(first: 100, after: $after) { nodes { id } } }',
      { after: second?.after },
    );
    expect(body.data.products).toBeNull();
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'WIX_PERMISSION_DENIED', retryable: true });
  });

  test('gets a record of 5 MB', async () => {
    await started({ counts: { events: 250 } });
    const { events } = gateway.site.records;
    events.update(events.idAt(220), { shortDescription: 'x'.repeat(5_000_000) });
    const read = await pages('events', 'first: 100');
    expect(new Set(read.flatMap(({ ids }) => ids)).size).toBe(250);
    expect(sum(read, 'prefetched')).toBe(1);
    expect(gateway.site.requests.count()).toBe(sum(read, 'requests'));
  });

  test('has drifting records found where a page was read ahead', async () => {
    await started({ counts: { events: 400 } });
    const [first, second] = await pages('events', 'first: 100', 2);
    await expectArrived(EVENTS, 3);
    const gone = new Set(first?.ids.slice(0, 10));
    const { events } = gateway.site.records;
    const all = Array.from({ length: events.count }, (_, index) => events.idAt(index));
    const stayed = all.filter((id) => !gone.has(id));
    for (const id of gone) events.remove(id);
    const read = [...(first?.ids ?? []), ...(second?.ids ?? [])];
    for (let after = second?.after ?? null; after !== null;) {
      const next: Page = await page('events', 'first: 100', after);
      read.push(...next.ids);
      ({ after } = next);
    }
    expect(stayed.filter((id) => !read.includes(id))).toEqual([]);
  });
});

describe('long pages', () => {
  test('of a list by offset are read side by side', async () => {
    await started({ counts: { events: 1500 } });
    const [first, second] = await pages('events', 'first: 1000');
    // The first tells how many there are, the second is asked for.
    expect(first).toMatchObject({ requests: 10, prefetched: 8 });
    expect(second).toMatchObject({ requests: 6, prefetched: 5 });
    expect(new Set([...(first?.ids ?? []), ...(second?.ids ?? [])]).size).toBe(1500);
    expect(gateway.site.requests.count()).toBe(16);
  });

  test('that are narrower than the list send nothing behind their end', async () => {
    await started({ counts: { events: 1500 } });
    const [first] = await pages('events', 'first: 250', 1);
    expect(first).toMatchObject({ requests: 3, prefetched: 1 });
    expect(gateway.site.requests.count()).toBe(3);
  });
});

describe('ten clients', () => {
  test('that come to the same place make one request', async () => {
    const { site } = await started({ counts: { products: 500 } });
    // What is read ahead is under way until all have come.
    site.setFaults([{ kind: 'slow', path: PRODUCTS, skip: 2, times: 1, delayMs: 5_000 }]);
    const [, second] = await pages('products', 'first: 100', 2);
    await expectArrived(PRODUCTS, 3);
    const read = await Promise.all(
      Array.from({ length: 10 }, () => page('products', 'first: 100', second?.after ?? null)),
    );
    await expectArrived(PRODUCTS, 4);
    expect(new Set(read.map(({ ids }) => ids.join())).size).toBe(1);
    expect(sum(read, 'requests')).toBe(1);
    expect(sum(read, 'prefetched')).toBe(1);
    expect(read.reduce((total, { deduplicated }) => total + deduplicated, 0)).toBe(9);
  });

  test('that have it already make no more than one: for those who come when the first has been answered', async () => {
    const { site } = await started({ counts: { products: 500 } });
    site.setFaults([{ kind: 'slow', path: PRODUCTS, skip: 3, delayMs: 5_000 }]);
    const [, second] = await pages('products', 'first: 100', 2);
    await expectArrived(PRODUCTS, 3);
    await page('events', 'first: 1');
    const read = await Promise.all(
      Array.from({ length: 10 }, () => page('products', 'first: 100', second?.after ?? null)),
    );
    expect(new Set(read.map(({ ids }) => ids.join())).size).toBe(1);
    expect(sum(read, 'prefetched')).toBe(1);
    const sent = sum(read, 'requests') - 1;
    expect(sent).toBeLessThanOrEqual(1);
    await expectArrived(PRODUCTS, 4 + sent);
  });
});

describe('what is read ahead', () => {
  test('is given up with the client that hangs up, and with the gateway', async () => {
    await started({ counts: { events: 500 } });
    const [first] = await pages('events', 'first: 100', 1);
    gateway.site.setFaults([{ kind: 'slow', path: EVENTS, delayMs: 20_000 }]);
    const controller = new AbortController();
    const hungUp = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query Page($after: String) { events(first: 100, after: $after) { nodes { id } } }',
        variables: { after: first?.after },
      }),
      signal: controller.signal,
    }).catch(() => undefined);
    await expectArrived(EVENTS, 3);
    controller.abort();
    await hungUp;
    const given = (): number => gateway.site.requests.entries.filter(({ aborted }) => aborted).length;
    await expect.poll(given, { interval: 5 }).toBe(2);

    gateway.site.setFaults([{ kind: 'slow', path: EVENTS, delayMs: 20_000, skip: 1 }]);
    await page('events', 'first: 100', first?.after);
    await expectArrived(EVENTS, 5);
    await gateway.close();
    await expect.poll(given, { interval: 5 }).toBe(3);
  });

  test('is for the same credentials alone', async () => {
    await started({ counts: { products: 500 } });
    const [, second] = await pages('products', 'first: 100', 2);
    await expectArrived(PRODUCTS, 3);
    const { siteId, apiKey, accountId } = gateway.site;
    const { body } = await gateway.query(
      'query Page($after: String) { products(first: 100, after: $after) { nodes { id } } }',
      { after: second?.after },
      { 'wix-site-id': siteId, 'wix-account-id': accountId, authorization: apiKey },
    );
    expect(body.data.products.nodes).toHaveLength(100);
    expect(body.extensions?.wix.prefetched).toBe(0);
  });

  test('takes nothing of a budget that others need', async () => {
    // Four at once, and then one every few seconds: nothing is left over.
    await started({ counts: { products: 500 } }, { WIX_REQUESTS_PER_MINUTE: '8' });
    const read = await pages('products', 'first: 100', 2);
    expect(sum(read, 'requests')).toBe(2);
    expect(gateway.site.requests.count()).toBe(2);
  });
});
