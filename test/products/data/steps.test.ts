import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textAt } from '../../../demo-site/json.ts';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { setupItems } from '../../../src/migration/insites/setup-items.ts';
import { sourceDocument, sourcePaths } from '../../../src/migration/steps/source-document.ts';
import type { StepDefinition } from '../../../src/contract/step-definition.ts';
import { identityName, uuidV5 } from '../../../src/mapping/index.ts';
import { data } from '../../../src/products/data/product.ts';
import { nameBook } from '../../../src/migration/rules/name-book.ts';
import type { WireCollection } from '../../../src/products/data/wire.ts';
import { referenceOrder } from '../../../src/products/data/reference-order.ts';
import { collectionSteps } from '../../../src/products/data/migration.ts';
import { unknownPaths, unknownTargets } from '../../migration/mapping-check.ts';
import { mapStep } from '../../mapping/map-step.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

const schema = buildGatewaySchema([data]);

let gateway: TestGateway;
let steps: readonly StepDefinition[];
beforeAll(async () => {
  gateway = await startGateway({ modules: [data] });
  const { dataCollections } = gateway.site.records;
  steps = collectionSteps(
    Array.from({ length: dataCollections.count }, (_, at) => {
      const wire = dataCollections.at(at);
      // The demo site's records have the shape of Wix's.
      return { id: textAt(wire, 'id') ?? '', wire: wire as unknown as WireCollection };
    }),
  );
});
afterAll(() => gateway.close());

