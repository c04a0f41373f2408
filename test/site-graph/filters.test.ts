import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
  await askSite(gateway, '{ cms { availability { status } } }');
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

/** The items that a filter lets through, and the filter that Wix was sent. */
async function filtered(list: string, filter: string, fields: string, more = '') {
  const document = `{ cms { list: ${list}(first: 1000, filter: ${filter}${more}) { totalCount nodes { id ${fields} } } } }`;
  const { body } = await askSite(gateway, document);
  const sent = gateway.site.requests.entries.find(({ path }) => path.endsWith('/items/query'));
  return {
    errors: body.errors,
    nodes: body.data?.cms.list.nodes ?? [],
    count: body.data?.cms.list.totalCount,
    sent: Object(sent?.body['query']).filter,
  };
}

describe('a filter is sent to Wix and holds of every item', () => {
  test.each<[string, string, string, (value: never) => boolean, object]>([
    ['books', 'price', '{ gte: 12, lt: 13 }', (price: number) => price >= 12 && price < 13, { $gte: 12 }],
    [
      'books',
      'price',
      '{ in: [9.99, 10.115] }',
      (price: number) => [9.99, 10.115].includes(price),
      { $in: [9.99, 10.115] },
    ],
    ['books', 'price', '{ exists: false }', (price: null) => price === null, { $exists: false }],
    [
      'books',
      'title',
      '{ startsWith: "Tide" }',
      (title: string) => title.startsWith('Tide'),
      { $startsWith: 'Tide' },
    ],
    [
      'books',
      'title',
      '{ endsWith: "tables" }',
      (title: string) => title.endsWith('tables'),
      { $endsWith: 'tables' },
    ],
    [
      'books',
      'title',
      '{ contains: "Guide" }',
      (title: string) => title.includes('Guide'),
      { $contains: 'Guide' },
    ],
    [
      'books',
      'title',
      '{ ne: "Tide tables" }',
      (title: string) => title !== 'Tide tables',
      { $ne: 'Tide tables' },
    ],
    ['books', 'inPrint', '{ eq: true }', (inPrint: boolean) => inPrint, { $eq: true }],
    [
      'books',
      'tags',
      '{ hasSome: ["weather", "נמל"] }',
      (tags: string[]) => tags.some((tag) => tag === 'weather' || tag === 'נמל'),
      { $hasSome: ['weather', 'נמל'] },
    ],
    [
      'books',
      'tags',
      '{ hasAll: ["sea", "weather"] }',
      (tags: string[]) => tags.includes('weather'),
      { $hasAll: ['sea', 'weather'] },
    ],
    [
      'books',
      'published',
      '{ gte: "1970-01-01T00:00:00+01:00" }',
      (time: string) => time >= '1969-12-31T23:00:00.000Z',
      { $gte: { $date: '1969-12-31T23:00:00.000Z' } },
    ],
    ['authors', 'born', '{ lt: "1970-01-01" }', (day: string) => day < '1970-01-01', { $lt: '1970-01-01' }],
    ['allTypes', 'time', '{ gt: "12:00" }', (time: string) => time > '12:00', { $gt: '12:00' }],
    [
      'allTypes',
      'legacyColor',
      '{ eq: "#00aa77" }',
      (colour: string) => colour === '#00aa77',
      { $eq: '#00aa77' },
    ],
  ])('%s: %s %s', async (list, field, condition, holds, sent) => {
    const asked = await filtered(list, `{ ${field}: ${condition} }`, field);
    expect(asked.errors?.map(({ message }) => message)).toBeUndefined();
    const values = asked.nodes.map((node: Record<string, never>) => node[field]);
    expect(values.length).toBeGreaterThan(0);
    expect(values.every(holds)).toBe(true);
    expect(asked.count).toBe(values.length);
    expect(JSON.stringify(asked.sent)).toContain(JSON.stringify(sent).slice(1, -1));
    const all = await askSite(gateway, `{ cms { list: ${list}(first: 1000) { nodes { id ${field} } } } }`);
    const expected = all.body.data.cms.list.nodes.filter((node: Record<string, never>) =>
      holds(node[field] as never),
    );
    // What has no value, or another type's, is compared by Wix as it likes; everything else must be there.
    expect(values.length).toBeLessThanOrEqual(all.body.data.cms.list.nodes.length);
    expect(expected.length).toBe(values.length);
  });

  test('of a reference takes its id', async () => {
    const { body } = await askSite(gateway, '{ cms { authors(first: 1) { nodes { id name } } } }');
    const [author] = body.data.cms.authors.nodes;
    gateway.site.requests.clear();
    const { nodes, count } = await filtered('books', `{ author: { eq: "${author.id}" } }`, 'author { name }');
    expect(count).toBeGreaterThan(1);
    expect(nodes.every((node: { author: { name: string } }) => node.author.name === author.name)).toBe(true);
  });

  test('of times and ids is that of other lists', async () => {
    const { body } = await askSite(gateway, '{ cms { books(first: 3) { nodes { id createdAt } } } }');
    const [first, second] = body.data.cms.books.nodes;
    const both = await filtered(
      'books',
      `{ ids: ["${first.id}", "${second.id}"], createdAt: { gte: "${first.createdAt}", lte: "${first.createdAt}" } }`,
      'createdAt',
    );
    expect(both.nodes).toEqual([first]);
  });

  test('of no values lets nothing through, and asks Wix for nothing', async () => {
    const { nodes, count } = await filtered('books', '{ price: { in: [] } }', 'title');
    expect([nodes, count]).toEqual([[], 0]);
    expect(gateway.site.requests.count()).toBe(0);
  });
});

