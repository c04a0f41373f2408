import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, runInProcess, smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { contentsOf, differences, faults } from './audit.ts';
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
    expect(differences(contentsOf(synced), contentsOf(copied))).toEqual([]);
  });

  it('changes rows of every kind', () => {
    const changed = ['updates', 'relations', 'galleries'].flatMap((name) => linesOf(delta, `${name}.ndjson`));
    expect([...new Set(changed.map(({ table }) => table.split('/').at(-1)))].toSorted()).toEqual([
      'order',
      'order_custom_field',
      'order_item',
      'product',
      'product_custom_field',
      'wix_event_guest',
    ]);
  });
});

/** Changes, adds and takes away records of every kind. */
function change({ site }: TestGateway): void {
  const { products, orders, events, bookings, formSubmissions, blogPosts, collections } = site.records;
  for (const set of [products, events, bookings, formSubmissions, blogPosts, collections])
    set.remove(set.idAt(3));
  products.update(products.idAt(4), { name: 'Another name', brand: null, updatedDate: LATER });
  products.update(products.idAt(6), { media: { main: null, itemsInfo: { items: [] } }, updatedDate: LATER });
  orders.update(orders.idAt(20), { status: 'CANCELED', updatedDate: LATER });
  for (const set of [products, orders, formSubmissions, events])
    set.add({ createdDate: LATER, updatedDate: LATER });
  blogPosts.add({ firstPublishedDate: LATER, lastPublishedDate: LATER });
}
