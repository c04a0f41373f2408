import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

const BOOK = '{ cms { books(first: 1) { nodes { title } } } }';

describe('/site/graphql', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}${path}`, { headers });

  test('is offered to browsers, beside the other graph', async () => {
    const html = { accept: 'text/html' };
    const page = await get('/site/graphql?collections=Books', html);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('window.location.pathname + window.location.search');
    expect(text).toContain('<a href="/graphql">');
    expect(text).toContain('href="/explorer?graph=site"');
    expect(await (await get('/graphql', html)).text()).toContain('<a href="/site/graphql">');
  });

  test('has everything that /graphql has', async () => {
    const document = '{ products(first: 2) { totalCount nodes { name variants { sku } } } }';
    const [site, all] = await Promise.all([askSite(gateway, document), gateway.query(document)]);
    expect(site.body.data).toEqual(all.body.data);
    const { body } = await askSite(gateway, '{ __type(name: "Query") { fields { name } } }');
    const names = body.data.__type.fields.map(({ name }: { name: string }) => name);
    const { body: whole } = await gateway.query('{ __type(name: "Query") { fields { name } } }');
    const others = whole.data.__type.fields.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(
      [...others.filter((name: string) => !name.startsWith('_')), 'cms'].toSorted(),
    );
  });

  test('answers by GET, and refuses what /graphql refuses, in the same words', async () => {
    const query = `query=${encodeURIComponent(BOOK)}`;
    const preflight = { 'apollo-require-preflight': 'true' };
    const answer = await get(`/site/graphql?${query}`, preflight);
    expect(JSON.parse(await answer.text()).data.cms.books.nodes).toHaveLength(1);
    for (const ask of [
      () => askSite(gateway, 'mutation { __typename }'),
      () => askSite(gateway, '{ cms { books(first: 1001) { nodes { id } } } }'),
      () => askSite(gateway, '{ products(first: 0) { nodes { id } } }'),
      () => askSite(gateway, '{'),
    ]) {
      const { body } = await ask();
      expect(body.errors?.[0]?.extensions).toMatchObject({
        code: expect.any(String),
        hint: expect.any(String),
      });
      expect(body.extensions?.wix).toMatchObject({ requests: 0, budget: { limit: 100_000 } });
    }
    gateway.site.requests.clear();
    // A web page can send it without asking: it must not even cost the definitions that nobody has read yet.
    const simple = await get(`/site/graphql?collections=Genres&${query}`);
    expect([simple.status, gateway.site.requests.count()]).toEqual([400, 0]);
    expect(await simple.text()).toContain('apollo-require-preflight');
    const put = await fetch(`${gateway.url}/site/graphql`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('is counted and logged by its own name', async () => {
    await askSite(gateway, `query Named ${BOOK}`);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(/wix_gateway_http_requests_total\{[^}]*route="\/site\/graphql"[^}]*status="200"/);
    expect(gateway.log()).toMatch(/"route":"\/site\/graphql".*"operation":"Named","outcome":"OK"/);
  });
});

test('credentials are those of /graphql: none are asked for, wrong ones are refused, and each answer says what it cost', async () => {
  await using gateway = await startGateway({
    env: { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' },
  });
  const { apiKey, siteId } = gateway.site;
  const codeOf = async (headers: Record<string, string>) => {
    const { status, body } = await askSite(gateway, BOOK, { headers });
    expect(body.extensions?.wix).toMatchObject({ skipped: [] });
    return [status, body.errors?.[0]?.extensions.code, body.extensions?.wix.requests > 0];
  };
  expect(await codeOf({})).toEqual([401, 'UNAUTHENTICATED', false]);
  expect(await codeOf({ 'wix-site-id': siteId, authorization: 'no key' })).toEqual([
    401,
    'WIX_INVALID_CREDENTIALS',
    false,
  ]);
  expect(await codeOf({ 'wix-site-id': siteId, authorization: 'IST.wrong.key' })).toEqual([
    401,
    'WIX_INVALID_CREDENTIALS',
    true,
  ]);
  expect(await codeOf({ 'wix-site-id': siteId, authorization: apiKey })).toEqual([200, undefined, true]);
});

test('a Wix that fails while definitions are read is an answer, and the next one succeeds', async () => {
  await using gateway = await startGateway({
    site: { faults: [{ kind: 'garbage', path: '/collections', times: 20 }] },
  });
  const { status, body } = await askSite(gateway, BOOK);
  expect(status).toBe(502);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'WIX_BAD_RESPONSE', hint: expect.any(String) });
  gateway.site.setFaults([]);
  expect((await askSite(gateway, BOOK)).body.errors).toBeUndefined();
});
