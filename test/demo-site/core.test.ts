import { afterEach, describe, expect, it } from 'vitest';
import { productsV3 } from '@wix/stores';
import { demoSiteOptions, runDemoSite } from '../../demo-site/cli.ts';
import type { DemoSite, DemoSiteOptions, JsonObject } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { ask, keyHeaders, textsOf, valueAt, wixClient } from './wix-client.ts';

const QUERY = '/stores/v3/products/query';
const sites: DemoSite[] = [];

async function start(options: DemoSiteOptions = {}): Promise<DemoSite> {
  const site = await startDemoSite(options);
  sites.push(site);
  return site;
}

afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

describe('demo site > credentials', () => {
  it('takes the key raw or as Bearer, and an app token without a site id', async () => {
    const site = await start();
    expect((await ask(site, QUERY, {})).status).toBe(200);
    expect(
      (await ask(site, QUERY, {}, { ...keyHeaders(site), authorization: `Bearer ${site.apiKey}` })).status,
    ).toBe(200);
    const credentials = {
      instance_id: site.instanceId,
      client_id: site.appId,
      client_secret: site.appSecret,
    };
    const token = await ask(site, '/oauth2/token', { ...credentials, grant_type: 'client_credentials' }, {});
    expect(token.status).toBe(200);
    const authorization = String(valueAt(token.json, 'access_token'));
    expect((await ask(site, QUERY, {}, { authorization })).status).toBe(200);
  });

  it('refuses a wrong key, a missing site and an unknown site, each in its own words', async () => {
    const site = await start();
    const wrongKey = await ask(site, QUERY, {}, { ...keyHeaders(site), authorization: 'IST.wrong' });
    expect(wrongKey.status).toBe(403);
    const noSite = await ask(site, QUERY, {}, { authorization: site.apiKey });
    expect(noSite.json).toMatchObject({
      message: 'No Metasite Context in identity.',
      details: { applicationError: { code: 'UNAUTHORIZED' } },
    });
    const unknown = await ask(site, QUERY, {}, { ...keyHeaders(site), 'wix-site-id': site.instanceId });
    expect(unknown.status).toBe(404);
    expect(unknown.json).toMatchObject({ message: `meta-site ${site.instanceId} not found` });
    const strict = await start({ assumptions: { badKeyStatus: 401 } });
    expect((await ask(strict, QUERY, {}, { authorization: 'IST.wrong' })).status).toBe(401);
  });
});

