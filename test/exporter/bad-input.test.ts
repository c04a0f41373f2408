import fsPromises, { type FileHandle } from 'node:fs/promises';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../../demo-site/index.ts';
import { exportSite } from '../../src/exporter/export-site.ts';
import { inWords } from '../../src/exporter/export-error.ts';
import type { ExportPlan } from '../../src/exporter/plan.ts';
import { WITHOUT_PRODUCTS } from '../sites.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import {
  csvOf,
  hashesOf,
  linesOf,
  reportOf,
  runInProcess,
  smallSite,
  stepOf,
  temporaryFolder,
} from './bundle.ts';

/** A number that the demo site sends with these digits. */
const number = (text: string): number => Reflect.apply(Reflect.get(JSON, 'rawJSON'), JSON, [text]);

type Products = DemoSite['records']['products'];
/** What is changed of a plan. */
type Plan = Pick<ExportPlan, 'planVersion' | 'modules' | 'steps'>;

/** What a folder keeps of the flags of its export. */
const requestOf = (product: string) => ({ input: { products: [product] }, deletions: false, base: [] });

describe('a folder that cannot be used', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
  });
  afterAll(() => gateway.close());

  it('is refused when it holds something else', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'thesis.txt'), 'years of work');
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path });
    expect([code, err.split('\n')[0]]).toEqual([2, `${folder.path} is not empty and holds no bundle.`]);
    expect(Object.keys(hashesOf(folder.path))).toEqual(['thesis.txt']);
  });

  it('is refused where the system takes no files, before anything is asked', async () => {
    const before = gateway.site.requests.count();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: '/proc/exports/first' });
    expect([code, err]).toEqual([2, 'Nothing can be written into /proc.\n']);
    expect(gateway.site.requests.count()).toBe(before);
  });

  it('is refused when it belongs to another site', async () => {
    using folder = temporaryFolder();
    await runInProcess({ gateway: gateway.url, out: folder.path, products: 'BLOG' });
    const before = hashesOf(folder.path);
    const { code, err } = await runInProcess({ demo: true, out: folder.path, products: 'BLOG' });
    expect(code).toBe(2);
    expect(err).toMatch(/belongs to another site: .* and the gateway reads .*the demo site/);
    expect(hashesOf(folder.path)).toEqual(before);
  });

  it('is refused when it holds a bundle that was asked for differently', async () => {
    using folder = temporaryFolder();
    await runInProcess({ gateway: gateway.url, out: folder.path, products: 'BLOG' });
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'STORES' });
    expect(code).toBe(2);
    expect(err).toContain('holds a bundle that was asked for differently: {"products":["BLOG"]}.');
  });

  it('is refused when another export is writing to it', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, '.export'));
    // The process that runs this test's is alive, and no exporter of ours.
    writeFileSync(join(folder.path, '.export/lock'), String(process.ppid));
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'BLOG' });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`Another export (process ${process.ppid}) is writing`),
    ]);
  });

  it('is refused when it lies below a file', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'file'), '');
    const { code, err } = await runInProcess({ gateway: gateway.url, out: join(folder.path, 'file/bundle') });
    expect([code, err]).toEqual([2, expect.stringContaining('is a file, not a folder')]);
  });

  it.each([
    [
      'has a plan of another version',
      { 'plan.json': (plan: Plan) => ({ ...plan, planVersion: 'wix-insites/0' }) },
      [1, 'The plan is of version wix-insites/0, and this program carries out wix-insites/1.'],
    ],
    [
      'has a plan from before plans had lists',
      {
        'plan.json': (plan: Plan) => ({
          ...plan,
          modules: plan.modules.map((module) => ({ ...module, lists: undefined })),
        }),
      },
      [1, 'The plan is of version wix-insites/1, and this program carries out wix-insites/1.'],
    ],
    [
      'has a plan that asks for what this program cannot do',
      {
        'plan.json': (plan: Plan) => ({
          ...plan,
          steps: plan.steps.map((step) => ({
            ...step,
            fields: step.fields.map((field) => ({ ...field, transform: 'FOLD' })),
          })),
        }),
      },
      [1, 'The plan asks for the transform FOLD, which this program does not know.'],
    ],
    [
      'has an unfinished export that was asked for differently',
      { '.export/run.json': () => requestOf('STORES') },
      [2, /holds an unfinished export that was asked for differently: .*"STORES"/],
    ],
    [
      'has an unfinished export of all of a site',
      { '.export/run.json': () => ({ input: {}, deletions: true, base: ['/an-earlier-one'] }) },
      [2, /asked for differently: all of the site, with --deletions, on top of \/an-earlier-one\.$/],
    ],
    [
      'has a plan that is none',
      { 'plan.json': () => '{' },
      [2, /plan\.json is not what an export writes\.$/],
    ],
    [
      'has a report of another version',
      { '.export/run.json': () => null, 'report.json': () => ({ status: 'DONE' }) },
      [2, /report\.json is not what this version of the export writes\.$/],
    ],
  ] satisfies [string, Record<string, (plan: Plan) => unknown>, [number, string | RegExp]][])(
    'is refused when it %s',
    async (_, files, [code, message]) => {
      using whole = temporaryFolder();
      using folder = temporaryFolder();
      await runInProcess({ gateway: gateway.url, out: whole.path, products: 'BLOG' });
      const plan = JSON.parse(readFileSync(join(whole.path, 'plan.json'), 'utf8'));
      mkdirSync(join(folder.path, '.export'));
      for (const [name, make] of Object.entries({
        'plan.json': () => plan,
        '.export/run.json': () => requestOf('BLOG'),
        ...files,
      })) {
        const made = make(plan);
        if (made !== null)
          writeFileSync(join(folder.path, name), typeof made === 'string' ? made : JSON.stringify(made));
      }
      const { code: got, err } = await runInProcess({
        gateway: gateway.url,
        out: folder.path,
        products: 'BLOG',
      });
      expect([got, err.split('\n').find((line) => !line.startsWith('Makes the plan'))]).toEqual([
        code,
        expect.stringMatching(message),
      ]);
    },
  );

  it.each(['EACCES', 'EPERM', 'EROFS'])('is refused when the system says %s', (code) => {
    const worded = inWords(Object.assign(new Error(code), { code }), '/bundle');
    expect(worded).toMatchObject({
      name: 'ExportUsageError',
      message: `/bundle cannot be written to (${code}).`,
    });
  });
});

