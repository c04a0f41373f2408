import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { data } from '../../../src/products/data/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drainItems, idsOf } from './drain-items.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [data], site: { counts: { dataItems: 3155 } } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

const QUERY = `query ($collectionId: ID!, $first: Int, $after: String, $filter: DataItemFilter, $orderBy: DataItemOrderBy) {
  dataItems(collectionId: $collectionId, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes { id createdAt updatedAt publishStatus data }
    pageInfo { hasNextPage endCursor }
    availability { status }
  }
}`;

async function read(variables: Record<string, unknown>) {
  const { body } = await gateway.query(QUERY, variables);
  expect(body.errors).toBeUndefined();
  return body.data.dataItems;
}

describe('a whole collection', () => {
  test('of 2,500 items comes complete, in pages of a thousand', async () => {
    const ids = await drainItems(gateway, 'Books', 1000);
    expect(ids.toSorted()).toEqual(idsOf(gateway.site, 'Books').toSorted());
    expect(ids).toHaveLength(2500);
    expect(gateway.site.requests.count('/items/query')).toBe(3);
    expect(gateway.site.requests.count()).toBe(4);
  });

  test('of an app comes in its own pages, without cursors', async () => {
    const ids = await drainItems(gateway, 'Stores/Products', 1000);
    expect(ids.toSorted()).toEqual(idsOf(gateway.site, 'Stores/Products').toSorted());
    expect(gateway.site.requests.count('/items/query')).toBe(2);
  });

  test('of an outside database that cannot sort comes by offset', async () => {
    const ids = await drainItems(gateway, 'erp/Inventory', 40);
    expect(ids).toEqual(idsOf(gateway.site, 'erp/Inventory'));
  });

  test.each(['Press releases 2024', '@tidewater/loyalty/Points', 'EmptyShelf', 'AllTypes'])(
    'with the id %j comes complete',
    async (collectionId) => {
      const ids = await drainItems(gateway, collectionId, 7);
      expect(ids.toSorted()).toEqual(idsOf(gateway.site, collectionId).toSorted());
    },
  );

  test('that is not on the site is BAD_USER_INPUT, never an empty list', async () => {
    const { body } = await gateway.query('{ dataItems(collectionId: "Boks") { nodes { id } totalCount } }');
    expect(body.data.dataItems).toBeNull();
    expect(body.errors?.[0]).toMatchObject({
      message: 'The site has no collection "Boks".',
      extensions: { code: 'BAD_USER_INPUT', hint: expect.stringContaining('dataCollections') },
    });
  });
});

describe('drafts', () => {
  test('come with the others and say what they are', async () => {
    const { nodes, totalCount } = await read({ collectionId: 'Articles', first: 100 });
    expect(totalCount).toBe(60);
    expect(
      nodes.filter(({ publishStatus }: { publishStatus: string }) => publishStatus === 'DRAFT'),
    ).toHaveLength(15);
    expect(gateway.site.requests.count('/count')).toBe(0);
  });

  test('have a status only where the collection has drafts', async () => {
    const { nodes } = await read({ collectionId: 'Genres' });
    expect(new Set(nodes.map(({ publishStatus }: { publishStatus: string }) => publishStatus))).toEqual(
      new Set([null]),
    );
  });
});

describe('totalCount', () => {
  test('comes with the first page, and costs a request on those after it', async () => {
    const { totalCount, nodes, pageInfo } = await read({ collectionId: 'Books', first: 2 });
    expect(totalCount).toBe(2500);
    expect(gateway.site.requests.count('/items/count')).toBe(0);
    const next = await read({ collectionId: 'Books', first: 2, after: pageInfo.endCursor });
    expect(next.totalCount).toBe(2500);
    expect(gateway.site.requests.count('/items/count')).toBe(1);
    const both = await read({ collectionId: 'Books', first: 4 });
    expect([...nodes, ...next.nodes]).toEqual(both.nodes);
  });

  test('is counted apart where the first page brings none', async () => {
    gateway.site.setFaults([{ kind: 'without-totals' }]);
    const { totalCount } = await read({ collectionId: 'Books', first: 2 });
    gateway.site.setFaults([]);
    expect(totalCount).toBe(2500);
    expect(gateway.site.requests.count('/items/count')).toBe(1);
  });

  test('alone reads no items', async () => {
    const { body } = await gateway.query('{ dataItems(collectionId: "Books") { totalCount } }');
    expect(body.data.dataItems.totalCount).toBe(2500);
    expect(gateway.site.requests.count('/items/query')).toBe(0);
  });
});

