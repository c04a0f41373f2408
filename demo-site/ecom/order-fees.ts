import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { money } from './money.ts';
import type { Line } from './order-lines.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import type { TaxOf } from './order-taxes.ts';

const FEE_SOURCES = ['SERVICE_PLUGIN', 'ITEM', 'MANUAL', 'SHIPPING', 'PLATFORM'];

/** wire: `additionalFees`, one from each source there is, with what they add up to. */
export function orderFees(
  world: OrderWorld,
  plan: OrderPlan,
  lines: readonly Line[],
  main: number,
  taxOf: TaxOf,
): { readonly total: number; readonly tax: number; readonly wire: readonly JsonObject[] } {
  let total = 0;
  let tax = 0;
  const wire = FEE_SOURCES.map((source, at) => {
    const price = (at + 1) * main;
    const taxed = taxOf(price);
    total += price;
    tax += taxed.tax;
    const fee: Record<string, Json> = {
      id: guidOf(world.seed, 'additional-fees', plan.index * FEE_SOURCES.length + at),
      code: `fee-${at}`,
      name: pickAt(['Gift wrap', 'Deposit for bottle', 'Zuschlag', 'Fuel surcharge', 'Service fee'], at),
      price: money(price, plan.currency),
      priceBeforeTax: money(taxed.before, plan.currency),
      priceAfterTax: money(taxed.after, plan.currency),
      taxInfo: taxed.info,
      lineItemIds: source === 'ITEM' ? lines.slice(0, 1).map((line) => line.id) : [],
      source,
      taxableAddress: { addressType: pickAt(['BUSINESS', 'BILLING', 'SHIPPING'], at) },
    };
    if (source === 'SERVICE_PLUGIN') fee['providerAppId'] = guidOf(world.seed, 'apps', 3);
    return fee;
  });
  return { total, tax, wire };
}
