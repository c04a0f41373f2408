import DataLoader from 'dataloader';
import { GatewayError } from '../../errors.ts';
import { chunks } from '../../wix/api/wql.ts';
import { WixServerError } from '../../wix/api/wix-error.ts';
import { UnreadableRecord } from '../../wix/api/unreadable-record.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type { GatewayContext } from '../context.ts';
import { EndedEarly } from './ended-early.ts';
import { mayBeOneRecord } from './halves.ts';
import type { ProductName } from '../../contract/product-name.ts';

export interface BatchLoaderOptions<Value> {
  readonly product: ProductName;
  /** How many keys one Wix request takes. */
  readonly maxBatchSize: number;
  /**
   * Reads the records of some keys, in any order; a key that is missing from the answer does not exist. What Wix ended early is read again,
   * with fewer keys at a time and alone in the end, where it may be looked for from its other end.
   */
  load(keys: readonly string[]): Promise<ReadonlyMap<string, Value | EndedEarly<Value>>>;
  /**
   * Whether keys for which nothing came, while something came for others, are asked for again by themselves: nothing else tells of a read that
   * it was not cut short. `missing` stands for those that did not come, `empty` also for those whose list came without anything in it.
   */
  readonly asksAgain?: 'missing' | 'empty';
}

/**
 * A DataLoader over one of Wix's batch reads. A key that does not exist gives null; a failed read fails each of its keys, and so does a list
 * that Wix ended early, with what arrived of it.
 */
export function batchLoader<Value>(
  context: GatewayContext,
  options: BatchLoaderOptions<Value>,
): DataLoader<string, Value | null> {
  return new DataLoader(
    async (keys) => {
      const asked = { 'wix_gateway.product': options.product, 'wix_gateway.batch.keys': keys.length };
      const found = await context.during(`batch ${options.product}`, asked, () => loadApart(options, keys));
      return Promise.all(
        keys.map((key) => {
          const value = found(key);
          return value instanceof Error
            ? explained(context, options.product, Promise.reject(value)).catch(asError)
            : value;
        }),
      );
    },
    { maxBatchSize: options.maxBatchSize },
  );
}

/** Reads of parts that one batch may cost more, where Wix refuses it for single records. */
const MAX_READS_APART = 40;

/** Parts in which keys are read again whose lists Wix ended early: a hundred are alone after two rounds. */
const PARTS = 10;

/**
 * Reads a batch, and its halves where Wix refuses it for a record in it, until the records that are to blame stand alone. Lists that Wix
 * ended early are read in parts likewise.
 * @returns tells of each key its value, null where there is none, or the error of the smallest read that it was part of
 */
async function loadApart<Value>(
  { load, asksAgain }: Pick<BatchLoaderOptions<Value>, 'load' | 'asksAgain'>,
  keys: readonly string[],
): Promise<(key: string) => Value | Error | null> {
  const found = new Map<string, Value | Error | null>();
  let readsLeft = MAX_READS_APART;
  let hasAnswered = false;
  const read = async (part: readonly string[]): Promise<void> => {
    try {
      const values = await load(part);
      hasAnswered = true;
      for (const key of part) found.set(key, values.get(key) ?? null);
      const isNothing = (value: unknown): boolean =>
        value == null || (asksAgain === 'empty' && Array.isArray(value) && value.length === 0);
      const without = asksAgain === undefined ? [] : part.filter((key) => isNothing(values.get(key)));
      if (without.length > 0 && without.length < part.length) {
        const again = await load(without).catch(asError);
        if (again instanceof Error) for (const key of without) found.set(key, again);
        // Of what was cut short nothing is known to be whole until it is read apart.
        else if ([...again.values()].some((value) => !isNothing(value)))
          for (const key of part) found.set(key, cutShort(values.get(key)));
      }
      const short = part.filter((key) => found.get(key) instanceof EndedEarly);
      if (part.length > 1)
        await Promise.all(chunks(short, Math.ceil(part.length / PARTS)).map((some) => read(some)));
    } catch (error) {
      const isOneRecord = error instanceof UnreadableRecord || mayBeOneRecord(error);
      if (error instanceof WixServerError && !hasAnswered) {
        hasAnswered = part.length > 1 && (await deliversAnEnd(load, part));
        if (!hasAnswered) readsLeft = 0;
      }
      if (part.length > 1 && isOneRecord && readsLeft >= 2) {
        readsLeft -= 2;
        const middle = Math.ceil(part.length / 2);
        await read(part.slice(0, middle));
        // Where not even two single records come, it is no record that is to blame.
        if (!hasAnswered && middle === 1) readsLeft = 0;
        return read(part.slice(middle));
      }
      // What arrived of a list is worth more than why reading it again failed.
      for (const key of part) if (!found.has(key)) found.set(key, asError(error));
    }
  };
  await read(keys);
  return (key) => found.get(key) ?? null;
}

function cutShort(value: unknown): EndedEarly {
  return new EndedEarly(value ?? null, 'Wix ended this before its end.');
}

/** Whether Wix delivers the first or the last of some records: then it does not fail at everything. */
async function deliversAnEnd(
  load: (keys: readonly string[]) => Promise<unknown>,
  keys: readonly string[],
): Promise<boolean> {
  for (const key of [...keys.slice(0, 1), ...keys.slice(-1)]) {
    const isDelivered = await load([key]).then(
      () => true,
      () => false,
    );
    if (isDelivered) return true;
  }
  return false;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new GatewayError('INTERNAL', { cause: error });
}

/**
 * Waits for a read of single records, and raises what its failure means: a record that cannot be read is never just null.
 * @throws GatewayError WIX_PERMISSION_DENIED or WIX_APP_NOT_INSTALLED, or the failure itself
 */
export async function explained<T>(
  context: GatewayContext,
  product: ProductName,
  read: Promise<T>,
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    const meaning = await context.availability.explain(product, error);
    throw meaning instanceof GatewayError ? meaning : unavailable(product, meaning);
  }
}

/** The error that says of a product what `availability` says of it. */
export function unavailable(product: ProductName, availability: Availability): GatewayError {
  const code =
    availability.status === 'NOT_INSTALLED'
      ? 'WIX_APP_NOT_INSTALLED'
      : availability.status === 'PERMISSION_DENIED'
        ? 'WIX_PERMISSION_DENIED'
        : 'WIX_UNAVAILABLE';
  return new GatewayError(code, {
    message: availability.reason ?? undefined,
    hint: availability.hint ?? undefined,
    facts: { product, ...(availability.permission === null ? {} : { permission: availability.permission }) },
  });
}
