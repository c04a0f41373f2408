import { compareValues, type Condition, type FieldSpecs, type Filter } from './filter.ts';
import { isList, type Json } from '../json.ts';
import { hash32 } from '../records/random.ts';
import type { RecordSet } from '../records/records.ts';

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

interface Anchor {
  readonly serial: number;
  readonly keys: readonly (Json | undefined)[];
}

/** The records that match a query, in the order asked for. Ranks run from 0 to `length - 1`. */
export interface Ordering {
  readonly length: number;
  positionAt(rank: number): number;
  /** The rank of the first record that comes after the anchor; the anchor itself may be gone. */
  rankAfter(anchor: Anchor): number;
  /** The rank of the first record that does not come before the anchor. */
  rankFrom(anchor: Anchor): number;
  anchorAt(rank: number): Anchor;
}

interface OrderingQuery {
  /** Identifies filter and sort: orderings that took a scan are kept under it. */
  readonly key: string;
  readonly filter: Filter;
  readonly sort: readonly SortKey[];
  readonly fields: FieldSpecs;
  /** Fields whose value rises with the record's serial. */
  readonly rising: readonly string[];
}

/** Positions in order, which follow from their ranks or are listed. */
interface Places {
  readonly length: number;
  at(rank: number): number | undefined;
}

/**
 * Finds the matching records in their order. An order along the serials, ids, and ranges of fields that rise with the serial are
 * arithmetic; anything else is one scan of the set, whose result is kept for the pages that follow.
 */
export function orderingOf(set: RecordSet, query: OrderingQuery): Ordering {
  const natural = query.sort.every((key, at) => at > 0 || query.rising.includes(key.field));
  const descending = natural && query.sort[0]?.descending === true;
  const order: Order = natural
    ? { keys: () => [], compare: (a, b) => (descending ? b.serial - a.serial : a.serial - b.serial) }
    : { keys: (position) => keysOf(set, query, position), compare: comparison(query) };
  const list = (rising: readonly number[]): Ordering => {
    if (natural) return ordered(set, order, descending ? rising.toReversed() : rising);
    const anchors = rising.map((position) => ({ position, ...anchorOf(set, order, position) }));
    return ordered(
      set,
      order,
      anchors.toSorted(order.compare).map(({ position }) => position),
    );
  };
  const candidates = candidatesOf(set, query.filter);
  if (candidates !== undefined)
    return list(candidates.filter((at) => query.filter.matches((path) => set.valuesAt(at, path))));
  const { low, high, isWhole } = natural ? rangeOf(set, query) : { low: 0, high: set.count, isWhole: false };
  if (!isWhole) return kept(set, query.key, () => list(scan(set, query, low, high)));
  const length = Math.max(0, high - low);
  return ordered(set, order, { length, at: (rank) => (descending ? high - 1 - rank : low + rank) });
}

/** What decides the order of two records: the keys that are asked for, or nothing but when they were made. */
interface Order {
  keys(position: number): Anchor['keys'];
  compare(left: Anchor, right: Anchor): number;
}

function anchorOf(set: RecordSet, order: Order, position: number): Anchor {
  return { serial: set.serialAt(position), keys: order.keys(position) };
}

function scan(set: RecordSet, query: OrderingQuery, low: number, high: number): number[] {
  const found: number[] = [];
  let position = low;
  const read = (path: string): readonly Json[] => set.valuesAt(position, path);
  for (; position < high; position += 1) if (query.filter.matches(read)) found.push(position);
  return found;
}

/**
 * Compares by the keys that are asked for. Records of the same rank come in an order that no document promises: it differs from query to
 * query, so that whoever relies on it finds out.
 */
function comparison({ key, sort, fields }: OrderingQuery): Order['compare'] {
  let seed = 0;
  for (let at = 0; at < key.length; at += 1) seed = (Math.imul(seed, 31) + key.charCodeAt(at)) >>> 0;
  return (left, right) => {
    for (const [at, { field, descending }] of sort.entries()) {
      const order = compareValues(left.keys[at], right.keys[at], fields[field]?.compareAs);
      if (order !== 0) return descending ? -order : order;
    }
    return hash32(seed, left.serial) - hash32(seed, right.serial) || left.serial - right.serial;
  };
}

