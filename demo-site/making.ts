// What the products are made of: their records and their endpoints.

export * from './access.ts';
export * from './content.ts';
export * from './declarations.ts';
export * from './errors.ts';
export * from './filter.ts';
export * from './ids.ts';
export * from './json.ts';
export * from './parts.ts';
export * from './people.ts';
export * from './people-places.ts';
export * from './query.ts';
export * from './random.ts';
export * from './record-routes.ts';
export * from './records.ts';
export * from './route.ts';
export * from './sdk-spec.ts';
export * from './site-facts.ts';
export * from './site-sets.ts';
export type * from './state.ts';
export * from './text-query.ts';
export * from './vary.ts';
