import { describe, expect, it } from 'vitest';
import { linesOf, runInProcess, smallSite, stepOf, temporaryFolder } from '../exporter/bundle.ts';
import { startGateway } from '../start-gateway.ts';
import { faults } from './audit.ts';
import { copy, finalSync, setUp } from './importer.ts';
import { InsitesSite } from './insites-site.ts';
import { Timing } from './timing.ts';

describe('a list that the key may not read at first', () => {
  it('is referred to as in a copy of everything, once a sync has brought it', async () => {
    const products = 'CONTACTS,EVENTS';
    using partly = temporaryFolder();
    using rest = temporaryFolder();
    using whole = temporaryFolder();
    await using denied = await startGateway({ site: { counts: smallSite, deny: ['CONTACTS'] } });
    expect((await runInProcess({ gateway: denied.url, products, out: partly.path })).code).toBe(3);
    await using granted = await startGateway({ site: { counts: smallSite } });
    const flags = { gateway: granted.url, products };
    await runInProcess({ ...flags, out: rest.path, base: [partly.path], deletions: true });
    await runInProcess({ ...flags, out: whole.path });
    const synced = new InsitesSite(new Timing(1));
    setUp(synced, whole.path);
    await copy(synced, partly.path);
    await finalSync(synced, rest.path);
    const copied = new InsitesSite(new Timing(2));
    setUp(copied, whole.path);
    await copy(copied, whole.path);
    expect(withContact(synced)).toBeGreaterThan(0);
    expect(withContact(synced)).toBe(withContact(copied));
    expect(faults(synced)).toEqual([]);
  });
});

describe('a product that the site does not have any more', () => {
  it('leaves no reference to rows that never come', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite, catalog: 'NONE' } });
    using folder = temporaryFolder();
    await runInProcess({ gateway: gateway.url, products: 'STORES,ORDERS', out: folder.path });
    const items = linesOf(folder.path, 'steps/orders.ndjson').flatMap(
      ({ mapped }) => mapped.children.lineItems,
    );
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((item) => item['product.uuid'] !== null)).toEqual([]);
    expect(stepOf(folder.path, 'orders').reasons).toContainEqual(
      expect.objectContaining({ reason: 'LEADS_NOWHERE', field: 'lineItems.product.uuid', kind: 'NOTE' }),
    );
  });
});

/** How many replies to invitations name a contact. */
function withContact(site: InsitesSite): number {
  return site
    .rows()
    .filter(({ table, properties }) => table.endsWith('/wix_event_rsvp') && properties['contact'] != null)
    .length;
}