describe('demo site > endpoints', () => {
  it('answers an unknown path and every write with a page that is no JSON, and records them', async () => {
    const site = await start();
    for (const [method, path] of [
      ['POST', '/stores/v3/products'],
      ['DELETE', '/stores/v3/products/x'],
      ['PATCH', '/stores/v3/products/x'],
      ['GET', '/nowhere'],
    ] as const) {
      const response = await fetch(`${site.url}${path}`, { method, headers: keyHeaders(site) });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/html');
    }
    expect(site.requests.entries.map((entry) => entry.method)).toEqual(['POST', 'DELETE', 'PATCH', 'GET']);
    expect(site.requests.withStatus(404)).toHaveLength(4);
  });

  it('names every answer with X-Wix-Request-Id, a different one each', async () => {
    const site = await start();
    const ids = [await ask(site, QUERY, {}), await ask(site, '/nowhere')].map((answer) =>
      answer.headers.get('x-wix-request-id'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain(null);
  });

  it('reads the same query from a POST and from the GET parameter `.r`', async () => {
    const site = await start();
    const body = { query: { cursorPaging: { limit: 2 } }, fields: ['URL'] };
    const encoded = Buffer.from(JSON.stringify(body)).toString('base64url');
    const [posted, got] = [await ask(site, QUERY, body), await ask(site, `${QUERY}?.r=${encoded}`)];
    expect(got.json).toEqual(posted.json);
    expect(site.requests.entries.map((entry) => entry.body)).toEqual([body, body]);
    expect((await ask(site, `${QUERY}?.r=!!!`)).status).toBe(400);
  });

  it('denies what the key may not read, and a finer permission only its part', async () => {
    const denied = await ask(await start({ deny: ['STORES'] }), QUERY, {});
    expect(denied).toMatchObject({ status: 403, json: { message: '', details: {} } });
    const empty = await ask(
      await start({ deny: ['STORES'], assumptions: { deniedBody: 'empty' } }),
      QUERY,
      {},
    );
    expect(empty).toMatchObject({ status: 403, text: '' });
    const site = await start({ deny: ['STORES_INVENTORY'] });
    expect((await ask(site, QUERY, {})).status).toBe(200);
    expect((await ask(site, '/stores/v3/inventory-items/query', {})).status).toBe(403);
  });

  it('answers the other catalog and an absent shop with 428', async () => {
    expect(await refusedWith({ catalog: 'V1' }, QUERY)).toEqual({
      status: 428,
      code: 'CATALOG_V1_SITE_CALLING_CATALOG_V3_API',
    });
    expect(await refusedWith({}, '/stores/v1/products/query')).toEqual({
      status: 428,
      code: 'CATALOG_V3_SITE_CALLING_CATALOG_V1_API',
    });
    expect(await refusedWith({ catalog: 'NONE' }, QUERY)).toEqual({
      status: 428,
      code: 'REQUIRED_APP_NOT_INSTALLED',
    });
    expect(await refusedWith({ assumptions: { catalogProvisioning: true } }, QUERY)).toEqual({
      status: 428,
      code: 'CATALOG_V3_SITE_PROVISIONING',
    });
  });
});

describe('demo site > query language', () => {
  it('refuses fields, operators, sorts and limits that are not declared', async () => {
    const site = await start();
    expect(await refusal(site, { filter: { name: 'x' } })).toBe("Field 'name' is not declared as filterable");
    expect(await refusal(site, { filter: { 'options.id': { $eq: 'x' } } })).toContain(
      "Operator '$eq' is not supported",
    );
    expect(await refusal(site, { filter: { id: { $like: 'x' } } })).toContain("Unsupported operator '$like'");
    expect(await refusal(site, { sort: [{ fieldName: 'createdDate' }] })).toContain(
      'is not declared as sortable',
    );
    expect(await refusal(site, { cursorPaging: { limit: 101 } })).toContain('less than or equal to 100');
    expect(await refusal(site, { cursorPaging: { limit: 5 }, paging: { limit: 5 } })).toContain(
      'mutually exclusive',
    );
    expect(await refusal(site, { cursorPaging: { cursor: 'made-up' } })).toBe('Cursor is invalid');
  });

  it('takes a cursor alone, on its own endpoint, until it expires', async () => {
    const site = await start();
    const first = await ask(site, QUERY, {
      query: { filter: { visible: true }, cursorPaging: { limit: 10 } },
    });
    const cursor = cursorOf(first.json);
    expect(await refusal(site, { filter: { visible: true }, cursorPaging: { cursor } })).toContain(
      'must not be sent',
    );
    expect(await refusal(site, { cursorPaging: { cursor } }, '/stores/v3/products/search')).toContain(
      'does not belong',
    );
    expect((await ask(site, QUERY, { query: { cursorPaging: { cursor } } })).status).toBe(200);
    site.expireCursors();
    expect(await refusal(site, { cursorPaging: { cursor } })).toBe('Cursor has expired');
  });

  it('filters by every kind of operator, and combines them', async () => {
    const site = await start();
    const count = async (filter: unknown): Promise<number> => {
      const answer = await ask(site, '/stores/v3/products/count', { filter, returnNonVisibleProducts: true });
      return Number(valueAt(answer.json, 'count'));
    };
    const all = await count({});
    const visible = await count({ visible: true });
    expect(visible + (await count({ visible: { $ne: true } }))).toBe(all);
    expect(await count({ $and: [{ visible: true }, { $not: [{ visible: true }] }] })).toBe(0);
    expect(await count({ $or: [{ visible: true }, { visible: false }] })).toBe(all);
    expect(await count({ 'brand.id': { $exists: false } })).toBe(100);
    expect(await count({ productType: { $in: ['DIGITAL', 'PHYSICAL'] } })).toBe(all);
    expect(await count({ productType: { $nin: ['DIGITAL'] } })).toBe(all - 15);
    expect(await count({ 'actualPriceRange.minValue.amount': { $gte: '999999999' } })).toBe(1);
    const first = site.records.products.at(0)['createdDate'];
    const last = site.records.products.at(299)['createdDate'];
    expect(await count({ createdDate: { $gt: first, $lte: last } })).toBe(all - 1);
    expect(await count({ name: { $startsWith: 'washed' } })).toBeGreaterThan(0);
  });

  it('pages backwards as it paged forwards', async () => {
    const site = await start();
    const names = async (query: unknown): Promise<{ ids: string[]; next: string; prev: string }> => {
      const { json } = await ask(site, '/stores/v3/products/search', { search: query });
      return { ids: idsOf(json), next: cursorOf(json, 'next'), prev: cursorOf(json, 'prev') };
    };
    const first = await names({ sort: [{ fieldName: 'name', order: 'DESC' }], cursorPaging: { limit: 7 } });
    const second = await names({ cursorPaging: { cursor: first.next } });
    expect(second.ids).not.toEqual(first.ids);
    expect((await names({ cursorPaging: { cursor: second.prev } })).ids).toEqual(first.ids);
  });
});

describe('demo site > a site that changes while it is read', () => {
  it('skips no record and repeats none when others are removed and added between two pages', async () => {
    const site = await start({ counts: { products: 50 } });
    const { products } = site.records;
    const before = Array.from({ length: 50 }, (_, at) => products.idAt(at));
    const first = await ask(site, QUERY, { query: { cursorPaging: { limit: 20 } } });
    const removed = [3, 19, 25].map((at) => products.idAt(at));
    for (const id of removed) products.remove(id);
    const added = products.add({ name: 'Late arrival' });
    const rest = await ask(site, QUERY, {
      query: { cursorPaging: { cursor: cursorOf(first.json), limit: 100 } },
    });
    const expected = before.slice(20).filter((id) => !removed.includes(id));
    expect(idsOf(rest.json)).toEqual([...expected, added['id']]);
    expect(products.count).toBe(48);
    expect(products.indexOf(removed[0] ?? '')).toBeUndefined();
  });

  it('moves the update date and the revision of a changed record, and takes its variants along when it goes', async () => {
    const site = await start();
    const { products, variants } = site.records;
    const id = products.idAt(4);
    const before = products.at(4);
    products.update(id, { name: 'Renamed', visible: false });
    const after = products.at(4);
    expect(after).toMatchObject({ name: 'Renamed', revision: String(Number(before['revision']) + 1) });
    expect(String(after['updatedDate']) > String(before['updatedDate'])).toBe(true);
    const since = await ask(site, QUERY, {
      query: { filter: { updatedDate: { $gt: '2026-05-15T00:00:00Z' } } },
    });
    expect(idsOf(since.json)).toEqual([id]);
    const total = variants.count;
    products.remove(id);
    expect(variants.count).toBe(total - 6);
    expect(() => products.update(id, {})).toThrow('has no product with id');
  });
});

describe('demo site > trouble on demand', () => {
  it('answers 429 above the rate limit of a minute', async () => {
    const site = await start({ rateLimit: { requestsPerMinute: 2, retryAfter: true } });
    const answers = [await ask(site, QUERY, {}), await ask(site, QUERY, {}), await ask(site, QUERY, {})];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(site.requests.busiestMinute()).toBe(3);
  });

  it('breaks answers as told: by path, for so many requests, after so many', async () => {
    const site = await start({
      faults: [{ kind: '503', path: '/products/', skip: 1, times: 1, retryAfterSeconds: 7 }],
    });
    const answers = [await ask(site, QUERY, {}), await ask(site, QUERY, {}), await ask(site, QUERY, {})];
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 200]);
    expect(answers[1]).toMatchObject({ text: '' });
    expect(answers[1]?.headers.get('retry-after')).toBe('7');
    const texts: Record<string, unknown> = {};
    for (const kind of ['garbage', 'html', 'empty', 'truncated', 'wrong-shape', 'empty-403'] as const) {
      site.setFaults([{ kind, times: 1 }]);
      const response = await fetch(`${site.url}${QUERY}`, {
        method: 'POST',
        headers: keyHeaders(site),
        body: '{}',
      });
      const text = await response.text();
      texts[kind] = `${response.status} ${isJson(text) ? 'JSON' : text === '' ? 'nothing' : 'no JSON'}`;
    }
    expect(texts).toEqual({
      garbage: '200 no JSON',
      html: '200 no JSON',
      empty: '200 nothing',
      truncated: '200 no JSON',
      'wrong-shape': '200 JSON',
      'empty-403': '403 JSON',
    });
  });

  it('breaks connections and lets callers wait until they give up', async () => {
    const site = await start({ faults: [{ kind: 'reset', times: 1 }] });
    await expect(ask(site, QUERY, {})).rejects.toThrow('fetch failed');
    site.setFaults([{ kind: 'timeout' }]);
    const waiting = fetch(`${site.url}${QUERY}`, {
      headers: keyHeaders(site),
      signal: AbortSignal.timeout(50),
    });
    await expect(waiting).rejects.toThrow('timeout');
    await expect.poll(() => site.requests.entries.at(-1)?.aborted).toBe(true);
  });

  it('makes the same faults of the same seed', async () => {
    const statuses = await faultyStatuses();
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(await faultyStatuses()).toEqual(statuses);
  });
});

