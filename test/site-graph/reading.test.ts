import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
  // What is known of the collections is kept from here on.
  await askSite(gateway, '{ cms { availability { status } } }');
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

async function cms(fields: string, variables: Record<string, unknown> = {}) {
  const head = variables['after'] === undefined ? '' : 'query ($after: String) ';
  const { body } = await askSite(gateway, `${head}{ cms { ${fields} } }`, { variables });
  expect(body.errors).toBeUndefined();
  return body.data.cms;
}

describe('a page of a collection', () => {
  test('comes with typed fields, for one request', async () => {
    const { books } = await cms('books(first: 3) { nodes { id title price published inPrint tags } }');
    const { dataItems } = (
      await gateway.query('{ dataItems(collectionId: "Books", first: 3) { nodes { id data } } }')
    ).body.data;
    expect(books.nodes).toEqual(
      dataItems.nodes.map(({ id, data }: { id: string; data: Record<string, unknown> }) => ({
        id,
        title: data['title'],
        price: data['price'],
        published: data['published'],
        inPrint: data['inPrint'],
        tags: data['tags'],
      })),
    );
    expect(gateway.site.requests.count('/items/query')).toBe(2);
    expect(gateway.site.requests.count()).toBe(2);
  });

  test('asks Wix for the fields that are shown, and for whole items where `raw` is', async () => {
    await cms('books(first: 1) { nodes { price } }');
    await cms('books(first: 1) { nodes { price raw } }');
    const [some, all] = gateway.site.requests.entries.map(({ body }) => JSON.stringify(body));
    expect(some).toContain('"price"');
    expect(some).not.toContain('"title"');
    expect(all).not.toContain('"fields"');
  });

  test('follows references of three collections and to a product in one request each', async () => {
    const document =
      'allTypes(first: 20) { nodes { product { name } book { title author { name country { name } } } } }';
    const { allTypes } = await cms(document);
    const chains = allTypes.nodes.map(
      ({ book }: { book: { author: { country: { name: string } | null } | null } }) =>
        book.author?.country?.name,
    );
    expect(chains.filter((name: string | undefined) => name !== undefined).length).toBeGreaterThan(5);
    expect(allTypes.nodes.some(({ product }: { product: unknown }) => product !== null)).toBe(true);
    expect(gateway.site.requests.count('/items/query')).toBe(4);
  });
});
