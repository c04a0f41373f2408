import type { FieldSpecs, Operator } from '../filter.ts';
import type { QuerySpec } from '../query.ts';

const COMPARE = ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'] as const;
const TEXT = ['$eq', '$exists', '$in', '$ne', '$startsWith'] as const;
const SET = ['$eq', '$exists', '$in', '$ne', '$nin'] as const;

function fields(
  names: readonly string[],
  sort: 'BOTH' | 'ASC' | 'NONE',
  operators: readonly Operator[],
): FieldSpecs {
  return Object.fromEntries(names.map((name) => [name, { operators, sort }]));
}

/** wire: contacts of V4 take one order, and none by the time of the last change. */
export const QUERY_V4: QuerySpec = {
  name: 'contacts-v4/query',
  paging: 'offset',
  maxLimit: 1000,
  defaultLimit: 50,
  maxSort: 1,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  fields: {
    ...fields(['id', 'info.locale'], 'NONE', ['$eq', '$exists', '$in', '$ne']),
    ...fields(['createdDate', 'info.birthdate', 'lastActivity.activityDate'], 'BOTH', COMPARE),
    ...fields(['updatedDate'], 'NONE', COMPARE),
    ...fields(
      ['info.company', 'info.jobTitle', 'info.name.first', 'info.name.last', 'primaryInfo.email'],
      'BOTH',
      TEXT,
    ),
    ...fields(['primaryInfo.phone'], 'NONE', TEXT),
    'info.labelKeys': { operators: ['$hasAll', '$hasSome'], sort: 'NONE', path: 'info.labelKeys.items' },
  },
  searchable: ['info.name.first', 'info.name.last', 'primaryInfo.email', 'primaryInfo.phone', 'info.company'],
};

const CURSOR = {
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

/** wire: a query of V5 takes few filters, and orders by its two dates only upwards. */
export const QUERY_V5: QuerySpec = {
  ...CURSOR,
  name: 'contacts-v5/query',
  fields: {
    ...fields(['id'], 'NONE', ['$eq', '$in']),
    ...fields(['createdDate', 'updatedDate'], 'ASC', ['$eq', '$gt', '$gte', '$lt', '$lte']),
    ...fields(['email.email', 'externalId', 'phone.phone'], 'NONE', ['$eq', '$exists', '$in']),
  },
};

/** wire: a search of V5 takes nearly all, but is behind by moments. */
export const SEARCH_V5: QuerySpec = {
  ...CURSOR,
  name: 'contacts-v5/search',
  at: 'search',
  maxSort: 10,
  fields: {
    ...fields(
      ['assigneeId', 'memberInfo.memberId', 'source.appId', 'source.userId', 'timeZone'],
      'NONE',
      SET,
    ),
    ...fields(
      ['memberInfo.profileInfo.privacyStatus', 'memberInfo.status', 'memberInfo.userInfo.role'],
      'BOTH',
      SET,
    ),
    ...fields(
      ['createdDate', 'updatedDate', 'lastActivity.date', 'memberInfo.signupDate', 'birthdate'],
      'BOTH',
      COMPARE,
    ),
    ...fields(
      [
        'company.jobTitle',
        'company.name',
        'email.email',
        'memberInfo.email',
        'name.first',
        'name.last',
        'phone.phone',
      ],
      'BOTH',
      ['$eq', '$exists', '$in', '$ne', '$nin', '$startsWith'],
    ),
    ...fields(['id', 'email.deliverabilityStatus', 'email.subscriptionStatus.status'], 'NONE', [
      '$eq',
      '$in',
      '$ne',
      '$nin',
    ]),
    ...fields(['locale', 'phone.e164'], 'NONE', ['$eq', '$exists', '$in', '$ne', '$nin', '$startsWith']),
    ...fields(['locationIds', 'segmentIds', 'tags.privateTags.tagIds'], 'NONE', [
      '$exists',
      '$hasAll',
      '$hasSome',
      '$isEmpty',
    ]),
  },
  searchable: [
    'company.jobTitle',
    'company.name',
    'email.email',
    'memberInfo.email',
    'memberInfo.profileInfo.nickname',
    'name.first',
    'name.last',
    'phone.phone',
  ],
};

const DEFINITION = {
  paging: 'offset',
  maxLimit: 1000,
  defaultLimit: 50,
  maxSort: 1,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
} as const;
const DEFINED: FieldSpecs = {
  ...fields(['key'], 'NONE', ['$eq', '$in', '$ne']),
  ...fields(['displayName'], 'BOTH', ['$eq', '$in', '$ne', '$startsWith']),
  ...fields(['createdDate', 'updatedDate'], 'BOTH', COMPARE),
  ...fields(['namespace'], 'NONE', ['$eq', '$ne']),
};

export const LABEL_QUERY: QuerySpec = {
  ...DEFINITION,
  name: 'labels/query',
  fields: { ...DEFINED, ...fields(['labelType'], 'NONE', ['$eq']) },
};

export const FIELD_QUERY: QuerySpec = {
  ...DEFINITION,
  name: 'extended-fields/query',
  fields: {
    ...DEFINED,
    ...fields(['dataType'], 'NONE', ['$eq', '$ne']),
    ...fields(['fieldType'], 'NONE', ['$eq']),
  },
};
