import {
  categoriesV2,
  extendedBookings,
  resources,
  serviceOptionsAndVariants,
  services,
  staffMembers,
} from '@wix/bookings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const wix = (demo: DemoSite) =>
  wixClient(demo, {
    categoriesV2,
    extendedBookings,
    resources,
    serviceOptionsAndVariants,
    services,
    staffMembers,
  });

const BOOKINGS = '/_api/bookings-reader/v2/extended-bookings/query';

describe('services of the demo site', () => {
  it('answer the SDK by offset, with their number', async () => {
    const found = await wix(site).services.queryServices().limit(10).find();
    expect(found.items).toHaveLength(10);
    expect(found.totalCount).toBe(24);
    const dates = found.items.map((service) => service._createdDate?.getTime() ?? 0);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    const filtered = await wix(site).services.queryServices().eq('type', 'COURSE').find();
    expect(new Set(filtered.items.map(({ type }) => type))).toEqual(new Set(['COURSE']));
  });

  it('are found by id and counted', async () => {
    const id = site.records.bookingServices.idAt(4);
    const service = await wix(site).services.getService(id);
    expect(service._id).toBe(id);
    expect(await wix(site).services.countServices()).toMatchObject({ count: 24 });
    await expect(wix(site).services.getService(site.records.bookings.idAt(0))).rejects.toThrow(/not found/);
  });

  it('have details only where they are asked for', async () => {
    const plain = await ask(site, '/bookings/v2/services/query', { query: {} });
    expect(textsOf(plain.json, 'services.staffMemberDetails.staffMembers.name')).toEqual([]);
    const whole = await ask(site, '/_api/bookings/v2/services/query', {
      query: {},
      conditionalFields: ['STAFF_MEMBER_DETAILS', 'RESOURCE_DETAILS'],
    });
    expect(textsOf(whole.json, 'services.staffMemberDetails.staffMembers.name').length).toBeGreaterThan(0);
    expect(
      textsOf(whole.json, 'services.serviceResources.resourceDetails.resources.name').length,
    ).toBeGreaterThan(0);
  });

  it('can be neither filtered nor sorted by time', async () => {
    for (const query of [
      { filter: { updatedDate: { $gt: '2026-01-01T00:00:00Z' } } },
      { sort: [{ fieldName: 'createdDate', order: 'ASC' }] },
      { paging: { limit: 101 } },
    ])
      expect((await ask(site, '/bookings/v2/services/query', { query })).status).toBe(400);
  });

  it('have options, variants and categories', async () => {
    const id = site.records.bookingServices.idAt(0);
    const found = await wix(site)
      .serviceOptionsAndVariants.queryServiceOptionsAndVariants()
      .in('serviceId', [id])
      .find();
    expect(found.items[0]?.variants?.values).toHaveLength(3);
    const categories = await wix(site).categoriesV2.queryCategories().find();
    expect(categories.items.map(({ name }) => name)).toContain('Classes');
  });
});

