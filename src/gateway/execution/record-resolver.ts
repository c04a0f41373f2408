/** Resolvers that look at nothing but the object whose field they show. */
const known = new WeakSet<object>();

/**
 * Says of a resolver that it looks at nothing but the object whose field it shows: it is called without arguments, context and what else there is
 * to know of the field, none of which is then made for it.
 * @returns the resolver itself
 */
export function recordResolver<Resolver extends (record: unknown) => unknown>(resolve: Resolver): Resolver {
  known.add(resolve);
  return resolve;
}

/** Whether a resolver is such a one. */
export function isRecordResolver(resolve: object | undefined): resolve is (record: unknown) => unknown {
  return resolve !== undefined && known.has(resolve);
}