const step = (id: string): StepDefinition => {
  const found = steps.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no step ${id} among ${steps.map((one) => one.id).join(', ')}`);
  return found;
};

/** Reads the first items of a step by its own document, and what they become. */
async function rowsOf(id: string) {
  const definition = step(id);
  const variables = { ...definition.arguments };
  const document = sourceDocument(schema, {
    step: definition,
    variables,
    paths: sourcePaths(definition),
    beside: 'pageInfo { hasNextPage endCursor }',
  });
  const { body } = await gateway.query(document, { ...variables, first: 20 });
  expect(body.errors).toBeUndefined();
  return body.data.dataItems.nodes.map((node: unknown) => ({ node, ...mapStep(definition, node, 'SITE') }));
}

describe('the steps of collections', () => {
  test('come in the order of their references, each with a database', () => {
    const ids = steps.map(({ id }) => id);
    for (const [earlier, later] of [
      ['data_continents', 'data_countries'],
      ['data_countries', 'data_authors'],
      ['data_authors', 'data_books'],
      ['data_books', 'data_books_links'],
    ] as const)
      expect(ids.indexOf(earlier)).toBeLessThan(ids.indexOf(later));
    expect(step('data_books')).toMatchObject({ dependsOn: ['data_authors'], entity: 'database:books:Books' });
    // Circles are closed by a second pass: authors who teach each other.
    expect(step('data_authors').fields.map(({ target }) => target)).not.toContain('properties.mentor');
    expect(step('data_authors_links')).toMatchObject({ action: 'UPDATE', derivedFrom: 'data_authors' });
    expect(step('data_authors_links').fields.map(({ target }) => target)).toEqual([
      'uuid',
      'properties.mentor',
      'properties.articles',
    ]);
  });

  test('leave to the apps what the graph has from them', () => {
    expect(steps.map(({ arguments: given }) => given?.['collectionId'])).not.toContain('Stores/Products');
    expect(step('data_all_types').fields).toContainEqual(
      expect.objectContaining({
        target: 'properties.product',
        reference: { step: 'products', entity: 'Product' },
      }),
    );
  });

  test('read only what the schema has and write only what Insites has', () => {
    expect(steps.flatMap((one) => unknownPaths(schema, one).map((path) => `${one.id}: ${path}`))).toEqual([]);
    expect(steps.flatMap((one) => unknownTargets(one))).toEqual([]);
  });

  test('give every column a name of its own', () => {
    for (const { fields } of steps) {
      const targets = fields.map(({ target }) => target);
      expect(new Set(targets).size).toBe(targets.length);
      for (const target of targets.filter((one) => one.startsWith('properties.')))
        expect(target).toMatch(/^properties\.[a-z][a-z0-9_]*$/);
    }
  });

  test('define their databases before the data lands', () => {
    expect(setupItems(steps, 'V6')).toContainEqual(
      expect.objectContaining({
        kind: 'DATABASE',
        table: 'modules/ins_databases/books',
        definition: expect.arrayContaining([
          expect.objectContaining({ name: 'published', type: 'datetime' }),
        ]),
      }),
    );
  });
});

describe('in the migration plan', () => {
  const PLAN =
    '{ migrationPlan(input: { products: [DATA] }) { modules { status permission recordCount } fingerprint { signals { name value } } steps { id recordCount countIsExact identity { rowId } estimate { wixRequests } } } }';

  test('collections cost one request for all and two for each', async () => {
    await using whole = await startGateway();
    const { body } = await whole.query(PLAN);
    expect(body.errors).toBeUndefined();
    const { modules, steps: planned, fingerprint } = body.data.migrationPlan;
    expect(modules).toMatchObject([{ status: 'READY', recordCount: 930 }]);
    expect(planned).toContainEqual({
      id: 'data_books',
      recordCount: 545,
      countIsExact: true,
      identity: { rowId: 'UUID' },
      estimate: { wixRequests: 1 },
    });
    expect(fingerprint.signals).toContainEqual({ name: 'has_data_collection_segments', value: true });
    const lists = planned.filter(({ id }: { id: string }) => !id.endsWith('_links')).length;
    expect(whole.site.requests.count('/wix-data/')).toBeLessThanOrEqual(1 + 2 * lists);
  });

  test('collections whose definitions may not be read are named, with the permission', async () => {
    await using whole = await startGateway({ site: { deny: ['DATA_COLLECTIONS'] } });
    const { body } = await whole.query(PLAN);
    expect(body.data.migrationPlan).toMatchObject({
      modules: [
        { status: 'PERMISSION_DENIED', permission: expect.stringContaining('Manage Data Collections') },
      ],
      steps: [],
    });
  });
});

describe('a row', () => {
  test('holds every type of field in the type of its column', async () => {
    const [{ node, row }] = await rowsOf('data_all_types');
    expect(row).toMatchObject({
      'properties.wix_id': node.id,
      'properties.first_name': 'Ada',
      'properties.grosse_cm': 12.5,
      'properties.rich_content': expect.stringContaining('<h2'),
      'properties.rich_content_ricos': expect.stringContaining('"nodes"'),
      'properties.image': { remote_url: expect.stringMatching(/^https:\/\/static\.wixstatic\.com\//) },
      'properties.gallery': [expect.stringMatching(/^https:/), expect.stringMatching(/^https:/)],
      'properties.address': '12 Quay Street, Galway, Ireland',
      'properties.address_latitude': 53.2707,
      'properties.object': '{"depth":{"deeper":{"deepest":true}}}',
      'properties.wix_data': expect.stringContaining(node.id),
    });
  });

  test('points at the rows of its references by their identities', async () => {
    const rows = await rowsOf('data_books');
    const { node, row } = rows.find(
      (one: { row: Record<string, unknown> }) => one.row['properties.author'] !== null,
    );
    expect(row['properties.author']).toBe(uuidV5(identityName('SITE', 'DataItem/Authors', node.data.author)));
  });

  test('lists all of its multi-references, also beyond what comes with an item', async () => {
    gateway.site.requests.clear();
    const rows = await rowsOf('data_genres_links');
    expect(
      rows
        .map(({ row }: { row: Record<string, unknown[] | null> }) => row['properties.books']?.length ?? 0)
        .toSorted((a: number, b: number) => b - a)[0],
    ).toBe(130);
    // One batch for all, and one more for each of the two genres that may have more.
    expect(gateway.site.requests.count('query-referenced')).toBe(2);
  });
});

describe('names', () => {
  test('are plain, short and used once', () => {
    const name = nameBook(['wix_id']);
    expect(['First name', 'firstName', '1st', 'Größe (cm)', 'wix id', '@app/Points'].map(name)).toEqual([
      'first_name',
      expect.stringMatching(/^first_name_[0-9a-f]{6}$/),
      'n1st',
      'grosse_cm',
      expect.stringMatching(/^wix_id_[0-9a-f]{6}$/),
      'app_points',
    ]);
    expect(name('כותרת')).toMatch(/^wix_[0-9a-f]{6}$/);
    expect(name('x'.repeat(200)).length).toBeLessThanOrEqual(50);
  });

  test('leave to each row those of its own identity and times', () => {
    for (const field of ['id', 'uuid', 'createdAt', 'updated_at', 'Deleted at', 'externalId'])
      expect(nameBook()(field)).toMatch(/^(id|uuid|(created|updated|deleted)_at|external_id)_[0-9a-f]{6}$/);
  });
});

describe('the order of references', () => {
  test('puts what is referred to first and names what closes a circle', () => {
    const { order, circular } = referenceOrder([
      { id: 'a', refersTo: ['b', 'a', 'elsewhere'] },
      { id: 'b', refersTo: ['c'] },
      { id: 'c', refersTo: ['a'] },
    ]);
    expect(order).toEqual(['c', 'b', 'a']);
    expect([...circular]).toEqual(['c a', 'a a']);
  });
});
