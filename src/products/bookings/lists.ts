import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { batch, countedBy, keyedBy } from '../../gateway/lists/batch.ts';
import { countBy } from '../../gateway/lists/counts.ts';
import { apart, contains, equal, few, guids, hasSome, oneOf, within } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { cursorQuery, offsetQuery } from '../../gateway/lists/query-source.ts';
import { lookUp, relatedByOffset } from '../../gateway/lists/related.ts';
import { eachFieldOnce } from '../../gateway/lists/syntax.ts';
import type { CursorQuery, OffsetQuery } from '../../gateway/paging/cursor-list.ts';
import { readAll, readByCursor } from '../../gateway/paging/read-all.ts';
import {
  isGone,
  optionalPermission,
  withOptionalPermission,
} from '../../gateway/lists/optional-permission.ts';
import type { BookingFilter } from '../../generated/resolvers.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { nextCursorOf, recordsOf } from '../../wix/api/envelope.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { ONE } from '../../wix/api/wql.ts';
import { bookingParts, withParts, type BookingFlag } from './booking-parts.ts';
import { endpoints } from './wire.ts';
import type { BookingServiceRecord, WireExtendedBooking, WireResourceType } from './wire.ts';

/** Most records that one request returns, and most values that a filter takes at once (docs/fidelity.md#page-limits). */
export const PAGE = 100;

/** Wix ids, repetitions counted. */
function fewIds(ids: readonly string[], argument: string): unknown {
  few(PAGE)(ids, argument);
  return guids()(ids, argument);
}

/** Services, hidden ones included. */
export const bookingServices = list('bookingServices', {
  product: 'BOOKINGS',
  entity: 'BookingService',
  keeps: true,
  one: 'bookingService',
  source: offsetQuery('bookingServices', {
    what: 'services',
    // Wix's default, since no maximum is documented (docs/fidelity.md#page-limits).
    page: PAGE,
    parts: {
      payment: ['DISCOUNT_INFO_DETAILS'],
      serviceResources: ['RESOURCE_DETAILS', 'RESOURCE_TYPE_DETAILS'],
      staffDetails: ['STAFF_MEMBER_DETAILS'],
    },
    read: ({ wix }, query, { parts }) =>
      wix.call(endpoints.queryServices, {
        query,
        ...(parts.length === 0 ? {} : { conditionalFields: parts }),
      }),
    records: 'services',
    // Wix's own order is by time of creation, which cannot be asked for by name (docs/fidelity.md#services).
    order: { default: null, by: { ID: 'id', NAME: 'name' }, tie: 'id' },
    filter: {
      type: oneOf('type'),
      categoryIds: oneOf('category.id', fewIds),
      staffResourceIds: hasSome('staffMemberIds', fewIds),
      locationIds: hasSome('locations.business.id', fewIds),
      slugs: hasSome('supportedSlugs.name', few(PAGE)),
      hidden: equal('hidden'),
      text: contains('name', (text, argument) => {
        if (text.trim() !== '') return text;
        throw badInput(`\`${argument}\` is empty.`, 'Leave the filter out, or give a part of the name.');
      }),
    },
    count: countBy(({ wix }, filter) => wix.call(endpoints.countServices, { filter })),
  }),
});

