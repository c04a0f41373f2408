import type DataLoader from 'dataloader';
import { batchLoader, type BatchLoaderOptions } from '../paging/batch-loader.ts';
import { perOperation, type GatewayContext } from '../context.ts';
import { repeats } from '../paging/repeats.ts';
import { EndedEarly } from '../paging/ended-early.ts';
import type { ProductName } from '../../contract/product-name.ts';
import type { ReadRecords } from '../paging/read-all.ts';
import { keptValues } from './kept-values.ts';
import type { Selected } from './source.ts';

/** A batch read of a product. */
export interface BatchOptions<Value> extends Pick<BatchLoaderOptions<Value>, 'asksAgain'> {
  /** How many keys one Wix request takes. */
  readonly size: number;
  /**
   * Whether what is found is kept for the operations of the next ten minutes with the same credentials: what many records refer to, and a site
   * has few of. A key that is not kept is asked for.
   */
  readonly keeps?: boolean;
  /** Names what some fields of the graph need, where the request depends on it: equal names, equal requests. */
  needsOf?(selected: Selected): string;
  /** Reads what belongs to some keys, in any order; a key that is missing from the answer has nothing. */
  load(
    context: GatewayContext,
    keys: readonly string[],
    selected: Selected,
  ): Promise<ReadonlyMap<string, Value | EndedEarly<Value>>>;
}

/** Gives what belongs to a key, null where there is nothing; keys that are asked for together are read together. */
export type Batch<Value> = (
  context: GatewayContext,
  key: string,
  selected?: Selected,
) => Promise<Value | null>;

/**
 * Declares a batch read: one DataLoader for each operation, and for each of the needs that fields have, because a record that was read for few
 * must never answer for more.
 */
export function batch<Value>(
  product: ProductName,
  { size, keeps = false, needsOf = () => '', load, ...options }: BatchOptions<Value>,
): Batch<Value> {
  const loaders = perOperation(() => new Map<string, DataLoader<string, Value | null>>());
  const kept = keeps ? keptValues<Value>() : undefined;
  return async (context, key, selected = NOTHING) => {
    const known = loaders(context);
    const needs = needsOf(selected);
    const value = kept?.get(context, needs, key);
    if (value !== undefined) return value;
    const loader =
      known.get(needs) ??
      batchLoader<Value>(context, {
        ...options,
        product,
        maxBatchSize: size,
        async load(keys) {
          const found = await load(context, keys, selected);
          // A list that is read whole has more than was asked for.
          for (const [name, each] of found)
            if (!(each instanceof EndedEarly)) kept?.set(context, needs, name, each);
          return found;
        },
      });
    known.set(needs, loader);
    const loaded = await loader.load(key);
    if (loaded === null) kept?.set(context, needs, key, null);
    return loaded;
  };
}

const NOTHING: Selected = new Set();

/** Records by their key. */
export function keyedBy<T>(records: readonly T[], keyOf: (record: T) => unknown): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [String(keyOf(record)), record]));
}

/** Groups records by the key they belong to; a key without any has an empty group. What Wix sends twice comes once. */
export function groupedBy<T extends object>(
  records: readonly T[],
  keys: readonly string[],
  keyOf: (record: T) => unknown,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  const isRepeated = repeats();
  for (const record of records) {
    const key = String(keyOf(record));
    const id: unknown = Reflect.get(record, 'id');
    if (!isRepeated(typeof id === 'string' ? JSON.stringify([key, id]) : undefined, record))
      groups.get(key)?.push(record);
  }
  return groups;
}

/**
 * Groups a read that Wix counts: where fewer came, none of the groups is known to be whole.
 * @param what the records in the plural
 */
export function countedGroups<T extends object>(
  read: ReadRecords<T>,
  what: string,
  keys: readonly string[],
  keyOf: (record: T) => unknown,
): ReadonlyMap<string, T[] | EndedEarly<T[]>> {
  const groups = groupedBy(read.records, keys, keyOf);
  const short = shortOf(read, what);
  return short === undefined
    ? groups
    : new Map([...groups].map(([key, group]) => [key, new EndedEarly(group, short)]));
}

/** Keys the records of a read that Wix counts, one for each key at most: where fewer came, those that lack may be there. */
export function countedBy<T>(
  read: ReadRecords<T>,
  what: string,
  keys: readonly string[],
  keyOf: (record: T) => unknown,
): ReadonlyMap<string, T | EndedEarly<T>> {
  const found = keyedBy(read.records, keyOf);
  const short = shortOf(read, what);
  if (short === undefined) return found;
  const lacking = keys.filter((key) => !found.has(key));
  return new Map<string, T | EndedEarly<T>>([
    ...found,
    ...lacking.map((key) => [key, new EndedEarly<T>(null, short)] as const),
  ]);
}

/** What is wrong with a read of which less came than Wix counts, as a sentence. */
function shortOf({ records, total = 0 }: ReadRecords<unknown>, what: string): string | undefined {
  return records.length < total ? `Wix counts ${total} ${what} and delivers ${records.length}.` : undefined;
}