describe('flags', () => {
  it.each([
    ['--deletions without an earlier bundle', { deletions: true }, /name it with --base/],
    [
      'an earlier bundle that is none',
      { demo: true, products: 'BLOG', base: ['nowhere'] },
      /nowhere is no bundle/,
    ],
    ['a product that does not exist', { demo: true, products: 'PRICING' }, /BAD_USER_INPUT/],
    ['a time that is none', { demo: true, since: 'last week' }, /no point in time/],
    ['a time to come', { demo: true, since: '2999-01-01T00:00:00Z' }, /lies in the future/],
    ['a patience that is no number', { demo: true, patience: 'much' }, /number of seconds/],
    ['two sources', { demo: true, gateway: 'http://127.0.0.1:9' }, /not both/],
  ])('refuses %s', async (_, flags, message) => {
    using folder = temporaryFolder();
    const { code, out, err } = await runInProcess({ ...flags, out: folder.path });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
    expect(hashesOf(folder.path)).toEqual({});
  });

  it('tells a gateway that is not there from wrong usage', async () => {
    using folder = temporaryFolder();
    const { code, err } = await runInProcess({
      gateway: 'http://127.0.0.1:9',
      patience: '0',
      out: folder.path,
    });
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('Nothing answers at http://127.0.0.1:9/graphql'),
    ]);
    expect(hashesOf(folder.path)).toEqual({});
  });
});

