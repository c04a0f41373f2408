import { derived } from './derived.ts';
import { identityKey, identityName, uuidV5 } from './identity.ts';
import { mapRow, type MappedRow, type MappingContext, type Read } from './map-row.ts';
import type { ChildMapping, RecordMapping } from './mapping.ts';
import { valueAt } from './path.ts';
import { hasValue, wordOf } from './value.ts';

/** A row that lies inside a record. */
export interface MappedChild<Child extends ChildMapping = ChildMapping> extends MappedRow {
  readonly child: Child;
  /** Which element of the child's list it is, from 0. */
  readonly place: number;
  /** The key of its identity; null when a part of it is missing. */
  readonly key: string | null;
}

/** An element that the mapping leaves out, for a reason that somebody has to know. */
interface OmittedChild<Child extends ChildMapping = ChildMapping> {
  readonly child: Child;
  readonly key: string | null;
  readonly reason: string;
}

/** What one record becomes: a row, and the rows of what is inside it. */
export interface MappedRecord<Child extends ChildMapping = ChildMapping> extends MappedRow {
  readonly children: readonly MappedChild<Child>[];
  /** Identities of rows that the mapping leaves out by a child's condition: what refers to them refers to nothing. */
  readonly leftOut: readonly string[];
  /** Elements that a child's `leaveOut` keeps from becoming rows. What refers to them leads nowhere. */
  readonly omitted: readonly OmittedChild<Child>[];
}

/**
 * Applies a mapping to a record as the step's document returns it. A value that cannot be read or does not fit costs its column, and is
 * among the problems.
 */
export function mapRecord<Child extends ChildMapping>(
  mapping: RecordMapping<Child>,
  record: unknown,
  context: MappingContext,
): MappedRecord<Child> {
  const children: MappedChild<Child>[] = [];
  const omitted: OmittedChild<Child>[] = [];
  const leftOut: string[] = [];
  const uuidOf = (child: Child, key: string): string =>
    uuidV5(identityName(context.siteId, child.wixEntity, key));
  const ownKey = recordKey(mapping, record);
  for (const child of mapping.children) {
    const { onlyIf, leaveOut, wixEntity } = child;
    const isWanted = onlyIf == null || hasValue(valueAt(record, onlyIf));
    const seen = new Set<string>();
    for (const [place, read] of elementsOf(child, record).entries()) {
      const { key, isByPlace } = toldApart(childKey(child, ownKey, read, place), child, seen, place);
      if (!isWanted) {
        if (key !== null) leftOut.push(uuidOf(child, key));
      } else if (leaveOut != null && wordOf(read(leaveOut.path)) === leaveOut.is)
        omitted.push({ child, key, reason: leaveOut.reason });
      else {
        const { row, ...more } = mapRow(child, read, wixEntity, context);
        // The rule of the identity reads the id, which an element that is known by its place lacks.
        const known = isByPlace && Object.hasOwn(row, 'uuid') ? { ...row, uuid: uuidOf(child, key) } : row;
        children.push({ child, place, key, row: known, ...more });
      }
    }
  }
  const own = mapRow(mapping, (path) => valueAt(record, path), mapping.identity.entity, context);
  return { ...own, children, omitted, leftOut };
}

/** The key of a record's identity; null when it has none. */
export function recordKey({ identity }: Pick<RecordMapping, 'identity'>, record: unknown): string | null {
  const key = keyPart(valueAt(record, identity.source));
  return key === null ? null : identityKey(key, identity.anyCase);
}

/** Whether a record is the mapping's business. */
export function isConcerned({ onlyIf }: Pick<RecordMapping, 'onlyIf'>, record: unknown): boolean {
  return onlyIf == null || hasValue(valueAt(record, onlyIf.path)) === (onlyIf.is === 'PRESENT');
}

/** For each element of a child's list, what gives the value at one of the plan's paths. */
function elementsOf(child: ChildMapping, record: unknown): readonly Read[] {
  const elements = valueAt(record, child.path);
  const below = pathsBelow(child);
  return (Array.isArray(elements) ? elements : []).map((element: unknown): Read => (path) => {
    const own = below(path);
    return own === null ? valueAt(record, path) : valueAt(element, own);
  });
}

/** Gives the rest of a path through a child's own list, which means an element of it; null for one that begins at the record. */
const pathsBelow = derived(({ path: list }: ChildMapping): ((path: string) => string | null) => {
  const known = new Map<string, string | null>();
  const prefix = `${list}.`;
  return (path) => {
    let rest = known.get(path);
    if (rest === undefined) {
      rest = path.startsWith(prefix) ? path.slice(prefix.length) : null;
      known.set(path, rest);
    }
    return rest;
  };
});

type ChildKey =
  | { readonly key: string; readonly isByPlace: true }
  | { readonly key: string | null; readonly isByPlace: false };

/**
 * The key of an element; one that Wix sends without an id is known by its place in the list of its record.
 * @param own the record's own key
 */
function childKey(
  { key: paths, path: list }: ChildMapping,
  own: string | null,
  read: Read,
  index: number,
): ChildKey {
  const parts = paths.map((path) => ({ isOwn: path.startsWith(`${list}.`), value: keyPart(read(path)) }));
  const isByPlace = parts.some(({ isOwn, value }) => isOwn && value === null);
  const known = parts.map(({ isOwn, value }) => value ?? (isOwn ? `#${index + 1}` : null));
  if (isByPlace && parts.every(({ isOwn }) => isOwn)) known.unshift(own);
  if (known.includes(null)) return { key: null, isByPlace: false };
  return { key: known.join(':'), isByPlace };
}

/** The key with its place, where an element before it has the same: what would be made twice is two things. */
function toldApart(found: ChildKey, { action }: ChildMapping, seen: Set<string>, index: number): ChildKey {
  const { key } = found;
  if (key === null || action === 'UPDATE') return found;
  if (!seen.has(key)) {
    seen.add(key);
    return found;
  }
  return { key: `${key}#${index + 1}`, isByPlace: true };
}

function keyPart(value: unknown): string | null {
  return hasValue(value) && typeof value !== 'boolean' ? wordOf(value) : null;
}
