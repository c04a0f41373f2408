import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addsUp } from '../../src/exporter/report/step-report.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, hashesOf, linesOf, reportOf, smallSite, stepOf, wholeExport } from './bundle.ts';
import { readZip } from './read-zip.ts';

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const schemas = join(import.meta.dirname, '../../schema/bundle');
for (const name of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')));

/** What is wrong with a value, as the bundle's schema says. */
function wrongWith(schema: string, value: unknown): unknown {
  return ajv.validate(schema, value) ? null : ajv.errors;
}

/** Whether such records need no row of their own, because another step or record has made it. */
function isExpected({ action, reason }: { readonly action: string; readonly reason: string }): boolean {
  return (
    ['NOT_CONCERNED', 'ALREADY_THERE', 'NO_ROW'].includes(reason) ||
    (reason === 'MERGED' && action === 'CREATE_MISSING')
  );
}

describe.each(['V1', 'V3'] as const)('the bundle of a site with catalog %s', (catalog) => {
  let folder: string;
  let gateway: TestGateway;
  let run: Awaited<ReturnType<typeof wholeExport>>;

  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog, counts: smallSite } });
    run = await wholeExport(catalog);
    ({ folder } = run);
  });
  afterAll(() => gateway.close());

  it('is complete', () => {
    expect([run.code, reportOf(folder).status]).toEqual([0, 'COMPLETE']);
    expect(run.out).toContain('The bundle is complete.');
  });

  it('said what it was at: the plan first, then every list and every file', () => {
    const lines = run.err.trimEnd().split('\n');
    expect(lines[0]).toBe('Makes the plan: what the site has, and how much of it.');
    const written = lines.flatMap((line) => /^(\S+): \d+ (?:rows?|bytes)$/.exec(line)?.[1] ?? []);
    expect(written.toSorted()).toEqual(
      reportOf(folder)
        .files.map(({ path }) => path)
        .filter((path) => !path.startsWith('plan.'))
        .toSorted(),
    );
    expect(lines.filter((line) => line.endsWith(' records, complete')).length).toBeGreaterThan(10);
  });

  it('accounts for every record of every step', () => {
    const { steps } = reportOf(folder);
    expect(steps.filter((step) => !addsUp(step))).toEqual([]);
    expect(steps.filter(({ appeared, vanished, failed }) => appeared + vanished + failed > 0)).toEqual([]);
  });

  it('has every record that the site lists', () => {
    const { records } = gateway.site;
    const idsOf = (set: keyof typeof records): string[] =>
      Array.from({ length: records[set].count }, (_, index) => records[set].idAt(index)).toSorted();
    for (const [step, set] of [
      ['products', 'products'],
      ['collections', 'collections'],
      ['abandonedCheckouts', 'abandonedCheckouts'],
      ['events', 'events'],
    ] as const)
      expect([
        step,
        linesOf(folder, `steps/${step}.ndjson`)
          .map(({ id }) => id)
          .toSorted(),
      ]).toEqual([step, idsOf(set)]);
  });

  it('has files with the hashes, bytes and rows that the report tells', () => {
    const { files, steps } = reportOf(folder);
    const hashes = hashesOf(folder);
    expect(files.map(({ path, sha256 }) => [path, sha256])).toEqual(
      Object.entries(hashes).filter(([path]) => path !== 'report.json'),
    );
    for (const { id, exported, sha256, file } of steps) {
      expect([id, hashes[file]]).toEqual([id, sha256]);
      expect([id, linesOf(folder, file).length]).toEqual([id, exported]);
    }
  });

  it('has no file of the exporter left, and no time outside of the log', () => {
    expect(readdirSync(folder)).not.toContain('.export');
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).not.toContain('generatedAt');
    expect(readFileSync(join(folder, 'export.log'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT.* starts: plan /);
  });

  it('names nothing that Wix sent and this version does not know', () => {
    expect(reportOf(folder).unknownFields).toBeUndefined();
  });

  it('fits the schemas of its files', () => {
    expect(wrongWith('report.schema.json', reportOf(folder))).toBeNull();
    expect(wrongWith('data.schema.json', dataOf())).toBeNull();
    for (const { id, file } of reportOf(folder).steps)
      for (const line of linesOf(folder, file))
        expect([id, wrongWith('step-line.schema.json', line)]).toEqual([id, null]);
    for (const path of ['relations.ndjson', 'galleries.ndjson'])
      for (const line of linesOf(folder, path))
        expect([path, wrongWith('column-line.schema.json', line)]).toEqual([path, null]);
    const tables = globSync('**/*.yml', { cwd: join(folder, 'setup/deploy') });
    expect(tables).toContain('modules/ins_databases/public/schema/wix_abandoned_checkout.yml');
    for (const path of tables)
      expect([
        path,
        wrongWith('table.schema.json', parse(readFileSync(join(folder, 'setup/deploy', path), 'utf8'))),
      ]).toEqual([path, null]);
  });

  it('defines every table and column that the migration brings with it', () => {
    const defined = new Map(
      globSync('**/*.yml', { cwd: join(folder, 'setup/deploy') }).map((path) => {
        const table = path.replace('/public/schema', '').replace(/\.yml$/, '');
        const { properties } = parse(readFileSync(join(folder, 'setup/deploy', path), 'utf8'));
        return [table, new Set(properties.map((column: { name: string }) => column.name))];
      }),
    );
    for (const { type_name: table, properties } of dataOf().records) {
      const columns = defined.get(table);
      if (!table.startsWith('modules/ins_')) continue;
      expect([table, columns === undefined ? 'undefined' : 'defined']).toEqual([table, 'defined']);
      expect([table, Object.keys(properties).filter((name) => columns?.has(name) !== true)]).toEqual([
        table,
        [],
      ]);
    }
  });

  it('holds each row once, and each address once', () => {
    const { users, records } = dataOf();
    const uuids = [...users.map(({ profiles }) => profiles[0]), ...records].map(
      (row) => `${row?.type_name} ${row?.properties['uuid']}`,
    );
    expect(uuids.filter((uuid, index) => uuids.indexOf(uuid) !== index)).toEqual([]);
    const addresses = users.map(({ email }) => email);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('refers to rows that it holds, and to no others', () => {
    const { users, records } = dataOf();
    const rows = [...users.flatMap(({ profiles }) => profiles), ...records];
    const there = new Set(rows.map(({ properties }) => properties['uuid']));
    const dangling = rows.flatMap(({ type_name: table, properties }) =>
      Object.entries(properties)
        .filter(([name]) => name.endsWith('_uuid') || name.endsWith('_uuids'))
        .flatMap(([name, value]) => [value].flat().map((uuid) => ({ table, name, uuid })))
        .filter(({ uuid }) => !there.has(String(uuid))),
    );
    expect(dangling).toEqual([]);
  });

  it('leads the orders of guests to the contact that has their address', () => {
    const contacts = new Map(
      dataOf().users.map(({ email, profiles }) => [email, profiles[0]?.properties['uuid']]),
    );
    const orders = linesOf(folder, 'steps/orders.ndjson').filter(
      ({ source }) => source.buyerInfo.contact === null && source.buyerInfo.email !== null,
    );
    expect(orders.length).toBeGreaterThan(0);
    for (const { source, mapped } of orders)
      expect(mapped.row['order_contact.uuid']).toBe(
        contacts.get(source.buyerInfo.email.trim().toLowerCase()),
      );
  });

  it('merges what later steps write into the rows: stock into products and variants', () => {
    const stock = new Map<string, number>();
    for (const { mapped } of linesOf(folder, 'steps/inventoryItems.ndjson'))
      for (const row of [mapped.row, ...Object.values(mapped.children).flat()] as Record<string, unknown>[])
        if (typeof row['stock_level'] === 'number')
          stock.set(String(row['uuid']), (stock.get(String(row['uuid'])) ?? 0) + row['stock_level']);
    const rows = dataOf().records.filter(({ properties }) => stock.has(String(properties['uuid'])));
    expect(rows.length).toBeGreaterThan(5);
    for (const { properties } of rows)
      expect([properties['uuid'], properties['stock_level']]).toEqual([
        properties['uuid'],
        stock.get(String(properties['uuid'])),
      ]);
    expect(linesOf(folder, 'updates.ndjson')).toEqual([]);
  });

  it('has the same rows in the ZIP of CSV files, without a column for passwords', async () => {
    const zip = await readZip(join(folder, 'data.zip'));
    const { users, records } = dataOf();
    expect([...zip.keys()]).toEqual(['users.csv', 'records.1.csv']);
    expect(zip.get('users.csv')?.[0]).toEqual([
      'id',
      'email',
      'created_at',
      'updated_at',
      'name',
      'slug',
      'first_name',
      'last_name',
    ]);
    expect(
      zip
        .get('users.csv')
        ?.slice(1)
        .map(([id, email]) => [id, email]),
    ).toEqual(users.map(({ id, email }) => [id, email]));
    const [head, ...rows] = zip.get('records.1.csv') ?? [];
    expect(head).toEqual(['id', 'user_id', 'created_at', 'updated_at', 'properties', 'model_schema']);
    expect(
      rows.map(([id, userId, , , properties = '', table]) => [id, userId, JSON.parse(properties), table]),
    ).toEqual([
      ...users.flatMap(({ id, profiles }) => profiles.map((row) => [id, id, row.properties, row.type_name])),
      ...records.map(({ id, properties, type_name: table }) => [id, '', properties, table]),
    ]);
  });

  it('says in the crosswalk which row each Wix id became, also where it became another', () => {
    const crosswalk = csvOf(folder, 'crosswalk.csv');
    const rows = new Map(crosswalk.map((row) => [`${row['wixEntity']} ${row['wixId']}`, row]));
    expect(rows.size).toBe(crosswalk.length);
    for (const { id, targetUuid } of linesOf(folder, 'steps/products.ndjson'))
      expect(rows.get(`Product ${id}`)).toMatchObject({
        targetUuid,
        table: 'modules/insites_ecommerce/product',
      });
    const merged = csvOf(folder, 'problems.csv').filter(({ reason }) => reason === 'MERGED');
    expect(merged.length).toBeGreaterThan(0);
    const people = new Set(dataOf().users.map(({ profiles }) => String(profiles[0]?.properties['uuid'])));
    for (const { wixId } of merged.filter(({ step }) => step === 'contacts'))
      expect(people).toContain(rows.get(`Contact ${wixId}`)?.['targetUuid']);
    const members = linesOf(folder, 'steps/members.ndjson');
    expect(members.map(({ mapped }) => mapped.row.uuid)).toEqual(members.map(({ targetUuid }) => targetUuid));
  });

  it('has a line for each record that is left out for its data, and none for one that needs no row of its own', () => {
    const { steps } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    const actions = new Map<string, string>(
      steps.map(({ id, action }: { readonly id: string; readonly action: string }) => [id, action]),
    );
    const lines = csvOf(folder, 'problems.csv').filter(({ kind }) => kind === 'SKIPPED');
    const counted = reportOf(folder).steps.flatMap(({ id, reasons }) =>
      reasons.flatMap(({ kind, reason, count }) =>
        kind === 'SKIPPED' ? [{ id, action: actions.get(id) ?? '', reason, count }] : [],
      ),
    );
    expect(counted.some(({ reason }) => reason === 'ALREADY_THERE')).toBe(true);
    expect(counted.some((one) => one.reason === 'MERGED' && isExpected(one))).toBe(true);
    expect(counted.some((one) => one.reason === 'MERGED' && !isExpected(one))).toBe(true);
    for (const one of counted)
      expect(
        lines.filter(({ step, reason }) => step === one.id && reason === one.reason),
        `${one.id} ${one.reason}`,
      ).toHaveLength(isExpected(one) ? 0 : one.count);
  });

  it('lists the old addresses and the files', () => {
    const redirects = csvOf(folder, 'redirects.csv').filter(({ step }) => step === 'products');
    expect(redirects.length).toBe(smallSite.products);
    for (const { from = '', to = '', status } of redirects) {
      expect(from).toMatch(/^\/product-page\//);
      expect(to).toMatch(/^\/[^/]+$/);
      expect(status).toBe('301');
    }
    const categories = csvOf(folder, 'redirects.csv').filter(({ step }) => step === 'collections');
    expect(categories.length).toBeGreaterThan(0);
    for (const { from = '', to = '', note } of categories) {
      expect(from).toBe(`/category${to}`);
      expect(note).toContain('assumed');
    }
    const media = csvOf(folder, 'media.csv');
    expect(media.filter(({ field }) => field === 'product_image').length).toBeGreaterThan(5);
    for (const { url = '' } of media) expect(URL.canParse(url)).toBe(true);
  });

  it('gives the pictures of line items to the rows whose column they are in, and the main picture of a product to no gallery', () => {
    const media = csvOf(folder, 'media.csv');
    const rows = media.filter(({ field }) => field === 'order_item_image');
    const items = linesOf(folder, 'steps/orders.ndjson')
      .flatMap(({ mapped }) => mapped.children.lineItems)
      .filter(({ order_item_image }) => order_item_image !== null);
    expect(items.length).toBeGreaterThan(5);
    expect(
      rows.map(({ url, targetUuid, table, wixEntity }) => [url, targetUuid, table, wixEntity]).toSorted(),
    ).toEqual(
      items
        .map(({ uuid, order_item_image: { remote_url } }) => [
          remote_url,
          uuid,
          'modules/insites_ecommerce/order_item',
          'OrderLineItem',
        ])
        .toSorted(),
    );
    for (const { mapped } of linesOf(folder, 'steps/products.ndjson')) {
      const { uuid, gallery_1: gallery } = mapped.row;
      const listed = media.filter(({ targetUuid, field }) => targetUuid === uuid && field === 'gallery_1');
      expect(listed.map(({ url }) => url).toSorted()).toEqual(
        [...new Set((gallery ?? []).map(({ remote_url }: { remote_url: string }) => remote_url))].toSorted(),
      );
    }
  });

  it('names every record that is left out, with the reason', () => {
    const problems = csvOf(folder, 'problems.csv');
    const { reasons } = stepOf(folder, 'contacts');
    const missing = reasons.find(({ reason }) => reason === 'REQUIRED_VALUE_MISSING');
    expect(missing).toMatchObject({ field: 'email' });
    expect(
      problems.filter(({ step, reason }) => step === 'contacts' && reason === 'REQUIRED_VALUE_MISSING')
        .length,
    ).toBe(missing?.count);
    expect(run.out).toContain('Insites requires email, and Wix has no value for it.');
  });

  it('reads lists that several steps share once', () => {
    const queries = gateway.site.requests.count('/ecom/v1/orders/search');
    // One request of a hundred orders for each of the two passes that Wix needs, and what the plan looked at.
    expect(queries).toBeLessThanOrEqual(5);
  });

  interface ImportedRow {
    readonly type_name: string;
    readonly id: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }

  function dataOf(): {
    readonly users: readonly {
      readonly id: string;
      readonly email: string;
      readonly profiles: readonly ImportedRow[];
    }[];
    readonly records: readonly ImportedRow[];
  } {
    return JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  }
});
