import { randomUUID } from 'node:crypto';
import { hashOf } from '../hash.ts';
import { RedisConnection } from './connection.ts';
import { scriptOf, type Script } from './script.ts';

/** The version of what is kept in Redis: another one's keys are left alone. */
const VERSION = 'wixgw:1';

/** How often a process says that it is there, and learns how many are (ms). */
const BEAT_MS = 1000;
/** How often a process that has lost Redis looks whether it is back (ms). */
const LOOK_MS = 250;
/** How long a start waits for Redis before it goes on without (ms). */
const FIRST_WAIT_MS = 1500;
/** How long a process that has found Redis again goes on by itself (ms): until then every other one has found it too, and told what it has spent. */
export const SETTLE_MS = 2000;

/** A process counts another one on its budget that it cannot know of. */
const UNSEEN_PROCESSES = 2;

/** The process is there: gives how many are, and a name that Redis keeps as long as it forgets nothing. */
const beat = scriptOf(`
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local processes, epoch, unsettled = KEYS[1], KEYS[2], KEYS[3]
local me, known, returns, leaves = ARGV[1], ARGV[2], ARGV[3] == '1', ARGV[4] == '1'
redis.call('ZREMRANGEBYSCORE', processes, '-inf', now - 5000)
if leaves then redis.call('ZREM', processes, me) return { 0, '' } end
redis.call('ZADD', processes, now, me)
redis.call('PEXPIRE', processes, 10000)
redis.call('SET', epoch, me .. now, 'NX')
redis.call('PEXPIRE', epoch, 3600000)
local current = redis.call('GET', epoch)
-- Someone has spent by itself, or Redis has forgotten: until everyone has told, nobody counts on what is known here.
if returns or (known ~= '' and known ~= current) then redis.call('SET', unsettled, '1', 'PX', ${String(2 * SETTLE_MS)}) end
return { redis.call('ZCARD', processes), current }
`);

/** What a link tells the log. */
export interface LinkLogger {
  warn(facts: object, message: string): void;
  info(facts: object, message: string): void;
}

type State = 'up' | 'settling' | 'down';

/**
 * A process's tie to the others by Redis. While it is not up each goes on by itself. A process that finds Redis again says first what it has
 * done meanwhile (`settling`), and goes on with the others when all have.
 */
export class RedisLink {
  /** This process, for the others. */
  readonly processId = randomUUID().slice(0, 13);
  readonly #prefix: string;
  readonly #logger: LinkLogger | undefined;
  readonly #listeners = new Set<(state: State) => void>();
  #connection: RedisConnection | undefined;
  #state: State = 'down';
  #processes: number | undefined;
  #epoch = '';
  #timer: NodeJS.Timeout | undefined;
  /** When it was found again. */
  #foundAt = 0;
  /** Whether this process may have spent something by itself. */
  #wasAlone = false;
  #isClosed = false;
  /** Why there was no answer last. */
  #reason = 'no answer';

  private constructor(prefix: string, logger: LinkLogger | undefined) {
    this.#prefix = prefix;
    this.#logger = logger;
  }

  /**
   * Ties the process to all others that read the same Wix by the same Redis. Waits a moment for Redis, and resolves without as well.
   * @param apiUrl where Wix is: what is known about one Wix says nothing about another
   */
  static async open(options: {
    readonly url: string;
    readonly apiUrl: string;
    readonly logger?: LinkLogger | undefined;
  }): Promise<RedisLink> {
    const { url, apiUrl, logger } = options;
    const link = new RedisLink(`${VERSION}:${hashOf(apiUrl).slice(0, 8)}`, logger);
    link.#connection = await RedisConnection.open(url, (why) => link.#lose(why));
    const giveUpAt = performance.now() + FIRST_WAIT_MS;
    while (!(await link.#beat()) && performance.now() < giveUpAt)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (link.state === 'down') {
      link.#wasAlone = true;
      logger?.warn(
        { reason: link.#reason },
        'Redis cannot be reached: this process goes on with a part of the budget until it can',
      );
    }
    link.#schedule();
    return link;
  }

  get state(): State {
    return this.#state;
  }

  /** Processes last seen, this one included. */
  get processes(): number {
    return this.#processes ?? UNSEEN_PROCESSES;
  }

  /** Calls back whenever the state changes; the returned function ends that. */
  onChange(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The name of something that is kept in Redis. Parts that tell of a site or a person must be hashes. */
  key(...parts: readonly string[]): string {
    return [this.#prefix, ...parts].join(':');
  }

  /** Runs a script. @throws RedisGone, and then the process goes on by itself */
  async run(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    return await this.#use((connection) => connection.run(script, keys, args));
  }

  /** Sends a command. @throws RedisGone, and then the process goes on by itself */
  async command(name: string, ...args: readonly (string | number | Buffer)[]): Promise<unknown> {
    return await this.#use((connection) => connection.command(name, ...args));
  }

  async close(): Promise<void> {
    if (this.#state !== 'down' && !this.#isClosed) await this.#send(true).catch(() => undefined);
    this.die();
  }

  /** Ends as a process does that is killed: without a word to the others. */
  die(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#connection?.close();
  }

  async #use<T>(how: (connection: RedisConnection) => Promise<T>): Promise<T> {
    const connection = this.#connection;
    if (connection === undefined) throw new Error('the link is not open');
    try {
      return await how(connection);
    } catch (error) {
      this.#lose(error instanceof Error ? error.message : 'no answer');
      throw error;
    }
  }

  /** Gives whether Redis has answered. */
  async #beat(): Promise<boolean> {
    if (this.#connection?.isOpen !== true) return false;
    try {
      const [processes, epoch] = await this.#send(false);
      if (this.#isClosed) return false;
      this.#processes = processes;
      if (this.#epoch !== '' && this.#epoch !== epoch) this.#lose('it has forgotten everything');
      this.#epoch = epoch;
    } catch {
      return false;
    }
    if (this.#state === 'down') {
      this.#foundAt = performance.now();
      this.#become(this.#wasAlone ? 'settling' : 'up');
    } else if (this.#state === 'settling' && performance.now() - this.#foundAt >= SETTLE_MS) {
      this.#wasAlone = false;
      this.#become('up');
    }
    return true;
  }

  async #send(leaves: boolean): Promise<[processes: number, epoch: string]> {
    const keys = [this.key('processes'), this.key('epoch'), this.key('unsettled')];
    const returns = this.#state !== 'up' && this.#wasAlone;
    const args = [this.processId, this.#epoch, returns ? 1 : 0, leaves ? 1 : 0];
    const answer = await this.#use((connection) => connection.run(beat, keys, args));
    const [processes, epoch] = Array.isArray(answer) ? answer : [];
    return [Number(processes), String(epoch)];
  }

  #schedule(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(
      () => void this.#beat().then(() => this.#schedule()),
      this.#state === 'up' ? BEAT_MS : LOOK_MS,
    );
    this.#timer.unref();
  }

  #lose(reason: string): void {
    this.#reason = reason;
    if (this.#state === 'down' || this.#isClosed) return;
    this.#wasAlone = true;
    if (this.#state === 'up')
      this.#logger?.warn(
        { reason, processes: this.processes },
        'Redis is gone: this process goes on with its share of the budget until it is back',
      );
    this.#become('down');
  }

  #become(state: State): void {
    if (state === 'up')
      this.#logger?.info({ processes: this.processes }, 'the budget is shared with the other processes');
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
