import { GatewayError } from '../../errors.ts';
import type { Batch } from './page-source.ts';

/** Empty pages in a row that are read on from: Wix filters some lists after paging them. */
const MAX_EMPTY_READS = 100;

/**
 * The guard of every loop that reads a list: watches the batches that come, one after another.
 * @throws GatewayError WIX_BAD_RESPONSE from `saw` when Wix keeps promising more and sends nothing
 */
export function emptyReads(): { saw(batch: Batch<unknown>): void } {
  let inARow = 0;
  return {
    saw({ records, next, mayBeEmpty = false }) {
      if (mayBeEmpty) return;
      inARow = records.length === 0 && next !== null ? inARow + 1 : 0;
      if (inARow > MAX_EMPTY_READS)
        throw new GatewayError('WIX_BAD_RESPONSE', {
          message: `Wix keeps promising more records and sends none: ${MAX_EMPTY_READS} pages in a row were empty.`,
        });
    },
  };
}
