import type { Seal } from '../seal.ts';
import type { RedisLink } from './link.ts';
import { scriptOf } from './script.ts';

/** Something that a process has learnt, and for how long it may still be believed (ms). */
export interface Learnt {
  readonly name: string;
  readonly value: unknown;
  readonly ttlMs: number;
}

/** What is told again only after so long (ms): a permission is granted with every answer. */
const TELL_AGAIN_MS = 60_000;
/** What is asked for again only after so long (ms). */
const RECALL_AGAIN_MS = 1000;
/** How many things, and owners, are remembered as told and asked for. */
const MAX_TOLD = 20_000;

const NOW = `local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000)\n`;

/** KEYS memory of an owner. ARGV name, value, how long it is believed (ms). */
const remember = scriptOf(`${NOW}
local ttl = tonumber(ARGV[3])
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ttl) .. ' ' .. ARGV[2])
if redis.call('PTTL', KEYS[1]) < ttl then redis.call('PEXPIRE', KEYS[1], ttl) end
return 1
`);

/** KEYS memory of an owner. Answers names, how long each is still believed, and values. */
const recall = scriptOf(`${NOW}
local all, known = redis.call('HGETALL', KEYS[1]), {}
for index = 1, #all, 2 do
  local stop = string.find(all[index + 1], ' ', 1, true)
  local left = tonumber(string.sub(all[index + 1], 1, stop - 1)) - now
  if left <= 0 then redis.call('HDEL', KEYS[1], all[index]) else
    known[#known + 1] = all[index]
    known[#known + 1] = left
    known[#known + 1] = string.sub(all[index + 1], stop + 1)
  end
end
return known
`);

/**
 * What processes have learnt about sets of credentials, so that not every one has to ask Wix. All of it is sealed: what was sealed with another
 * secret is as if it were not there. Nobody waits for a Redis that is gone, and then each process knows what it has learnt itself.
 */
export class SharedMemory {
  readonly #link: RedisLink;
  readonly #seal: Seal;
  readonly #told = new Map<string, { readonly text: string; readonly at: number }>();
  readonly #recalled = new Map<string, number>();

  constructor(link: RedisLink, seal: Seal) {
    this.#link = link;
    this.#seal = seal;
  }

  /**
   * Tells the other processes, without waiting for them.
   * @param owner whom it is about: a hash of credentials
   */
  tell(owner: string, { name, value, ttlMs }: Learnt): void {
    if (this.#link.state !== 'up') return;
    const id = `${owner} ${name}`;
    const text = JSON.stringify(value);
    const now = performance.now();
    const told = this.#told.get(id);
    if (told?.text === text && now - told.at < Math.min(TELL_AGAIN_MS, ttlMs / 2)) return;
    keep(this.#told, id, { text, at: now });
    const key = this.#key(owner);
    const sealed = this.#seal.close({ value }, `${key} ${name}`);
    // Redis that is gone is noticed by the link.
    this.#link
      .run(remember, [key], [name, sealed.toString('base64'), Math.max(1, Math.round(ttlMs))])
      .catch(() => undefined);
  }

  /** What other processes have told of an owner since it was asked for the last time; nothing when that was a moment ago. */
  async recall(owner: string): Promise<readonly Learnt[]> {
    const now = performance.now();
    if (this.#link.state !== 'up' || now - (this.#recalled.get(owner) ?? -Infinity) < RECALL_AGAIN_MS)
      return [];
    keep(this.#recalled, owner, now);
    const key = this.#key(owner);
    const answer = await this.#link.run(recall, [key], []).catch(() => []);
    const parts: readonly unknown[] = Array.isArray(answer) ? answer : [];
    return Array.from({ length: parts.length / 3 }, (_, index) => {
      const name = String(parts[3 * index]);
      const sealed = Buffer.from(String(parts[3 * index + 2]), 'base64');
      const opened = this.#seal.open(sealed, `${key} ${name}`);
      const value: unknown = isSealed(opened) ? opened.value : undefined;
      return { name, value, ttlMs: Number(parts[3 * index + 1]) };
    }).filter(({ value }) => value !== undefined);
  }

  #key(owner: string): string {
    return this.#link.key('memory', owner);
  }
}

function isSealed(opened: unknown): opened is { readonly value: unknown } {
  return typeof opened === 'object' && opened !== null && 'value' in opened;
}

/** Sets a value, which is now the newest; the oldest goes when there are too many. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MAX_TOLD && oldest !== undefined) map.delete(oldest);
}
