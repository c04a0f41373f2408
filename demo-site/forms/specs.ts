import type { FieldSpecs, Operator } from '../filter.ts';
import type { QuerySpec } from '../query.ts';

const SET = ['$eq', '$in', '$ne', '$nin'] as const;
const TIME = ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'] as const;
const FLAG = ['$eq', '$ne'] as const;

function fields(
  names: readonly string[],
  operators: readonly Operator[],
  sort: 'BOTH' | 'NONE' = 'BOTH',
): FieldSpecs {
  return Object.fromEntries(names.map((name) => [name, { operators, sort }]));
}

const CURSOR = {
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  maxSort: 3,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
} as const;

export const FORM_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'forms/query',
  fields: {
    ...fields(['id'], SET),
    ...fields(['namespace'], ['$eq']),
    ...fields(['createdDate', 'updatedDate'], TIME),
    ...fields(['name', 'properties.name'], [...SET, '$startsWith']),
    ...fields(['enabled', 'properties.disabled'], FLAG),
    ...fields(['fields.validation.predefined.format'], ['$hasSome'], 'NONE'),
    ...fields(['tags.privateTags.tagIds'], ['$hasAll', '$hasSome']),
  },
};

/** wire: the plain list knows no filter but flags, and orders by words of its own. */
export const FORM_LIST: QuerySpec = { ...FORM_QUERY, name: 'forms/list' };

export const SUBMISSION_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'submissions/query',
  fields: {
    ...fields(['id', 'formId', 'contactId', 'status', 'orderDetails.checkoutId'], SET),
    ...fields(
      ['submitter.applicationId', 'submitter.memberId', 'submitter.userId', 'submitter.visitorId'],
      SET,
    ),
    ...fields(['namespace'], ['$eq'], 'NONE'),
    ...fields(['seen'], FLAG),
    ...fields(['createdDate', 'updatedDate'], TIME),
    ...fields(['childMetaSiteId'], SET, 'NONE'),
  },
};

/** wire: a search takes words, and fewer filters. */
export const SUBMISSION_SEARCH: QuerySpec = {
  ...CURSOR,
  name: 'submissions/search',
  at: 'search',
  maxSort: 10,
  fields: {
    ...fields(['id', 'formId', 'status'], SET),
    ...fields(['namespace'], ['$eq'], 'NONE'),
    ...fields(['createdDate'], TIME),
  },
  searchable: ['searchText'],
};

export const SPAM_QUERY: QuerySpec = {
  ...CURSOR,
  name: 'spam-reports/query',
  fields: {
    ...fields(['id', 'formId', 'reportReason'], SET),
    ...fields(['namespace'], ['$eq'], 'NONE'),
    ...fields(['createdDate', 'reportedDate'], TIME),
    ...fields(['childMetaSiteId'], SET, 'NONE'),
  },
};
