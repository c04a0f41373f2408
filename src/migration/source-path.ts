/** A path below a record, such as `lineItems[].price.amount`, as its names. */
export interface PathPart {
  readonly name: string;
  readonly list: boolean;
}

/** Takes a path apart. `^.` at its beginning, which leads from a child to its record, is left to the caller. */
export function pathParts(path: string): readonly PathPart[] {
  return path
    .split('.')
    .map((part) =>
      part.endsWith('[]') ? { name: part.slice(0, -2), list: true } : { name: part, list: false },
    );
}

/** Joins the path of a child list and a path below the child; `^.` leads back to the record, and the list `.` is the record itself. */
export function belowChild(list: string, path: string): string {
  if (path.startsWith('^.')) return path.slice(2);
  return list === '.' ? path : `${list}.${path}`;
}

/**
 * The value at a path of a record, null when there is none. A path through lists gives a list with one value for each of their elements,
 * null where an element has none.
 */
export function valueAt(record: unknown, path: string): unknown {
  if (path === '.') return [record];
  return pathParts(path).reduce<unknown>(step, record) ?? null;
}

function step(value: unknown, { name, list }: PathPart): unknown {
  if (Array.isArray(value)) {
    const values = value.map((item: unknown) => step(item, { name, list }));
    return list ? values.flatMap((item) => item ?? []) : values;
  }
  const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (list) return Array.isArray(next) ? next : [];
  return next ?? null;
}
