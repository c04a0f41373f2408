import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';

const lastLine = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';

it('records that need what the key may not read are missing with it, and none of them failed', async () => {
  await using gateway = await startGateway({ site: { counts: smallSite, deny: ['EVENTS_ORDERS'] } });
  using folder = temporaryFolder();
  // Wix tells of a ticket's event with its order only.
  const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'EVENTS' });
  const { status, missing } = reportOf(folder.path);
  const { planned, exported, skipped, failed, reasons } = stepOf(folder.path, 'eventTickets');
  expect([code, status, missing.map(({ list }) => list)]).toEqual([3, 'PARTIAL', ['eventOrders']]);
  expect({ planned, exported, skipped, failed }).toEqual({
    planned: 30,
    exported: 0,
    skipped: 30,
    failed: 0,
  });
  expect(reasons.map(({ reason }) => reason)).toContain('WIX_PERMISSION_DENIED');
  expect(csvOf(folder.path, 'problems.csv').filter(({ step }) => step === 'eventTickets')).toHaveLength(30);
});

it('parts of records that Wix refuses are noted, and the last line does not say that nothing is missing', async () => {
  await using gateway = await startGateway({ site: { counts: smallSite, deny: ['BOOKINGS_FEES'] } });
  using folder = temporaryFolder();
  const { out } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'BOOKINGS' });
  expect(stepOf(folder.path, 'bookings').notes).toEqual([expect.stringContaining('withBookingFeeDetails')]);
  expect(lastLine(out)).toBe('Nothing is missing but what the notes above name.');
});

describe('an export of staff whose newer list', () => {
  const NAMED = { product: 'BOOKINGS', list: 'staffMembers', field: null, status: 'PERMISSION_DENIED' };

  it('is refused is partial, and says which permission brings who is missing', async () => {
    await using gateway = await startGateway({
      site: { counts: smallSite, assumptions: { bookingsStaffV2: 'denied' } },
    });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'BOOKINGS',
    });
    const { status, missing } = reportOf(folder.path);
    expect([code, status]).toEqual([3, 'PARTIAL']);
    expect(missing).toEqual([
      expect.objectContaining({
        ...NAMED,
        title: 'some of the staff members',
        permissions: ['Read All Staff Members (bookings:staff:v1:staff_member:read)'],
        loss: 'Staff members who provide no services are missing.',
        isOptional: false,
      }),
    ]);
    expect(lastLine(out)).toMatch(
      /^It is partial: 1 list or part of one may not be read with this key \(some of the staff members\)/,
    );
  });

  it('is not there names who is missing, and no permission, since none brings them', async () => {
    await using gateway = await startGateway({
      site: { counts: smallSite, assumptions: { bookingsStaffV2: 'absent' } },
    });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'BOOKINGS',
    });
    const { status, missing } = reportOf(folder.path);
    expect([code, status]).toEqual([0, 'COMPLETE']);
    expect(missing).toEqual([
      expect.objectContaining({
        ...NAMED,
        reason: 'Wix has no list of them here: no permission brings them.',
        permissions: [],
        hint: null,
        isOptional: true,
      }),
    ]);
    expect(lastLine(out)).toContain('Not in it, as Wix does not list them: some of the staff members.');
  });
});

