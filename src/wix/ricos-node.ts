/** A value of a Ricos document before anything is known about it. */
type Json = Readonly<Record<string, unknown>>;

/** What lies at the end of a path of names; undefined where there is no such way. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(fieldOf, value);
}

/** A field of an object that came as JSON; undefined for anything else. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // An object that came as JSON has no other properties than its own.
  return Object.hasOwn(value, name) ? (value as Json)[name] : undefined;
}
