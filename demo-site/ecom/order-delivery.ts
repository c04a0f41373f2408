import { DAY, HOUR } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import type { PersonAddress } from '../people.ts';
import { pickAt } from '../random.ts';
import { times, when } from '../vary.ts';
import type { OrderContext } from './order-context.ts';
import type { OrderPrices } from './order-prices.ts';

/** wire: who is billed, where it goes, who gets it; absent where the buyer left no address, or nothing is shipped. */
export function orderDelivery(order: OrderContext, prices: OrderPrices): JsonObject {
  const { plan, person } = order;
  const [home, second = home] = person.addresses;
  const leaves = !order.has('NO_ADDRESS');
  const shipped = plan.shipping !== 'NONE';
  return {
    billingInfo: when(leaves, () => withContact(order, home)),
    shippingInfo: when(shipped, () => shippingInfo(order, second, prices)),
    recipientInfo: when(leaves && shipped, () => withContact(order, second)),
  };
}

/** wire: `shippingInfo`: to the door, in a time slot, or to be picked up. */
function shippingInfo(
  order: OrderContext,
  address: PersonAddress | undefined,
  prices: OrderPrices,
): JsonObject {
  const { plan, money } = order;
  const { index } = plan;
  const pickup = plan.shipping === 'PICKUP' || plan.shipping === 'PICKUP_POINT';
  return {
    carrierId: order.id('carriers', pickup ? 1 : 0),
    code: pickup ? 'pickup' : pickAt(['standard', 'express', 'überland'], index),
    title: pickup
      ? 'Store pickup'
      : pickAt(['Standard shipping', 'Express', 'Versand mit Überlandpost'], index),
    logistics: {
      pickupDetails: when(pickup, () => pickupDetails(plan.shipping)),
      shippingDestination: when(!pickup, () => withContact(order, address)),
      deliveryTime: pickAt(['3–5 business days', '', 'next day'], index),
      instructions: when(index % 6 === 0, 'Ring twice 🔔\nLeave with the neighbour'),
      ...when(plan.shipping === 'DELIVERY_SLOT', () => ({
        deliverByDate: order.after(4 * DAY),
        deliveryTimeSlot: { from: order.after(3 * DAY), to: order.after(3 * DAY + 2 * HOUR) },
      })),
    },
    cost: {
      price: money(prices.shipping),
      ...prices.shippingTax,
      discount: money(prices.shippingDiscount),
    },
    region: { name: pickAt(['Domestic', 'Europe', 'Rest of the world'], index) },
  };
}

/** wire: an address of an order; the street is two parts or one line, and not every country has subdivisions. */
function orderAddress({ place, ...address }: PersonAddress, geocode: boolean): JsonObject {
  const isParts = place.form === 'parts';
  return {
    country: place.country,
    subdivision: when(address.withSubdivision, place.subdivision),
    subdivisionFullname: when(address.withSubdivision, place.subdivisionFullname),
    city: place.city,
    postalCode: place.postalCode,
    streetAddress: when(isParts, { number: address.number, name: address.street }),
    addressLine: when(!isParts, `${address.number} ${address.street}`),
    addressLine2: address.secondLine,
    geocode: when(geocode, { latitude: place.latitude, longitude: place.longitude }),
    countryFullname: place.countryFullname,
  };
}

function withContact(order: OrderContext, address: PersonAddress | undefined): JsonObject {
  const { index } = order.plan;
  const { firstName, lastName, phone, company } = order.person;
  const vatId = { id: '529.982.247-25', type: pickAt(['CPF', 'CNPJ', 'UNSPECIFIED'], index) };
  return {
    address: address && orderAddress(address, index % 4 === 0),
    contactDetails: { firstName, lastName, phone, company, vatId: when(order.has('VAT_ID'), vatId) },
  };
}

function pickupDetails(shipping: string): JsonObject {
  return {
    pickupMethod: shipping === 'PICKUP' ? 'STORE_PICKUP' : 'PICKUP_POINT',
    address: {
      country: 'DE',
      subdivision: 'DE-BE',
      city: 'Berlin',
      postalCode: '10999',
      streetAddress: { number: '7', name: 'Am Alten Speicher' },
      countryFullname: 'Germany',
      subdivisionFullname: 'Berlin',
    },
  };
}

/** wire: the fulfilments of an order: none, one, or several with tracking; a partly fulfilled order lacks its last lines. */
export function orderFulfillments(order: OrderContext): readonly JsonObject[] {
  const { plan } = order;
  if (plan.fulfillment === 'NOT_FULFILLED') return [];
  const sent = plan.fulfillment === 'FULFILLED' ? plan.lines.length : Math.ceil(plan.lines.length / 2);
  const parcels = order.has('MANY_FULFILLMENTS') ? Math.min(3, sent) : 1;
  return times(parcels, (parcel) => ({
    id: order.id('fulfillments', plan.index * 4 + parcel),
    createdDate: order.after((parcel + 1) * DAY),
    lineItems: times(sent, (at) => at)
      .filter((at) => at % parcels === parcel)
      .map((at) => ({ id: order.lineId(at), quantity: 1 })),
    status: pickAt(['Fulfilled', 'Pending', 'Ready'], parcel),
    completed: parcel === 0,
    ...parcelDetails(order, parcel),
  }));
}

const CARRIERS: readonly (readonly [string, string?])[] = [
  ['fedex', 'https://www.fedex.com/apps/fedextrack/?tracknumbers='],
  ['dhl', 'https://www.dhl.com/track?id='],
  ['Überlandpost'],
];

// Digital goods are fulfilled without a parcel; a few parcels carry fields of another app instead of tracking.
function parcelDetails({ plan }: OrderContext, parcel: number): JsonObject {
  if (plan.shipping === 'NONE') return {};
  if (plan.index % 10 === 6) return { customInfo: { fieldsData: { locker: 'B-17', קוד: '٤٢' } } };
  const [shippingProvider, link] = pickAt(CARRIERS, plan.index + parcel);
  const trackingNumber = `TRK${plan.index}-${parcel}`;
  return { trackingInfo: { trackingNumber, shippingProvider, trackingLink: link && link + trackingNumber } };
}

/** wire: the invoices of an order, by id and the app that wrote them. */
export function orderInvoices(order: OrderContext): readonly JsonObject[] {
  const { index } = order.plan;
  if (!order.has('INVOICES')) return [];
  return times(index % 2 === 0 ? 2 : 1, (at) => ({
    id: order.id('invoices', index * 2 + at),
    appId: order.id('apps', 4),
  }));
}
