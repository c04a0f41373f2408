import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { linesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';

const PRODUCTS = '/stores/v3/products/(query|search)$';
const ORDERS = '/ecom/v1/orders/search$';
/** Wix does not count the orders. */
const UNCOUNTED = { kind: 'wrong-shape', path: '/orders/aggregate' } as const;

describe('a list that ends before its last record', () => {
  it('is read from its other end, and is complete when that brings the rest', async () => {
    await using gateway = await startGateway({
      site: {
        counts: { ...smallSite, products: 120, orders: 30 },
        faults: [{ kind: 'ends-early', path: new RegExp(PRODUCTS), after: 100 }],
      },
    });
    using folder = temporaryFolder();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'STORES' });
    expect([code, reportOf(folder.path).status]).toEqual([0, 'COMPLETE']);
    expect(stepOf(folder.path, 'products')).toMatchObject({
      planned: 120,
      exported: 120,
      vanished: 0,
      appeared: 0,
    });
    expect(new Set(linesOf(folder.path, 'steps/products.ndjson').map(({ id }) => id)).size).toBe(120);
    expect(err).toContain('products: ended after 100 of 120 records; it is read again from its other end.');
  });

  it('makes the bundle incomplete when the other end does not bring the rest, and is read anew by the next run', async () => {
    await using gateway = await startGateway({ site: { counts: { ...smallSite, products: 210 } } });
    gateway.site.setFaults([{ kind: 'ends-early', path: new RegExp(PRODUCTS), after: 100 }]);
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'STORES' };
    const first = await runInProcess(flags);
    expect([first.code, reportOf(folder.path).status]).toEqual([1, 'INCOMPLETE']);
    expect(stepOf(folder.path, 'products')).toMatchObject({
      status: 'INCOMPLETE',
      vanished: 0,
      stopped: {
        code: 'ENDED_EARLY',
        reason: 'The list ended after 100 records, and reading it again brought 100 more: Wix counts 210.',
      },
    });
    expect(first.out.trimEnd().split('\n').at(-1)).toMatch(
      /^It is not complete: 1 list was not read to its end \(products\)\./,
    );
    expect(existsSync(join(folder.path, 'data.json'))).toBe(false);
    gateway.site.setFaults([]);
    gateway.site.requests.clear();
    expect((await runInProcess(flags)).code).toBe(0);
    expect(stepOf(folder.path, 'products')).toMatchObject({ planned: 210, exported: 210 });
    // The stock was read to its end by the first run.
    expect(gateway.site.requests.count('/inventory-items/query')).toBeLessThanOrEqual(1);
  });

  it('that Wix does not count is found out by the first record from its other end', async () => {
    await using gateway = await startGateway({
      site: { counts: { ...smallSite, orders: 60 }, faults: [UNCOUNTED] },
    });
    using whole = temporaryFolder();
    await runInProcess({ gateway: gateway.url, out: whole.path, products: 'ORDERS' });
    const { exported } = stepOf(whole.path, 'orders');
    gateway.site.setFaults([UNCOUNTED, { kind: 'ends-early', path: new RegExp(ORDERS), after: 40 }]);
    using folder = temporaryFolder();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'ORDERS' });
    expect([code, stepOf(folder.path, 'orders').exported]).toEqual([0, exported]);
    expect(err).toContain('records, not with its last; it is read from its other end.');
    gateway.site.setFaults([UNCOUNTED, { kind: 'ends-early', path: new RegExp(ORDERS), after: 20 }]);
    using short = temporaryFolder();
    const cut = await runInProcess({ gateway: gateway.url, out: short.path, products: 'ORDERS' });
    expect([cut.code, stepOf(short.path, 'orders').stopped?.code]).toEqual([1, 'ENDED_EARLY']);
  });

  it('only sometimes is complete all the same', async () => {
    await using gateway = await startGateway({
      site: {
        counts: { ...smallSite, products: 120 },
        faults: [{ kind: 'ends-early', path: new RegExp(PRODUCTS), after: 20, skip: 1, times: 2 }],
      },
    });
    using folder = temporaryFolder();
    const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'STORES' });
    expect([code, stepOf(folder.path, 'products').exported]).toEqual([0, 120]);
  });

  it('costs one request where Wix has no count, and none where it has one', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using folder = temporaryFolder();
    await runInProcess({ gateway: gateway.url, out: folder.path, products: 'CONTACTS' });
    // The plan's sample and count, the count at the beginning, and the one page.
    expect(gateway.site.requests.count('/contacts/v4/contacts')).toBeLessThanOrEqual(4);
  });
});
