import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphParts } from '../../src/graph-parts.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { startFederation, type Federation } from './federation.ts';
import { graphAt, type Graph } from './router-process.ts';
import { leavesOf, referenceQueries, valuesAt } from './reference-queries.ts';
import { credentialsOf } from './wix-front.ts';

const folder = new URL('../../docs/queries/', import.meta.url);
const documents = readdirSync(folder);
const schema = buildGatewaySchema(graphParts);
const references = referenceQueries(schema, graphParts);

/** References that no record of the demo site has. */
const UNUSED = new Set(['StaffIdentity.member', 'BlogPostModeration.moderatedBy']);

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({
    // A process for each part, as the most that anyone would run.
    subgraphs: Object.fromEntries(
      [...graphParts.map(({ schema: part }) => part), 'cms'].map((part) => [part, [part]]),
    ),
    sites: {
      main: {},
      other: { seed: 2 },
      denied: { deny: ['BOOKINGS', 'FORMS'] },
      hidden: { deny: ['CONTACTS', 'MEMBERS'] },
    },
  });
});
afterAll(() => federation.close());

/** What a graph says, without what may differ: where in the document an error stands, and the order of errors. */
async function said(graph: Graph, document: string, headers: Readonly<Record<string, string>> = {}) {
  const { body } = await graph.query(document, {}, headers);
  const errors = (body.errors ?? []).map(
    ({ message, path, extensions: { wixRequestId: _id, ...extensions } }) => ({
      message,
      path,
      extensions,
    }),
  );
  return {
    data: body.data,
    errors: errors.toSorted((a, b) => String(a.path).localeCompare(String(b.path))),
    skipped: body.extensions?.wix.skipped,
    notes: body.extensions?.wix.notes,
  };
}

