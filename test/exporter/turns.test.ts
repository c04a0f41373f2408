import { expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { runInProcess, smallSite, temporaryFolder } from './bundle.ts';
import { pageOf, startFront, type GatewayFront } from './gateway-front.ts';

const LISTS = ['products', 'orders'] as const;
type List = (typeof LISTS)[number];
/** What happened to a page of a list. */
type Happened = `${List} ${'asked' | 'answered'}`;

/**
 * Stands in front of a gateway, and says with the pages of some lists that the budget is spent. The first page of the orders is answered after
 * that of the products.
 * @param spends those lists
 * @param pages takes what happened to pages, in its order
 */
function startSpending(
  gateway: TestGateway,
  spends: readonly List[],
  pages: Happened[],
): Promise<GatewayFront> {
  const first = Promise.withResolvers<void>();
  return startFront(async (operation, response) => {
    const list = pageOf(operation, LISTS);
    if (list !== null) pages.push(`${list} asked`);
    const { body } = await gateway.query(operation.query, operation.variables);
    if (list === 'orders') await first.promise;
    if (list === 'products') first.resolve();
    if (list !== null && body.extensions !== undefined) {
      body.extensions.wix.budget.remaining = spends.includes(list) ? 0 : 5;
      pages.push(`${list} answered`);
    }
    response.end(JSON.stringify(body));
  });
}

/** Four pages of each. */
const COUNTS = { ...smallSite, products: 350, orders: 350 };

it('a list whose rows others wait for is read first where the budget is what lists wait for', async () => {
  await using gateway = await startGateway({ site: { counts: COUNTS } });
  const pages: Happened[] = [];
  await using front = await startSpending(gateway, ['products'], pages);
  using folder = temporaryFolder();
  const { code } = await runInProcess({ gateway: front.url, out: folder.path, products: 'STORES,ORDERS' });
  expect(code).toBe(0);
  const pagesOf = (what: Happened): number[] =>
    pages.flatMap((page, index) => (page === what ? [index] : []));
  expect(pagesOf('products answered')).toHaveLength(4);
  // The first two may be asked for before anything has waited.
  const [third = -1] = pagesOf('orders asked').slice(2);
  expect(third).toBeGreaterThan(pagesOf('products answered').at(-1) ?? Infinity);
});
