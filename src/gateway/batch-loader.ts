import DataLoader from 'dataloader';
import { GatewayError } from '../errors.ts';
import type { Availability } from './answer-report.ts';
import type { GatewayContext } from './context.ts';
import type { ProductName } from './product-module.ts';

export interface BatchLoaderOptions<Value> {
  readonly product: ProductName;
  /** How many keys one Wix request takes. */
  readonly maxBatchSize: number;
  /** Reads the records of some keys, in any order; a key that is missing from the answer does not exist. */
  load(keys: readonly string[]): Promise<ReadonlyMap<string, Value>>;
}

/** A DataLoader over one of Wix's batch reads. A key that does not exist gives null; a failed read fails each of its keys. */
export function batchLoader<Value>(
  context: GatewayContext,
  options: BatchLoaderOptions<Value>,
): DataLoader<string, Value | null> {
  return new DataLoader(
    async (keys) => {
      const values = await explained(context, options.product, options.load(keys));
      return keys.map((key) => values.get(key) ?? null);
    },
    { maxBatchSize: options.maxBatchSize },
  );
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
    throw meaning instanceof GatewayError ? meaning : unreadable(product, meaning);
  }
}

function unreadable(product: ProductName, availability: Availability): GatewayError {
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
