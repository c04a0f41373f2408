import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { awkwardCollections: true } });
  await askSite(gateway, '{ cms { availability { status } } }');
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

async function ask(fields: string) {
  const { body } = await askSite(gateway, `{ cms { ${fields} } }`);
  return body;
}

async function nodesOf(list: string, fields: string) {
  const { data, errors } = await ask(`list: ${list} { nodes { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.cms.list.nodes;
}

describe('names', () => {
  test('keep collections apart that look alike', async () => {
    const { data, errors } = await ask(`
      books(first: 1) { totalCount nodes { __typename } }
      books_6e31(first: 1) { totalCount nodes { __typename title } }
      booksItem_048b(first: 1) { nodes { __typename name } }
      booksFilter_b6ed(first: 1) { nodes { __typename keeps { __typename name } } }
    `);
    expect(errors).toBeUndefined();
    expect(data.cms.books.totalCount).not.toBe(data.cms.books_6e31.totalCount);
    expect(data.cms).toMatchObject({
      books: { nodes: [{ __typename: 'CmsBooks' }] },
      books_6e31: { nodes: [{ __typename: 'CmsBooks_6e31', title: /^in small letters/ }] },
      booksFilter_b6ed: { nodes: [{ keeps: { __typename: 'CmsBooksItem_048b', name: /^Item/ } }] },
    });
  });

  test('lead to the values of keys that are no names', async () => {
    const [item] = await nodesOf(
      'collection2024Sale_ffa1(first: 1)',
      'id ownKey: id_a561 firstName_1b83 firstName_2362 secret_8d5d true null raw_d743 owner_4c10 price_05e6 sizeWidth_561c proto_30e2 raw',
    );
    const { data } = item.raw;
    expect(item).toMatchObject({
      id: data._id,
      ownKey: data['id'],
      firstName_1b83: 'Ada',
      firstName_2362: 'Grace',
      secret_8d5d: 'hidden',
      true: 'yes',
      null: 'no',
      raw_d743: 'meat',
      owner_4c10: 'nobody',
      price_05e6: data['$price'],
      sizeWidth_561c: data['size.width'],
      proto_30e2: null,
    });
    const hebrew = await nodesOf(
      'x5e1x5e4x5e8x5d9x5dd_2747(first: 2, orderBy: { field: X5DEX5D7X5D9X5E8_3105, direction: DESC })',
      'x5dbx5d5x5eax5e8x5ea_bbb2 x5dex5d7x5d9x5e8_3105',
    );
    expect(hebrew).toEqual([
      { x5dbx5d5x5eax5e8x5ea_bbb2: 'ספר 4', x5dex5d7x5d9x5e8_3105: 40 },
      { x5dbx5d5x5eax5e8x5ea_bbb2: 'ספר 3', x5dex5d7x5d9x5e8_3105: 30 },
    ]);
  });

  test('of hundreds of characters are cut, and the key is in the description', async () => {
    const { body } = await askSite(gateway, '{ __schema { types { name fields { name description } } } }');
    const types: { name: string; fields: { name: string; description: string }[] | null }[] =
      body.data.__schema.types;
    const long = types.find(({ name }) => /^CmsArchive.*_[0-9a-f]{4}$/.test(name));
    const field = long?.fields?.find(({ name }) => name.startsWith('note'));
    expect(long?.name.length).toBeLessThan(80);
    expect(field?.name.length).toBeLessThan(80);
    expect(field?.description).toContain(`\`note_${'x'.repeat(295)}\``);
  });
});

