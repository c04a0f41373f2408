import type { Redis } from 'ioredis';
import type { Script } from './script.ts';

/** How long Redis may take to answer (ms): what waits for it should not notice when it does not. */
const ANSWER_WITHIN_MS = 400;

/** How long to wait between two tries to connect (ms). */
const RECONNECT_MS = 500;

/** What Redis takes and gives. */
type Value = string | number | Buffer;

/** Redis did not answer, or not in time. */
export class RedisGone extends Error {}

/** One connection to Redis, which is made again whenever it is lost. Every command is answered, or fails, within a moment. */
export class RedisConnection {
  readonly #client: Redis;

  private constructor(client: Redis) {
    this.#client = client;
  }

  /**
   * Opens a connection. It need not be there yet when this resolves.
   * @param onLost called when it is lost, or cannot be made
   */
  static async open(url: string, onLost: (reason: string) => void): Promise<RedisConnection> {
    const { Redis: Client } = await import('ioredis');
    const client = new Client(url, {
      connectTimeout: 2000,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      retryStrategy: () => RECONNECT_MS,
      reconnectOnError: isDemoted,
    });
    // Its errors carry the arguments of the command that failed, passwords too: only their words go on.
    let said: string | undefined;
    client.on('error', (error: Error) => onLost((said = wordsOf(error))));
    client.on('close', () => {
      onLost(said ?? 'the connection was closed');
      said = undefined;
    });
    return new RedisConnection(client);
  }

  get isOpen(): boolean {
    return this.#client.status === 'ready';
  }

  /** Runs a script. @throws RedisGone */
  async run(script: Script, keys: readonly string[], args: readonly Value[]): Promise<unknown> {
    const rest = [keys.length, ...keys, ...args] as const;
    try {
      return await this.command('EVALSHA', script.sha, ...rest);
    } catch (error) {
      if (!(error instanceof RedisGone) || !error.message.startsWith('NOSCRIPT')) throw error;
      return await this.command('EVAL', script.source, ...rest);
    }
  }

  /** Sends a command. @throws RedisGone */
  async command(name: string, ...args: readonly Value[]): Promise<unknown> {
    if (!this.isOpen) throw new RedisGone('there is no connection');
    const { promise: late, reject } = Promise.withResolvers<never>();
    // A process that was busy finds the answer right behind the timer.
    const onTime = (): void => void setImmediate(() => setImmediate(() => reject(tooSlow())));
    const timer = setTimeout(onTime, ANSWER_WITHIN_MS);
    try {
      const answer = this.#client.callBuffer(name, ...args.map((arg) => arg));
      return await Promise.race([answer, late]);
    } catch (error) {
      throw error instanceof RedisGone ? error : new RedisGone(wordsOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#client.disconnect();
  }
}

/** Whether the server that a connection leads to has become a replica: at its address there is another one by now, which takes what is written. */
export function isDemoted({ message }: Error): boolean {
  return message.startsWith('READONLY');
}

function tooSlow(): RedisGone {
  return new RedisGone(`no answer within ${ANSWER_WITHIN_MS} ms`);
}

function wordsOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'no connection';
}