describe('a process for each part behind the router', () => {
  it.each(documents)('answers docs/queries/%s as one process does', async (name) => {
    const document = readFileSync(new URL(name, folder), 'utf8');
    expect(await said(federation.router, document)).toEqual(await said(federation.single, document));
  });

  it.each(references)('follows $name as one process does', async ({ name, document, path }) => {
    const [joined, whole] = [
      await said(federation.router, document),
      await said(federation.single, document),
    ];
    expect(joined).toEqual(whole);
    expect(valuesAt(whole.data, path).length > 0).toBe(!UNUSED.has(name));
  });

  it("answers from the site's own collections as one process does", async () => {
    const document = `{
      products(first: 1) { nodes { name } }
      cms {
        allTypes(first: 12, orderBy: { field: CREATED_AT }) {
          totalCount
          nodes { id number image { url } product { name variants { sku } } book { title author { name } } }
          pageInfo { hasNextPage }
        }
        genres(first: 3) { nodes { name books(first: 2) { nodes { title } } } }
      }
    }`;
    const site = graphAt(federation.single.url.replace('/graphql', '/site/graphql'));
    const joined = await said(federation.router, document);
    expect(joined).toEqual(await said(site, document));
    expect(joined.data.cms.allTypes.nodes.some(({ product }: { product: unknown }) => product !== null)).toBe(
      true,
    );
  });

  it('names the products that the key may not read', async () => {
    const document = `{
      bookings { nodes { id } totalCount availability { status permission hint } }
      forms { nodes { id } availability { status } }
      booking(id: "11111111-2222-4333-8444-555555555555") { id }
      products(first: 2) { nodes { id name } }
      contacts(first: 2) { nodes { id formSubmissions(first: 2) { nodes { id } } } }
    }`;
    const joined = await said(federation.router, document, credentialsOf('denied'));
    expect(joined.skipped.map(({ product }: { product: string }) => product)).toEqual(
      expect.arrayContaining(['BOOKINGS', 'FORMS']),
    );
    expect(joined.data.bookings).toEqual({
      nodes: [],
      totalCount: null,
      availability: expect.objectContaining({ status: 'PERMISSION_DENIED' }),
    });
    expect(joined.data.products.nodes).toHaveLength(2);
    expect(joined.errors.find(({ path }) => path?.[0] === 'booking')?.extensions.code).toBe(
      'WIX_PERMISSION_DENIED',
    );
    const whole = await said(federation.single, document, credentialsOf('denied'));
    expect({ ...joined, skipped: new Set(joined.skipped) }).toEqual({
      ...whole,
      skipped: new Set(whole.skipped),
    });
  });

  it('says of each reference that leads to what the key may not read that it does', async () => {
    const document =
      '{ orders(first: 20) { nodes { id buyerInfo { contact { id primaryEmail emails { email } } member { id loginEmail } } } } }';
    const whole = await said(federation.single, document, credentialsOf('hidden'));
    expect(new Set(whole.errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_PERMISSION_DENIED']),
    );
    expect(await said(federation.router, document, credentialsOf('hidden'))).toEqual(whole);
  });

  it('adds up what the parts have spent', async () => {
    const document =
      '{ orders(first: 10) { nodes { lineItems { product { name } } buyerInfo { contact { id } } } } }';
    federation.sites['main']?.requests.clear();
    const { body } = await federation.router.query(document);
    expect(body.extensions?.wix).toEqual({
      requests: federation.sites['main']?.requests.count(),
      retries: 0,
      deduplicated: 0,
      prefetched: 0,
      waitedMs: expect.any(Number),
      budget: { limit: 100_000, remaining: expect.any(Number) },
      skipped: [],
    });
    expect(body.extensions?.wix.requests).toBeGreaterThan(1);
  });

  it('says that a record which was deleted does not exist', async () => {
    const records = federation.sites['other']?.records;
    const orders = Array.from({ length: records?.orders.count ?? 0 }, (_, at) => records?.orders.at(at));
    const product = productOf(orders[0]);
    records?.products.remove(product);
    const id = String(orders[0]?.['id']);
    const whole = `{ order(id: "${id}") { lineItems { product { id name raw } } } }`;
    expect(await said(federation.router, whole, credentialsOf('other'))).toEqual(
      await said(federation.single, whole, credentialsOf('other')),
    );
    const { data, errors } = await said(
      federation.router,
      `{ order(id: "${id}") { lineItems { product { id sku } } } }`,
      credentialsOf('other'),
    );
    expect(errors).toEqual([]);
    expect([null, { id: product, sku: null }]).toContainEqual(data.order.lineItems[0].product);
  });

  it('never gives one site what another one asked for at the same time', async () => {
    const document =
      '{ orders(first: 30) { nodes { id buyerInfo { contact { id primaryEmail } } lineItems { product { id } } } } }';
    const alone = [
      await said(federation.single, document),
      await said(federation.single, document, credentialsOf('other')),
    ];
    expect(alone[0]).not.toEqual(alone[1]);
    const together = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        said(federation.router, document, at % 2 === 0 ? {} : credentialsOf('other')),
      ),
    );
    for (const [at, answer] of together.entries()) expect(answer).toEqual(alone[at % 2]);
  });

  it.each([
    // A router writes fragments out,
    [
      'long',
      `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: products(first: 1) { nodes { ...P } edges { node { ...P } } }`).join(' ')} }
      fragment P on Product { ${leavesOf(schema.getType('Product'))} variants { ${leavesOf(schema.getType('ProductVariant'))} } }`,
    ],
    // and asks a part for several root fields at once under names of its own.
    [
      'full of aliases',
      `{ orders(first: 1) { nodes { ${Array.from({ length: 199 }, (_, at) => `a${at}: number`).join(' ')} } } abandonedCheckouts(first: 1) { nodes { id } } }`,
    ],
  ])('answers a document that is %s as one process does', async (_how, document) => {
    const whole = await said(federation.single, document);
    expect(whole.errors).toEqual([]);
    expect(await said(federation.router, document)).toEqual(whole);
  });

  it('takes as many references at once as a page can have', async () => {
    const stores = graphAt(federation.subgraphs.get('stores')?.url ?? '');
    const id = '11111111-2222-4333-8444-555555555555';
    const keys = Array.from({ length: 15_000 }, () => ({ __typename: 'Nothing', productId: id, id }));
    const { status, body } = await stores.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }',
      { keys },
    );
    expect([status, body.data._entities.length]).toEqual([200, 15_000]);
  });

  it('tells credentials that Wix refuses from those that are missing a half', async () => {
    const document = '{ products(first: 1) { nodes { id } } orders(first: 1) { nodes { id } } }';
    const refused = { ...credentialsOf('main'), authorization: 'IST.a.b.c' };
    expect(await said(federation.router, document, refused)).toEqual(
      await said(federation.single, document, refused),
    );
    const half = { 'wix-site-id': credentialsOf('main')['wix-site-id'] };
    const [joined, whole] = await Promise.all(
      [federation.router, federation.single].map((graph) => graph.query(document, {}, half)),
    );
    expect(joined?.status).toBe(401);
    expect([joined?.status, joined?.body.errors, joined?.body.data]).toEqual([
      whole?.status,
      whole?.body.errors,
      whole?.body.data,
    ]);
  });

  // The last test: the part stays away.
  it('answers the rest when a part is killed', async () => {
    await federation.subgraphs.get('stores')?.stop('SIGKILL');
    const { data, errors } = await said(
      federation.router,
      '{ products(first: 2) { nodes { id } } orders(first: 1) { nodes { number lineItems { product { id name } } } } blogPosts(first: 2) { nodes { title } } }',
    );
    expect(data.products).toBeNull();
    expect(data.blogPosts.nodes).toHaveLength(2);
    expect(data.orders.nodes[0].number).toMatch(/^\d+$/);
    const unanswered = errors.filter(
      ({ message }) => message === 'The stores part of the gateway does not answer.',
    );
    expect(unanswered).toHaveLength(errors.length);
    expect(unanswered.map(({ path }) => path?.[0])).toEqual(expect.arrayContaining(['orders', 'products']));
    for (const { extensions } of unanswered)
      expect(extensions).toMatchObject({ code: 'WIX_UNAVAILABLE', retryable: true });
  });
});

function productOf(order: unknown): string {
  // Orders of the demo site have Wix's own shape.
  const { lineItems } = order as { lineItems: readonly { catalogReference: { catalogItemId: string } }[] };
  return lineItems[0]?.catalogReference.catalogItemId ?? '';
}
