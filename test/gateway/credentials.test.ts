import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { startGateway, type Answer, type TestGateway } from '../start-gateway.ts';

const QUERY = '{ products(first: 1) { nodes { id } } }';
const TOKEN = 'a-long-token-for-tests';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

/** The code and hint of an answer's only error. */
function failure({ status, body }: Answer): Record<string, unknown> {
  expect(body.errors).toHaveLength(1);
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions.code, hint: error?.extensions['hint'], message: error?.message };
}

/** Whether the product was read, and nothing went wrong. */
function readsProducts({ status, body }: Answer): boolean {
  return status === 200 && body.errors === undefined && body.data.products.nodes.length === 1;
}

describe('credentials of the environment', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site });
  });
  afterAll(() => gateway.close());

  test('serve requests that bring none', async () => {
    expect(readsProducts(await gateway.query(QUERY))).toBe(true);
  });

  test('are replaced entirely by the ones a request brings', async () => {
    expect(
      readsProducts(
        await gateway.query(QUERY, {}, { 'wix-site-id': site.siteId, authorization: site.apiKey }),
      ),
    ).toBe(true);
    expect(
      readsProducts(
        await gateway.query(
          QUERY,
          {},
          { 'wix-site-id': site.siteId, authorization: `Bearer ${site.apiKey}` },
        ),
      ),
    ).toBe(true);
    const answer = await gateway.query(
      QUERY,
      {},
      { 'wix-site-id': crypto.randomUUID(), authorization: site.apiKey },
    );
    expect(answer.body.errors?.[0]?.extensions.code).toBe('WIX_SITE_NOT_FOUND');
  });

  test.each([
    ['wix-site-id', 'Authorization'],
    ['authorization', 'wix-site-id'],
    ['x-wix-api-key', 'wix-site-id'],
    ['wix-account-id', 'wix-site-id'],
  ])('are not mixed with %s alone', async (header, missing) => {
    const before = site.requests.count();
    const error = failure(
      await gateway.query(QUERY, {}, { [header]: header === 'authorization' ? site.apiKey : 'IST.x' }),
    );
    expect(error).toMatchObject({
      status: 401,
      code: 'WIX_INVALID_CREDENTIALS',
      message: expect.stringContaining(missing),
    });
    expect(error['hint']).toContain('replace the ones of the gateway entirely');
    expect(site.requests.count()).toBe(before);
  });

  test('that cannot be any never reach Wix', async () => {
    const before = site.requests.count();
    const { body } = await gateway.query(
      QUERY,
      {},
      { 'wix-site-id': site.siteId, authorization: 'not-a-key' },
    );
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('does not start with "IST."'),
      extensions: { code: 'WIX_INVALID_CREDENTIALS', hint: expect.stringContaining('IST.') },
    });
    const spaced = await gateway.query(
      QUERY,
      {},
      { 'wix-site-id': site.siteId, 'x-wix-api-key': 'IST.abc def' },
    );
    expect(spaced.body.errors?.[0]?.message).toContain('contains a space');
    const named = { 'wix-site-id': site.siteId, authorization: site.apiKey, 'wix-account-id': 'tidewater' };
    const { body: answer } = await gateway.query(QUERY, {}, named);
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('is no account id'),
      extensions: { code: 'WIX_INVALID_CREDENTIALS' },
    });
    const twice = { 'wix-site-id': site.siteId, authorization: site.apiKey, 'x-wix-api-key': 'IST.another' };
    expect(failure(await gateway.query(QUERY, {}, twice))).toMatchObject({
      code: 'WIX_INVALID_CREDENTIALS',
      message: 'The request brings two different API keys.',
    });
    expect(site.requests.count()).toBe(before);
  });

  test('are refused when Wix does not accept the key', async () => {
    const { body } = await gateway.query(
      QUERY,
      {},
      { 'wix-site-id': site.siteId, authorization: 'IST.wrong.key' },
    );
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_INVALID_CREDENTIALS');
    expect(body.data).toEqual({ products: null });
  });

  test('never come out again: not in answers, logs or metrics', async () => {
    const headers = { 'wix-site-id': site.siteId, authorization: 'IST.super-secret-key' };
    const answers = [
      await gateway.query(QUERY, {}, headers),
      await gateway.query(
        'query ($secret: String) { products(after: $secret) { nodes { id } } }',
        { secret: 'variable-value' },
        headers,
      ),
      await gateway.query('{ broken', {}, headers),
    ];
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    const shown = JSON.stringify(answers.map(({ body }) => body)) + gateway.log() + metrics;
    expect(gateway.log()).toContain('"outcome":"BAD_CURSOR"');
    for (const secret of ['super-secret-key', site.apiKey, site.siteId]) expect(shown).not.toContain(secret);
    expect(gateway.log()).not.toContain('variable-value');
  });
});