function keysOf(set: RecordSet, query: OrderingQuery, position: number): Anchor['keys'] {
  // A cursor is JSON, which knows no `undefined`: what is missing sorts as null, before and after it has been in a cursor.
  return query.sort.map(({ field }) => set.valuesAt(position, query.fields[field]?.path ?? field)[0] ?? null);
}

function ordered(set: RecordSet, order: Order, places: Places): Ordering {
  const positionAt = (rank: number): number => places.at(rank) ?? 0;
  const anchorAt = (rank: number): Anchor => anchorOf(set, order, positionAt(rank));
  const firstRank = (anchor: Anchor, past: (distance: number) => boolean): number =>
    firstOf(0, places.length, (rank) => past(order.compare(anchorAt(rank), anchor)));
  return {
    length: places.length,
    positionAt,
    anchorAt,
    rankAfter: (anchor) => firstRank(anchor, (distance) => distance > 0),
    rankFrom: (anchor) => firstRank(anchor, (distance) => distance >= 0),
  };
}

/** The first number from `from` on that is past something, when all after it are; `until` when none is. */
function firstOf(from: number, until: number, isPast: (at: number) => boolean): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The positions that a look-up by key leaves to be checked, rising; undefined when the filter names no key. */
function candidatesOf(set: RecordSet, filter: Filter): number[] | undefined {
  for (const { field, operator, value } of filter.required) {
    const keys =
      operator === '$eq' ? [value] : operator === '$in' || operator === '$hasSome' ? value : undefined;
    if (!isList(keys)) continue;
    const found = keys.map((key) => (typeof key === 'string' ? set.find(field, key) : undefined));
    if (found.every((positions) => positions !== undefined))
      return [...new Set(found.flat())].toSorted((a, b) => a - b);
  }
  return undefined;
}

const BOUNDS = new Set(['$gt', '$gte', '$lt', '$lte']);

/** The positions within which the bounds on rising fields hold. `isWhole`: the filter asks for nothing else. */
function rangeOf(set: RecordSet, query: OrderingQuery): { low: number; high: number; isWhole: boolean } {
  let low = 0;
  let high = set.count;
  let used = 0;
  for (const condition of query.filter.required) {
    if (!query.rising.includes(condition.field) || !BOUNDS.has(condition.operator)) continue;
    used += 1;
    const edge = edgeOf(set, query, condition);
    if (condition.operator.startsWith('$g')) low = Math.max(low, edge);
    else high = Math.min(high, edge);
  }
  return { low, high, isWhole: used === query.filter.required.length && query.filter.isConjunction };
}

function edgeOf(set: RecordSet, query: OrderingQuery, condition: Condition): number {
  const spec = query.fields[condition.field];
  const isInclusive = condition.operator === '$gte' || condition.operator === '$lt';
  return firstOf(0, set.count, (position) => {
    const value = set.valuesAt(position, spec?.path ?? condition.field)[0];
    const order = compareValues(value, condition.value, spec?.compareAs);
    return isInclusive ? order >= 0 : order > 0;
  });
}

const KEPT_PER_SET = 12;
const keptOrderings = new WeakMap<RecordSet, { version: number; orderings: Map<string, Ordering> }>();

function kept(set: RecordSet, key: string, make: () => Ordering): Ordering {
  let entry = keptOrderings.get(set);
  if (entry === undefined || entry.version !== set.version) {
    entry = { version: set.version, orderings: new Map() };
    keptOrderings.set(set, entry);
  }
  const ordering = entry.orderings.get(key) ?? make();
  entry.orderings.delete(key);
  entry.orderings.set(key, ordering);
  const oldest = entry.orderings.keys().next().value;
  if (entry.orderings.size > KEPT_PER_SET && oldest !== undefined) entry.orderings.delete(oldest);
  return ordering;
}
