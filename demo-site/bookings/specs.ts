import type { FieldSpecs } from '../filter.ts';
import { fieldSpecs } from '../query.ts';
import type { QuerySpec } from '../query.ts';

const LISTS = ['$hasAll', '$hasSome'] as const;

const SERVICE_FIELDS: FieldSpecs = {
  ...fieldSpecs(
    ['locations.business.id', 'serviceResources.resourceIds.values', 'staffMemberIds', 'supportedSlugs.name'],
    'BOTH',
    LISTS,
  ),
  ...fieldSpecs(
    [
      'id',
      'appId',
      'category.id',
      'category.name',
      'description',
      'form.id',
      'hidden',
      'mainSlug.name',
      'name',
      'onlineBooking.enabled',
      'payment.options.inPerson',
      'payment.options.online',
      'payment.options.pricingPlan',
      'tagLine',
      'type',
    ],
    'BOTH',
  ),
};

/** The maximum of a page is not documented. Default order: by time of creation, which cannot be asked for. */
export const SERVICE_QUERY: QuerySpec = {
  name: 'bookings/services/query',
  paging: 'offset',
  maxLimit: 100,
  defaultLimit: 100,
  maxSort: 50,
  fields: {
    ...SERVICE_FIELDS,
    ...fieldSpecs(['schedule.firstSessionStart', 'schedule.lastSessionEnd'], 'BOTH'),
  },
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
};

export const SERVICE_SEARCH: QuerySpec = {
  ...SERVICE_QUERY,
  name: 'bookings/services/search',
  paging: 'cursor',
  at: 'search',
  searchable: ['name'],
  fields: {
    ...SERVICE_FIELDS,
    ...fieldSpecs(['locations.type', 'locations.business.name', 'addOnDetails.addOnId'], 'BOTH', LISTS),
    ...fieldSpecs(['category.sortOrder'], 'BOTH'),
  },
};

/** Filters name `bookedEntity.item`, the data does not have it; and `createdBy.id`. */
const BOOKED = ['slot', 'schedule'].flatMap((kind) =>
  ['serviceId', 'scheduleId', 'location.id', 'location.locationType'].map((field) => `${kind}.${field}`),
);

const EQUAL = ['$eq', '$ne', '$in'] as const;
const RANGE = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin'] as const;

export const BOOKING_QUERY: QuerySpec = {
  name: 'bookings/extended-bookings/query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  fields: {
    ...fieldSpecs(['id', 'status', 'paymentStatus'], 'BOTH', EQUAL),
    ...fieldSpecs(
      [
        'selectedPaymentOption',
        'externalUserId',
        'contactDetails.contactId',
        'contactDetails.email',
        'createdBy.contactId',
      ],
      'NONE',
      EQUAL,
    ),
    ...fieldSpecs(['doubleBooked'], 'NONE', ['$eq', '$ne']),
    ...fieldSpecs(['bookedEntity.tags'], 'NONE', LISTS),
    ...Object.fromEntries(
      [...BOOKED, 'slot.sessionId', 'slot.eventId', 'slot.resource.id'].map((field) => [
        `bookedEntity.item.${field}`,
        { operators: EQUAL, sort: 'NONE' as const, path: `bookedEntity.${field}` },
      ]),
    ),
    ...Object.fromEntries(
      ['appId', 'wixUserId', 'memberId', 'anonymousVisitorId'].map((field) => [
        `createdBy.id.${field}`,
        { operators: EQUAL, sort: 'NONE' as const, path: `createdBy.${field}` },
      ]),
    ),
    ...Object.fromEntries(
      ['createdDate', 'updatedDate', 'startDate', 'endDate'].map((field) => [
        field,
        { operators: RANGE, sort: 'BOTH' as const },
      ]),
    ),
  },
};

const STAFF_FIELDS: FieldSpecs = {
  ...fieldSpecs(
    [
      'createdDate',
      'id',
      'updatedDate',
      'associatedWixIdentity.identificationData.contactId',
      'associatedWixIdentity.identificationData.wixUserId',
      'description',
      'resourceId',
      'serviceProvider',
    ],
    'BOTH',
  ),
  ...fieldSpecs(['email', 'name', 'phone'], 'NONE', ['$eq', '$exists', '$in', '$ne', '$nin']),
};

const CURSORS = { paging: 'cursor', maxLimit: 100, defaultLimit: 50 } as const;
const OLDEST = { fieldName: 'createdDate', order: 'ASC' } as const;

export const STAFF_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/staff-members/query',
  maxSort: 10,
  fields: STAFF_FIELDS,
  defaultSort: OLDEST,
};

export const RESOURCE_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/resources/query',
  fields: {
    ...fieldSpecs(
      [
        'createdDate',
        'id',
        'updatedDate',
        'eventsSchedule.scheduleId',
        'locationOptions.availableInAllLocations',
        'typeId',
      ],
      'BOTH',
    ),
    ...fieldSpecs(['name'], 'NONE'),
  },
  defaultSort: OLDEST,
};

export const RESOURCE_TYPE_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/resource-types/query',
  maxSort: 3,
  fields: fieldSpecs(['name'], 'NONE'),
  defaultSort: OLDEST,
};

export const CATEGORY_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/categories/query',
  fields: fieldSpecs(['id', 'name', 'sortOrder'], 'BOTH'),
  defaultSort: { fieldName: 'id', order: 'ASC' },
  rising: [],
};

export const POLICY_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/booking-policies/query',
  maxSort: 10,
  fields: {
    ...fieldSpecs(['id'], 'BOTH', EQUAL),
    ...fieldSpecs(['default'], 'BOTH', ['$eq', '$ne']),
  },
  defaultSort: { fieldName: 'id', order: 'ASC' },
  rising: [],
};

export const OPTIONS_QUERY: QuerySpec = {
  ...CURSORS,
  name: 'bookings/service-options-and-variants/query',
  maxSort: 10,
  paging: 'both',
  fields: {
    ...fieldSpecs(['id', 'serviceId'], 'BOTH', EQUAL),
    ...fieldSpecs(['options.values.id', 'options.values.type'], 'NONE', LISTS),
  },
  defaultSort: { fieldName: 'id', order: 'ASC' },
  rising: [],
};
