import type { GatewayContext } from '../../gateway/context.ts';
import { GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/wix-error.ts';
import { countAllOrders } from './count-orders.ts';
import { endpoints } from './endpoints.ts';
import { toOrderRecord } from './orders-list.ts';
import type { OrderRecord } from './records.ts';

/** Orders that one batch looks up one by one; more than these are counted first. */
export const SINGLE_LOOK_UPS = 3;

/**
 * Finds orders that no search returns: those whose checkout was not completed (docs/fidelity.md#hidden-orders). References to orders that were
 * deleted are more frequent, so that many ids are counted before each is looked up.
 */
export async function neverListed(context: GatewayContext, ids: readonly string[]): Promise<OrderRecord[]> {
  if (ids.length > SINGLE_LOOK_UPS) {
    const count = await countAllOrders(context.wix, [{ id: { $in: ids } }]);
    if (count === 0) return [];
    if (count !== null && count < ids.length) {
      const middle = Math.ceil(ids.length / 2);
      return [
        ...(await neverListed(context, ids.slice(0, middle))),
        ...(await neverListed(context, ids.slice(middle))),
      ];
    }
  }
  const found = await Promise.all(ids.map((id) => getOrder(context, id)));
  return found.filter((order) => order !== null);
}

/** Reads one order of any status; null when there is none. */
export async function getOrder(context: GatewayContext, id: string): Promise<OrderRecord | null> {
  try {
    const { order } = await context.wix.call(endpoints.getOrder, { id });
    if (typeof order?.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no order." });
    return toOrderRecord(order);
  } catch (error) {
    if (error instanceof WixError && error.wixCode === 'ORDER_NOT_FOUND') return null;
    throw error;
  }
}