describe('an export whose key may not read seven lists', () => {
  const products = 'STORES,BOOKINGS,EVENTS,FORMS';
  const folder = temporaryFolder();
  let gateway: TestGateway;
  let run: Awaited<ReturnType<typeof runInProcess>>;
  beforeAll(async () => {
    gateway = await startGateway({
      site: {
        counts: smallSite,
        deny: [
          'BOOKINGS_SERVICES',
          'EVENTS_GUESTS',
          'EVENTS_TICKET_DEFINITIONS',
          'EVENTS_ORDERS',
          'FORMS_SCHEMAS',
          'STORES_INVENTORY',
          'STORES_CATEGORIES',
        ],
      },
    });
    run = await runInProcess({ gateway: gateway.url, out: folder.path, products });
  });
  afterAll(async () => {
    folder[Symbol.dispose]();
    await gateway.close();
  });

  it('is partial, ends with 3 and names each list with the permission that brings it', () => {
    const report = reportOf(folder.path);
    expect([run.code, report.status, report.complete, report.accepted]).toEqual([3, 'PARTIAL', false, false]);
    expect(report.bundleVersion).toBe('wix-insites-bundle/2');
    const lists = report.missing.map(({ product, list, field, isOptional }) => [
      product,
      list,
      field,
      isOptional,
    ]);
    expect(lists.toSorted()).toEqual([
      ['BOOKINGS', 'bookingServices', null, false],
      ['EVENTS', 'eventGuests', null, false],
      ['EVENTS', 'eventOrders', null, false],
      ['EVENTS', 'eventRsvps', null, false],
      ['EVENTS', 'eventTickets', null, false],
      ['EVENTS', 'ticketDefinitions', null, true],
      ['FORMS', 'forms', null, true],
      ['STORES', 'collections', null, false],
      ['STORES', 'inventoryItems', null, false],
    ]);
    for (const { permissions, hint, loss } of report.missing) {
      expect(permissions).toHaveLength(1);
      expect([hint, loss]).toEqual([expect.any(String), expect.any(String)]);
    }
    expect(existsSync(join(folder.path, 'data.json'))).toBe(true);
  });

  it('says in its last line what is missing', () => {
    expect(lastLine(run.out)).toMatch(
      /^It is partial: 7 lists or parts of lists may not be read with this key \(collections, inventory items, event orders, event tickets, event rsvps, event guests, booking services\)/,
    );
    expect(lastLine(run.out)).toContain(
      'Not in it, as the key has no optional permissions: ticket definitions, forms.',
    );
  });

  it('is complete but for them when that is approved, and nothing is read again', async () => {
    gateway.site.requests.clear();
    const again = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products,
      acceptMissing: true,
    });
    expect(gateway.site.requests.count()).toBe(0);
    const { status, accepted } = reportOf(folder.path);
    expect([again.code, status, accepted]).toEqual([0, 'PARTIAL', true]);
    expect(lastLine(again.out)).toMatch(
      /^It is complete but for 7 lists or parts of lists that may not be read with this key \(collections, inventory items, event orders, event tickets, event rsvps, event guests, booking services\)/,
    );
  });

  it('is approved in a first run by what the plan names', async () => {
    using first = temporaryFolder();
    const { code } = await runInProcess({
      gateway: gateway.url,
      out: first.path,
      products: 'STORES',
      acceptMissing: true,
    });
    const { status, accepted } = reportOf(first.path);
    expect([code, status, accepted]).toEqual([0, 'PARTIAL', true]);
  });
});

describe('an export while Wix does not answer for a product', () => {
  it('is incomplete, and run again adds its lists to the plan and reads nothing else twice', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    gateway.site.setFaults([
      { kind: '503', path: '/ecom/v1/orders/search' },
      { kind: '503', path: '/ecom/v1/orders/aggregate' },
    ]);
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'ORDERS,CONTACTS' };
    // What did not answer cannot be approved.
    const first = await runInProcess({ ...flags, acceptMissing: true });
    expect([first.code, reportOf(folder.path).status, reportOf(folder.path).accepted]).toEqual([
      1,
      'INCOMPLETE',
      false,
    ]);
    expect(reportOf(folder.path).missing).toMatchObject([
      { product: 'ORDERS', list: 'orders', status: 'UNAVAILABLE', permissions: [], isOptional: false },
    ]);
    expect(lastLine(first.out)).toBe(
      'It is not complete: Wix did not answer for 1 list (orders). There is nothing to import yet. Run the same command again: it goes on where it stopped.',
    );
    expect(existsSync(join(folder.path, 'data.json'))).toBe(false);
    const before = planOf(folder.path);
    expect(before.steps.map(({ id }) => id)).not.toContain('orders');

    gateway.site.setFaults([]);
    gateway.site.requests.clear();
    const again = await runInProcess(flags);
    const { status, planHash } = reportOf(folder.path);
    expect([again.code, status]).toEqual([0, 'COMPLETE']);
    const after = planOf(folder.path);
    expect(after.planHash).toBe(planHash);
    expect(planHash).not.toBe(before.planHash);
    expect(after.steps.map(({ id }) => id)).toContain('orders');
    expect(stepOf(folder.path, 'orders').exported).toBeGreaterThan(0);
    // The plan looks at the first contact and counts them; the list itself was read by the first run.
    const contacts = gateway.site.requests.entries.filter(({ path }) =>
      path.startsWith('/contacts/v4/contacts'),
    );
    expect(contacts.length).toBeLessThanOrEqual(2);
    const order = linesOf(folder.path, 'steps/orders.ndjson').find(
      ({ mapped }) => mapped.row['order_contact.uuid'],
    );
    expect(order).toBeDefined();
  });
});

