import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { orderLineId } from './order-lines.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';

const DAY = 86_400_000;

/** wire: the fulfilments of an order: none, one, or several with tracking; a partly fulfilled order lacks its last lines. */
export function orderFulfillments(world: OrderWorld, plan: OrderPlan): readonly JsonObject[] {
  if (plan.fulfillment === 'NOT_FULFILLED') return [];
  const sent = plan.fulfillment === 'FULFILLED' ? plan.lines.length : Math.ceil(plan.lines.length / 2);
  const parcels = plan.extras.has('MANY_FULFILLMENTS') ? Math.min(3, sent) : 1;
  return Array.from({ length: parcels }, (_, parcel) => ({
    id: guidOf(world.seed, 'fulfillments', plan.index * 4 + parcel),
    createdDate: new Date(plan.createdMs + (parcel + 1) * DAY).toISOString(),
    lineItems: Array.from({ length: sent }, (_line, at) => at)
      .filter((at) => at % parcels === parcel)
      .map((at) => ({ id: orderLineId(world, plan.index, at), quantity: 1 })),
    status: pickAt(['Fulfilled', 'Pending', 'Ready'], parcel),
    completed: parcel === 0,
    ...detailsOf(plan, parcel),
  }));
}

/** wire: the invoices of an order, by id and the app that wrote them. */
export function orderInvoices(world: OrderWorld, plan: OrderPlan): readonly JsonObject[] {
  if (!plan.extras.has('INVOICES')) return [];
  const invoice = (at: number): JsonObject => ({
    id: guidOf(world.seed, 'invoices', plan.index * 2 + at),
    appId: guidOf(world.seed, 'apps', 4),
  });
  return plan.index % 2 === 0 ? [invoice(0), invoice(1)] : [invoice(0)];
}

const CARRIERS: readonly (readonly [string, string | undefined])[] = [
  ['fedex', 'https://www.fedex.com/apps/fedextrack/?tracknumbers='],
  ['dhl', 'https://www.dhl.com/track?id='],
  ['Überlandpost', undefined],
];

// Digital goods are fulfilled without a parcel; a few parcels carry fields of another app instead of tracking.
function detailsOf(plan: OrderPlan, parcel: number): JsonObject {
  if (plan.shipping === 'NONE') return {};
  if (plan.index % 10 === 6) return { customInfo: { fieldsData: { locker: 'B-17', קוד: '٤٢' } } };
  const [shippingProvider, link] = pickAt(CARRIERS, plan.index + parcel);
  const trackingNumber = `TRK${plan.index}-${parcel}`;
  return {
    trackingInfo: {
      trackingNumber,
      shippingProvider,
      ...(link === undefined ? {} : { trackingLink: `${link}${trackingNumber}` }),
    },
  };
}
