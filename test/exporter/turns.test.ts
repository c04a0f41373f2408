import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { runInProcess, smallSite, temporaryFolder } from './bundle.ts';

type List = 'products' | 'orders';
type Answered = 'asked' | 'answered';

interface Front extends AsyncDisposable {
  readonly url: string;
  /** What happened to pages of these lists, in its order. */
  readonly pages: readonly `${List} ${Answered}`[];
}

/**
 * Stands in front of a gateway, and says with the pages of some lists that the budget is spent. The first page of the orders is answered after
 * that of the products.
 * @param spends those lists
 */
async function startFront(gateway: TestGateway, spends: readonly List[]): Promise<Front> {
  const pages: `${List} ${Answered}`[] = [];
  const first = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      // The exporter sent it.
      const operation = (await json(request)) as { query: string; variables?: Record<string, unknown> };
      const list = listOf(operation);
      if (list !== null) pages.push(`${list} asked`);
      const { body } = await gateway.query(operation.query, operation.variables);
      if (list === 'orders') await first.promise;
      if (list === 'products') first.resolve();
      if (list !== null && body.extensions !== undefined) {
        body.extensions.wix.budget.remaining = spends.includes(list) ? 0 : 5;
        pages.push(`${list} answered`);
      }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    async [Symbol.asyncDispose]() {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The list whose page an operation of the exporter asks for. */
function listOf({
  query,
  variables = {},
}: {
  query: string;
  variables?: Record<string, unknown>;
}): List | null {
  if (!('after' in variables)) return null;
  return (['products', 'orders'] as const).find((list) => query.includes(` ${list}(`)) ?? null;
}

/** Four pages of each. */
const COUNTS = { ...smallSite, products: 350, orders: 350 };

it('a list whose rows others wait for is read first where the budget is what lists wait for', async () => {
  await using gateway = await startGateway({ site: { counts: COUNTS } });
  await using front = await startFront(gateway, ['products']);
  using folder = temporaryFolder();
  const { code } = await runInProcess({ gateway: front.url, out: folder.path, products: 'STORES,ORDERS' });
  expect(code).toBe(0);
  const pagesOf = (what: `${List} ${Answered}`): number[] =>
    front.pages.flatMap((page, index) => (page === what ? [index] : []));
  expect(pagesOf('products answered')).toHaveLength(4);
  // The first two may be asked for before anything has waited.
  const [third = -1] = pagesOf('orders asked').slice(2);
  expect(third).toBeGreaterThan(pagesOf('products answered').at(-1) ?? Infinity);
});
