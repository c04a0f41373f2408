import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { Person, PersonAddress } from '../people.ts';
import { pickAt } from '../random.ts';
import { money } from './money.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

/** wire: `billingInfo`, or nothing where the buyer left none. */
export function billingInfo(plan: OrderPlan, person: Person): JsonObject | undefined {
  if (plan.extras.has('NO_ADDRESS')) return undefined;
  return withContact(plan, person, person.addresses[0]);
}

/** wire: `recipientInfo`: the second address of a buyer who has two, and absent for what nobody receives. */
export function recipientInfo(plan: OrderPlan, person: Person): JsonObject | undefined {
  if (plan.extras.has('NO_ADDRESS') || plan.shipping === 'NONE') return undefined;
  return withContact(plan, person, person.addresses[1] ?? person.addresses[0]);
}

/** wire: `shippingInfo`: to the door, in a time slot, or to be picked up; absent for what is not shipped. */
export function shippingInfo(
  world: OrderWorld,
  plan: OrderPlan,
  person: Person,
  prices: OrderPrices,
): JsonObject | undefined {
  if (plan.shipping === 'NONE') return undefined;
  const pickup = plan.shipping === 'PICKUP' || plan.shipping === 'PICKUP_POINT';
  const taxed = prices.taxOf(prices.shipping - prices.shippingDiscount);
  return {
    carrierId: guidOf(world.seed, 'carriers', pickup ? 1 : 0),
    code: pickup ? 'pickup' : pickAt(['standard', 'express', 'überland'], plan.index),
    title: pickup
      ? 'Store pickup'
      : pickAt(['Standard shipping', 'Express', 'Versand mit Überlandpost'], plan.index),
    logistics: {
      ...(pickup
        ? { pickupDetails: pickupDetails(plan) }
        : { shippingDestination: withContact(plan, person, person.addresses[1] ?? person.addresses[0]) }),
      deliveryTime: pickAt(['3–5 business days', '', 'next day'], plan.index),
      ...(plan.index % 6 === 0 ? { instructions: 'Ring twice 🔔\nLeave with the neighbour' } : {}),
      ...(plan.shipping === 'DELIVERY_SLOT' ? timeSlot(plan) : {}),
    },
    cost: {
      price: money(prices.shipping, plan.currency),
      totalPriceBeforeTax: money(taxed.before, plan.currency),
      totalPriceAfterTax: money(taxed.after, plan.currency),
      taxInfo: taxed.info,
      discount: money(prices.shippingDiscount, plan.currency),
    },
    region: { name: pickAt(['Domestic', 'Europe', 'Rest of the world'], plan.index) },
  };
}

/** wire: an address of an order; the street is two parts or one line, and not every country has subdivisions. */
function orderAddress(address: PersonAddress, geocode: boolean): JsonObject {
  const { place } = address;
  return {
    country: place.country,
    ...(address.withSubdivision
      ? { subdivision: place.subdivision, subdivisionFullname: place.subdivisionFullname }
      : {}),
    city: place.city,
    ...(place.postalCode === undefined ? {} : { postalCode: place.postalCode }),
    ...(place.form === 'parts'
      ? { streetAddress: { number: address.number, name: address.street } }
      : { addressLine: `${address.number} ${address.street}` }),
    ...(address.secondLine === undefined ? {} : { addressLine2: address.secondLine }),
    ...(geocode ? { geocode: { latitude: place.latitude, longitude: place.longitude } } : {}),
    countryFullname: place.countryFullname,
  };
}

function withContact(plan: OrderPlan, person: Person, address: PersonAddress | undefined): JsonObject {
  const vat = plan.extras.has('VAT_ID')
    ? { vatId: { id: '529.982.247-25', type: pickAt(['CPF', 'CNPJ', 'UNSPECIFIED'], plan.index) } }
    : {};
  return {
    ...(address === undefined ? {} : { address: orderAddress(address, plan.index % 4 === 0) }),
    contactDetails: {
      firstName: person.firstName,
      ...(person.lastName === undefined ? {} : { lastName: person.lastName }),
      ...(person.phone === undefined ? {} : { phone: person.phone }),
      ...(person.company === undefined ? {} : { company: person.company }),
      ...vat,
    },
  };
}

function pickupDetails(plan: OrderPlan): JsonObject {
  return {
    pickupMethod: plan.shipping === 'PICKUP' ? 'STORE_PICKUP' : 'PICKUP_POINT',
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

function timeSlot(plan: OrderPlan): JsonObject {
  const from = plan.createdMs + 3 * 86_400_000;
  return {
    deliverByDate: new Date(from + 86_400_000).toISOString(),
    deliveryTimeSlot: {
      from: new Date(from).toISOString(),
      to: new Date(from + 2 * 3_600_000).toISOString(),
    },
  };
}
