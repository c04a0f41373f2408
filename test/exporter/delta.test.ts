import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, hashesOf, linesOf, reportOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

const SINCE = '2026-10-01T00:00:00.000Z';
const LATER = '2026-10-02T08:00:00.000Z';

describe('an export of what changed since an earlier bundle', () => {
  const first = temporaryFolder();
  const delta = temporaryFolder();
  let gateway: TestGateway;
  let changed: string;
  let added: string;
  let removed: string;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const flags = { gateway: gateway.url, products: 'STORES,ORDERS' };
    await runInProcess({ ...flags, out: first.path });
    const { products } = gateway.site.records;
    [changed, removed] = [products.idAt(4), products.idAt(7)];
    products.update(changed, { name: 'Another name', updatedDate: LATER });
    products.remove(removed);
    products.add({ createdDate: LATER, updatedDate: LATER });
    added = products.idAt(products.count - 1);
    await runInProcess({
      ...flags,
      out: delta.path,
      since: SINCE,
      base: [first.path],
      deletions: true,
    });
  });
  afterAll(async () => {
    await gateway.close();
    first[Symbol.dispose]();
    delta[Symbol.dispose]();
  });

  it('has the records that changed or were added', () => {
    expect(
      linesOf(delta.path, 'steps/products.ndjson')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([changed, added].toSorted());
    expect(reportOf(delta.path)).toMatchObject({ complete: true, input: { updatedSince: SINCE } });
  });

  it('imports only what is new: a row that is imported twice is there twice', () => {
    const { records } = JSON.parse(readFileSync(join(delta.path, 'data.json'), 'utf8'));
    const products = records.filter(
      ({ type_name: table }: { type_name: string }) => table === 'modules/insites_ecommerce/product',
    );
    expect(products.map(({ id }: { id: string }) => id)).toEqual([added]);
  });

  it('has new values of rows that are there, to be updated', () => {
    const updates = linesOf(delta.path, 'updates.ndjson');
    const uuid = rowOf(first.path, changed);
    expect(updates.filter((update) => update.uuid === uuid)).toMatchObject([
      { table: 'modules/insites_ecommerce/product', properties: { product_name: 'Another name' } },
    ]);
  });

  it('reads stock in full, since amounts of several places are added up', () => {
    const stock = linesOf(first.path, 'steps/inventoryItems.ndjson').length;
    expect(linesOf(delta.path, 'steps/inventoryItems.ndjson').length).toBeGreaterThan(stock / 2);
  });

  it('finds what is gone, with what lies inside it', () => {
    const deletions = csvOf(delta.path, 'deletions.csv');
    const uuid = rowOf(first.path, removed);
    const inside = csvOf(first.path, 'crosswalk.csv').filter(({ parentUuid }) => parentUuid === uuid);
    expect(deletions.map(({ targetUuid }) => targetUuid).toSorted()).toEqual(
      [uuid, ...inside.map(({ targetUuid }) => targetUuid)].toSorted(),
    );
    expect(deletions.find(({ targetUuid }) => targetUuid === uuid)).toMatchObject({
      wixEntity: 'Product',
      wixId: removed,
    });
  });

  it('refers to rows of the earlier bundle', () => {
    const line = linesOf(delta.path, 'steps/products.ndjson').find(({ id }) => id === changed);
    const before = linesOf(first.path, 'steps/products.ndjson').find(({ id }) => id === changed);
    expect(line.mapped.row.category_uuids).toEqual(before.mapped.row.category_uuids);
  });

  it('goes on from several bundles, each after the other', async () => {
    using third = temporaryFolder();
    const { code } = await runInProcess({
      gateway: gateway.url,
      products: 'STORES,ORDERS',
      out: third.path,
      base: [first.path, delta.path],
      deletions: true,
    });
    expect([code, csvOf(third.path, 'deletions.csv')]).toEqual([0, []]);
    const { users, records } = JSON.parse(readFileSync(join(third.path, 'data.json'), 'utf8'));
    expect([users, records, linesOf(third.path, 'updates.ndjson')]).toEqual([[], [], []]);
  });
});

