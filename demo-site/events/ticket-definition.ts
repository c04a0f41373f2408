import { DAY, iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { when, words } from '../vary.ts';
import { timesOf } from './event-dates.ts';
import { priceOf } from './event-money.ts';
import { createdMs, datesOf, eventId, eventOfSale, type EventWorld } from './event-world.ts';
import { eventFacts, locationOf, pageOf } from './event.ts';

const NAMES = ['General admission', 'Früher Vogel 🐦', 'כרטיס רגיל', 'Patron', 'Members', 'Patron'];
const FEES = words('FEE_INCLUDED FEE_ADDED_AT_CHECKOUT NO_FEE');
const SALES = words('SALE_STARTED SALE_ENDED SALE_SCHEDULED');

/** What can be told of a ticket definition without making the whole of it. Every thirty-seventh belongs to an event that was deleted. */
export const definitionFacts = (world: EventWorld, serial: number) => ({
  ...datesOf(serial, world.definitions),
  eventId:
    serial % 37 === 36
      ? guidOf(world.seed, 'deleted-events', serial)
      : eventId(world, eventOfSale(world, serial)),
});

const place = (number: number, availableCapacity: number): JsonObject => ({
  placeId: `1-${number}`,
  label: String(number),
  sectionLabel: 'Main',
  elementLabel: 'Row A',
  availableCapacity,
});

/** wire: the rest of a ticket definition with every field that can be asked for. */
export function definitionAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.definitions);
  const limited = serial % 3 !== 1;
  const event = eventOfSale(world, serial);
  const { title, slug, status } = eventFacts(world, event);
  return {
    revision: String((serial % 5) + 1),
    name: pickAt(NAMES, serial),
    description: when(serial % 4 !== 2, serial % 8 === 4 ? '' : `One seat, one drink – no. ${serial}`),
    policyText: when(serial % 5 === 0, 'No refunds within 24 hours.\nNicht übertragbar.'),
    hidden: serial % 13 === 5,
    limited,
    ...when(limited, { initialLimit: 50 + serial, actualLimit: 40 + serial }),
    pricingMethod: pricingOf(world, serial),
    feeType: pickAt(FEES, serial),
    salePeriod: when(serial % 2 === 0, {
      startDate: iso(created),
      endDate: when(serial % 4 === 0, iso(created + 30 * DAY)),
      displayNotOnSale: serial % 8 === 0,
    }),
    saleStatus: pickAt(SALES, serial),
    salesDetails: {
      unsoldCount: limited ? 40 : null,
      soldCount: serial % 20,
      reservedCount: serial % 3,
      soldOut: serial % 21 === 9,
    },
    limitPerCheckout: 20,
    extendedFields: when(serial % 6 === 3, { namespaces: { '@demo/seats': { row: 'A' } } }),
    eventDetails: {
      title,
      shortDescription: '',
      location: locationOf(event),
      dateAndTimeSettings: timesOf(world, event),
      eventPageUrl: pageOf(slug),
      status,
    },
    seatingDetails: { places: serial % 9 === 0 ? [place(1, 1), place(2, 0)] : [] },
  };
}

// wire: a fixed price, a price that the guest chooses above a minimum, or several prices to choose from.
function pricingOf(world: EventWorld, serial: number): JsonObject {
  const price = { ...priceOf(serial) };
  if (serial % 5 === 3) return { guestPrice: price, pricingType: 'DONATION', free: false };
  const standard = { pricingType: 'STANDARD', free: false };
  if (serial % 5 !== 4) return { ...standard, fixedPrice: price, free: price.value === '0' };
  const option = (name: string, at: number, value: string): JsonObject => ({
    optionId: guidOf(world.seed, 'pricing-options', serial * 2 + at),
    name,
    price: { ...price, value },
  });
  const optionDetails = [option('Adult', 0, price.value), option('Kind', 1, '1.125')];
  return { ...standard, pricingOptions: { optionDetails } };
}
