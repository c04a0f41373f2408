import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStubFederation, type StubFederation } from './stub-parts.ts';

let parts: StubFederation;
beforeAll(async () => {
  parts = await startStubFederation();
});
beforeEach(() => parts.reset());
afterAll(() => parts.close());

describe('what reaches a part', () => {
  it('has the credentials, the trace and the id of the request', async () => {
    const headers = {
      authorization: 'IST.secret-key',
      'wix-site-id': 'a-site',
      'wix-account-id': 'an-account',
      'x-wix-api-key': 'IST.secret-key',
      'x-request-id': 'import-17.4',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      tracestate: 'vendor=1',
      baggage: 'tenant=7',
    };
    const answer = await parts.router.query(
      '{ shop }',
      {},
      { ...headers, 'x-forwarded-for': '192.0.2.7', cookie: 'a=b' },
    );
    expect(answer.headers.get('x-request-id')).toBe('import-17.4');
    expect(parts.shop.asked[0]?.headers).toMatchObject({
      ...headers,
      'x-forwarded-for': '192.0.2.7, 127.0.0.1',
    });
    expect(parts.shop.asked[0]?.headers).not.toHaveProperty('cookie');
    expect(parts.content.asked).toEqual([]);
  });

  it('gets an id for its request where the caller gives none, or one that is none', async () => {
    const answers = [
      await parts.router.query('{ shop }'),
      await parts.router.query('{ shop }', {}, { 'x-request-id': 'a b' }),
    ];
    const ids = answers.map(({ headers }) => headers.get('x-request-id'));
    expect(parts.shop.asked.map(({ headers }) => headers['x-request-id'])).toEqual(ids);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['{ shop }', {}, undefined],
    ['query ($a: String) { shop shelf(first: 100, after: $a) }', { a: null }, undefined],
    ['query ($a: String) { shop shelf(after: $a) }', { a: 'next' }, 'drain'],
    ['query ($n: Int = 101) { shop shelf(first: $n) }', {}, 'drain'],
    ['query ($n: Int = 101) { shop shelf(first: $n) }', { n: 5 }, undefined],
    ['{ shop shelf(first: 1000) }', {}, 'drain'],
  ])('knows whether it belongs to a drain: %s %j', async (document, variables, priority) => {
    await parts.router.query(document, variables);
    expect(parts.shop.asked.map(({ headers }) => headers['x-wix-gateway-priority'])).toEqual([priority]);
  });
});

describe('what is asked at the same time', () => {
  it('is one request to the part where the credentials are the same', async () => {
    const caller = { authorization: 'IST.one', 'wix-site-id': 'one' };
    const answers = await together([caller, caller, caller], 1);
    expect(parts.shop.asked).toHaveLength(1);
    for (const { body } of answers) expect(body.data).toEqual({ shop: 'of IST.one' });
    const costs = answers.map(({ body }) => body.extensions?.wix);
    // What Wix was asked is counted once.
    expect(costs.map(({ requests, deduplicated }) => [requests, deduplicated]).toSorted()).toEqual([
      [0, 3],
      [0, 3],
      [3, 0],
    ]);
    expect(costs.reduce((sum, { retries }) => sum + retries, 0)).toBe(1);
  });

  it.each(['authorization', 'wix-site-id', 'wix-account-id', 'x-wix-api-key'])(
    'is never shared where %s differs',
    async (name) => {
      const caller = { authorization: 'IST.one', 'wix-site-id': 'one' };
      const other = { ...caller, [name]: 'another' };
      const answers = await together([caller, other, {}], 3);
      expect(parts.shop.asked).toHaveLength(3);
      expect(answers.map(({ body }) => body.data.shop)).toEqual([
        'of IST.one',
        `of ${other.authorization}`,
        'of undefined',
      ]);
    },
  );

  it('goes on for the others when the first one hangs up', async () => {
    const held = parts.shop.hold({ data: { shop: 'open' } });
    const first = new AbortController();
    const gone = parts.router.query('{ shop }', {}, {}, first.signal).catch(() => 'hung up');
    await expect.poll(() => parts.shop.asked.length).toBe(1);
    const second = parts.router.query('{ shop }');
    await new Promise((resolve) => setTimeout(resolve, 200));
    first.abort();
    expect(await gone).toBe('hung up');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(parts.shop.asked[0]?.aborted).toBe(false);
    held.send();
    expect((await second).body).toMatchObject({ data: { shop: 'open' } });
    expect(parts.shop.asked).toHaveLength(1);
  });

  it('is given up when the last one hangs up', async () => {
    parts.shop.hold({});
    const caller = new AbortController();
    const gone = parts.router.query('{ shop }', {}, {}, caller.signal).catch(() => 'hung up');
    await expect.poll(() => parts.shop.asked.length).toBe(1);
    caller.abort();
    expect(await gone).toBe('hung up');
    await expect.poll(() => parts.shop.asked[0]?.aborted).toBe(true);
  });
});

/** Asks several times, and lets the part answer only when all of it has arrived. */
async function together(callers: readonly Readonly<Record<string, string>>[], questions: number) {
  const held = parts.shop.hold(({ headers }) => ({
    data: { shop: `of ${headers.authorization}` },
    extensions: {
      wix: { requests: 3, retries: 1, deduplicated: 0, prefetched: 1, waitedMs: 5, skipped: [] },
    },
  }));
  const answers = callers.map((headers) => parts.router.query('{ shop }', {}, headers));
  await expect.poll(() => parts.shop.asked.length).toBe(questions);
  await new Promise((resolve) => setTimeout(resolve, 200));
  held.send();
  return Promise.all(answers);
}
