import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { isObject } from '../../demo-site/json.ts';
import { changedSite, type Json } from '../assumptions/changed-site.ts';
import { startGateway } from '../start-gateway.ts';
import {
  csvOf,
  linesOf,
  reportOf,
  runInProcess,
  smallSite,
  stepOf,
  temporaryFolder,
  wholeExport,
} from './bundle.ts';

// What a final sync could not read, or nobody can, takes nothing away that an earlier bundle has.

const SINCE = '2026-10-01T00:00:00.000Z';
const LATER = '2026-10-02T08:00:00.000Z';

describe('a final sync for which Wix does not deliver all of a record', () => {
  it('takes no value away that it did not read', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using first = temporaryFolder();
    using delta = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'EVENTS' };
    await runInProcess({ ...flags, out: first.path });
    const known = linesOf(first.path, 'steps/events.ndjson').find(
      ({ mapped }) => mapped.row['custom_field.wix_schedule'] !== null,
    );
    gateway.site.records.events.update(known.id, { title: 'Another title', updatedDate: LATER });
    gateway.site.setFaults([{ kind: '404', path: '/schedule' }]);
    const { code } = await runInProcess({ ...flags, out: delta.path, since: SINCE, base: [first.path] });
    expect([code, stepOf(delta.path, 'events').gaps.map(({ field }) => field)]).toEqual([
      1,
      ['scheduleItems'],
    ]);
    expect(linesOf(delta.path, 'updates.ndjson')).toEqual([
      {
        table: 'modules/insites_events/event',
        uuid: known.targetUuid,
        properties: { event_name: 'Another title' },
        extensions: [],
      },
    ]);
  });
});

describe('a final sync for which Wix sends odd things', () => {
  const folders = Array.from({ length: 3 }, temporaryFolder);
  const [first = '', second = '', third = ''] = folders.map(({ path }) => path);
  let run: Awaited<ReturnType<typeof runInProcess>>;
  let nameless: string;

  beforeAll(async () => {
    const demo = await startDemoSite({ counts: smallSite });
    let isOdd = false;
    const site = await changedSite(demo, ({ path, body }) => {
      if (!isOdd || !path.endsWith('/orders/search')) return;
      const [order, other, gone] = (body.orders ?? []).filter(({ lineItems }: Json) => lineItems.length > 1);
      if (gone === undefined) return;
      order.lineItems = 'none';
      order.buyerInfo = { ...order.buyerInfo, email: { at: 'example.com' } };
      other.lineItems[0].quantity = 'many';
      other.createdDate = 'yesterday';
      other.fulfillmentStatus = { is: 'odd' };
      nameless ||= gone.id;
      delete gone.id;
    });
    await using gateway = await startGateway({ site });
    const flags = { gateway: gateway.url, products: 'ORDERS' };
    await runInProcess({ ...flags, out: first });
    isOdd = true;
    run = await runInProcess({ ...flags, out: second, base: [first], deletions: true });
    isOdd = false;
    await runInProcess({ ...flags, out: third, base: [first, second], deletions: true });
    await demo.close();
  });
  afterAll(() => {
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it('takes no good value away, and deletes nothing of what it could not read', () => {
    expect([run.code, csvOf(first, 'crosswalk.csv').map(({ wixId }) => wixId)]).toEqual([
      1,
      expect.arrayContaining([nameless]),
    ]);
    for (const folder of [second, third]) {
      expect(csvOf(folder, 'deletions.csv')).toEqual([]);
      for (const name of ['updates', 'relations', 'galleries'])
        expect([name, linesOf(folder, `${name}.ndjson`)]).toEqual([name, []]);
      expect(JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')).records).toEqual([]);
    }
  });

  it('names the values, and the lists of which nothing is taken for gone', () => {
    const failed = csvOf(second, 'problems.csv').filter(
      ({ kind, step }) => kind === 'FAILED' && step === 'orders',
    );
    expect(failed.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'lineItems',
        'quantity',
        'order_contact_email',
        'created_at',
        'order_status',
        'order_shipping_status',
      ]),
    );
    for (const step of ['orders', 'guestBuyers'])
      expect(stepOf(second, step).notes).toEqual([expect.stringContaining('taken for gone')]);
  });
});

describe('a final sync with a key that may not read the definitions of extended fields', () => {
  it('changes the values of these fields all the same, and names what is missing', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite, deny: ['CONTACTS_FIELDS'] } });
    using first = temporaryFolder();
    using delta = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'CONTACTS' };
    await runInProcess({ ...flags, out: first.path });
    const { contacts } = gateway.site.records;
    const id = contacts.idAt(1);
    const { info } = contacts.at(1);
    const changed = { ...(isObject(info) ? info : {}), extendedFields: { items: { 'custom.notes': 'New' } } };
    contacts.update(id, { info: changed, updatedDate: LATER });
    await runInProcess({ ...flags, out: delta.path, since: SINCE, base: [first.path] });
    const [update] = linesOf(delta.path, 'updates.ndjson');
    expect(update.extensions[0].properties).toEqual({ wix_extended_fields: '[["custom.notes","New"]]' });
    expect(reportOf(delta.path).missing).toContainEqual(
      expect.objectContaining({
        title: 'definition of extended fields of contacts',
        status: 'PERMISSION_DENIED',
      }),
    );
  });
});