describe('the updates of a final sync', () => {
  const folders = Array.from({ length: 4 }, temporaryFolder);
  const [first = '', second = '', third = '', fourth = ''] = folders.map(({ path }) => path);
  let gateway: TestGateway;
  let product: string | undefined;
  let order: string | undefined;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const flags = { gateway: gateway.url, products: 'STORES,ORDERS' };
    const { products, orders } = gateway.site.records;
    products.update(products.idAt(4), { name: 'First name' });
    await runInProcess({ ...flags, out: first });
    product = rowOf(first, products.idAt(4));
    order = rowOf(first, orders.idAt(30));
    await runInProcess({ ...flags, out: second, base: [first] });
    products.update(products.idAt(4), { name: 'Second name', brand: null, updatedDate: LATER });
    // Changed in what no column keeps.
    products.update(products.idAt(5), { updatedDate: LATER });
    orders.update(orders.idAt(30), { status: 'CANCELED', updatedDate: LATER });
    await runInProcess({ ...flags, out: third, since: SINCE, base: [first] });
    products.update(products.idAt(4), { name: 'Third name', updatedDate: LATER });
    await runInProcess({ ...flags, out: fourth, since: SINCE, base: [first, third] });
  });
  afterAll(async () => {
    await gateway.close();
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it('are none where everything was read again and nothing changed', () => {
    expect(linesOf(second, 'steps/products.ndjson')).toHaveLength(16);
    expect(linesOf(second, 'updates.ndjson')).toEqual([]);
  });

  it('have the changed columns of changed rows, and null only for what is gone', () => {
    const updates = linesOf(third, 'updates.ndjson');
    expect(updates.map(({ uuid }) => uuid).toSorted()).toEqual([product, order].toSorted());
    expect(updates.find(({ uuid }) => uuid === product)).toEqual({
      table: 'modules/insites_ecommerce/product',
      uuid: product,
      properties: { product_name: 'Second name', brand_name: null },
      extensions: [],
    });
    expect(updates.find(({ uuid }) => uuid === order).properties).toEqual({ order_status: 'Cancelled' });
  });

  it('are compared with the last bundle that has the row', () => {
    expect(linesOf(fourth, 'updates.ndjson')).toMatchObject([
      { uuid: product, properties: { product_name: 'Third name' } },
    ]);
    expect(Object.keys(linesOf(fourth, 'updates.ndjson')[0].properties)).toEqual(['product_name']);
  });
});

describe('a final sync of a catalog V1', () => {
  it('changes stock where it is not tracked any more, and nowhere else', async () => {
    await using gateway = await startGateway({ site: { catalog: 'V1', counts: smallSite } });
    using first = temporaryFolder();
    using delta = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'STORES' };
    await runInProcess({ ...flags, out: first.path });
    const { products, inventoryItems } = gateway.site.records;
    const untracked = linesOf(first.path, 'steps/products.ndjson').find(
      ({ id, mapped }) =>
        mapped.row['stock_level'] !== null && gateway.site.records.products.indexOf(id) !== undefined,
    );
    const item = Array.from({ length: inventoryItems.count }, (_, at) => inventoryItems.at(at)).find(
      ({ productId }) => productId === untracked.id,
    );
    inventoryItems.update(String(item?.['id']), { trackQuantity: false, lastUpdated: LATER });
    products.update(untracked.id, { name: 'Another name', lastUpdated: LATER });
    await runInProcess({ ...flags, out: delta.path, since: SINCE, base: [first.path] });
    const updates = linesOf(delta.path, 'updates.ndjson').filter(({ table }) => table.endsWith('/product'));
    expect(updates.map(({ uuid, properties }) => [uuid, properties])).toEqual([
      [untracked.targetUuid, { product_name: 'Another name', stock_level: null }],
    ]);
  });
});