describe('demo site > data', () => {
  it('is the same for the same seed, and other for another', async () => {
    const [one, same, other] = [await start({ seed: 3 }), await start({ seed: 3 }), await start({ seed: 4 })];
    expect(same.records.products.at(42)).toEqual(one.records.products.at(42));
    expect(other.records.products.idAt(42)).not.toBe(one.records.products.idAt(42));
  });

  it('scales, and takes exact counts', async () => {
    expect((await start({ scale: 0.1 })).records.products.count).toBe(30);
    expect((await start({ scale: 3, counts: { products: 7 } })).records.products.count).toBe(7);
  });

  it('reads any page of a hundred thousand products', async () => {
    const site = await start({ counts: { products: 100_000 } });
    const client = wixClient(site, { productsV3 });
    const id = site.records.products.idAt(99_990);
    const page = await client.productsV3.queryProducts().in('_id', [id]).find();
    expect(page.items.map((product) => product._id)).toEqual([id]);
    const since = String(site.records.products.at(99_950)['createdDate']);
    const last = await ask(site, QUERY, {
      query: { filter: { createdDate: { $gte: since } }, cursorPaging: { limit: 100 } },
    });
    expect(idsOf(last.json)).toHaveLength(50);
  });
});

describe('demo site > command line', () => {
  it('reads its options and says how to connect', async () => {
    const lines: string[] = [];
    const site = await runDemoSite({ port: '0', catalog: 'v1', deny: 'bookings, FORMS' }, (line) =>
      lines.push(line),
    );
    sites.push(site);
    expect(lines.join('\n')).toContain(`WIX_API_URL=${site.url}`);
    expect(lines.join('\n')).toContain(site.apiKey);
    expect(demoSiteOptions({ fault: ['429:0.05', 'slow:1:/products/'], rateLimit: '50' })).toMatchObject({
      faults: [
        { kind: '429', probability: 0.05 },
        { kind: 'slow', probability: 1, path: '/products/' },
      ],
      rateLimit: { requestsPerMinute: 50 },
    });
  });

  it('names every wrong value at once', () => {
    const wrong = {
      port: 'x',
      catalog: 'V2',
      deny: 'SHOES',
      uninstalled: 'STORES',
      fault: ['boom', '429:2'],
    };
    expect(() => demoSiteOptions(wrong)).toThrow(
      /--port must be(.|\n)*SHOES(.|\n)*STORES(.|\n)*boom(.|\n)*from 0 to 1/,
    );
    expect(() => demoSiteOptions(wrong)).toThrow(/--catalog must be/);
  });
});

async function refusal(site: DemoSite, query: unknown, path = QUERY): Promise<string> {
  const { status, json } = await ask(site, path, path.endsWith('search') ? { search: query } : { query });
  expect(status).toBe(400);
  return String(valueAt(json, 'message'));
}

async function refusedWith(options: DemoSiteOptions, path: string): Promise<unknown> {
  const { status, json } = await ask(await start(options), path, {});
  return { status, code: valueAt(json, 'details.applicationError.code') };
}

async function faultyStatuses(): Promise<number[]> {
  const site = await start({ seed: 7, faults: [{ kind: '429', probability: 0.5 }] });
  const statuses: number[] = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await ask(site, QUERY, {})).status);
  return statuses;
}

function idsOf(json: JsonObject): string[] {
  return textsOf(json, 'products.id');
}

function cursorOf(json: JsonObject, direction: 'next' | 'prev' = 'next'): string {
  return String(valueAt(json, `pagingMetadata.cursors.${direction}`));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