describe('filter and order', () => {
  test('by time of creation takes what Wix wraps', async () => {
    const createdAt = { gte: '2021-04-05T00:00:00.000Z', lt: '2021-04-10T00:00:00.000Z' };
    const { nodes, totalCount } = await read({ collectionId: 'Books', first: 1000, filter: { createdAt } });
    expect(nodes.length).toBe(80);
    expect(totalCount).toBe(80);
    for (const node of nodes)
      expect(node.createdAt >= createdAt.gte && node.createdAt < createdAt.lt).toBe(true);
  });

  test('by time of the last change returns what changed since, and nothing else', async () => {
    const [id = ''] = idsOf(gateway.site, 'Countries');
    gateway.site.records.dataItems.update(id, { data: { name: 'Renamed' } });
    const updatedAt = { gte: '2026-06-01T00:00:00.000Z' };
    const { nodes } = await read({ collectionId: 'Countries', filter: { updatedAt } });
    expect(nodes).toMatchObject([{ id, data: { name: 'Renamed' } }]);
  });

  test.each([
    ['CREATED_AT', 'ASC', 'createdAt'],
    ['CREATED_AT', 'DESC', 'createdAt'],
    ['UPDATED_AT', 'DESC', 'updatedAt'],
  ])('by %s %s', async (field, direction, key) => {
    const { nodes } = await read({ collectionId: 'Books', first: 200, orderBy: { field, direction } });
    const times = nodes.map((node: Record<string, string>) => node[key]);
    expect(times).toEqual(direction === 'ASC' ? times.toSorted() : times.toSorted().toReversed());
  });

  test('by ids costs a request for every page of ids, and leaves out what does not exist', async () => {
    const ids = idsOf(gateway.site, 'Stores/Products').slice(0, 105);
    const { nodes } = await read({
      collectionId: 'Stores/Products',
      first: 1000,
      filter: { ids: [...ids, 'nope'] },
    });
    expect(nodes).toHaveLength(105);
    expect(gateway.site.requests.count('/items/query')).toBe(2);
  });

  test('by what the collection cannot sort or filter is BAD_USER_INPUT', async () => {
    const { body } = await gateway.query(`{
      a: dataItems(collectionId: "erp/Inventory", orderBy: { field: CREATED_AT }) { nodes { id } }
      b: dataItems(collectionId: "erp/Inventory", filter: { updatedAt: { gte: "2024-01-01T00:00:00Z" } }) { nodes { id } }
    }`);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });
});

describe('one item', () => {
  test('is found by its collection and id, several at once', async () => {
    const { body } = await gateway.query(`{
      a: dataItem(collectionId: "Homepage", id: "SINGLE_ITEM_ID") { collectionId id data }
      b: dataItem(collectionId: "Press releases 2024", id: "SINGLE_ITEM_ID") { collectionId id data }
      c: dataItem(collectionId: "erp/Inventory", id: "ERP 00007/ä") { data }
      d: dataItem(collectionId: "erp/Inventory", id: "ERP 00008/ä") { data }
      e: dataItem(collectionId: "Homepage", id: "nope") { id }
    }`);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      a: {
        collectionId: 'Homepage',
        data: { hero: expect.stringMatching(/^https:\/\/static\.wixstatic\.com\/media\//) },
      },
      b: { collectionId: 'Press releases 2024' },
      c: { data: { sku: 'SKU-7' } },
      d: { data: { sku: 'SKU-8' } },
      e: null,
    });
    expect(gateway.site.requests.count()).toBe(3);
  });

  test('of a collection that does not exist is BAD_USER_INPUT', async () => {
    const { body } = await gateway.query('{ dataItem(collectionId: "Boks", id: "1") { id } }');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is an entity by both keys', async () => {
    const [id = ''] = idsOf(gateway.site, 'Books');
    const { body } = await gateway.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on DataItem { collectionId id data } ... on DataCollection { displayName } } }',
      {
        r: [
          { __typename: 'DataItem', collectionId: 'Books', id },
          { __typename: 'DataItem', collectionId: 'Gone', id },
          { __typename: 'DataCollection', id: 'AllTypes' },
        ],
      },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toMatchObject([
      { id, data: { _id: id } },
      null,
      { displayName: 'All Types' },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    ['an empty collection id', 'dataItems(collectionId: " ") { nodes { id } }'],
    ['a collection id with a control character', 'dataItems(collectionId: "a\\u0000b") { nodes { id } }'],
    ['a collection id that is too long', `dataCollection(id: "${'x'.repeat(257)}") { id }`],
    ['an item id that is too long', `dataItem(collectionId: "Books", id: "${'x'.repeat(1001)}") { id }`],
    ['a language that is none', 'dataItems(collectionId: "Books", language: "not a tag") { nodes { id } }'],
    ['first above a thousand', 'dataItems(collectionId: "Books", first: 1001) { nodes { id } }'],
  ])('%s is BAD_USER_INPUT and costs nothing', async (_, field) => {
    const { body } = await gateway.query(`{ ${field} }`);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gateway.site.requests.count()).toBe(0);
  });

  test.each(['../..', 'a?b#c', '%2e%2e', 'a//b', 'a;b\\c', 'create-field'])(
    'a collection id like a path, %j, leaves the gateway in no path',
    async (id) => {
      const { body } = await gateway.query(
        'query ($id: ID!) { dataCollection(id: $id) { id } dataItems(collectionId: $id) { nodes { id } } }',
        { id },
      );
      expect(body.data.dataCollection).toBeNull();
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(gateway.site.requests.count('/collections/')).toBe(0);
    },
  );

  test('a cursor of another collection is BAD_CURSOR', async () => {
    const { pageInfo } = await read({ collectionId: 'Books', first: 2 });
    const { body } = await gateway.query(QUERY, { collectionId: 'Authors', after: pageInfo.endCursor });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });
});
