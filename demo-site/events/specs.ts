import type { FieldSpecs, Operator } from '../filter.ts';
import type { QuerySpec } from '../query.ts';

const COMPARE: readonly Operator[] = ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'];
const EXISTING: readonly Operator[] = [...COMPARE, '$exists'];

function fields(names: readonly string[], sort: 'BOTH' | 'NONE', operators: readonly Operator[]): FieldSpecs {
  return Object.fromEntries(names.map((name) => [name, { operators, sort }]));
}

const BY_CREATION = { fieldName: 'createdDate', order: 'ASC' } as const;

export const EVENT_QUERY: QuerySpec = {
  name: 'events/query',
  paging: 'offset',
  maxLimit: 1000,
  defaultLimit: 50,
  maxSort: 20,
  defaultSort: BY_CREATION,
  fields: {
    ...fields(['registration.initialType'], 'NONE', ['$eq']),
    ...fields(
      [
        'createdDate',
        'updatedDate',
        'dateAndTimeSettings.endDate',
        'dateAndTimeSettings.startDate',
        'slug',
        'title',
        'id',
      ],
      'BOTH',
      COMPARE,
    ),
    ...fields(['status', 'userId'], 'NONE', ['$eq', '$in', '$ne']),
  },
};

export const DEFINITION_QUERY: QuerySpec = {
  name: 'ticket-definitions/query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 100,
  maxSort: 10,
  defaultSort: BY_CREATION,
  fields: {
    ...fields(
      [
        'createdDate',
        'id',
        'updatedDate',
        'description',
        'eventId',
        'initialLimit',
        'name',
        'pricingMethod.fixedPrice.currency',
        'pricingMethod.fixedPrice.value',
        'revision',
      ],
      'BOTH',
      [...EXISTING, '$nin'],
    ),
    ...fields(
      ['feeType', 'hidden', 'pricingMethod.free', 'pricingMethod.pricingType', 'saleStatus'],
      'BOTH',
      ['$eq', '$exists', '$in', '$ne', '$nin'],
    ),
  },
};

export const GUEST_QUERY: QuerySpec = {
  name: 'guests/query',
  paging: 'both',
  maxLimit: 1000,
  defaultLimit: 50,
  defaultSort: BY_CREATION,
  fields: {
    ...fields(
      [
        'id',
        'contactId',
        'eventId',
        'memberId',
        'orderNumber',
        'rsvpId',
        'secondaryLanguageCode',
        'ticketNumber',
      ],
      'NONE',
      EXISTING,
    ),
    ...fields(['attendanceStatus', 'guestType'], 'NONE', ['$eq', '$in', '$ne']),
    ...fields(['guestDetails.checkedIn'], 'NONE', ['$eq', '$exists', '$ne']),
    ...fields(['tickets'], 'NONE', ['$exists']),
    ...fields(['createdDate', 'updatedDate', 'attendanceStatusUpdatedDate'], 'BOTH', EXISTING),
  },
};

export const RSVP_QUERY: QuerySpec = {
  name: 'rsvps/query',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: BY_CREATION,
  fields: {
    ...fields(['id', 'contactId', 'eventId', 'memberId'], 'NONE', ['$eq', '$exists', '$in', '$ne', '$nin']),
    ...fields(['fullyCheckedIn', 'status'], 'BOTH', ['$eq', '$in', '$ne', '$nin']),
    ...fields(['createdDate', 'updatedDate'], 'BOTH', [...COMPARE, '$nin']),
  },
};

export const CATEGORY_QUERY: QuerySpec = {
  name: 'event-categories/query',
  paging: 'offset',
  maxLimit: 1000,
  defaultLimit: 50,
  maxSort: 20,
  defaultSort: BY_CREATION,
  fields: {
    ...fields(['id', 'name'], 'BOTH', ['$eq']),
    ...fields(['states'], 'NONE', ['$hasSome']),
    ...fields(['createdDate'], 'BOTH', []),
  },
};

export const POLICY_QUERY: QuerySpec = {
  name: 'event-policies/query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: BY_CREATION,
  fields: fields(['createdDate', 'id', 'updatedDate', 'body', 'eventId', 'name', 'revision'], 'BOTH', [
    ...EXISTING,
    '$nin',
  ]),
};

export const SCHEDULE_QUERY: QuerySpec = {
  name: 'schedule/query',
  paging: 'offset',
  maxLimit: 1000,
  defaultLimit: 50,
  maxSort: 20,
  defaultSort: BY_CREATION,
  fields: fields(
    ['createdDate', 'id', 'updatedDate', 'description', 'eventId', 'name', 'stageName'],
    'BOTH',
    [...(['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'] as const)],
  ),
};

// wire: the lists of the first version take no query language: their parameters are turned into one here.

/** The list of schedule items. */
export const SCHEDULE_LIST: QuerySpec = {
  ...SCHEDULE_QUERY,
  name: 'schedule',
  fields: fields(['createdDate', 'eventId', 'id', 'hidden', 'stageName', 'tags'], 'BOTH', [
    '$in',
    '$hasSome',
  ]),
};

export const ORDER_LIST: QuerySpec = {
  name: 'event-orders',
  paging: 'offset',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'created', order: 'ASC' },
  rising: ['created', 'orderNumber'],
  searchable: ['fullName', 'email', 'orderNumber'],
  fields: fields(
    [
      'created',
      'orderNumber',
      'eventId',
      'status',
      'memberId',
      'contactId',
      'archived',
      'confirmed',
      'fullyCheckedIn',
    ],
    'BOTH',
    ['$in', '$eq', '$exists'],
  ),
};

export const TICKET_LIST: QuerySpec = {
  name: 'event-tickets',
  paging: 'offset',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'ticketNumber', order: 'ASC' },
  rising: ['ticketNumber'],
  searchable: ['orderFullName', 'guestFullName', 'ticketNumber'],
  fields: {
    ...fields(
      [
        'ticketNumber',
        'orderNumber',
        'orderStatus',
        'memberId',
        'ticketDefinitionId',
        'orderArchived',
        'archived',
        'checkIn',
        'free',
        'eventId',
      ],
      'BOTH',
      ['$in', '$eq', '$exists'],
    ),
    contactId: { operators: ['$in'], sort: 'NONE', path: 'guestDetails.contactId' },
  },
};
