import type { GatewayContext } from '../../gateway/context.ts';
import { GatewayError } from '../../errors.ts';
import { WixError } from '../../wix/wix-error.ts';
import { endpoints } from './endpoints.ts';
import { toOrderRecord } from './orders-list.ts';
import type { OrderRecord } from './records.ts';

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
