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

/** The text at the end of a path; empty where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const text = at(value, ...path);
  return typeof text === 'string' ? text : '';
}

/** The number at the end of a path. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const number = at(value, ...path);
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The list at the end of a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** The nodes inside of a node. */
export function nodesOf(node: unknown): readonly unknown[] {
  return listAt(node, 'nodes');
}

/** The text of a node and of all that is inside of it. */
export function plainText(node: unknown): string {
  return textAt(node, 'textData', 'text') + nodesOf(node).map(plainText).join('');
}
