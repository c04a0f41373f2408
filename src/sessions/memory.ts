import type { SealedValues } from './store.ts';

/** Values that are kept at most; the oldest goes when there are more. */
const MAX_VALUES = 10_000;

/** What stands where a name was claimed, which is all that there is to know. */
const CLAIMED = Buffer.from('claimed');

/**
 * Sealed values in the memory of this process.
 * @param now epoch milliseconds
 */
export function valuesInMemory(now: () => number = Date.now): SealedValues {
  const kept = new Map<string, { readonly sealed: Buffer; readonly until: number }>();
  const put = (name: string, sealed: Buffer, forMs: number): void => {
    // What is used is the newest.
    kept.delete(name);
    kept.set(name, { sealed, until: now() + forMs });
    for (const [oldest, { until }] of kept) {
      if (until > now() && kept.size <= MAX_VALUES) break;
      kept.delete(oldest);
    }
  };
  const find = (name: string): Buffer | undefined => {
    const { sealed, until = 0 } = kept.get(name) ?? {};
    if (until > now()) return sealed;
    kept.delete(name);
    return undefined;
  };
  return {
    set: async (name, sealed, forMs) => put(name, sealed, forMs),
    get: async (name) => find(name),
    keep: async (name, sealed, forMs) => put(name, sealed, forMs),
    async claim(name, forMs) {
      const isFirst = find(name) === undefined;
      if (isFirst) put(name, CLAIMED, forMs);
      return isFirst;
    },
    delete: async (name) => void kept.delete(name),
  };
}
