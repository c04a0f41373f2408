import type { CountEstimate } from '../../contract/step-definition.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';

/** Orders that are never listed: their checkout has not been completed. */
const NEVER_LISTED = 'INITIALIZED';

/**
 * Estimates how many orders a list of all orders has. Wix has no plain count: it is asked to count by status, and where it does not
 * answer as its types say, the numbers of the first and the last order tell how many there can be.
 */
export async function estimateOrders(wix: WixClient): Promise<CountEstimate | null> {
  const count = await countListed(wix, []).catch(() => null);
  if (count !== null)
    return { count, basis: "Wix's aggregation of orders by status, those that are never listed left out." };
  const [first, last] = await Promise.all([orderNumber(wix, 'ASC'), orderNumber(wix, 'DESC')]);
  if (first === null || last === null) return null;
  return {
    count: last - first + 1,
    basis: 'The numbers of the first and the last order; deleted numbers are counted too.',
  };
}

/** Counts the orders of a list; null where Wix does not tell. */
export async function countListed(wix: WixClient, conditions: readonly WqlFilter[]): Promise<number | null> {
  return countOrders(wix, conditions, (status) => status !== NEVER_LISTED);
}

/**
 * Counts the orders that meet some conditions, by Wix's aggregation; null where it does not answer as Wix's types show for an aggregation by
 * two fields (docs/fidelity.md#orders-aggregate): by one, groups may have other names (docs/fidelity.md#orders-aggregate-by-one). Orders of
 * every status that the filter names are counted (docs/fidelity.md#orders-aggregate-hidden).
 * @param isCounted tells by their status which of them; all by default
 */
export async function countOrders(
  wix: WixClient,
  conditions: readonly WqlFilter[],
  isCounted: (status: string) => boolean = () => true,
): Promise<number | null> {
  let answer;
  try {
    answer = await wix.call(endpoints.aggregateOrders, {
      filter: allOf(conditions),
      aggregation: { orders: { $count: ['status', 'paymentStatus'] } },
    });
  } catch (error) {
    // An aggregation that Wix does not know is no failure of the list.
    if (error instanceof WixError && error.code === 'WIX_BAD_RESPONSE') return null;
    throw error;
  }
  const groups: unknown = answer.aggregates?.['orders'];
  if (typeof groups !== 'object' || groups === null || Array.isArray(groups)) return null;
  let sum = 0;
  for (const [name, count] of Object.entries(groups)) {
    const status = /^\(([A-Z_]+)\|[A-Z_]+\)$/.exec(name)?.[1];
    if (status === undefined || typeof count !== 'number' || !Number.isInteger(count) || count < 0)
      return null;
    if (isCounted(status)) sum += count;
  }
  return sum;
}

async function orderNumber(wix: WixClient, order: 'ASC' | 'DESC'): Promise<number | null> {
  const answer = await wix.call(endpoints.searchOrders, {
    search: { sort: [{ fieldName: 'number', order }], cursorPaging: { limit: 1 } },
  });
  const number = Number(answer.orders?.[0]?.number);
  return Number.isInteger(number) ? number : null;
}