describe('a read of a field of its own that fails', () => {
  it('costs its column: one gap of the step, with how many records it concerns', async () => {
    await using gateway = await startGateway({
      site: { counts: smallSite, faults: [{ kind: '404', path: '/badges/v4/assignments/query' }] },
    });
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'MEMBERS' };
    const first = await runInProcess(flags);
    const { exported, failed, failedValues, gaps } = stepOf(folder.path, 'members');
    expect([first.code, reportOf(folder.path).status]).toEqual([1, 'WITH_FAILURES']);
    expect([failed, failedValues]).toEqual([0, 0]);
    expect(exported).toBeGreaterThan(30);
    expect(gaps).toMatchObject([{ field: 'badges', count: exported }]);
    expect(csvOf(folder.path, 'problems.csv').filter(({ kind }) => kind === 'FAILED')).toEqual([]);
    expect(lastLine(first.out)).toContain(`badges of ${exported} records of members did not answer`);
    // What was not approved when it was not known is approved once it is.
    const again = await runInProcess({ ...flags, acceptMissing: true });
    expect([again.code, reportOf(folder.path).status, reportOf(folder.path).accepted]).toEqual([
      0,
      'WITH_FAILURES',
      true,
    ]);
    expect(lastLine(again.out)).toBe(
      `It is complete but for badges of ${exported} records of members (not answered) and 1 record that was left out for its data (see problems.csv).`,
    );
  });

  it('is missing with its list and field when the key lacks the permission', async () => {
    await using gateway = await startGateway({
      site: { counts: smallSite, deny: ['MEMBERS_BADGES', 'ORDERS_TRANSACTIONS'] },
    });
    using folder = temporaryFolder();
    const { code } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'MEMBERS,ORDERS',
    });
    expect(code).toBe(3);
    expect(
      reportOf(folder.path).missing.map(({ list, field, permissions }) => [list, field, permissions]),
    ).toEqual([
      ['orders', 'payments', ['Read Orders Transactions (ECOM.READ_TRANSACTIONS)']],
      ['orders', 'refunds', ['Read Orders Transactions (ECOM.READ_TRANSACTIONS)']],
      ['members', 'badges', ['Read Badges (SCOPE.DC-MEMBERS.READ-BADGES)']],
    ]);
  });
});

describe('failures that were named', () => {
  it('are approved by a later run, not by the first', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { products } = gateway.site.records;
    products.update(products.idAt(5), { name: 'A NUL \0' });
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'STORES', acceptMissing: true };
    expect((await runInProcess(flags)).code).toBe(1);
    const again = await runInProcess(flags);
    expect([again.code, reportOf(folder.path).status]).toEqual([0, 'WITH_FAILURES']);
    expect(lastLine(again.out)).toContain(
      'It is complete but for 1 value that could not be exported (see problems.csv)',
    );
  });

  it('leave the bundle complete when only data is missing in Wix, and are counted in the last line', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({
      gateway: gateway.url,
      out: folder.path,
      products: 'CONTACTS',
    });
    expect(code).toBe(0);
    expect(lastLine(out)).toBe(
      'It is complete, but 2 records were left out for their data: see problems.csv.',
    );
  });
});

function planOf(folder: string): {
  readonly planHash: string;
  readonly steps: readonly { readonly id: string }[];
} {
  return JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
}

describe('a record that Wix does not deliver, or delivers without an id', () => {
  it('is failed and named by what is known of it, and the others are exported', async () => {
    await using gateway = await startGateway({ site: { counts: { ...smallSite, products: 24 } } });
    const { products } = gateway.site.records;
    gateway.site.setFaults([
      { kind: 'refused-record', record: products.idAt(4), path: /products\/(query|search)$/ },
      { kind: 'record-without-id', record: products.idAt(9), path: /products\/(query|search)$/ },
    ]);
    using folder = temporaryFolder();
    const { code, out } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'STORES' });
    expect([code, reportOf(folder.path).status]).toEqual([1, 'WITH_FAILURES']);
    expect(stepOf(folder.path, 'products')).toMatchObject({
      status: 'COMPLETE',
      planned: 24,
      exported: 22,
      failed: 2,
    });
    const failed = csvOf(folder.path, 'problems.csv').filter(
      ({ step, kind }) => step === 'products' && kind === 'FAILED',
    );
    expect(failed.map(({ wixId, reason }) => [wixId, reason])).toEqual([
      ['', 'WIX_BAD_RESPONSE'],
      ['', 'WIX_BAD_RESPONSE'],
    ]);
    expect(failed[0]?.['detail']).toContain(`Known of it: place 5, `);
    expect(failed[0]?.['detail']).toContain('wixCode MISSING_VARIANT_OPTION_CHOICE');
    expect(failed[1]?.['detail']).toContain('Known of it: place 10, ');
    expect(failed[1]?.['detail']).toContain(`idBefore ${products.idAt(8)}`);
    expect(lastLine(out)).toContain('2 records could not be exported: see problems.csv');
  });
});

describe('the requests of an export', () => {
  it('count a list by its first page where that brings the number', async () => {
    await using gateway = await startGateway({
      site: { counts: { ...smallSite, contacts: 60, members: 20 } },
    });
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'CONTACTS,DATA' };
    expect((await runInProcess(flags)).code).toBe(0);
    expect(stepOf(folder.path, 'contacts').planned).toBeGreaterThanOrEqual(60);
    const { requests } = gateway.site;
    // One for the plan, and a page.
    expect(requests.count('/contacts/query')).toBe(2);
    expect(requests.count('/items/count')).toBe(0);
  });
});