describe('a list', () => {
  test('comes in an order of its own field, page by page, each item once', async () => {
    const document =
      'query ($after: String) { cms { authors(first: 7, after: $after, orderBy: { field: NAME, direction: DESC }) { nodes { id name } pageInfo { hasNextPage endCursor } } } }';
    const found: { id: string; name: string }[] = [];
    let after: string | null = null;
    do {
      const { body } = await askSite(gateway, document, { variables: { after } });
      const { nodes, pageInfo } = body.data.cms.authors;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (found.length === 28) gateway.site.expireCursors();
    } while (after !== null);
    expect(found).toHaveLength(60);
    expect(new Set(found.map(({ id }) => id)).size).toBe(60);
    const names = found.map(({ name }) => name);
    expect(names).toEqual(names.toSorted().toReversed());
  });

  test('is read from the primary database, and in another language, where that is asked for', async () => {
    await askSite(
      gateway,
      '{ cms { allTypes(first: 1, consistentRead: true, language: "he") { nodes { text } } books(first: 1) { nodes { title } } } }',
    );
    const [one, other] = gateway.site.requests.entries
      .map(({ body }) => body)
      .toSorted((a, b) => String(a['dataCollectionId']).localeCompare(String(b['dataCollectionId'])));
    expect(one).toMatchObject({ consistentRead: true, language: 'he' });
    expect(other).not.toHaveProperty('consistentRead');
    const { body } = await askSite(gateway, '{ cms { allTypes(language: "not a tag") { nodes { id } } } }');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('keeps its cursors to itself', async () => {
    const document = '{ cms { books(first: 2, filter: { price: { gt: 10 } }) { pageInfo { endCursor } } } }';
    const after = (await askSite(gateway, document)).body.data.cms.books.pageInfo.endCursor;
    for (const args of ['filter: { price: { gt: 11 } }', 'orderBy: { field: PRICE }', '']) {
      const { body } = await askSite(
        gateway,
        `{ cms { books(first: 2, after: "${after}" ${args}) { nodes { id } } } }`,
      );
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});

/** The fields of an input type, each with those of its own. */
async function inputOf(name: string): Promise<Record<string, string[]>> {
  const { body } = await askSite(
    gateway,
    `{ __type(name: "${name}") { inputFields { name type { name inputFields { name } } } } }`,
  );
  const fields: { name: string; type: { inputFields: { name: string }[] | null } }[] =
    body.data.__type.inputFields;
  return Object.fromEntries(
    fields.map(({ name: field, type }) => [field, type.inputFields?.map((one) => one.name) ?? []]),
  );
}

describe('the graph offers', () => {
  test('only the operators that a field takes', async () => {
    const compared = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'exists'];
    const books = await inputOf('CmsBooksFilter');
    expect(books).toMatchObject({
      price: compared,
      title: [...compared, 'startsWith', 'endsWith', 'contains'],
      inPrint: ['eq', 'ne', 'in', 'exists'],
      tags: ['hasSome', 'hasAll', 'exists'],
      author: ['eq', 'ne', 'in', 'exists'],
      genres: ['exists'],
    });
    expect(await inputOf('CmsErpInventory_6783Filter')).toEqual({
      ids: [],
      sku: ['eq', 'ne', 'in'],
      quantity: ['eq', 'ne', 'in'],
    });
  });

  test('no order where the collection has none', async () => {
    const { body } = await askSite(gateway, '{ __type(name: "Cms") { fields { name args { name } } } }');
    const fields: { name: string; args: { name: string }[] }[] = body.data.__type.fields;
    const args = (list: string) => fields.find(({ name }) => name === list)?.args.map(({ name }) => name);
    expect(args('books')).toEqual(['first', 'after', 'filter', 'orderBy', 'consistentRead']);
    expect(args('erpInventory_6783')).toEqual(['first', 'after', 'filter', 'consistentRead']);
    expect(args('allTypes')).toContain('language');
  });

  test('no number that JSON cannot say, instead of which Wix would be asked for items without one', async () => {
    for (const condition of ['{ eq: 1e400 }', '{ in: [1, -1e400] }']) {
      const { body } = await askSite(
        gateway,
        `{ cms { books(filter: { price: ${condition} }) { totalCount nodes { id } } } }`,
      );
      expect([body.data.cms.books, body.errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    }
    expect(gateway.site.requests.count()).toBe(0);
  });

  test('scalars that refuse what is none of them, before Wix is asked', async () => {
    for (const condition of ['born: { lt: "1970" }', 'born: { eq: 7 }']) {
      const { status, body } = await askSite(
        gateway,
        `{ cms { authors(filter: { ${condition} }) { nodes { id } } } }`,
      );
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(gateway.site.requests.count()).toBe(0);
  });
});
