import type { Operator } from '../filter.ts';
import type { QuerySpec } from '../query.ts';

const EQUAL: readonly Operator[] = ['$eq', '$ne'];
const RANGE: readonly Operator[] = ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'];
const TEXT: readonly Operator[] = [
  '$eq',
  '$exists',
  '$gt',
  '$gte',
  '$in',
  '$lt',
  '$lte',
  '$ne',
  '$startsWith',
];
const LIST: readonly Operator[] = ['$hasAll', '$hasSome'];
const CHOICE: readonly Operator[] = ['$eq', '$in', '$ne', '$nin'];

type Sort = 'BOTH' | 'NONE';

function specs(names: readonly string[], operators: readonly Operator[], sort: Sort): QuerySpec['fields'] {
  return Object.fromEntries(names.map((name) => [name, { operators, sort }]));
}

/** wire: the SDK's specification of posts; the documentation adds offset paging. */
export const POST_QUERY: QuerySpec = {
  name: 'blog-posts/query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 50,
  maxSort: 3,
  defaultSort: { fieldName: 'firstPublishedDate', order: 'DESC' },
  fields: {
    ...specs(['id'], [...CHOICE, '$hasSome'], 'BOTH'),
    ...specs(['title'], [...TEXT, '$hasSome'], 'BOTH'),
    ...specs(['firstPublishedDate', 'lastPublishedDate'], RANGE, 'BOTH'),
    ...specs(['slug'], ['$eq', '$hasAll', '$hasSome', '$ne', '$startsWith'], 'BOTH'),
    ...specs(['featured', 'pinned', 'commentingEnabled'], EQUAL, 'BOTH'),
    ...specs(['categoryIds', 'hashtags', 'tagIds', 'pricingPlanIds'], LIST, 'NONE'),
    ...specs(['memberId'], ['$eq', '$hasSome', '$ne'], 'NONE'),
    ...specs(['minutesToRead'], RANGE, 'NONE'),
    ...specs(['language'], ['$eq', '$exists', '$hasSome', '$in', '$ne'], 'NONE'),
    ...specs(['translationId'], ['$eq', '$exists', '$in', '$ne'], 'NONE'),
    ...specs(['metrics.views', 'metrics.comments', 'metrics.likes'], RANGE, 'BOTH'),
    ...specs(['media.displayed'], EQUAL, 'NONE'),
  },
};

/** wire: no operator is declared for the member of a draft, so it is no filter. */
export const DRAFT_QUERY: QuerySpec = {
  name: 'blog-draft-posts/query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 50,
  maxSort: 3,
  defaultSort: { fieldName: 'editedDate', order: 'DESC' },
  rising: [],
  fields: {
    ...specs(['id', 'status'], CHOICE, 'BOTH'),
    ...specs(['title', 'excerpt'], TEXT, 'BOTH'),
    ...specs(['editedDate', 'scheduledPublishDate'], RANGE, 'BOTH'),
    ...specs(['categoryIds', 'hashtags', 'pricingPlanIds', 'tagIds'], LIST, 'NONE'),
    ...specs(['commentingEnabled', 'featured', 'hasUnpublishedChanges'], EQUAL, 'BOTH'),
    ...specs(['minutesToRead'], RANGE, 'NONE'),
    ...specs(['language', 'translationId'], [...CHOICE, '$exists'], 'NONE'),
  },
};

const LABELLED = { paging: 'offset', maxLimit: 100, defaultLimit: 50, maxSort: 3 } as const;
const SAID: readonly Operator[] = ['$eq', '$exists', '$in', '$ne'];

export const CATEGORY_QUERY: QuerySpec = {
  ...LABELLED,
  name: 'blog-categories/query',
  defaultSort: { fieldName: 'displayPosition', order: 'ASC' },
  rising: [],
  fields: {
    ...specs(['id'], CHOICE, 'BOTH'),
    ...specs(['label', 'title'], TEXT, 'BOTH'),
    ...specs(['displayPosition', 'postCount'], RANGE, 'BOTH'),
    ...specs(['language', 'slug'], SAID, 'BOTH'),
    ...specs(['translationId'], SAID, 'NONE'),
  },
};

export const TAG_QUERY: QuerySpec = {
  ...LABELLED,
  name: 'blog-tags/query',
  defaultSort: { fieldName: 'publishedPostCount', order: 'DESC' },
  rising: [],
  fields: {
    ...specs(['id'], CHOICE, 'BOTH'),
    ...specs(['label', 'slug'], TEXT, 'BOTH'),
    ...specs(['postCount', 'publishedPostCount'], RANGE, 'BOTH'),
    ...specs(['language'], SAID, 'BOTH'),
    ...specs(['translationId'], SAID, 'NONE'),
  },
};