describe('a site that makes it hard', () => {
  it('without any product gives an empty bundle that says why', async () => {
    await using gateway = await startGateway({ site: WITHOUT_PRODUCTS });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({ gateway: gateway.url, out: folder.path });
    const { steps, status, missing } = reportOf(folder.path);
    expect([code, status, steps]).toEqual([3, 'PARTIAL', []]);
    expect(missing.map(({ list }) => list)).toEqual(['orders', 'abandonedCheckouts', 'members', 'contacts']);
    expect(out).toMatch(/Not in the bundle: contacts \(CONTACTS, PERMISSION_DENIED\)/);
  });

  it('that takes a permission back leaves that step incomplete, and can be gone on with', async () => {
    await using gateway = await startGateway({ site: { counts: { ...smallSite, products: 4 } } });
    const flags = { gateway: gateway.url, products: 'STORES,ORDERS' };
    const path = '/abandoned-checkout';
    using whole = temporaryFolder();
    gateway.site.requests.clear();
    await runInProcess({ ...flags, out: whole.path });
    const requests = gateway.site.requests.count(path);
    expect(requests).toBeGreaterThan(1);
    using folder = temporaryFolder();
    // Wix refuses the last request, and every try of it.
    gateway.site.setFaults([{ kind: 'empty-403', path: new RegExp(path), skip: requests - 1 }]);
    const first = await runInProcess({ ...flags, out: folder.path });
    expect(first.code).toBe(1);
    expect(stepOf(folder.path, 'abandonedCheckouts')).toMatchObject({
      status: 'INCOMPLETE',
      stopped: { code: 'PERMISSION_DENIED', permission: expect.stringContaining('Read Abandoned Checkouts') },
    });
    expect(stepOf(folder.path, 'orders')).toEqual(stepOf(whole.path, 'orders'));
    expect(existsSync(join(folder.path, 'data.json'))).toBe(false);
    expect(first.out).toContain('abandonedCheckouts stopped (PERMISSION_DENIED)');
    gateway.site.setFaults([]);
    const second = await runInProcess({ ...flags, out: folder.path });
    expect([second.code, hashesOf(folder.path)]).toEqual([0, hashesOf(whole.path)]);
  });

  it('that this machine has no way to ends the export within seconds, and leaves nothing behind', async () => {
    await using nowhere = await startGateway({ env: { WIX_API_URL: 'http://127.0.0.1:9' } });
    using folder = temporaryFolder();
    const out = `${folder.path}/bundle`;
    const { code, err } = await runInProcess({ gateway: nowhere.url, out });
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be reached from this machine.*\n.*firewall.*HTTPS_PROXY/);
    expect(err.match(/Asks again/g)?.length ?? 0).toBeLessThan(8);
    expect(existsSync(out)).toBe(false);
  });

  it('that refuses a part of its records exports them without it, and says so', async () => {
    await using gateway = await startGateway({
      site: { counts: smallSite, deny: ['ORDERS_TRANSACTIONS'] },
    });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'ORDERS' });
    expect([code, reportOf(folder.path).status]).toEqual([3, 'PARTIAL']);
    const { exported, gaps } = stepOf(folder.path, 'orders');
    expect(gaps).toMatchObject([
      { field: 'refunds', code: 'WIX_PERMISSION_DENIED', count: exported },
      { field: 'payments', code: 'WIX_PERMISSION_DENIED', count: exported },
    ]);
    // Guests are read together with the orders, but have no use for payments.
    expect(stepOf(folder.path, 'guestBuyers').gaps).toEqual([]);
    expect(out).toContain('records without payments (WIX_PERMISSION_DENIED)');
  });

  it('with texts that cannot be stored exports the records without them, and names these', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { products } = gateway.site.records;
    products.update(products.idAt(3), { name: 'Half a \ud83d character' });
    products.update(products.idAt(5), { name: 'A NUL \0' });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'STORES' });
    expect([code, reportOf(folder.path).status]).toEqual([1, 'WITH_FAILURES']);
    expect(stepOf(folder.path, 'products')).toMatchObject({
      exported: 16,
      failed: 0,
      failedValues: 2,
      status: 'COMPLETE',
    });
    expect(
      csvOf(folder.path, 'problems.csv')
        .filter(({ kind }) => kind === 'FAILED')
        .map(({ wixId, reason, field }) => [wixId, reason, field]),
    ).toEqual([
      [products.idAt(3), 'VALUE_DOES_NOT_FIT', 'product_name'],
      [products.idAt(5), 'VALUE_DOES_NOT_FIT', 'product_name'],
    ]);
    expect(out).toContain('not everything is in it');
    expect(existsSync(join(folder.path, 'data.json'))).toBe(true);
  });

  it('with numbers that JavaScript would round keeps their digits in the source of the record', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { dataItems } = gateway.site.records;
    dataItems.update(dataItems.idAt(0), {
      data: {
        name: 'Digits',
        big: number('9007199254740993'),
        price: number('0.10'),
        far: [number('1E400')],
      },
    });
    using folder = temporaryFolder();
    await runInProcess({ gateway: gateway.url, out: folder.path, products: 'DATA' });
    const steps = readdirSync(join(folder.path, 'steps')).map((file) =>
      readFileSync(join(folder.path, 'steps', file), 'utf8'),
    );
    const line =
      steps
        .join('')
        .split('\n')
        .find((text) => text.includes('"Digits"')) ?? '';
    const [source = ''] = line.split('"mapped":');
    expect(source).toContain('"big":9007199254740993');
    expect(source).toContain('"price":0.10');
    expect(source).toContain('"far":[1E400]');
  });

  it.each<[string, { appeared: number; vanished: number }, (products: Products) => void]>([
    ['loses a record', { appeared: 0, vanished: 1 }, (products) => products.remove(products.idAt(349))],
    ['gets a record', { appeared: 1, vanished: 0 }, (products) => void products.add()],
  ])('that %s while it is read is reported, and is no failure', async (_, drift, change) => {
    await using gateway = await startGateway({ site: { counts: { ...smallSite, products: 350 } } });
    using folder = temporaryFolder();
    let hasChanged = false;
    const { report } = await exportSite({
      endpoint: `${gateway.url}/graphql`,
      headers: {},
      folder: folder.path,
      input: { products: ['STORES'] },
      deletions: false,
      base: [],
      patienceMs: 0,
      signal: new AbortController().signal,
      progress: {
        begin: () => undefined,
        started: () => undefined,
        ended: () => undefined,
        file: () => undefined,
        note: () => undefined,
        close: () => undefined,
        read(id) {
          // After the first page of the products: the next two may be under way.
          if (id === 'products' && !hasChanged) change(gateway.site.records.products);
          hasChanged ||= id === 'products';
        },
      },
    });
    expect(report.steps.find(({ id }) => id === 'products')).toMatchObject({
      planned: 350,
      failed: 0,
      ...drift,
    });
    expect(report.complete).toBe(true);
  });
});

