import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { credentialsOf, startWixFront } from '../router/wix-front.ts';
import { askSite } from './ask-site.ts';

const BOOK = '{ cms { books(first: 1) { nodes { title } } } }';

/** The refusal of what names collections wrongly. */
async function refusalOf(gateway: TestGateway, search: string) {
  const { status, body } = await askSite(gateway, BOOK, { search });
  return [status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.message];
}

/** Milliseconds by which the clock is turned on. */
let ahead = 0;

function later(): void {
  ahead += 60_000;
}

async function fieldsOf(gateway: TestGateway, type: string, search = ''): Promise<Record<string, string>> {
  const document = `{ __type(name: "${type}") { fields { name description type { name kind } } } }`;
  const { body } = await askSite(gateway, document, { search });
  const fields: { name: string; type: { name: string } }[] = body.data.__type.fields;
  return Object.fromEntries(fields.map(({ name, type: { name: shown } }) => [name, shown]));
}

describe('definitions', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(async () => {
    await gateway.close();
  });
  beforeEach(() => {
    // What is kept is kept for a time by the clock, which is turned on here; nothing waits.
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
    gateway.site.requests.clear();
  });

  test('are read once, and not while they are fresh', async () => {
    await askSite(gateway, BOOK);
    await askSite(gateway, BOOK);
    await askSite(gateway, BOOK);
    expect(gateway.site.requests.count('/collections')).toBe(1);
    later();
    await askSite(gateway, BOOK);
    expect(gateway.site.requests.count('/collections')).toBe(2);
    expect(gateway.site.requests.count()).toBe(6);
  });

  test('that change make another graph; what no longer fits it is told so', async () => {
    await askSite(gateway, BOOK);
    const { dataCollections } = gateway.site.records;
    const at = dataCollections.indexOf('Countries') ?? 0;
    const { fields } = dataCollections.at(at);
    const renamed = JSON.parse(JSON.stringify(fields).replaceAll('"code"', '"isoCode"'));
    dataCollections.update('Countries', { fields: renamed });
    later();
    const { status, body } = await askSite(gateway, '{ cms { countries(first: 1) { nodes { code } } } }');
    expect(status).toBe(400);
    expect(body.errors?.[0]).toMatchObject({
      message: 'Cannot query field "code" on type "CmsCountries".',
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        hint: expect.stringMatching(
          /have changed .*: `Countries` has a new definition .*Read the schema anew/,
        ),
      },
    });
    const again = await askSite(gateway, '{ cms { countries(first: 1) { nodes { isoCode } } } }');
    expect(again.body.errors).toBeUndefined();
  });

  test('that change while they are fresh are read anew when Wix does not take what they offer', async () => {
    const { dataCollections } = gateway.site.records;
    later();
    await askSite(gateway, BOOK);
    const { fields } = dataCollections.at(dataCollections.indexOf('Books') ?? 0);
    const renamed = JSON.parse(JSON.stringify(fields).replaceAll('"price"', '"cost"'));
    dataCollections.update('Books', { fields: renamed });
    const document =
      '{ cms { books(first: 1, filter: { price: { gt: 1 } }) { totalCount nodes { title } } } products(first: 1) { nodes { name } } }';
    const first = await askSite(gateway, document);
    expect(first.status).toBe(200);
    expect(first.body.data).toMatchObject({ cms: { books: null }, products: { nodes: [{}] } });
    expect(first.body.errors?.[0]?.extensions).toMatchObject({
      code: 'WIX_BAD_RESPONSE',
      hint: expect.stringContaining('The definition of the collection may have changed'),
    });
    const second = await askSite(gateway, document);
    expect(second.status).toBe(400);
    expect(second.body.errors?.[0]?.extensions['hint']).toContain('`Books` has a new definition');
    dataCollections.update('Books', { fields });
    later();
  });

  test('that change the type of a field change its values with it', async () => {
    const ask = async () => {
      const { body } = await askSite(gateway, '{ cms { genres(first: 1) { nodes { name raw } } } }');
      return body;
    };
    await ask();
    const { dataCollections } = gateway.site.records;
    const { fields } = dataCollections.at(dataCollections.indexOf('Genres') ?? 0);
    const numbers = JSON.parse(
      JSON.stringify(fields).replace(/("key":"name","displayName":"Name","type":)"TEXT"/, '$1"NUMBER"'),
    );
    dataCollections.update('Genres', { fields: numbers });
    later();
    expect(await fieldsOf(gateway, 'CmsGenres')).toMatchObject({ name: 'Float' });
    const { data, errors } = await ask();
    expect(data.cms.genres.nodes[0]).toMatchObject({ name: null, raw: { data: { name: /\w/ } } });
    expect(errors?.[0]).toMatchObject({
      message: /`name` of item .* of "Genres" holds a text of \d+ characters; its type is NUMBER\./,
      extensions: { code: 'WIX_BAD_RESPONSE' },
    });
  });

  test('that vanish between two pages are named, before and after the graph is made anew', async () => {
    const page =
      'query ($after: String) { cms { authors(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } } }';
    const { body: first } = await askSite(gateway, page);
    gateway.site.records.dataCollections.remove('Authors');
    const variables = { after: first.data.cms.authors.pageInfo.endCursor };
    const { body: second } = await askSite(gateway, page, { variables });
    expect(second.data.cms.authors).toBeNull();
    expect(second.errors?.[0]?.message).toContain('The collection "Authors" is no longer on the site');
    const { status, body: third } = await askSite(gateway, page, { variables });
    expect(status).toBe(400);
    expect(third.errors?.[0]?.extensions['hint']).toContain('`Authors` is gone');
    // Those that refer to it do so by id.
    expect(await fieldsOf(gateway, 'CmsBooks')).toMatchObject({ author: 'ID' });
  });
});

