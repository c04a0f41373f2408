import type { Redis, RedisOptions } from 'ioredis';
import { isDemoted } from '../redis/connection.ts';

/** How long to wait between two tries to connect (ms). */
const RECONNECT_MS = 1000;

/** The connections of one process to the Redis of its queue. */
export interface QueueClients {
  /** Opens one. It need not be there yet when this returns. */
  open(options: RedisOptions): Redis;
  /** Whether all of them are there. */
  areReady(): boolean;
  /** Closes all of them, and those that a worker has made of them for itself; none is made again. */
  close(): void;
}

/** Loads what opens them. */
export async function loadQueueClients(url: string): Promise<QueueClients> {
  const { Redis: Client } = await import('ioredis');
  const clients: Redis[] = [];
  const watched = (client: Redis): Redis => {
    // The queue and its worker tell of failures, until they let go of a connection: ioredis prints what nobody hears.
    client.on('error', () => undefined);
    const duplicate = client.duplicate.bind(client);
    client.duplicate = (override) => watched(duplicate(override));
    clients.push(client);
    return client;
  };
  return {
    open: (options) =>
      watched(
        new Client(url, { retryStrategy: () => RECONNECT_MS, reconnectOnError: isDemoted, ...options }),
      ),
    areReady: () => clients.every(({ status }) => status === 'ready'),
    close: () => {
      for (const client of clients) client.disconnect();
    },
  };
}
