import type { CountEstimate } from '../../migration/step-definition.ts';
import type { WixClient } from '../../wix/client.ts';
import { endpoints } from './endpoints.ts';

/** Orders that are never listed: their checkout has not been completed. */
const NEVER_LISTED = 'INITIALIZED';

/**
 * Estimates how many orders a list of all orders has. Wix has no plain count: it is asked to count by status, and where it does not
 * answer as its types say, the numbers of the first and the last order tell how many there can be.
 */
export async function estimateOrders(wix: WixClient): Promise<CountEstimate | null> {
  const counted = await countByStatus(wix);
  if (counted !== null)
    return {
      count: counted,
      basis: "Wix's aggregation of orders by status, those that are never listed left out.",
    };
  const numbers = await Promise.all([orderNumber(wix, 'ASC'), orderNumber(wix, 'DESC')]);
  const [first, last] = numbers;
  if (first === null || last === null) return null;
  return {
    count: last - first + 1,
    basis: 'The numbers of the first and the last order; deleted numbers are counted too.',
  };
}

async function countByStatus(wix: WixClient): Promise<number | null> {
  const answer = await wix
    .call(endpoints.aggregateOrders, { filter: {}, aggregation: { byStatus: { $count: ['status'] } } })
    .catch(() => null);
  const groups: unknown = answer?.aggregates?.['byStatus'];
  if (typeof groups !== 'object' || groups === null) return null;
  const counts = Object.entries(groups);
  if (counts.some(([, count]) => typeof count !== 'number')) return null;
  return counts.reduce(
    (sum, [name, count]) => (name.replaceAll(/[()]/g, '') === NEVER_LISTED ? sum : sum + Number(count)),
    0,
  );
}

async function orderNumber(wix: WixClient, order: 'ASC' | 'DESC'): Promise<number | null> {
  const answer = await wix.call(endpoints.searchOrders, {
    search: { sort: [{ fieldName: 'number', order }], cursorPaging: { limit: 1 } },
  });
  const number = Number(answer.orders?.[0]?.number);
  return Number.isInteger(number) ? number : null;
}