const byTime = { default: 'createdDate', tie: 'id', keys: ['createdDate', 'updatedDate'] } as const;
const TIMES = { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate' } as const;
const inTime = { createdAt: within('createdDate'), updatedAt: within('updatedDate') };

function queryBookings(
  context: GatewayContext,
  query: CursorQuery | OffsetQuery,
  { parts }: { readonly parts: BookingFlag[] },
) {
  return withParts(context, parts, (flags) => context.wix.call(endpoints.queryBookings, { query, ...flags }));
}

/** Bookings of every status, past and future. */
export const bookings = list('bookings', {
  product: 'BOOKINGS',
  entity: 'Booking',
  one: 'booking',
  // Bookings of some services are those with a slot and those with a schedule.
  cost: { concatenated: 2, countRequests: 2 },
  source: cursorQuery('bookings', {
    what: 'bookings',
    page: PAGE,
    // Wix hears only the first condition on a field and does not say so (docs/fidelity.md#bookings-filters).
    syntax: eachFieldOnce,
    parts: bookingParts,
    read: queryBookings,
    readByOffset: queryBookings,
    records: 'extendedBookings',
    bodyOf: ({ booking }: WireExtendedBooking) => booking,
    order: {
      ...byTime,
      // A booking without a beginning has no place among the others by which it could be found again (docs/fidelity.md#bookings-orders).
      by: { ...TIMES, START_DATE: 'startDate' },
    },
    filter: {
      ...inTime,
      status: oneOf('status'),
      paymentStatus: oneOf('paymentStatus'),
      startDate: within('startDate'),
      endDate: within('endDate'),
      contactIds: oneOf('contactDetails.contactId', fewIds),
      resourceIds: oneOf('bookedEntity.item.slot.resource.id', fewIds),
      email: equal('contactDetails.email'),
      // Which of two fields holds them follows from the service.
      serviceIds: apart(fewIds),
    },
    concat: (filter) => {
      const ids = filter.serviceIds;
      if (ids == null) return [[]];
      return serviceFields('serviceType' in filter ? filter.serviceType : null).map((field) => [
        { [field]: { $in: ids } },
      ]);
    },
    count: countBy(({ wix }, filter) => wix.call(endpoints.countBookings, { filter }), eachFieldOnce),
  }),
});

const SLOT_SERVICE = 'bookedEntity.item.slot.serviceId';
const SCHEDULE_SERVICE = 'bookedEntity.item.schedule.serviceId';

/** Courses are booked as a whole: their bookings have a schedule in the place of a slot. */
function serviceFields(type: unknown): string[] {
  if (type === 'COURSE') return [SCHEDULE_SERVICE];
  return type === 'APPOINTMENT' || type === 'CLASS' ? [SLOT_SERVICE] : [SLOT_SERVICE, SCHEDULE_SERVICE];
}

/** What finds the bookings of a service: with its type, one filter does. */
export function ofService({ id, wire }: BookingServiceRecord): BookingFilter {
  const filter = { serviceIds: [id], serviceType: wire.type };
  return filter;
}

/** No document names the permission of the newer list of the staff, so that a key can lack it without anyone's fault (docs/fidelity.md#staff). */
const allStaff = optionalPermission(
  'Staff members who provide no services are missing: Wix refused version 2 of its list of the staff, and version 1 does not have them.',
  permissions.BOOKINGS_ALL_STAFF,
  isAboutVersion,
);

/** Whether Wix may refuse only the newer version of the list. */
function isAboutVersion(error: WixError): boolean {
  if (error.code === 'WIX_SITE_NOT_FOUND' || error.code === 'WIX_APP_NOT_INSTALLED') return false;
  return error.status === 403 || isGone(error);
}

/** One cheap read of the staff, by the version that Wix grants to the key. */
export async function probeStaff(wix: WixClient): Promise<unknown> {
  try {
    return await wix.call(endpoints.queryStaff, { query: ONE });
  } catch (error) {
    if (!(error instanceof WixError) || !isAboutVersion(error)) throw error;
    return wix.call(endpoints.queryStaffV1, { query: ONE });
  }
}

const staff = cursorQuery('staffMembers', {
  what: 'staff members',
  page: PAGE,
  parts: { associatedWixIdentity: ['ASSOCIATED_IDENTITY_STATUS'], resourceDetails: ['RESOURCE_DETAILS'] },
  read(context, query, { parts }) {
    const request = { query, ...(parts.length === 0 ? {} : { fields: parts }) };
    return withOptionalPermission(context, allStaff, (standing) =>
      standing === 'refused'
        ? context.wix.call(endpoints.queryStaffV1, request)
        : context.wix.call(endpoints.queryStaff, request),
    );
  },
  records: 'staffMembers',
  order: { ...byTime, by: TIMES },
  filter: {
    ...inTime,
    resourceIds: oneOf('resourceId', fewIds),
    serviceProvider: equal('serviceProvider'),
  },
  count: countBy((context, filter) =>
    withOptionalPermission(context, allStaff, (standing) =>
      standing === 'refused'
        ? context.wix.call(endpoints.countStaffV1, { filter })
        : context.wix.call(endpoints.countStaff, { filter }),
    ),
  ),
});

export const staffMembers = list('staffMembers', {
  product: 'BOOKINGS',
  entity: 'StaffMember',
  keeps: true,
  source: staff,
});

/** The staff member that a resource stands for. */
export const staffOfResource = batch('BOOKINGS', {
  keeps: true,
  size: PAGE,
  needsOf: staff.needsOf,
  load: async (context, ids, selected) =>
    keyedBy(
      await readAll(staff.where(context, [{ resourceId: { $in: ids } }], selected)),
      ({ wire }) => wire.resourceId,
    ),
});

export const bookingResources = list('bookingResources', {
  product: 'BOOKINGS',
  entity: 'BookingResource',
  keeps: true,
  source: cursorQuery('bookingResources', {
    what: 'resources',
    page: PAGE,
    read: ({ wix }, query) => wix.call(endpoints.queryResources, { query }),
    records: 'resources',
    order: { ...byTime, by: TIMES },
    filter: { ...inTime, typeIds: oneOf('typeId', fewIds) },
    count: countBy(({ wix }, filter) => wix.call(endpoints.countResources, { filter })),
  }),
});

/** A type of resources by its id. They are few, and Wix cannot find them by id: whoever asks for one reads all, once (docs/fidelity.md#resources). */
export const resourceTypes = batch('BOOKINGS', {
  size: Infinity,
  keeps: true,
  async load(context: GatewayContext) {
    const found = await readByCursor<WireResourceType>(async (cursor) => {
      const query =
        cursor === null
          ? { filter: {}, cursorPaging: { limit: PAGE } }
          : { cursorPaging: { limit: PAGE, cursor } };
      const answer = await context.wix.call(endpoints.queryResourceTypes, { query });
      return {
        records: recordsOf(answer.resourceTypes, 'resourceTypes', ({ id }) => id),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    });
    return keyedBy(found, ({ id }) => id);
  },
});

/** What a service does not repeat of its category, by the category's id. */
export const categories = lookUp('BOOKINGS', {
  keeps: true,
  by: 'id',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryCategories, { query }),
  records: 'categories',
});

/** What a service does not repeat of its policy, by the policy's id. */
export const policies = lookUp('BOOKINGS', {
  keeps: true,
  by: 'id',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryPolicies, { query }),
  records: 'bookingPolicies',
});

const readOptions = relatedByOffset({
  by: 'serviceId',
  order: 'serviceId',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryOptionsAndVariants, { query }),
  records: 'serviceOptionsAndVariantsList',
});

/** The options of a service, by its id. */
export const optionsAndVariants = batch('BOOKINGS', {
  size: PAGE,
  load: async (context, serviceIds) =>
    countedBy(
      await readOptions(context, serviceIds),
      'options of services',
      serviceIds,
      ({ serviceId }) => serviceId,
    ),
});
