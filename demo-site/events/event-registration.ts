import { DAY, iso, type JsonObject, pickAt, when, words } from '../making.ts';
import { statusOf } from './event-dates.ts';
import { money, priceOf, times } from './event-money.ts';
import { createdMs, isInvited, isTicketed, type EventWorld } from './event-world.ts';

const CLOSED = words('CLOSED_AUTOMATICALLY CLOSED_MANUALLY UNKNOWN_REGISTRATION_STATUS');
const RSVP_OPEN = words('OPEN_RSVP OPEN_RSVP_WAITLIST_ONLY SCHEDULED_RSVP');

/** What an event that takes no registration of its own would have taken. */
export const initialTypeOf = (serial: number): string =>
  isTicketed(serial) || (!isInvited(serial) && serial % 4 === 0) ? 'TICKETING' : 'RSVP';

/** wire: how people register for an event. */
export function registrationOf(world: EventWorld, serial: number): JsonObject {
  const shared = {
    allowedGuestTypes: serial % 4 === 0 ? 'MEMBER' : 'VISITOR_OR_MEMBER',
    registrationPaused: serial % 14 === 1,
    registrationDisabled: serial % 15 === 2,
    initialType: initialTypeOf(serial),
  };
  const closed = pickAt(CLOSED, Math.floor(serial / 2));
  const ifOpen = (open: string): string => (['ENDED', 'CANCELED'].includes(statusOf(serial)) ? closed : open);
  if (isTicketed(serial))
    return {
      ...shared,
      type: 'TICKETING',
      status: ifOpen('OPEN_TICKETS'),
      tickets: ticketsOf(world, serial),
    };
  const created = createdMs(serial, world.events);
  if (isInvited(serial))
    return {
      ...shared,
      type: 'RSVP',
      status: ifOpen(pickAt(RSVP_OPEN, Math.floor(serial / 3))),
      rsvp: {
        responseType: serial % 2 === 0 ? 'YES_ONLY' : 'YES_AND_NO',
        limit: when(serial % 4 !== 1, 20 + serial),
        waitlistEnabled: serial % 5 === 1,
        startDate: iso(created),
        endDate: iso(created + 60 * DAY),
      },
    };
  if (serial % 2 !== 0) return { ...shared, type: 'NONE', status: closed };
  const external = { url: `https://tickets.example.org/e/${serial}?from=wix` };
  return { ...shared, type: 'EXTERNAL', status: ifOpen('OPEN_EXTERNAL'), external };
}

function ticketsOf(world: EventWorld, serial: number): JsonObject {
  const prices = world.definitionsOf(serial).map((definition) => {
    const { value, currency } = priceOf(definition);
    return { value, currency, formattedValue: `${currency} ${value}` };
  });
  const rising = prices.toSorted((a, b) => Number(a.value) - Number(b.value));
  return {
    guestsAssignedSeparately: serial % 6 === 0,
    ticketLimitPerOrder: 20,
    currency: prices[0]?.currency ?? 'EUR',
    lowestPrice: rising[0],
    highestPrice: rising.at(-1),
    soldOut: serial % 21 === 9,
    taxSettings:
      serial % 2 === 0
        ? { type: 'INCLUDED_IN_PRICE', name: 'VAT', rate: '19.125', appliedToDonations: false }
        : { type: 'ADDED_AT_CHECKOUT', name: 'Tax', rate: '8', appliedToDonations: true },
    reservationDurationInMinutes: 20,
  };
}

const ACTORS = words('USER APP SYSTEM');

/** wire: sums of RSVPs and sales, and who canceled the event. */
export function summariesOf(world: EventWorld, serial: number): JsonObject {
  const totalOrders = world.ordersOf(serial).length;
  const totalCount = world.rsvpsOf(serial).length;
  const sales = money(times(priceOf(serial), totalOrders));
  return {
    rsvps: when(isInvited(serial), {
      totalCount,
      yesCount: Math.ceil(totalCount / 2),
      noCount: Math.floor(totalCount / 2),
      waitlistCount: 0,
    }),
    tickets: when(isTicketed(serial), {
      ticketsSold: totalOrders,
      revenue: sales,
      currencyLocked: totalOrders > 0,
      totalOrders,
      totalSales: sales,
    }),
    cancellation: when(statusOf(serial) === 'CANCELED', {
      canceledDate: iso(createdMs(serial, world.events) + 5 * DAY),
      actorType: pickAt(ACTORS, Math.floor(serial / 10)),
      actorName: 'Q. Harrow',
      actorEmail: 'desk@example.com',
    }),
  };
}