describe('a final sync for which Wix refuses parts of bookings', () => {
  const folders = Array.from({ length: 3 }, temporaryFolder);
  const [first = '', second = '', third = ''] = folders.map(({ path }) => path);
  const products = 'ORDERS,BOOKINGS';
  let run: Awaited<ReturnType<typeof runInProcess>>;
  let withFee: { readonly id: string; readonly targetUuid: string };
  let withOrder: { readonly id: string };

  beforeAll(async () => {
    {
      await using granted = await startGateway({ site: { counts: smallSite } });
      await runInProcess({ gateway: granted.url, products, out: first });
    }
    const records = linesOf(first, 'steps/bookingRecords.ndjson');
    const having = (column: string) =>
      records.find(({ mapped: { row } }) => row[`properties.${column}`] !== null);
    [withFee, withOrder] = [having('cancellation_fee'), having('order')];
    await using refused = await startGateway({
      site: { counts: smallSite, deny: ['BOOKINGS_FEES', 'ORDERS', 'ORDERS_TRANSACTIONS'] },
    });
    const { bookings } = refused.site.records;
    const flags = { gateway: refused.url, products, since: SINCE };
    bookings.update(withFee.id, { externalUserId: 'one', updatedDate: LATER });
    bookings.update(withOrder.id, { updatedDate: LATER });
    run = await runInProcess({ ...flags, out: second, base: [first] });
    bookings.update(withFee.id, { externalUserId: 'two', updatedDate: LATER });
    await runInProcess({ ...flags, out: third, base: [first, second] });
  });
  afterAll(() => {
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it('takes none of their values away, and writes what else has changed', () => {
    expect(linesOf(second, 'updates.ndjson')).toEqual([
      {
        table: 'modules/ins_databases/wix_booking',
        uuid: withFee.targetUuid,
        properties: { external_user_id: 'one' },
        extensions: [],
      },
    ]);
    expect(linesOf(third, 'updates.ndjson').map(({ properties }) => properties)).toEqual([
      { external_user_id: 'two' },
    ]);
  });

  it('makes no second order of a booking of which it cannot tell whether it has one', () => {
    expect(JSON.parse(readFileSync(join(second, 'data.json'), 'utf8')).records).toEqual([]);
    expect(csvOf(second, 'problems.csv')).toContainEqual(
      expect.objectContaining({ step: 'bookings', wixId: withOrder.id, reason: 'WIX_PERMISSION_DENIED' }),
    );
  });

  it('names them', () => {
    const fields = stepOf(second, 'bookingRecords').gaps.map(({ field }) => field);
    expect(fields).toContain('cancellationFeeStatus');
    expect(run.out).toMatch(/2 records without cancellationFeeStatus .* withBookingFeeDetails/);
  });
});

describe('a final sync with a key that may read less than that of the copy', () => {
  it('changes and deletes nothing that it cannot read any more', async () => {
    const { folder } = await wholeExport('V3');
    await using gateway = await startGateway({
      site: {
        counts: smallSite,
        deny: [
          'MEMBERS_BADGES',
          'STORES_INVENTORY',
          'STORES_ADMIN',
          'BLOG_DRAFTS',
          'EVENTS_DRAFTS',
          'EVENTS_POLICIES',
          'BOOKINGS_SERVICES',
          'PRICING_PLANS',
        ],
      },
    });
    using out = temporaryFolder();
    const { code } = await runInProcess({
      gateway: gateway.url,
      out: out.path,
      base: [folder],
      deletions: true,
    });
    expect([code, csvOf(out.path, 'deletions.csv')]).toEqual([3, []]);
    for (const name of ['updates', 'relations', 'galleries'])
      expect([name, linesOf(out.path, `${name}.ndjson`)]).toEqual([name, []]);
    const { users, records } = JSON.parse(readFileSync(join(out.path, 'data.json'), 'utf8'));
    expect([users, records]).toEqual([[], []]);
  });
});
