import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { supergraph } from '../../src/cli/run-supergraph.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let site: DemoSite;
let cms: TestGateway;
let others: TestGateway;
beforeAll(async () => {
  site = await startDemoSite({ awkwardCollections: true });
  cms = await startGateway({ site, env: { GATEWAY_PARTS: 'cms' } });
  others = await startGateway({ site, env: { GATEWAY_PARTS: 'stores,members,data' } });
});
afterAll(async () => {
  await cms.close();
  await others.close();
  await site.close();
});

test("a site's own collections are a subgraph that composes with the other parts", async () => {
  const written = { out: '', err: '' };
  const output = {
    out: (text: string) => void (written.out += text),
    err: (text: string) => void (written.err += text),
  };
  const subgraph = [`cms=${cms.url}`, `others=${others.url}`];
  expect([await supergraph({ subgraph }, {}, output), written.err]).toEqual([0, '']);
  const schema = buildSchema(written.out);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(['cms', 'products', 'members', 'dataItems']),
  );
  expect(written.out).toMatch(/type CmsWishlists\s+@join__type\(graph: CMS\)/);
  expect(written.out).toMatch(/favourite: Product$/m);
});

test('it shows records of other parts by their keys, and reads none of them', async () => {
  site.requests.clear();
  const { body } = await cms.query(
    '{ cms { wishlists(first: 3, orderBy: { field: CREATED_AT }) { nodes { name favourite { __typename id } member { id } wishes { nodes { id } } } } } }',
  );
  expect(body.errors).toBeUndefined();
  const [list] = body.data.cms.wishlists.nodes;
  const products = site.requests.entries.filter(({ path }) => path.includes('/products'));
  expect(products).toEqual([]);
  const { body: there } = await others.query(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { name } } }',
    { representations: [list.favourite] },
  );
  expect(there.data._entities[0].name).toMatch(/\w/);
  const { status, body: wrong } = await cms.query('{ cms { wishlists { nodes { favourite { name } } } } }');
  expect([status, wrong.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
});

/** Why a gateway does not start; undefined for one that does. */
const refusal = (env: Record<string, string>) =>
  startGateway({ site, env }).then(
    async (gateway) => gateway.close(),
    (error: Error) => error.message,
  );

test('it is served alone, and for one site', async () => {
  expect(await refusal({ GATEWAY_PARTS: 'cms,stores' })).toContain('a process of its own');
  expect(
    await refusal({ GATEWAY_PARTS: 'cms', WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' }),
  ).toContain('/site/graphql');
});
