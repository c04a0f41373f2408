import { RecentMap } from '../wix/recent-map.ts';
import type { SealedValues } from './store.ts';

/** The commands of a Redis that several processes use; each rejects while it is gone. */
interface Redis {
  key(...parts: readonly string[]): string;
  command(name: string, ...args: readonly (string | number | Buffer)[]): Promise<unknown>;
}

/** How long it is remembered that a value was taken away (ms): longer than any is kept. */
const GONE_MS = 31 * 86_400_000;

/** How many of those are remembered that Redis has not heard of. */
const MAX_GONE = 10_000;

/** What stands where a value was taken away: what Redis has merely forgotten is put back by who still knows it. */
const GONE = Buffer.alloc(0);

/**
 * Sealed values that processes share by Redis. Each remembers what it has used as well: while Redis is gone, and when it comes back empty, nobody
 * loses a session.
 */
export function sharedValues(redis: Redis, memory: SealedValues): SealedValues {
  const keyOf = (name: string): string => redis.key('session', name);
  const gone = new RecentMap<true>(MAX_GONE);
  const put = (name: string, sealed: Buffer, forMs: number): Promise<unknown> =>
    orUndefined(redis.command('SET', keyOf(name), sealed, 'PX', Math.max(1, Math.round(forMs))));
  const remove = async (name: string): Promise<void> => {
    // Where Redis does not hear of it, this process goes on telling it.
    gone.set(name, true);
    if ((await put(name, GONE, GONE_MS)) !== undefined) gone.delete(name);
  };
  return {
    async set(name, sealed, forMs) {
      await memory.set(name, sealed, forMs);
      await put(name, sealed, forMs);
    },
    async get(name) {
      if (gone.has(name)) {
        await remove(name);
        return undefined;
      }
      const found = await orUndefined(redis.command('GET', keyOf(name)));
      if (!Buffer.isBuffer(found)) return memory.get(name);
      if (found.length > 0) return found;
      await memory.delete(name);
      return undefined;
    },
    async keep(name, sealed, forMs) {
      await memory.set(name, sealed, forMs);
      const ms = Math.max(1, Math.round(forMs));
      // What another process has taken away meanwhile stays away.
      const isThere = await orUndefined(redis.command('PEXPIRE', keyOf(name), ms));
      if (isThere === 0) await orUndefined(redis.command('SET', keyOf(name), sealed, 'PX', ms, 'NX'));
    },
    async claim(name, forMs) {
      const isFirst = await memory.claim(name, forMs);
      const claimed = await orUndefined(redis.command('SET', keyOf(name), 'claimed', 'PX', forMs, 'NX'));
      // Null: another process was first. Without an answer this process decides alone.
      return isFirst && claimed !== null;
    },
    async delete(name) {
      const known = await memory.get(name);
      await memory.delete(name);
      // Anybody may name what there never was: of that nothing is kept.
      if (known === undefined && (await orUndefined(redis.command('GET', keyOf(name)))) === null) return;
      await remove(name);
    },
  };
}

/** What Redis answers; undefined when it does not. */
async function orUndefined(command: Promise<unknown>): Promise<unknown> {
  return command.catch(() => undefined);
}