describe('credentials of each request', () => {
  test('are asked for', async () => {
    await using gateway = await startGateway({ site, env: { WIX_CREDENTIALS: 'request' } });
    const error = failure(await gateway.query(QUERY));
    expect(error).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      hint: expect.stringContaining('wix-site-id'),
    });
    expect(failure(await gateway.query(QUERY, {}, { 'wix-site-id': site.siteId }))['code']).toBe(
      'WIX_INVALID_CREDENTIALS',
    );
    expect(
      readsProducts(
        await gateway.query(QUERY, {}, { 'wix-site-id': site.siteId, authorization: site.apiKey }),
      ),
    ).toBe(true);
  });

  test('come beside the token of the gateway as x-wix-api-key', async () => {
    await using gateway = await startGateway({
      site,
      env: { WIX_CREDENTIALS: 'request', GATEWAY_TOKEN: TOKEN },
    });
    const authorization = `Bearer ${TOKEN}`;
    expect(
      failure(await gateway.query(QUERY, {}, { 'wix-site-id': site.siteId, authorization: site.apiKey })),
    ).toMatchObject({
      code: 'UNAUTHENTICATED',
      hint: expect.stringContaining('x-wix-api-key'),
    });
    expect(failure(await gateway.query(QUERY, {}, { authorization }))['code']).toBe('UNAUTHENTICATED');
    expect(
      readsProducts(
        await gateway.query(
          QUERY,
          {},
          { authorization, 'wix-site-id': site.siteId, 'x-wix-api-key': site.apiKey },
        ),
      ),
    ).toBe(true);
  });
});

describe('the token of the gateway', () => {
  test('is asked of everyone who wants data, and of no one who wants to know whether it runs', async () => {
    await using gateway = await startGateway({ site, env: { GATEWAY_TOKEN: TOKEN } });
    expect(failure(await gateway.query(QUERY))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(failure(await gateway.query(QUERY, {}, { authorization: 'Bearer wrong' }))['code']).toBe(
      'UNAUTHENTICATED',
    );
    expect(failure(await gateway.query(QUERY, {}, { authorization: TOKEN }))['code']).toBe('UNAUTHENTICATED');
    expect(readsProducts(await gateway.query(QUERY, {}, { authorization: `Bearer ${TOKEN}` }))).toBe(true);
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  });
});

describe('the demo mode', () => {
  test('brings its own site, says so, and refuses credentials', async () => {
    const env = { WIX_CREDENTIALS: 'demo', WIX_API_URL: '', WIX_API_KEY: '', WIX_SITE_ID: '' };
    await using gateway = await startGateway({ site, env });
    const answer = await gateway.query(QUERY);
    expect(readsProducts(answer)).toBe(true);
    expect(answer.body.extensions?.wix.demo).toBe(true);
    for (const header of ['authorization', 'x-wix-api-key', 'wix-site-id']) {
      const refused = await gateway.query(QUERY, {}, { [header]: site.apiKey });
      expect(failure(refused)).toMatchObject({
        code: 'WIX_INVALID_CREDENTIALS',
        hint: expect.stringContaining('WIX_CREDENTIALS=request'),
      });
      expect(refused.body.extensions?.wix.demo).toBe(true);
    }
  });
});

describe('the credentials of an app', () => {
  test('read the site they are installed on', async () => {
    const env = {
      WIX_API_KEY: '',
      WIX_SITE_ID: '',
      WIX_APP_ID: site.appId,
      WIX_APP_SECRET: site.appSecret,
      WIX_INSTANCE_ID: site.instanceId,
    };
    await using gateway = await startGateway({ site, env });
    expect(readsProducts(await gateway.query(QUERY))).toBe(true);
  });
});
