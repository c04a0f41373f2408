import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plan } from '../../../src/cli/run-plan.ts';
import { referencedCollection, typeOfValues } from '../../../src/products/data/learnt-collections.ts';
import { runInProcess, temporaryFolder } from '../../exporter/bundle.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

/** A key as most owners make it: it reads items, and may not manage collections. */
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { deny: ['DATA_COLLECTIONS'], counts: { dataItems: 1900 } } });
});
afterAll(() => gateway.close());

const PLAN = `query ($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    input modules { status recordCount countIsExact permission hint }
    risks { code step }
    steps { id recordCount countIsExact dependsOn warnings fields { source target transform targetType note reference } }
  }
}`;

async function planOf(dataCollections: readonly string[] | null, target = gateway) {
  const { body } = await target.query(PLAN, { input: { products: ['DATA'], dataCollections } });
  return { plan: body.data?.migrationPlan, error: body.errors?.[0] };
}

describe('collections that are named, with a key that may not list them', () => {
  test('get the columns that their items show', async () => {
    const { plan: made } = await planOf(['Books', 'Authors', 'Countries']);
    expect(made.modules).toMatchObject([{ status: 'READY', countIsExact: true }]);
    expect(made.input.dataCollections).toEqual(['Books', 'Authors', 'Countries']);
    const steps = Object.fromEntries(made.steps.map((step: { id: string }) => [step.id, step]));
    const columns = (id: string) =>
      Object.fromEntries(
        steps[id].fields.map((field: { target: string }) => [field.target.replace('properties.', ''), field]),
      );
    expect(columns('data_books')).toMatchObject({
      title: { transform: 'TEXT', targetType: 'string' },
      price: { transform: 'NUMBER', targetType: 'float' },
      published: { transform: 'DATE_TIME', targetType: 'datetime' },
      in_print: { transform: 'BOOLEAN', targetType: 'boolean' },
      cover: { transform: 'UPLOAD', targetType: 'upload' },
      tags: { transform: 'LIST', targetType: 'array' },
      author: { transform: 'REFERENCE', reference: 'data_authors' },
    });
    expect(columns('data_authors')).toMatchObject({
      born: { targetType: 'date' },
      country: { transform: 'REFERENCE', reference: 'data_countries' },
    });
    // Continents were not named: their ids stay ids.
    expect(columns('data_countries')).toMatchObject({ continent: { transform: 'TEXT', reference: null } });
    // A circle waits for the second pass.
    expect(columns('data_authors_links')).toMatchObject({
      mentor: { transform: 'REFERENCE', reference: 'data_authors' },
    });
    expect(steps['data_books'].warnings[0]).toMatch(/^Columns were learnt from \d+ items/);
    expect(made.risks).toContainEqual({ code: 'DATA_WITHOUT_DEFINITION', step: 'data_books' });
  });

  test('cost two requests each, of however many items', async () => {
    gateway.site.requests.clear();
    const { plan: made } = await planOf(['Books', 'Authors']);
    expect(gateway.site.requests.count('/items/')).toBeLessThanOrEqual(4);
    const books = made.steps.find(({ id }: { id: string }) => id === 'data_books');
    // Of 1,900 items, 655 are in other collections.
    expect([books.recordCount, books.countIsExact]).toEqual([1245, true]);
  });

  test('are a usage error when the site has none of that name, which names each', async () => {
    const { error } = await planOf(['Books', 'Bookz', 'authors']);
    expect(error?.message).toBe(
      '`input.dataCollections` names "Bookz", "authors", which the site does not have.',
    );
    expect(error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      hint: expect.stringContaining('case-sensitive'),
    });
  });

  test.each<[string, readonly string[], string]>([
    ['none', [], 'is empty'],
    [
      'one of an app that has steps of its own',
      ['Stores/Products'],
      'whose records the plan moves as `products`',
    ],
    ['what is no id', [' '], 'is no Wix id'],
  ])('are a usage error when they are %s', async (_, names, message) => {
    const { error } = await planOf(names);
    expect(error?.message).toContain(message);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('are a usage error when Data is left out', async () => {
    const { body } = await gateway.query(PLAN, {
      input: { products: ['ORDERS'], dataCollections: ['Books'] },
    });
    expect(body.errors?.[0]?.message).toContain('`input.products` leaves out');
  });

  test('are what the hint of the refused list speaks of', async () => {
    const { plan: made } = await planOf(null);
    expect(made.modules).toMatchObject([
      {
        status: 'PERMISSION_DENIED',
        permission: expect.stringContaining('Manage Data Collections'),
        hint: expect.stringContaining('--collections Books,Authors'),
      },
    ]);
  });

  test('arrive in the bundle, also those of a database that cannot sort', async () => {
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'DATA',
      collections: 'Articles,erp/Inventory, Press releases 2024',
    });
    expect([code, out]).toEqual([0, expect.stringContaining('The bundle is complete')]);
    const linesOf = (step: string) =>
      readFileSync(join(folder.path, 'steps', `${step}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(linesOf('data_articles')).toHaveLength(60);
    expect(linesOf('data_press_releases_2024')).toHaveLength(25);
    expect(
      linesOf('data_erp_inventory')
        .map(({ source }) => source.id)
        .toSorted(),
    ).toEqual(Array.from({ length: 130 }, (_, at) => `ERP ${String(at).padStart(5, '0')}/ä`));
    expect(linesOf('data_articles')[0].mapped.row['properties.body']).toContain('<h2');
  });

  test('are a usage error of the commands too', async () => {
    const text = { out: '', err: '' };
    const code = await plan(
      { gateway: gateway.url, collections: 'Books,Nope' },
      {},
      { out: (more) => (text.out += more), err: (more) => (text.err += more) },
    );
    expect([code, text.out]).toEqual([2, '']);
    expect(text.err).toContain('names "Nope"');
    using folder = temporaryFolder();
    const exported = await runInProcess({ gateway: gateway.url, out: folder.path, collections: 'Nope' });
    expect([exported.code, exported.err]).toEqual([2, expect.stringContaining('names "Nope"')]);
  });
});

test('named collections are the only ones, with a key that may list them', async () => {
  await using whole = await startGateway({ site: { counts: { dataItems: 300 } } });
  const { plan: made } = await planOf(['Genres'], whole);
  expect(made.steps.map(({ id }: { id: string }) => id)).toEqual(['data_genres', 'data_genres_links']);
  expect(made.risks).not.toContainEqual(expect.objectContaining({ code: 'DATA_WITHOUT_DEFINITION' }));
  const { error } = await planOf(['Genre'], whole);
  expect(error?.message).toContain('"Genre"');
  expect(error?.extensions['hint']).toContain('Genres');
});

describe('the type of a field that only its values tell', () => {
  test.each<[string, readonly unknown[], string | null, readonly string[]]>([
    ['a number', [1, null, 2.5], 'NUMBER', []],
    ['a text, blank at times', ['', 'one', null], 'TEXT', []],
    ['days', ['2024-02-29', '1891-01-07'], 'DATE', []],
    ['days and points in time', ['2024-02-29', { $date: '2024-02-29T10:00:00Z' }], 'DATETIME', []],
    ['days and other texts', ['2024-02-29', 'soon'], 'TEXT', []],
    ['HTML and plain texts', ['<p>One</p>', 'Two'], 'RICH_TEXT', []],
    ['a text with a sign', ['a < b and <c', 'x'], 'TEXT', []],
    [
      'pictures here and elsewhere',
      ['wix:image://v1/a~mv2.jpg/a.jpg#originWidth=1', 'https://a.b/c.png'],
      'IMAGE',
      [],
    ],
    ['documents', ['wix:document://v1/ugd/a.pdf/a.pdf'], 'DOCUMENT', []],
    ['lists of documents', [['wix:document://v1/ugd/a.pdf/a.pdf']], 'ARRAY_DOCUMENT', []],
    ['galleries', [[{ src: 'wix:image://v1/a~mv2.jpg/a.jpg', type: 'image' }]], 'MEDIA_GALLERY', []],
    ['rich content', [{ nodes: [] }], 'RICH_CONTENT', []],
    ['addresses', [{ formatted: '1 Quay', city: 'Galway' }], 'ADDRESS', []],
    ['lists of texts', [[], ['a'], ['b', 'c']], 'ARRAY_STRING', []],
    ['objects', [{ depth: 1 }], 'OBJECT', []],
    ['what has nothing in common', [1, 'one', { one: 1 }], 'ANY', ['NUMBER', 'OBJECT', 'TEXT']],
    ['nothing', [null, '', []], null, []],
  ])('%s', (_, values, type, mixed) => {
    expect(typeOfValues('field', values)).toEqual(type === null ? null : { type, mixed });
  });

  test('addresses of dynamic pages have a key of their own form', () => {
    expect(typeOfValues('link-books-title', ['/books/one', null])).toEqual({ type: 'PAGE_LINK', mixed: [] });
    expect(typeOfValues('path', ['/books/one'])).toEqual({ type: 'TEXT', mixed: [] });
  });
});

const guid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;

describe('a reference that only its values tell', () => {
  const authors = { id: 'Authors', itemIds: new Set([guid('a'), guid('b')]), isWhole: false };
  const codes = { id: 'Codes', itemIds: new Set(['north', 'south', 'east']), isWhole: true };

  test.each<[string, readonly unknown[], string | null]>([
    ['is proved by one GUID of an item', [guid('a'), guid('9'), null], 'Authors'],
    ['is not proved by GUIDs of nothing', [guid('8'), guid('9')], null],
    ['is proved by ids that someone chose when all are there', ['north', 'south', ''], 'Codes'],
    ['is not proved when one of those is missing', ['north', 'west'], null],
    ['is not proved by a single one', ['north'], null],
    ['is no list, object or number', [[guid('a')], guid('a')], null],
    ['is not proved by no value', [null, ''], null],
  ])('%s', (_, values, id) => {
    expect(referencedCollection(values, [authors, codes])).toBe(id);
  });

  test('is not proved where two collections have such ids', () => {
    expect(referencedCollection([guid('a')], [authors, { ...authors, id: 'Writers' }])).toBe(null);
    expect(referencedCollection(['north', 'south'], [{ ...codes, isWhole: false }])).toBe(null);
    const numbers = { id: 'Numbers', itemIds: new Set(['100', '200']), isWhole: true };
    expect(referencedCollection(['100', '200'], [numbers])).toBe(null);
  });
});