describe('bookings of the demo site', () => {
  it('answer the SDK with cursors and their number, the newest first', async () => {
    const page = await wix(site).extendedBookings.queryExtendedBookings(
      { cursorPaging: { limit: 100 } },
      { withBookingAttendanceInfo: true },
    );
    expect(page.extendedBookings).toHaveLength(100);
    expect(page.pagingMetadata?.total).toBe(600);
    expect(page.extendedBookings?.some(({ attendance }) => attendance !== undefined)).toBe(true);
    expect(page.extendedBookings?.every(({ order }) => order === undefined)).toBe(true);
    const dates = page.extendedBookings?.map(({ booking }) => booking?._createdDate?.getTime() ?? 0) ?? [];
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    const next = await wix(site).extendedBookings.queryExtendedBookings({
      cursorPaging: { limit: 100, cursor: page.pagingMetadata?.cursors?.next ?? '' },
    });
    expect(next.extendedBookings?.[0]?.booking?._id).not.toBe(page.extendedBookings?.[0]?.booking?._id);
  });

  it('come 50 at a time unless told otherwise, and never more than 100', async () => {
    const { json } = await ask(site, BOOKINGS, { query: {} });
    expect(textsOf(json, 'extendedBookings.booking.id')).toHaveLength(50);
    const tooMany = await ask(site, BOOKINGS, { query: { cursorPaging: { limit: 101 } } });
    expect(tooMany.status).toBe(400);
  });

  it('hear only the first of two conditions on a field', async () => {
    const created = { $gt: '2026-01-01T00:00:00Z' };
    const filter = { $and: [{ createdDate: created }, { createdDate: { $lt: '2026-02-01T00:00:00Z' } }] };
    const one = await ask(site, BOOKINGS.replace('query', 'count'), { filter: { createdDate: created } });
    const two = await ask(site, BOOKINGS.replace('query', 'count'), { filter });
    expect(valueAt(two.json, 'count')).toBe(valueAt(one.json, 'count'));
  });

  it('are found by what was booked, under the name that filters have for it', async () => {
    const serviceId = site.records.bookingServices.idAt(0);
    const { json } = await ask(site, BOOKINGS, {
      query: { filter: { 'bookedEntity.item.slot.serviceId': { $in: [serviceId] } } },
    });
    expect(new Set(textsOf(json, 'extendedBookings.booking.bookedEntity.slot.serviceId'))).toEqual(
      new Set([serviceId]),
    );
    const { status } = await ask(site, BOOKINGS, {
      query: { filter: { 'bookedEntity.slot.serviceId': serviceId } },
    });
    expect(status).toBe(400);
  });

  it('hold every value of their enums', async () => {
    const { json } = await ask(site, BOOKINGS, {
      query: { paging: { limit: 100, offset: 0 }, filter: {} },
    });
    const values = (path: string): number => new Set(textsOf(json, `extendedBookings.booking.${path}`)).size;
    expect(values('status')).toBe(6);
    expect(values('paymentStatus')).toBe(7);
    expect(values('selectedPaymentOption')).toBe(5);
    expect(values('multiServiceBookingInfo.type')).toBe(3);
    expect(values('bookedEntity.slot.resourceSelections.selectionMethod')).toBe(3);
  });
});

describe('staff and resources of the demo site', () => {
  it('are all in the second version, and in the first only those who provide services', async () => {
    const all = await wix(site).staffMembers.queryStaffMembersV2({});
    expect(all.staffMembers).toHaveLength(9);
    const providers = await wix(site).staffMembers.queryStaffMembers().find();
    expect(providers.items).toHaveLength(7);
  });

  it('stand for each other', async () => {
    const found = await wix(site).resources.queryResources().limit(100).find();
    const known = new Set(found.items.map(({ _id }) => _id));
    const { json } = await ask(site, '/bookings/staff/v2/staff-members/query', { query: {} });
    for (const id of textsOf(json, 'staffMembers.resourceId')) expect(known).toContain(id);
  });
});

describe('a demo site without Bookings, or a key that may not read it', () => {
  it.each(['/bookings/v2/services/query', BOOKINGS, '/bookings/v2/resources/query'])('%s', async (path) => {
    const absent = await startDemoSite({ uninstalled: ['BOOKINGS'] });
    const refused = await ask(absent, path, { query: {} });
    expect(refused.status).toBe(428);
    expect(valueAt(refused.json, 'details.applicationError.code')).toBe('APP_NOT_INSTALLED');
    await absent.close();

    const denied = await startDemoSite({ deny: ['BOOKINGS'] });
    expect((await ask(denied, path, { query: {} })).status).toBe(403);
    await denied.close();
  });

  it('refuses orders within bookings to a key that may not read orders', async () => {
    const denied = await startDemoSite({ deny: ['ORDERS'] });
    expect((await ask(denied, BOOKINGS, { query: {}, withEcomOrder: true })).status).toBe(403);
    expect((await ask(denied, BOOKINGS, { query: {} })).status).toBe(200);
    await denied.close();
  });
});