describe('values of another type than their field', () => {
  const FIELDS = `name price inStock made day opens picture { url } manual { url } photos { url } tags
    place { city } story { html } parts box shop { name }`;

  test('are null with what was found, each by itself, and are in `raw`', async () => {
    const { data, errors } = await ask(
      `imported(first: 1, orderBy: { field: CREATED_AT }) { nodes { id ${FIELDS} raw } }`,
    );
    const [item] = data.cms.imported.nodes;
    const found = Object.fromEntries(
      (errors ?? []).map(({ path, message }) => [path?.at(-1), /holds (.*?);/.exec(message)?.[1]]),
    );
    expect(found).toEqual({
      name: 'a number',
      price: 'a text of 7 characters',
      inStock: 'a text of 3 characters',
      made: 'a text of 10 characters',
      day: 'a point in time',
      opens: 'a text of 8 characters',
      picture: 'a number',
      manual: 'an object',
      photos: 'a text of 4 characters',
      tags: 'a text of 10 characters',
      place: 'a text of 6 characters',
      story: 'a text of 18 characters',
      parts: 'an object',
      box: 'a text of 6 characters',
      shop: 'a number',
    });
    for (const { extensions, path } of errors ?? []) {
      expect(extensions).toMatchObject({
        code: 'WIX_BAD_RESPONSE',
        collectionId: 'Imported',
        itemId: item.id,
      });
      expect(item[String(path?.at(-1))]).toBeNull();
    }
    expect(item.raw.data).toMatchObject({ price: '12,50 €', shop: 99, box: 'closed' });
  });

  test('are null without a word where they are blank, and points in time without a zone are those of UTC', async () => {
    const { dataItems } = gateway.site.records;
    const places = Array.from({ length: dataItems.count }, (_, place) => place);
    const place = places.findLast((one) => dataItems.at(one)['dataCollectionId'] === 'Imported') ?? 0;
    const id = String(dataItems.at(place)['id']);
    dataItems.update(id, {
      data: {
        _id: id,
        price: '',
        inStock: '',
        made: { $date: '2021-05-04T10:00:00' },
        day: '',
        story: '',
        tags: '',
      },
    });
    const { data, errors } = await ask(
      `importedItem(id: ${JSON.stringify(id)}) { price inStock made day story { html } tags }`,
    );
    expect(errors).toBeUndefined();
    expect(data.cms.importedItem).toEqual({
      price: null,
      inStock: null,
      made: '2021-05-04T10:00:00Z',
      day: null,
      story: null,
      tags: null,
    });
  });

  test('are null where no calendar has the day and no clock the time', async () => {
    const { dataItems } = gateway.site.records;
    const places = Array.from({ length: dataItems.count }, (_, place) => place);
    const place = places.findLast((one) => dataItems.at(one)['dataCollectionId'] === 'Imported') ?? 0;
    const id = String(dataItems.at(place)['id']);
    const impossible = { made: { $date: '2021-02-30T10:00:00Z' }, day: '2023-02-29', opens: '25:00' };
    dataItems.update(id, { data: { _id: id, ...impossible } });
    const item = `importedItem(id: ${JSON.stringify(id)})`;
    const { data, errors } = await ask(`${item} { made day opens raw }`);
    expect(data.cms.importedItem).toEqual({
      made: null,
      day: null,
      opens: null,
      raw: expect.objectContaining({ data: expect.objectContaining(impossible) }),
    });
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]).toSorted()).toEqual(
      ['day', 'made', 'opens'].map((field) => [field, 'WIX_BAD_RESPONSE']),
    );
    dataItems.update(id, {
      data: {
        _id: id,
        made: { $date: '2024-02-29T23:59:59.999999+14:00' },
        day: '2000-02-29',
        opens: '23:59',
      },
    });
    const possible = await ask(`${item} { made day opens }`);
    expect(possible.errors).toBeUndefined();
    expect(possible.data.cms.importedItem).toEqual({
      made: '2024-02-29T23:59:59.999999+14:00',
      day: '2000-02-29',
      opens: '23:59',
    });
  });

  test('cost nothing of the page: the others come', async () => {
    const { data } = await ask('imported(first: 8) { totalCount nodes { id name price } }');
    expect(data.cms.imported.totalCount).toBe(8);
    expect(data.cms.imported.nodes).toHaveLength(8);
  });
});

test('fields that items lack are null without an error, and a type that Wix adds is JSON', async () => {
  const nodes = await nodesOf(
    'sparse(first: 20, orderBy: { field: CREATED_AT })',
    'answer0 answer1 hologram raw',
  );
  expect(nodes[0]).toMatchObject({ answer0: 'only this 0', answer1: null, hologram: { beams: 0 } });
  expect(nodes[1]).toMatchObject({ answer0: null, answer1: 'only this 1' });
  expect(nodes[1].raw.data.extra).toBe('of no field');
});

describe('references', () => {
  test('to records of apps are records of the graph, those to nothing are null', async () => {
    const nodes = await nodesOf(
      'wishlists(first: 15, orderBy: { field: CREATED_AT })',
      'name favourite { __typename name slug } member { loginEmail } wishes(first: 5) { totalCount nodes { name } edges { node { id name } } }',
    );
    const { body } = await gateway.query('{ products(first: 1) { nodes { id name slug } } }');
    const [product] = body.data.products.nodes;
    expect(nodes[0].favourite).toEqual({ __typename: 'Product', name: product.name, slug: product.slug });
    expect(nodes[4].favourite).toBeNull();
    expect(nodes[0].member.loginEmail).toContain('@');
    expect(nodes[2].wishes).toMatchObject({ totalCount: 2, nodes: [{}, {}] });
    expect(nodes[2].wishes.edges.map(({ node }: { node: object }) => node)).toEqual([
      expect.objectContaining(nodes[2].wishes.nodes[0]),
      expect.objectContaining(nodes[2].wishes.nodes[1]),
    ]);
  });

  test('are read in one request each for a page of parents', async () => {
    await nodesOf(
      'wishlists(first: 15)',
      'favourite { name } member { loginEmail } wishes(first: 5) { nodes { name } }',
    );
    const paths = gateway.site.requests.entries.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/items/query'))).toHaveLength(2);
    // The first products are those of the favourites, the others of the wishes.
    expect(paths.filter((path) => path.includes('/products'))).toHaveLength(2);
    expect(paths.filter((path) => path.includes('/members'))).toHaveLength(1);
  });

  test('to a collection that the site does not have are ids', async () => {
    const [item] = await nodesOf('wishlists(first: 1)', 'lost lostOnes raw');
    expect(item.lost).toBe(item.raw.data.lost);
    expect(item.lostOnes).toBeNull();
  });

  test('to the item itself and in circles end where the document ends', async () => {
    const [first] = await nodesOf(
      'circles(first: 1, filter: { name: { eq: "Circle 0" } })',
      'id name next { id next { next { name } } }',
    );
    expect(first.next).toEqual({ id: first.id, next: { next: { name: first.name } } });
  });

  test('in circles cost what they may cost: too much is refused before a request is sent', async () => {
    const friends = (depth: number): string =>
      depth === 0 ? 'name' : `name friends(first: 50) { nodes { ${friends(depth - 1)} } }`;
    const { errors } = await ask(`circles(first: 50) { nodes { ${friends(4)} } }`);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
    const deep = await ask(`circles(first: 1) { nodes ${'{ next '.repeat(20)}{ id }${' }'.repeat(20)} }`);
    expect(deep.errors?.[0]?.message).toContain('levels deep');
    expect(gateway.site.requests.count()).toBe(0);
  });
});
