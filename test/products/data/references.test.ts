import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { data } from '../../../src/products/data/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [data] });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

const OLDEST = 'orderBy: { field: CREATED_AT }';

describe('reference', () => {
  test('is batched by collection, three collections deep', async () => {
    const { body } = await gateway.query(`{
      dataItems(collectionId: "Books", first: 200, ${OLDEST}) {
        nodes { reference(key: "author") { data reference(key: "country") { data reference(key: "continent") { collectionId data } } } }
      }
    }`);
    expect(body.errors).toBeUndefined();
    const [first, ...others] = body.data.dataItems.nodes;
    expect(first.reference.reference.reference).toMatchObject({
      collectionId: 'Continents',
      data: { name: 'Africa' },
    });
    // Every tenth author was deleted.
    expect([first, ...others].filter(({ reference }) => reference === null)).toHaveLength(20);
    // One page and one batch for each of the four collections, and the definitions of the three that refer to another.
    expect(gateway.site.requests.count('/items/query')).toBe(4);
    expect(gateway.site.requests.count('/collections')).toBe(3);
  });

  test('is null where there is none, where the item is gone, and where its collection is', async () => {
    const { body } = await gateway.query(`{
      a: dataItems(collectionId: "AllTypes", first: 8, ${OLDEST}) { nodes { lost: reference(key: "lost") { id } product: reference(key: "product") { collectionId data } } }
    }`);
    expect(body.errors).toBeUndefined();
    const { nodes } = body.data.a;
    expect(nodes.every(({ lost }: { lost: unknown }) => lost === null)).toBe(true);
    expect(nodes[1].product).toMatchObject({
      collectionId: 'Stores/Products',
      data: { name: expect.any(String) },
    });
  });

  test('goes in circles as far as it is asked', async () => {
    const { body } = await gateway.query(
      `{ dataItems(collectionId: "Authors", first: 3, ${OLDEST}) { nodes { id reference(key: "mentor") { reference(key: "mentor") { id } } } } }`,
    );
    const { nodes } = body.data.dataItems;
    expect(nodes[0].reference.reference.id).toBe(nodes[2].id);
  });

  test('of a field that is none is BAD_USER_INPUT, and of no id WIX_BAD_RESPONSE', async () => {
    const { body } = await gateway.query(`{
      a: dataItems(collectionId: "Books", first: 1) { nodes { reference(key: "title") { id } } }
      b: dataItems(collectionId: "Books", first: 1) { nodes { reference(key: "genres") { id } } }
      c: dataItems(collectionId: "Books", first: 1) { nodes { reference(key: "price", collectionId: "Authors") { id } } }
    }`);
    expect(body.errors?.map(({ path, extensions }) => `${path?.[0]} ${extensions.code}`).toSorted()).toEqual([
      'a BAD_USER_INPUT',
      'b BAD_USER_INPUT',
      'c WIX_BAD_RESPONSE',
    ]);
  });

  test('asked for its keys alone does not look its members up', async () => {
    const { body } = await gateway.query(
      `{ dataItems(collectionId: "Books", first: 5, ${OLDEST}) { nodes { ownerId owner { id } } } }`,
    );
    expect(body.data.dataItems.nodes[0].owner.id).toBe(body.data.dataItems.nodes[0].ownerId);
  });
});

describe('references', () => {
  test('come for a whole page with one request', async () => {
    const { body } = await gateway.query(`{
      dataItems(collectionId: "Books", first: 100, ${OLDEST}) { nodes { references(key: "genres") { totalCount nodes { collectionId data } pageInfo { hasNextPage } } } }
    }`);
    expect(body.errors).toBeUndefined();
    const lengths = body.data.dataItems.nodes.map(
      ({ references }: { references: { nodes: unknown[]; totalCount: number } }) => [
        references.nodes.length,
        references.totalCount,
      ],
    );
    expect(lengths.slice(0, 5)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [0, 0],
    ]);
    expect(gateway.site.requests.count('/items/query')).toBe(2);
    expect(gateway.site.requests.count('query-referenced')).toBe(0);
  });

  test('beyond fifty are paged, each item by itself', async () => {
    const { body } = await gateway.query(
      `{ dataItems(collectionId: "Genres", first: 1, ${OLDEST}) { nodes { id references(key: "books") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
    );
    const [genre] = body.data.dataItems.nodes;
    const ids = genre.references.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(50);
    expect(genre.references).toMatchObject({ totalCount: 131, pageInfo: { hasNextPage: true } });
    gateway.site.requests.clear();
    const rest = await gateway.query(
      'query ($id: ID!, $after: String) { dataItem(collectionId: "Genres", id: $id) { references(key: "books", first: 1000, after: $after) { nodes { id } pageInfo { hasNextPage } } } }',
      { id: genre.id, after: genre.references.pageInfo.endCursor },
    );
    const later = rest.body.data.dataItem.references;
    expect(new Set([...ids, ...later.nodes.map(({ id }: { id: string }) => id)]).size).toBe(130);
    expect(later.pageInfo.hasNextPage).toBe(false);
    expect(gateway.site.requests.count('query-referenced')).toBe(1);
  });

  test.each([3, 50, 60, 130])('can be read %d at a time, without a gap or a repetition', async (first) => {
    const genre = await gateway.query(
      `{ dataItems(collectionId: "Genres", first: 1, ${OLDEST}) { nodes { id } } }`,
    );
    const [{ id }] = genre.body.data.dataItems.nodes;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await gateway.query(
        'query ($id: ID!, $first: Int, $after: String) { dataItem(collectionId: "Genres", id: $id) { references(key: "books", first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { id, first, after },
      );
      expect(body.errors).toBeUndefined();
      const { nodes, pageInfo } = body.data.dataItem.references;
      ids.push(...nodes.map((node: { id: string }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(130);
    expect(new Set(ids).size).toBe(130);
  });

  test('that lead nowhere are left out, and that is said', async () => {
    const { body } = await gateway.query(`{
      dataItems(collectionId: "Genres", first: 1, ${OLDEST}) { nodes { references(key: "books", first: 1000) { totalCount nodes { id } } } }
    }`);
    const [{ references }] = body.data.dataItems.nodes;
    expect(references.nodes).toHaveLength(130);
    expect(references.totalCount).toBe(131);
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('do not exist any more')]);
  });

  test('cost what they are worth: batched as one, beyond fifty for each item', async () => {
    const ask = (first: number) =>
      gateway.query(
        `{ dataItems(collectionId: "Books", first: 1000) { nodes { references(key: "genres", first: ${first}) { nodes { id } } } } }`,
      );
    const { body } = await ask(51);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE' });
    expect(gateway.site.requests.count()).toBe(0);
    expect((await ask(50)).body.errors).toBeUndefined();
  });

  test('of a field that is none is BAD_USER_INPUT', async () => {
    const { body } = await gateway.query(
      '{ dataItems(collectionId: "Books", first: 1) { nodes { references(key: "author") { nodes { id } } } } }',
    );
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