describe('a thousand collections', () => {
  test('take a request for every hundred, and their graph can be read', async () => {
    await using gateway = await startGateway({
      site: { counts: { dataCollections: 1000, dataItems: 1200 } },
    });
    const { body } = await askSite(
      gateway,
      '{ cms { books(first: 1) { nodes { title } } extra00999_e47b(first: 1) { totalCount } } }',
    );
    expect(body.errors?.map(({ message }) => message)).toBeUndefined();
    expect(gateway.site.requests.count('/collections')).toBe(10);
    const introspection = await askSite(gateway, getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(introspection.body.errors).toBeUndefined();
    expect(introspection.body.data.__schema.types.length).toBeGreaterThan(4000);
  });
});

test('what definitions cost is not of what an operation may cost', async () => {
  await using gateway = await startGateway({
    site: { counts: { dataCollections: 250 } },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '1' },
  });
  const { body } = await askSite(gateway, BOOK);
  expect([body.errors, body.extensions?.wix.requests]).toEqual([undefined, 4]);
  const two = await askSite(gateway, '{ cms { books(first: 1) { totalCount nodes { title } } } }');
  expect(two.body.errors?.[0]?.extensions).toMatchObject({
    code: 'QUERY_TOO_EXPENSIVE',
    estimate: 2,
    limit: 1,
  });
});

describe('no collections', () => {
  test('leave a graph that says so', async () => {
    await using gateway = await startGateway({ site: { counts: { dataCollections: 0 } } });
    const { body } = await askSite(
      gateway,
      '{ cms { availability { status } } products(first: 1) { nodes { name } } }',
    );
    expect(body.data).toMatchObject({
      cms: { availability: { status: 'AVAILABLE' } },
      products: { nodes: [{}] },
    });
    const wrong = await askSite(gateway, BOOK);
    expect(wrong.body.errors?.[0]?.extensions['hint']).toContain('The site has no collections');
  });

  test('of a site without the app are skipped', async () => {
    await using gateway = await startGateway({ site: { uninstalled: ['DATA'] } });
    const { body } = await askSite(gateway, '{ cms { availability { status } } }');
    expect(body.data.cms.availability.status).toBe('NOT_INSTALLED');
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'DATA', status: 'NOT_INSTALLED' }]);
  });
});

