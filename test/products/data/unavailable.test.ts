import { describe, expect, test } from 'vitest';
import type { DemoSiteOptions, FaultRule } from '../../../demo-site/index.ts';
import { startGateway } from '../../start-gateway.ts';

const LIST =
  '{ dataItems(collectionId: "Books") { nodes { id } totalCount availability { status reason permission hint } } }';

async function ask(site: DemoSiteOptions, document: string) {
  await using gateway = await startGateway({ site });
  return (await gateway.query(document)).body;
}

describe('a key without the permission to read items', () => {
  test('gets an empty list that says why', async () => {
    const body = await ask({ deny: ['DATA'] }, LIST);
    expect(body.data.dataItems).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: {
        status: 'PERMISSION_DENIED',
        reason: expect.stringContaining('WDE0027'),
        permission: 'Read Data Items (SCOPE.DC-DATA.READ)',
        hint: expect.stringContaining('Read Data Items'),
      },
    });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'DATA', status: 'PERMISSION_DENIED' }]);
  });

  test('gets an error for a single item', async () => {
    const body = await ask({ deny: ['DATA'] }, '{ dataItem(collectionId: "Books", id: "1") { id } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'WIX_PERMISSION_DENIED',
      permission: expect.stringContaining('DC-DATA.READ'),
    });
  });

  test('is told so by the connection test', async () => {
    const document = '{ connection { status products { product status permission hint } } }';
    const denied = await ask({ deny: ['DATA'] }, document);
    expect(denied.data.connection.products).toContainEqual(
      expect.objectContaining({ product: 'DATA', status: 'PERMISSION_DENIED' }),
    );
    const partly = await ask({ deny: ['DATA_COLLECTIONS'] }, document);
    expect(partly.data.connection.products).toContainEqual(
      expect.objectContaining({ product: 'DATA', status: 'AVAILABLE' }),
    );
  });
});

describe('a key without the permission to read definitions', () => {
  const site: DemoSiteOptions = { deny: ['DATA_COLLECTIONS'] };

  test('is not told to grant a permission that can write, but what is lost without it', async () => {
    const body = await ask(
      site,
      '{ dataCollections { nodes { id } availability { status permission hint } } }',
    );
    expect(body.data.dataCollections).toMatchObject({
      nodes: [],
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Manage Data Collections (SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE)',
        hint: expect.stringMatching(/optional.*can change the live site.*named by hand/),
      },
    });
  });

  test('reads items with their fields, without labels and types', async () => {
    const body = await ask(
      site,
      '{ dataItems(collectionId: "Countries", first: 1) { nodes { data fields(keys: ["name"]) { key value label type declared typeMatches } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.dataItems.nodes[0].fields).toEqual([
      {
        key: 'name',
        value: expect.stringContaining('Country'),
        label: null,
        type: null,
        declared: null,
        typeMatches: null,
      },
    ]);
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('Manage Data Collections')]);
  });

  test('follows references when told where they lead', async () => {
    const body = await ask(
      site,
      `{ dataItems(collectionId: "Books", first: 2, orderBy: { field: CREATED_AT }) { nodes {
        told: reference(key: "author", collectionId: "Authors") { data }
        many: references(key: "genres", collectionId: "Genres") { nodes { collectionId id } }
        untold: reference(key: "author") { data }
      } } }`,
    );
    expect(body.data.dataItems.nodes[1]).toMatchObject({
      told: { data: { name: expect.any(String) } },
      many: { nodes: [{ collectionId: 'Genres' }] },
      untold: null,
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'WIX_PERMISSION_DENIED',
      hint: expect.stringContaining('collectionId'),
    });
  });
});

describe('a site without', () => {
  test('the CMS is NOT_INSTALLED', async () => {
    const body = await ask({ uninstalled: ['DATA'] }, LIST);
    expect(body.errors).toBeUndefined();
    expect(body.data.dataItems).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: { status: 'NOT_INSTALLED' },
    });
  });

  test('the app behind a collection is NOT_INSTALLED for that collection', async () => {
    const body = await ask(
      { catalog: 'NONE', deny: ['DATA_COLLECTIONS'] },
      LIST.replace('Books', 'Stores/Products'),
    );
    expect(body.data.dataItems.availability).toMatchObject({
      status: 'NOT_INSTALLED',
      reason: expect.stringMatching(/The app behind this collection is not installed.*WDE0171/),
    });
  });
});

describe('a broken answer is never an empty list', () => {
  test('of items is an error of the list', async () => {
    const faults: readonly FaultRule[] = [{ kind: 'wrong-shape', path: '/items/query' }];
    const body = await ask({ faults }, '{ dataItems(collectionId: "Books") { nodes { id } } }');
    expect(body.data.dataItems).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  test('of a definition is an error of the collection', async () => {
    const body = await ask(
      { faults: [{ kind: 'wrong-shape', path: '/collections' }] },
      '{ dataCollection(id: "Books") { id } dataCollections { nodes { id } } }',
    );
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'WIX_BAD_RESPONSE',
      'WIX_BAD_RESPONSE',
    ]);
  });
});