describe('a disk that is full', () => {
  const { open } = fsPromises;
  afterEach(() => {
    fsPromises.open = open;
    syncBuiltinESMExports();
  });

  it('ends the run with a clear message, and the run can be gone on with', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const flags = { gateway: gateway.url, products: 'STORES' };
    using whole = temporaryFolder();
    await runInProcess({ ...flags, out: whole.path });
    using folder = temporaryFolder();
    fullAfter(60_000);
    const first = await runInProcess({ ...flags, out: folder.path });
    expect([first.code, first.out]).toEqual([1, '']);
    expect(first.err).toContain(`The disk that holds ${folder.path} is full.`);
    expect(existsSync(join(folder.path, 'report.json'))).toBe(false);
    fullAfter(Infinity);
    const second = await runInProcess({ ...flags, out: folder.path });
    expect([second.code, hashesOf(folder.path)]).toEqual([0, hashesOf(whole.path)]);
    expect(linesOf(folder.path, 'steps/products.ndjson').length).toBe(smallSite.products);
  });

  /** Lets so many bytes be written to NDJSON files, then refuses in the middle of a write, as a full disk does. */
  function fullAfter(bytes: number): void {
    let left = bytes;
    const limited = async (...parameters: Parameters<typeof open>): Promise<FileHandle> => {
      const handle = await open(...parameters);
      if (!String(parameters[0]).endsWith('.ndjson')) return handle;
      const write = handle.write.bind(handle);
      const refuse = async (
        data: Uint8Array,
        offset = 0,
        length = data.length - offset,
      ): Promise<unknown> => {
        if (left <= 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        const written = await write(data, offset, Math.min(length, left));
        left -= written.bytesWritten;
        return written;
      };
      return Object.assign(handle, { write: refuse });
    };
    fsPromises.open = limited;
    syncBuiltinESMExports();
  }
});
