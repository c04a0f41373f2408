import { GatewayError } from '../../src/errors.ts';
import type { GatewayContext } from '../../src/gateway/context.ts';
import type { ProductModule } from '../../src/contract/product-module.ts';

/** A product that fails in every way a resolver can, and that can be held up. */
export interface StubProduct {
  readonly module: ProductModule;
  /** Contexts of the operations that asked for `wait`, in the order of their arrival. */
  readonly waiting: readonly GatewayContext[];
  /** Resolves when `wait` has been asked for that often. */
  arrived(times: number): Promise<void>;
  /** Answers everyone who waits. */
  release(): void;
}

export const CAUSE = 'password hunter2 in a stack trace';

export function stubProduct(): StubProduct {
  const waiting: GatewayContext[] = [];
  const gate = Promise.withResolvers<string>();
  const arrivals: { times: number; resolve: () => void }[] = [];
  const emptyConnection = { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };

  const module: ProductModule = {
    name: 'STORES',
    schema: '../test/gateway/stub',
    title: 'The stub',
    target: null,
    endpoints: [],
    permissions: [],
    costs: {
      'Query.things': { kind: 'connection', pageMax: 100 },
      'Query.thing': { kind: 'fixed', requests: 1 },
      'Thing.parent': { kind: 'batch', perRequest: 100 },
      'Thing.things': { kind: 'connection', pageMax: 100 },
    },
    resolvers: {
      Query: {
        fine: () => 'fine',
        echo: (_: unknown, { text }: { text: string }) => text,
        pick: (_: unknown, { colour }: { colour: string }) => colour,
        count: (_: unknown, { n }: { n: number }) => n,
        own: () => {
          throw new GatewayError('WIX_RATE_LIMITED', { retryAfter: 7, wixRequestId: 'wix-1' });
        },
        denied: () => {
          throw new GatewayError('WIX_PERMISSION_DENIED', { message: 'The API key lacks "Read Orders".' });
        },
        broken: () => {
          throw new Error(CAUSE);
        },
        number: () => ({ not: 'a string' }),
        colour: () => 'ULTRAVIOLET',
        list: () => 'no list',
        must: () => ({ id: '1', name: null }),
        wait: (_: unknown, __: unknown, context: GatewayContext) => {
          waiting.push(context);
          for (const arrival of arrivals) if (waiting.length >= arrival.times) arrival.resolve();
          const { signal } = context.wix.scope;
          const hungUp = Promise.withResolvers<string>();
          signal.addEventListener('abort', () => hungUp.reject(signal.reason));
          return Promise.race([gate.promise, hungUp.promise]);
        },
        things: () => emptyConnection,
        thing: () => null,
      },
    },
  };
  return {
    module,
    waiting,
    arrived(times) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (waiting.length >= times) resolve();
      else arrivals.push({ times, resolve });
      return promise;
    },
    release: () => gate.resolve('released'),
  };
}
