import { DAY, HOUR, pickAt, streetOf, times, when, WORKSHOP } from '../making.ts';
import type { JsonObject, PersonAddress } from '../making.ts';
import type { Order } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

/** wire: who is billed, where it goes, who gets it; absent where the buyer left no address, or nothing is shipped. */
export function orderDelivery(order: Order, prices: OrderPrices): JsonObject {
  const [home, second = home] = order.person.addresses;
  const leaves = !order.has('NO_ADDRESS');
  const shipped = order.shipping !== 'NONE';
  return {
    billingInfo: when(leaves, () => withContact(order, home)),
    shippingInfo: when(shipped, () => shippingInfo(order, second, prices)),
    recipientInfo: when(leaves && shipped, () => withContact(order, second)),
  };
}

const PICKUP = ['pickup', 'Store pickup'] as const;
const SERVICES = [
  ['standard', 'Standard shipping'],
  ['express', 'Express'],
  ['überland', 'Versand mit Überlandpost'],
] as const;

/** wire: `shippingInfo`: to the door, in a time slot, or to be picked up. */
function shippingInfo(order: Order, address: PersonAddress | undefined, prices: OrderPrices): JsonObject {
  const { n, isPickup, shipping, money, after } = order;
  const [code, title] = isPickup ? PICKUP : pickAt(SERVICES, n);
  const inSlot = shipping === 'DELIVERY_SLOT';
  const pickupMethod = shipping === 'PICKUP' ? 'STORE_PICKUP' : 'PICKUP_POINT';
  return {
    carrierId: order.idOf('carriers', isPickup ? 1 : 0),
    code,
    title,
    logistics: {
      pickupDetails: when(isPickup, { pickupMethod, address: STORE }),
      shippingDestination: when(!isPickup, () => withContact(order, address)),
      deliveryTime: pickAt(['3–5 business days', '', 'next day'], n),
      instructions: when(n % 6 === 0, 'Ring twice 🔔\nLeave with the neighbour'),
      deliverByDate: when(inSlot, after(4 * DAY)),
      deliveryTimeSlot: when(inSlot, { from: after(3 * DAY), to: after(3 * DAY + 2 * HOUR) }),
    },
    cost: { price: money(prices.shipping), ...prices.shippingTax, discount: money(prices.shippingDiscount) },
    region: { name: pickAt(['Domestic', 'Europe', 'Rest of the world'], n) },
  };
}

const STORE = { ...WORKSHOP, countryFullname: 'Germany', subdivisionFullname: 'Berlin' };

/** wire: an address of an order with who is there; not every country has subdivisions. */
function withContact({ n, person, has }: Order, address: PersonAddress | undefined): JsonObject {
  const { firstName, lastName, phone, company } = person;
  const vatId = { id: '529.982.247-25', type: pickAt(['CPF', 'CNPJ', 'UNSPECIFIED'], n) };
  const contactDetails = { firstName, lastName, phone, company, vatId: when(has('VAT_ID'), vatId) };
  if (address === undefined) return { contactDetails };
  const { place, withSubdivision, number, street } = address;
  const { countryFullname, subdivisionFullname, latitude, longitude } = place;
  return {
    address: {
      ...streetOf(address),
      addressLine: when(place.form !== 'parts', `${number} ${street}`),
      subdivisionFullname: when(withSubdivision, subdivisionFullname),
      geocode: when(n % 4 === 0, { latitude, longitude }),
      countryFullname,
    },
    contactDetails,
  };
}

/** wire: the fulfilments of an order: none, one, or several with tracking; a partly fulfilled order lacks its last lines. */
export function orderFulfillments(order: Order): JsonObject {
  const { fulfillment, lines, n } = order;
  const share = { NOT_FULFILLED: 0, PARTIALLY_FULFILLED: 0.5 }[fulfillment] ?? 1;
  const sent = Math.ceil(lines.length * share);
  const parcels = order.has('MANY_FULFILLMENTS') ? Math.min(3, sent) : Math.min(1, sent);
  const fulfillments = times(parcels, (parcel) => ({
    id: order.idOf('fulfillments', n * 4 + parcel),
    createdDate: order.after((parcel + 1) * DAY),
    lineItems: times(sent, (at) => at)
      .filter((at) => at % parcels === parcel)
      .map((at) => ({ id: order.lineId(at), quantity: 1 })),
    status: pickAt(['Fulfilled', 'Pending', 'Ready'], parcel),
    completed: parcel === 0,
    ...parcelDetails(order, parcel),
  }));
  return { fulfillments };
}

const CARRIERS: readonly (readonly [string, string?])[] = [
  ['fedex', 'https://www.fedex.com/apps/fedextrack/?tracknumbers='],
  ['dhl', 'https://www.dhl.com/track?id='],
  ['Überlandpost'],
];

// Digital goods are fulfilled without a parcel; a few parcels carry fields of another app instead of tracking.
function parcelDetails({ n, shipping }: Order, parcel: number): JsonObject {
  if (shipping === 'NONE') return {};
  if (n % 10 === 6) return { customInfo: { fieldsData: { locker: 'B-17', קוד: '٤٢' } } };
  const [shippingProvider, link] = pickAt(CARRIERS, n + parcel);
  const trackingNumber = `TRK${n}-${parcel}`;
  return { trackingInfo: { trackingNumber, shippingProvider, trackingLink: link && link + trackingNumber } };
}

/** wire: the invoices of an order, by id and the app that wrote them. */
export function orderInvoices({ n, idOf, has }: Order): JsonObject {
  const count = has('INVOICES') ? 2 - (n % 2) : 0;
  return {
    invoicesInfo: times(count, (at) => ({ id: idOf('invoices', n * 2 + at), appId: idOf('apps', 4) })),
  };
}
