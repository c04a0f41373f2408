import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { data } from '../../../src/products/data/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [data], site: { counts: { dataCollections: 230 } } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.site.requests.clear());

const DEFINITION = `
  id displayName collectionType ownerAppId displayNamespace displayField maxPageSize pagingModes revision createdAt updatedAt
  defaultDisplayOrder { fieldKey direction }
  capabilities { dataOperations collectionOperations indexLimits { regular unique total } }
  permissions { insert update remove read }
  plugins { type defaultStatus singleItemId format translatableFieldKeys isPersisted isMutable siteSort { fieldKey direction } }
  deprecation { deprecated message }
  readElsewhere { product field }
  fields {
    key displayName type description systemField encrypted readOnly immutable required
    capabilities { sortable queryOperators }
    numberRange { min max } stringLengthRange { minLength maxLength } arraySizeRange { minSize maxSize }
    plugins { type internal isPrimaryCategory } condition { groupName permission }
    typeMetadata {
      reference { referencedCollectionId } multiReference { referencedCollectionId referencingFieldKey referencingDisplayName }
      objectFields { key displayName type typeMetadata capabilities { sortable } } elementType elementTypeMetadata
      pageLink { linkedRouterPage pattern lowercase }
    }
  }
  raw`;

describe('the list of collections', () => {
  test('comes complete and by id, with its number', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await gateway.query(
        'query ($after: String) { dataCollections(first: 90, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(body.data.dataCollections.totalCount).toBe(230);
      ids.push(...body.data.dataCollections.nodes.map(({ id }: { id: string }) => id));
      after = body.data.dataCollections.pageInfo.hasNextPage
        ? body.data.dataCollections.pageInfo.endCursor
        : null;
    } while (after !== null);
    const { dataCollections } = gateway.site.records;
    expect(ids).toEqual(Array.from({ length: dataCollections.count }, (_, at) => dataCollections.idAt(at)));
    expect(gateway.site.requests.count()).toBe(3);
  });

  test('shows everything Wix says, without an error', async () => {
    const { body } = await gateway.query(`{ dataCollections(first: 14) { nodes { ${DEFINITION} } } }`);
    expect(body.errors).toBeUndefined();
    const collections = new Map<string, Record<string, unknown>>(
      body.data.dataCollections.nodes.map((node: { id: string }) => [node.id, node]),
    );
    expect(collections.get('Articles')).toMatchObject({
      plugins: [
        { type: 'PUBLISH', defaultStatus: 'DRAFT' },
        { type: 'URLIZED', format: 'PLAIN' },
      ],
      readElsewhere: null,
    });
    expect(collections.get('Stores/Products')).toMatchObject({
      collectionType: 'WIX_APP',
      readElsewhere: { product: 'STORES', field: 'products' },
    });
    expect(collections.get('EmptyShelf')).toMatchObject({
      deprecation: { deprecated: true, message: 'Use Books.' },
    });
    expect(collections.get('Books')).toMatchObject({
      defaultDisplayOrder: { fieldKey: 'title', direction: 'ASC' },
      raw: { id: 'Books', fields: expect.any(Array) },
    });
    expect(collections.get('AllTypes')?.['fields']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: 'Größe (cm)',
          plugins: [{ type: 'CMS', internal: true, isPrimaryCategory: null }],
        }),
        expect.objectContaining({
          key: 'link-alltypes-text',
          typeMetadata: expect.objectContaining({
            pageLink: { linkedRouterPage: 'dynamic-page-7', pattern: '/all/{text}', lowercase: true },
          }),
        }),
        expect.objectContaining({
          key: 'array',
          typeMetadata: expect.objectContaining({ elementType: 'OBJECT' }),
        }),
      ]),
    );
  });
});

describe('one collection', () => {
  test.each(['Stores/Products', 'Press releases 2024', '@tidewater/loyalty/Points'])(
    'is found by its id %j',
    async (id) => {
      const { body } = await gateway.query('query ($id: ID!) { dataCollection(id: $id) { id totalItems } }', {
        id,
      });
      expect(body.errors).toBeUndefined();
      expect(body.data.dataCollection).toMatchObject({ id, totalItems: expect.any(Number) });
      expect(gateway.site.requests.count()).toBe(2);
    },
  );

  test('is null when there is none', async () => {
    const { body } = await gateway.query('{ dataCollection(id: "Boks") { id } }');
    expect(body).toMatchObject({ data: { dataCollection: null } });
    expect(body.errors).toBeUndefined();
  });

  test('leads to its items and to the collections it refers to; deleted ones are null', async () => {
    const { body } = await gateway.query(`{
      dataCollection(id: "AllTypes") {
        items(first: 2) { totalCount nodes { id collection { id } } }
        fields { key typeMetadata { reference { referencedCollectionId referencedCollection { displayName } } } }
      }
    }`);
    expect(body.errors).toBeUndefined();
    const { items, fields } = body.data.dataCollection;
    expect(items).toMatchObject({ totalCount: 30, nodes: [{ collection: { id: 'AllTypes' } }, {}] });
    const references = fields.filter(
      ({ typeMetadata }: { typeMetadata: object | null }) =>
        typeMetadata !== null && Reflect.get(typeMetadata, 'reference') !== null,
    );
    expect(references.map(({ typeMetadata }: { typeMetadata: unknown }) => typeMetadata)).toEqual([
      { reference: { referencedCollectionId: 'Books', referencedCollection: { displayName: 'Books' } } },
      { reference: { referencedCollectionId: 'DeletedThings', referencedCollection: null } },
      {
        reference: {
          referencedCollectionId: 'Stores/Products',
          referencedCollection: { displayName: 'Products' },
        },
      },
    ]);
  });

  test('is asked for once when several items and references want it', async () => {
    const { body } = await gateway.query(`{
      dataItems(collectionId: "Genres", first: 12) { nodes { collection { id } fields(keys: ["name"]) { label } } }
    }`);
    expect(body.errors).toBeUndefined();
    expect(gateway.site.requests.count('/collections')).toBeLessThanOrEqual(1);
  });
});
