import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, runInProcess, smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { contentsOf, faults } from './audit.ts';
import { copy, finalSync, setUp } from './importer.ts';
import { InsitesSite } from './insites-site.ts';
import { Timing } from './timing.ts';

const SINCE = '2026-10-01T00:00:00.000Z';
const LATER = '2026-10-02T08:00:00.000Z';

describe('a copy and its final sync, imported as documented', () => {
  const folders = Array.from({ length: 3 }, temporaryFolder);
  const [first = '', delta = '', fresh = ''] = folders.map(({ path }) => path);
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    await runInProcess({ gateway: gateway.url, out: first });
    change(gateway);
    await runInProcess({ gateway: gateway.url, out: delta, since: SINCE, base: [first], deletions: true });
    await runInProcess({ gateway: gateway.url, out: fresh });
  }, 120_000);
  afterAll(async () => {
    await gateway.close();
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it.each([
    ['answers out of order', 11, []],
    ['answers in another order, four of which are lost', 12, [1, 2, 5, 6]],
  ] as const)('come to what a copy of the changed site is, with %s', async (_, seed, lost) => {
    const synced = new InsitesSite(new Timing(seed, lost));
    setUp(synced, first);
    await copy(synced, first);
    await finalSync(synced, delta);
    expect(faults(synced)).toEqual([]);
    const copied = new InsitesSite(new Timing(seed));
    setUp(copied, fresh);
    await copy(copied, fresh);
    expect(contentsOf(synced)).toEqual(contentsOf(copied));
  });

  it('changes rows', () => {
    const changed = ['updates', 'relations', 'galleries'].flatMap((name) => linesOf(delta, `${name}.ndjson`));
    expect([...new Set(changed.map(({ table }) => table.split('/').at(-1)))].toSorted()).toEqual([
      'order',
      'product',
    ]);
  });
});

/** Changes something of every kind, adds something, and takes something away. */
function change({ site }: TestGateway): void {
  const { records } = site;
  for (const set of ['bookings', 'formSubmissions', 'blogPosts'] as const)
    records[set].remove(records[set].idAt(3));
  records.products.update(records.products.idAt(4), {
    name: 'Another name',
    brand: null,
    updatedDate: LATER,
  });
  records.orders.update(records.orders.idAt(20), { status: 'CANCELED', updatedDate: LATER });
  records.products.add({ createdDate: LATER, updatedDate: LATER });
  records.orders.add({ createdDate: LATER, updatedDate: LATER });
  records.formSubmissions.add({ createdDate: LATER, updatedDate: LATER });
}
