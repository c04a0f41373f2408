import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { datesOf } from './event-dates.ts';
import { locationOf, slugOf, statusOf, titleOf } from './event.ts';
import { priceOf } from './event-money.ts';
import { createdMs, DAY, eventId, eventOfDefinition, iso, type EventWorld } from './event-world.ts';

const NAMES: readonly string[] = [
  'General admission',
  'Früher Vogel 🐦',
  'כרטיס רגיל',
  'Patron',
  'Members',
  'Patron',
];
const FEES: readonly string[] = ['FEE_INCLUDED', 'FEE_ADDED_AT_CHECKOUT', 'NO_FEE'];
const SALES: readonly string[] = ['SALE_STARTED', 'SALE_ENDED', 'SALE_SCHEDULED'];

/** The id of a definition's event; every thirty-seventh belongs to one that was deleted. */
export function definitionEventId(world: EventWorld, serial: number): string {
  return serial % 37 === 36
    ? guidOf(world.seed, 'deleted-events', serial)
    : eventId(world, eventOfDefinition(world, serial));
}

/** wire: a ticket definition with every field that can be asked for. */
export function definitionAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.definitions);
  const limited = serial % 3 !== 1;
  return {
    id: guidOf(world.seed, 'ticketDefinitions', serial),
    eventId: definitionEventId(world, serial),
    revision: String((serial % 5) + 1),
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, serial)),
    name: pickAt(NAMES, serial),
    ...(serial % 4 === 2
      ? {}
      : { description: serial % 8 === 4 ? '' : `One seat, one drink – no. ${serial}` }),
    ...(serial % 5 === 0 ? { policyText: 'No refunds within 24 hours.\nNicht übertragbar.' } : {}),
    hidden: serial % 13 === 5,
    limited,
    ...(limited ? { initialLimit: 50 + serial, actualLimit: 40 + serial } : {}),
    pricingMethod: pricingOf(world, serial),
    feeType: pickAt(FEES, serial),
    ...(serial % 2 === 0
      ? {
          salePeriod: {
            startDate: iso(created),
            ...(serial % 4 === 0 ? { endDate: iso(created + 30 * DAY) } : {}),
            displayNotOnSale: serial % 8 === 0,
          },
        }
      : {}),
    saleStatus: pickAt(SALES, serial),
    salesDetails: {
      ...(limited ? { unsoldCount: 40 } : { unsoldCount: null }),
      soldCount: serial % 20,
      reservedCount: serial % 3,
      soldOut: serial % 21 === 9,
    },
    limitPerCheckout: 20,
    ...(serial % 6 === 3 ? { extendedFields: { namespaces: { '@demo/seats': { row: 'A' } } } } : {}),
    eventDetails: eventDetailsOf(world, serial),
    seatingDetails:
      serial % 9 === 0
        ? {
            places: [
              {
                placeId: '1-1',
                label: '1',
                sectionLabel: 'Main',
                elementLabel: 'Row A',
                availableCapacity: 1,
              },
              {
                placeId: '1-2',
                label: '2',
                sectionLabel: 'Main',
                elementLabel: 'Row A',
                availableCapacity: 0,
              },
            ],
          }
        : { places: [] },
  };
}

// wire: a fixed price, a price that the guest chooses above a minimum, or several prices to choose from.
function pricingOf(world: EventWorld, serial: number): JsonObject {
  const price = { ...priceOf(serial) };
  if (serial % 5 === 3) return { guestPrice: price, pricingType: 'DONATION', free: false };
  if (serial % 5 === 4)
    return {
      pricingOptions: {
        optionDetails: ['Adult', 'Kind'].map((name, at) => ({
          optionId: guidOf(world.seed, 'pricing-options', serial * 2 + at),
          name,
          price: { ...price, value: at === 0 ? price.value : '1.125' },
        })),
      },
      pricingType: 'STANDARD',
      free: false,
    };
  return { fixedPrice: price, pricingType: 'STANDARD', free: price.value === '0' };
}

function eventDetailsOf(world: EventWorld, serial: number): JsonObject {
  const event = eventOfDefinition(world, serial);
  return {
    title: titleOf(event),
    shortDescription: '',
    location: locationOf(event),
    dateAndTimeSettings: datesOf(world, event, statusOf(event)),
    eventPageUrl: { base: 'https://www.example.com', path: `/event-details/${slugOf(event)}` },
    status: statusOf(event),
  };
}
