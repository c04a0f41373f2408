import type { FieldSpecs } from '../filter.ts';
import { fieldSpecs } from '../query.ts';
import { BY_ID, differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';

/** The maximum of a page is not documented. Default order: by time of creation, which cannot be asked for. */
export const SERVICE_QUERY = sdkSpec('bookings_services/ServiceQuery', { defaultLimit: 100, maxSort: 50 });

export const SERVICE_SEARCH = sdkSpec('bookings_services/ServiceSearch', { defaultLimit: 100, maxSort: 50 });

const EQUAL = ['$eq', '$ne', '$in'] as const;
const RANGE = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin'] as const;
const BOOKED = ['slot', 'schedule'].flatMap((kind) =>
  ['serviceId', 'scheduleId', 'location.id', 'location.locationType'].map((field) => `${kind}.${field}`),
);

export const BOOKING_QUERY = differsFromSdk(
  sdkSpec('bookings_extended-bookings/ExtendedBookingQuery', { defaultSort: NEWEST_FIRST }),
  {
    paging: 'both',
    fields: {
      ...fieldSpecs(['id', 'status', 'paymentStatus'], 'BOTH', EQUAL),
      ...fieldSpecs(['createdDate', 'updatedDate', 'startDate', 'endDate'], 'BOTH', RANGE),
      ...fieldSpecs(['selectedPaymentOption', 'externalUserId', 'createdBy.contactId'], 'NONE', EQUAL),
      ...fieldSpecs(['contactDetails.contactId', 'contactDetails.email'], 'NONE', EQUAL),
      ...fieldSpecs(['doubleBooked'], 'NONE', ['$eq', '$ne']),
      ...fieldSpecs(['bookedEntity.tags'], 'NONE', ['$hasAll', '$hasSome']),
      ...within('bookedEntity.item', 'bookedEntity', BOOKED),
      ...within('bookedEntity.item', 'bookedEntity', ['slot.sessionId', 'slot.eventId', 'slot.resource.id']),
      ...within('createdBy.id', 'createdBy', ['appId', 'wixUserId', 'memberId', 'anonymousVisitorId']),
    },
    because: 'the types declare none: the page "Supported filters" of the documentation lists them',
  },
);

// Filters name the arm of a one-of, which the record does not.
function within(name: string, path: string, fields: readonly string[]): FieldSpecs {
  return Object.fromEntries(
    fields.map((field) => [
      `${name}.${field}`,
      { operators: EQUAL, sort: 'NONE', path: `${path}.${field}` } as const,
    ]),
  );
}

export const STAFF_QUERY = sdkSpec('bookings_staff-members/StaffMemberQuery', { maxSort: 10 });

export const RESOURCE_QUERY = sdkSpec('bookings_resources/ResourceQuery');

export const RESOURCE_TYPE_QUERY = sdkSpec('bookings_resource-types/ResourceTypeQuery', { maxSort: 3 });

export const CATEGORY_QUERY = sdkSpec('bookings_categories-v-2/CategoryQuery', BY_ID);

export const POLICY_QUERY = sdkSpec('bookings_booking-policies/BookingPolicyQuery', {
  ...BY_ID,
  maxSort: 10,
});

export const OPTIONS_QUERY = differsFromSdk(
  sdkSpec('bookings_service-options-and-variants/ServiceOptionsAndVariantsQuery', { ...BY_ID, maxSort: 10 }),
  {
    paging: 'both',
    because: 'its request has both kinds of paging, and its answer the total of a page by offset',
  },
);
