import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import type { EventStatus } from './event-dates.ts';
import { money, priceOf, times } from './event-money.ts';
import {
  createdMs,
  DAY,
  definitionsOfEvent,
  iso,
  isInvited,
  isTicketed,
  ordersOfEvent,
  rsvpsOfEvent,
  type EventWorld,
} from './event-world.ts';

const CLOSED: readonly string[] = ['CLOSED_AUTOMATICALLY', 'CLOSED_MANUALLY', 'UNKNOWN_REGISTRATION_STATUS'];
const RSVP_OPEN: readonly string[] = ['OPEN_RSVP', 'OPEN_RSVP_WAITLIST_ONLY', 'SCHEDULED_RSVP'];

/** wire: how people register for an event. */
export function registrationOf(world: EventWorld, serial: number, status: EventStatus): JsonObject {
  const isOver = status === 'ENDED' || status === 'CANCELED';
  const closed = pickAt(CLOSED, Math.floor(serial / 2));
  const shared = {
    allowedGuestTypes: serial % 4 === 0 ? 'MEMBER' : 'VISITOR_OR_MEMBER',
    registrationPaused: serial % 14 === 1,
    registrationDisabled: serial % 15 === 2,
  };
  if (isTicketed(serial))
    return {
      ...shared,
      type: 'TICKETING',
      initialType: 'TICKETING',
      status: isOver ? closed : 'OPEN_TICKETS',
      tickets: ticketsOf(world, serial),
    };
  if (isInvited(serial))
    return {
      ...shared,
      type: 'RSVP',
      initialType: 'RSVP',
      status: isOver ? closed : pickAt(RSVP_OPEN, Math.floor(serial / 3)),
      rsvp: {
        responseType: serial % 2 === 0 ? 'YES_ONLY' : 'YES_AND_NO',
        ...(serial % 4 === 1 ? {} : { limit: 20 + serial }),
        waitlistEnabled: serial % 5 === 1,
        startDate: iso(createdMs(serial, world.events)),
        endDate: iso(createdMs(serial, world.events) + 60 * DAY),
      },
    };
  const initialType = serial % 4 === 0 ? 'TICKETING' : 'RSVP';
  if (serial % 2 === 0)
    return {
      ...shared,
      type: 'EXTERNAL',
      initialType,
      status: isOver ? closed : 'OPEN_EXTERNAL',
      external: { url: `https://tickets.example.org/e/${serial}?from=wix` },
    };
  return { ...shared, type: 'NONE', initialType, status: closed };
}

function ticketsOf(world: EventWorld, serial: number): JsonObject {
  const prices = definitionsOfEvent(world, serial).map(priceOf);
  const [first] = prices;
  const values = prices.toSorted((a, b) => Number(a.value) - Number(b.value));
  const shown = (price: (typeof prices)[number]): JsonObject => ({
    value: price.value,
    currency: price.currency,
    formattedValue: `${price.currency} ${price.value}`,
  });
  const [lowest, highest] = [values[0], values.at(-1)];
  return {
    guestsAssignedSeparately: serial % 6 === 0,
    ticketLimitPerOrder: 20,
    currency: first?.currency ?? 'EUR',
    ...(lowest === undefined || highest === undefined
      ? {}
      : { lowestPrice: shown(lowest), highestPrice: shown(highest) }),
    soldOut: serial % 21 === 9,
    ...(serial % 2 === 0
      ? { taxSettings: { type: 'INCLUDED_IN_PRICE', name: 'VAT', rate: '19.125', appliedToDonations: false } }
      : { taxSettings: { type: 'ADDED_AT_CHECKOUT', name: 'Tax', rate: '8', appliedToDonations: true } }),
    reservationDurationInMinutes: 20,
  };
}

const ACTORS: readonly string[] = ['USER', 'APP', 'SYSTEM'];

/** wire: sums of RSVPs and sales, and who canceled the event. */
export function summariesOf(world: EventWorld, serial: number, status: EventStatus): JsonObject {
  const orders = ordersOfEvent(world, serial).length;
  const rsvps = rsvpsOfEvent(world, serial).length;
  const sales = times(priceOf(serial), orders);
  return {
    ...(isInvited(serial)
      ? {
          rsvps: {
            totalCount: rsvps,
            yesCount: Math.ceil(rsvps / 2),
            noCount: Math.floor(rsvps / 2),
            waitlistCount: 0,
          },
        }
      : {}),
    ...(isTicketed(serial)
      ? {
          tickets: {
            ticketsSold: orders,
            revenue: money(sales),
            currencyLocked: orders > 0,
            totalOrders: orders,
            totalSales: money(sales),
          },
        }
      : {}),
    ...(status === 'CANCELED'
      ? {
          cancellation: {
            canceledDate: iso(createdMs(serial, world.events) + 5 * DAY),
            actorType: pickAt(ACTORS, Math.floor(serial / 10)),
            actorName: 'Q. Harrow',
            actorEmail: 'desk@example.com',
          },
        }
      : {}),
  };
}
