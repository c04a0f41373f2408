import type { Json, JsonObject } from './json.ts';
import { isList } from './json.ts';
import type { Condition, FieldSpecs, Filter } from './filter.ts';
import { compareValues } from './filter.ts';
import { hash32 } from './random.ts';
import type { RecordSet } from './records.ts';

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

export interface OrderingQuery {
  /** Identifies filter and sort: orderings that took a scan are kept under it. */
  readonly key: string;
  readonly filter: Filter;
  readonly sort: readonly SortKey[];
  readonly fields: FieldSpecs;
  /** Fields whose value rises with the record's serial. */
  readonly rising: readonly string[];
}

/**
 * Finds the matching records in their order. An order along the serials, ids, and ranges of fields that rise with the serial are
 * arithmetic; anything else is one scan of the set, whose result is kept for the pages that follow.
 */
export function orderingOf(set: RecordSet, query: OrderingQuery): Ordering {
  const natural = query.sort.every((key, at) => at > 0 || query.rising.includes(key.field));
  const descending = natural && query.sort[0]?.descending === true;
  const candidates = candidatesOf(set, query.filter);
  if (candidates === undefined && natural) {
    const range = rangeOf(set, query);
    if (range.isWhole) return span(set, range.low, range.high, descending);
    return kept(set, query.key, () => list(set, query, scan(set, query, range.low, range.high), descending));
  }
  const matching = (): number[] =>
    candidates?.filter((at) => query.filter.matches((path) => set.valuesAt(at, path))) ??
    scan(set, query, 0, set.count);
  if (natural) return list(set, query, matching(), descending);
  const make = (): Ordering => list(set, query, sorted(set, query, matching()), false);
  return candidates === undefined ? kept(set, query.key, make) : make();
}

function scan(set: RecordSet, query: OrderingQuery, low: number, high: number): number[] {
  const found: number[] = [];
  let position = low;
  const read = (path: string): readonly Json[] => set.valuesAt(position, path);
  for (; position < high; position += 1) if (query.filter.matches(read)) found.push(position);
  return found;
}

function sorted(set: RecordSet, query: OrderingQuery, positions: readonly number[]): number[] {
  const seed = tieSeed(query);
  return positions
    .map((position) => ({ position, keys: keysOf(set, query, position) }))
    .toSorted(
      (a, b) =>
        compareKeys(query, a.keys, b.keys) ||
        compareTies(seed, set.serialAt(a.position), set.serialAt(b.position)),
    )
    .map(({ position }) => position);
}

/**
 * Records of the same rank come in an order that no document promises: it differs from query to query, so that whoever relies on it finds out.
 */
function compareTies(seed: number, left: number, right: number): number {
  return hash32(seed, left) - hash32(seed, right) || left - right;
}

function tieSeed({ key }: OrderingQuery): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return hash;
}

function keysOf(set: RecordSet, query: OrderingQuery, position: number): (Json | undefined)[] {
  // A cursor is JSON, which knows no `undefined`: what is missing sorts as null, before and after it has been in a cursor.
  return query.sort.map(({ field }) => set.valuesAt(position, query.fields[field]?.path ?? field)[0] ?? null);
}

function compareKeys(
  query: OrderingQuery,
  left: readonly (Json | undefined)[],
  right: readonly (Json | undefined)[],
): number {
  for (const [at, { field, descending }] of query.sort.entries()) {
    const order = compareValues(left[at], right[at], query.fields[field]?.compareAs);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

function span(set: RecordSet, low: number, high: number, descending: boolean): Ordering {
  const length = Math.max(0, high - low);
  const positionAt = (rank: number): number => (descending ? high - 1 - rank : low + rank);
  const clamp = (rank: number): number => Math.min(Math.max(rank, 0), length);
  const rank = (edge: number): number => clamp(descending ? high - edge : edge - low);
  return {
    length,
    positionAt,
    anchorAt: (at) => ({ serial: set.serialAt(positionAt(at)), keys: [] }),
    rankAfter: ({ serial }) => rank(set.positionOf(descending ? serial : serial + 1)),
    rankFrom: ({ serial }) => rank(set.positionOf(descending ? serial + 1 : serial)),
  };
}

function list(set: RecordSet, query: OrderingQuery, rising: readonly number[], reverse: boolean): Ordering {
  const positions = reverse ? rising.toReversed() : rising;
  const naturally = query.sort.every((key, at) => at > 0 || query.rising.includes(key.field));
  const anchorAt = (rank: number): Anchor => {
    const position = positions[rank] ?? 0;
    return { serial: set.serialAt(position), keys: naturally ? [] : keysOf(set, query, position) };
  };
  const seed = tieSeed(query);
  const firstRank = (past: (order: number) => boolean, anchor: Anchor): number => {
    let low = 0;
    let high = positions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = anchorAt(middle);
      const bySerial = candidate.serial - anchor.serial;
      const order = naturally
        ? reverse
          ? -bySerial
          : bySerial
        : compareKeys(query, candidate.keys, anchor.keys) ||
          compareTies(seed, candidate.serial, anchor.serial);
      if (past(order)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    length: positions.length,
    positionAt: (rank) => positions[rank] ?? 0,
    anchorAt,
    rankAfter: (anchor) => firstRank((order) => order > 0, anchor),
    rankFrom: (anchor) => firstRank((order) => order >= 0, anchor),
  };
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
  const isBefore = (order: number): boolean =>
    condition.operator === '$gte' || condition.operator === '$lt' ? order < 0 : order <= 0;
  let low = 0;
  let high = set.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = set.valuesAt(middle, spec?.path ?? condition.field)[0];
    if (isBefore(compareValues(value, condition.value, spec?.compareAs))) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** The text that identifies a filter, a sort and whatever else decides the order. */
export function orderingKey(...parts: readonly (JsonObject | readonly Json[] | undefined)[]): string {
  return JSON.stringify(parts);
}