describe('a key that may not list collections', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { deny: ['DATA_COLLECTIONS'] } });
  });
  afterAll(() => gateway.close());
  const NAMED = '?collections=Books,Authors';

  test('gets a graph that says how to name them', async () => {
    const { body } = await askSite(gateway, '{ cms { availability { status permission } } }');
    expect(body.data.cms.availability).toEqual({
      status: 'PERMISSION_DENIED',
      permission: expect.any(String),
    });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'DATA', status: 'PERMISSION_DENIED' }]);
    const wrong = await askSite(gateway, BOOK);
    expect(wrong.body.errors?.[0]?.extensions['hint']).toContain('/site/graphql?collections=Books,Authors');
  });

  test('gets types that are learnt from the items of those that are named, and marked so', async () => {
    expect(await fieldsOf(gateway, 'CmsBooks', NAMED)).toMatchObject({
      title: 'String',
      price: 'Float',
      published: 'DateTime',
      inPrint: 'Boolean',
      cover: 'Image',
      author: 'CmsAuthors',
    });
    const document =
      '{ __type(name: "CmsBooks") { description } cms { books(first: 2, filter: { price: { gt: 12 } }) { totalCount nodes { price author { name } } } } }';
    const { body } = await askSite(gateway, document, { search: NAMED });
    expect(body.errors).toBeUndefined();
    expect(body.data.__type.description).toMatch(/fields and types were learnt from \d+ items/);
    expect(body.data.cms.books.nodes[0].price).toBeGreaterThan(12);
    expect(body.extensions?.wix.notes[0]).toContain('learnt from items');
  });

  test('gets them also where each has a parameter of its own', async () => {
    const search = '?collections=Books&collections=Authors';
    expect(await fieldsOf(gateway, 'CmsBooks', search)).toMatchObject({ author: 'CmsAuthors' });
  });

  test('is told what it has named wrongly', async () => {
    expect(await refusalOf(gateway, '?collections=Boks')).toEqual([
      400,
      'BAD_USER_INPUT',
      '`collections` names "Boks", which the site does not have.',
    ]);
    expect((await refusalOf(gateway, '?collections='))[2]).toContain('1 to 50 are taken');
    expect(
      (
        await refusalOf(gateway, `?collections=${Array.from({ length: 51 }, (_, n) => `C${n}`).join(',')}`)
      )[2],
    ).toContain('51');
  });
});

test('two sites at once with collections of the same name never mix', async () => {
  const one = await startDemoSite();
  const other = await startDemoSite({ seed: 2 });
  const { dataCollections } = other.records;
  const { fields } = dataCollections.at(dataCollections.indexOf('Books') ?? 0);
  const renamed = JSON.parse(JSON.stringify(fields).replaceAll('"price"', '"cost"'));
  dataCollections.update('Books', { fields: renamed });
  const front = await startWixFront({ one, other });
  const gateway = await startGateway({
    site: one,
    env: { WIX_API_URL: front.url, WIX_API_KEY: '', WIX_SITE_ID: '', WIX_CREDENTIALS: 'request' },
  });
  const ask = (name: string, field: string) =>
    askSite(gateway, `{ cms { books(first: 1) { nodes { id ${field} } } } }`, {
      headers: credentialsOf(name),
    });
  try {
    const answers = await Promise.all(
      ['one', 'other', 'one', 'other'].flatMap((name) => [ask(name, 'price'), ask(name, 'cost')]),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 200, 200, 400, 400, 200]);
    const ids = answers.flatMap(({ status, body }) =>
      status === 200 ? [body.data.cms.books.nodes[0].id] : [],
    );
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids).toEqual([ids[0], ids[1], ids[0], ids[1]]);
    const { status, body } = await askSite(gateway, BOOK);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  } finally {
    await Promise.all([gateway.close(), front.close(), one.close(), other.close()]);
  }
});
