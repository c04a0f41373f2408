import { collections, items } from '@wix/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const code = (json: Parameters<typeof valueAt>[0]) => valueAt(json, 'details.applicationError.code');
const count = async (more: object) => {
  const { json } = await ask(site, '/wix-data/v2/items/count', { dataCollectionId: 'Articles', ...more });
  return valueAt(json, 'totalCount');
};
const query = (dataCollectionId: string, more: object = {}) =>
  ask(site, '/wix-data/v2/items/query', { dataCollectionId, ...more });

describe('collections of the demo site', () => {
  test('are listed by id through the SDK', async () => {
    const { listDataCollections, getDataCollection } = wixClient(site, { collections }).collections;
    const { collections: list, pagingMetadata } = await listDataCollections({ paging: { limit: 100 } });
    const ids = (list ?? []).map(({ _id }) => _id ?? '');
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(pagingMetadata?.total).toBe(site.records.dataCollections.count);
    const types = new Set((list ?? []).flatMap(({ fields }) => (fields ?? []).map(({ type }) => type)));
    expect(types.size).toBe(35);
    expect(await getDataCollection('Press releases 2024')).toMatchObject({
      displayName: 'Press releases 2024',
    });
  });

  test('have ids with slashes, at both prefixes', async () => {
    for (const prefix of ['/wix-data/v2', '/data/v2'])
      expect((await ask(site, `${prefix}/collections/Stores/Products`)).json).toMatchObject({
        collection: { id: 'Stores/Products', collectionType: 'WIX_APP', maxPageSize: 100 },
      });
    expect(code((await ask(site, '/wix-data/v2/collections/Nope')).json)).toBe('WDE0025');
  });
});

describe('items of the demo site', () => {
  test('are queried, counted and read through the SDK', async () => {
    const client = wixClient(site, { items }).items;
    const page = await client.query('Books').ascending('_createdDate').limit(1000).find();
    expect(page.items).toHaveLength(545);
    expect(page.items[0]).toMatchObject({ _createdDate: expect.any(Date), author: expect.any(String) });
    expect(await client.query('Books').eq('inPrint', true).count()).toBeLessThan(545);
    const first = page.items[0]?.['_id'];
    expect(await client.get('Books', String(first))).toMatchObject({ _id: first });
    expect(await client.get('Books', 'nope')).toBeNull();
  });

  test('keep multi-references apart', async () => {
    const genres = await query('Genres', { query: { sort: [{ fieldName: '_createdDate', order: 'ASC' }] } });
    expect(textsOf(genres.json, 'dataItems.data.books')).toEqual([]);
    const [first = ''] = textsOf(genres.json, 'dataItems.id');
    const included = await query('Genres', {
      query: { filter: { _id: first } },
      includeReferences: [{ field: 'books', limit: 50 }],
    });
    expect(textsOf(included.json, 'dataItems.data.books._id')).toHaveLength(50);
    const { items: referenced, totalCount } = await wixClient(site, { items }).items.queryReferenced(
      'Genres',
      first,
      'books',
      {
        limit: 200,
        returnTotalCount: true,
      },
    );
    expect(referenced).toHaveLength(130);
    expect(totalCount).toBe(131);
  });

  test('hide drafts that are not asked for', async () => {
    const drafts = { publishPluginOptions: { includeDraftItems: true } };
    expect(await count({})).toBe(45);
    expect(await count(drafts)).toBe(60);
  });

  test('take dates in their wrapper', async () => {
    const since = { $date: '2021-05-01T00:00:00.000Z' };
    const { json } = await query('Books', {
      query: { filter: { _createdDate: { $gte: since } }, paging: { limit: 1000 } },
    });
    expect(textsOf(json, 'dataItems.data._createdDate.$date').every((time) => time >= since.$date)).toBe(
      true,
    );
  });
});

describe('refusals of the demo site', () => {
  test.each([
    ['a collection that does not exist', 'Nope', {}, 404, 'WDE0025'],
    [
      'a page that is too large for the collection',
      'Stores/Products',
      { query: { paging: { limit: 101 } } },
      400,
      'WDE0077',
    ],
    [
      'cursors where there are none',
      'Stores/Products',
      { query: { cursorPaging: { limit: 10 } } },
      400,
      'WDE0120',
    ],
    [
      'a cursor that was not given out',
      'Books',
      { query: { cursorPaging: { limit: 10, cursor: 'x.y' } } },
      400,
      'WDE0151',
    ],
    [
      'references of a field without any',
      'Books',
      { includeReferences: [{ field: 'title' }] },
      400,
      'WDE0020',
    ],
  ])('%s', async (_, collectionId, more, status, expected) => {
    const answer = await query(collectionId, more);
    expect(answer.status).toBe(status);
    expect(code(answer.json)).toBe(expected);
  });

  test('an expired cursor', async () => {
    const { json } = await query('Books', { query: { cursorPaging: { limit: 10 } } });
    site.expireCursors();
    const cursor = valueAt(json, 'pagingMetadata.cursors.next');
    expect(code((await query('Books', { query: { cursorPaging: { limit: 10, cursor } } })).json)).toBe(
      'WDE0152',
    );
  });

  test('a key without the permissions, and a site without the CMS or an app', async () => {
    const body = { dataCollectionId: 'Books' };
    const answerOf = async (options: Parameters<typeof startDemoSite>[0], dataCollectionId = 'Books') => {
      const other = await startDemoSite(options);
      const answer = await ask(other, '/wix-data/v2/items/query', { ...body, dataCollectionId });
      const list = await ask(other, '/wix-data/v2/collections');
      await other.close();
      return [code(answer.json), code(list.json)];
    };
    expect(await answerOf({ deny: ['DATA'] })).toEqual(['WDE0027', 'WDE0027']);
    expect(await answerOf({ deny: ['DATA_COLLECTIONS'] })).toEqual([undefined, 'WDE0027']);
    expect(await answerOf({ uninstalled: ['DATA'] })).toEqual(['WDE0110', 'WDE0110']);
    expect(await answerOf({ catalog: 'NONE' }, 'Stores/Products')).toEqual(['WDE0171', undefined]);
  });
});