describe('a final sync after forms were renamed or deleted', () => {
  it('finds the submissions in the tables that they are in', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using first = temporaryFolder();
    using delta = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'FORMS' };
    await runInProcess({ ...flags, out: first.path });
    const { forms, formSubmissions } = gateway.site.records;
    const [renamed, deleted] = [forms.idAt(0), forms.idAt(1)];
    const submissions = Array.from({ length: formSubmissions.count }, (_, place) =>
      formSubmissions.at(place),
    );
    for (const form of [renamed, deleted]) {
      const sent = submissions.find(({ formId }) => formId === form);
      formSubmissions.update(String(sent?.['id']), { seen: sent?.['seen'] !== true, updatedDate: LATER });
    }
    forms.update(renamed, { name: 'Another name', updatedDate: LATER });
    forms.remove(deleted);
    const { code } = await runInProcess({ ...flags, out: delta.path, since: SINCE, base: [first.path] });
    const tables = new Map(
      csvOf(first.path, 'crosswalk.csv').map((row) => [row['targetUuid'], row['table']]),
    );
    const updates = linesOf(delta.path, 'updates.ndjson').filter(({ properties }) => 'seen' in properties);
    expect([code, updates.length]).toEqual([0, 2]);
    for (const { uuid, table } of updates) expect([uuid, table]).toEqual([uuid, tables.get(uuid)]);
    expect(JSON.parse(readFileSync(join(delta.path, 'data.json'), 'utf8')).records).toEqual([]);

    // What is deployed again must not take columns away.
    for (const table of new Set(updates.map((update) => update.table))) {
      const [before, now] = [first, delta].map(({ path }) =>
        columnNames(
          readFileSync(
            join(path, 'setup/deploy', `${table.replace(/(?=\/\w+$)/, '/public/schema')}.yml`),
            'utf8',
          ),
        ),
      );
      expect([table, now?.toSorted()]).toEqual([table, before?.toSorted()]);
    }
  });
});

function columnNames(definition: string): readonly string[] {
  return [...definition.matchAll(/^  - name: (\w+)$/gm)].map(([, name = '']) => name);
}

describe('an export of what changed, without an earlier bundle', () => {
  it('tells new rows from changed ones by their time of creation', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { products } = gateway.site.records;
    products.update(products.idAt(2), { name: 'Another name', updatedDate: LATER });
    products.add({ createdDate: LATER, updatedDate: LATER });
    using folder = temporaryFolder();
    const { code } = await runInProcess({
      gateway: gateway.url,
      products: 'STORES',
      out: folder.path,
      since: SINCE,
    });
    expect(code).toBe(0);
    const { records } = JSON.parse(readFileSync(join(folder.path, 'data.json'), 'utf8'));
    const imported = records.map(({ id }: { id: string }) => id);
    expect(imported).toContain(products.idAt(products.count - 1));
    expect(imported).not.toContain(products.idAt(2));
    expect(linesOf(folder.path, 'updates.ndjson').map(({ properties }) => properties.product_name)).toContain(
      'Another name',
    );
  });
});

describe('a dry run', () => {
  it('says what would be read, and writes nothing', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: join(folder.path, 'new'), products: 'STORES', dryRun: true };
    const { code, out } = await runInProcess(flags);
    expect(code).toBe(0);
    expect(out).toMatch(/^products +16 /m);
    const { out: json } = await runInProcess({ ...flags, json: true });
    expect(JSON.parse(json).steps[1]).toMatchObject({ id: 'products', recordCount: 16, countIsExact: true });
    expect(hashesOf(folder.path)).toEqual({});
  });
});

describe('--json', () => {
  it('prints the report', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using folder = temporaryFolder();
    const { out } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'BLOG',
      json: true,
    });
    expect(JSON.parse(out)).toEqual(reportOf(folder.path));
  });
});

function rowOf(folder: string, wixId: string): string | undefined {
  return csvOf(folder, 'crosswalk.csv').find((row) => row['wixId'] === wixId)?.['targetUuid'];
}
