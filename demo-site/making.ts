// What the products are made of: their records and their endpoints.

export * from './access/access.ts';
export * from './records/content.ts';
export * from './declarations.ts';
export * from './http/errors.ts';
export * from './query/filter.ts';
export * from './records/ids.ts';
export * from './json.ts';
export * from './query/parts.ts';
export * from './records/people.ts';
export * from './records/people-places.ts';
export * from './query/query.ts';
export * from './records/random.ts';
export * from './query/record-routes.ts';
export * from './records/records.ts';
export * from './http/route.ts';
export * from './query/sdk-spec.ts';
export * from './records/site-facts.ts';
export * from './records/site-sets.ts';
export type * from './state.ts';
export * from './query/text-query.ts';
export * from './records/vary.ts';
