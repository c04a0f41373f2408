/** A path below a record, such as `lineItems[].price.amount`, as its names. */
export interface PathSegment {
  readonly name: string;
  readonly list: boolean;
}

/** One name of a path, plain or as `["…"]`, and whether the elements of a list are meant. */
const SEGMENT = /(?:\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+))(\[\])?\.?/gy;
/** Names that need no quotes. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * Takes a path apart. A name that is no plain word, as keys inside of JSON can be, is written `["any text"]`. `^.` at the beginning, which leads
 * from a child to its record, is left to the caller.
 * @throws Error for what is no path: a mapping is wrong
 */
export function pathSegments(path: string): readonly PathSegment[] {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const segments = parse(path);
  parsed.set(path, segments);
  return segments;
}

/** Mappings have few paths, and each is read in every record. */
const parsed = new Map<string, readonly PathSegment[]>();

function parse(path: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < path.length) {
    const match = SEGMENT.exec(path);
    if (match === null) throw new Error(`"${path}" is no path`);
    const [, quoted, plain, list] = match;
    const name = quoted === undefined ? (plain ?? '') : String(JSON.parse(`"${quoted}"`));
    segments.push({ name, list: list !== undefined });
  }
  return segments;
}

/** The path that leads from a JSON field to one of its keys, whatever the key looks like. */
export function jsonPath(field: string, key: string): string {
  return PLAIN.test(key) ? `${field}.${key}` : `${field}[${JSON.stringify(key)}]`;
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
  let value = record;
  for (const segment of pathSegments(path)) value = step(value, segment);
  return value ?? null;
}

/** The text at a path of a record, null where there is none. */
export function textAt(record: unknown, path: string): string | null {
  const value = valueAt(record, path);
  return typeof value === 'string' ? value : null;
}

function step(value: unknown, segment: PathSegment): unknown {
  const { name, list } = segment;
  if (Array.isArray(value)) {
    const values = value.map((item: unknown) => step(item, segment));
    return list ? values.flatMap((item) => item ?? []) : values;
  }
  const next: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? Reflect.get(value, name)
      : undefined;
  if (list) return Array.isArray(next) ? next : [];
  return next ?? null;
}
