import { DAY, iso, type JsonObject, pickAt, when, words } from '../making.ts';
import type { SiteState } from '../state.ts';
import { statusOf } from './event-dates.ts';
import { createdMs, definitionsOf, isInvited, isTicketed, ordersOf, rsvpsOf } from './event-world.ts';
import { money, multiple, priceOf } from './sales-terms.ts';

const CLOSED = words('CLOSED_AUTOMATICALLY CLOSED_MANUALLY UNKNOWN_REGISTRATION_STATUS');
const RSVP_OPEN = words('OPEN_RSVP OPEN_RSVP_WAITLIST_ONLY SCHEDULED_RSVP');

/** What an event that takes no registration of its own would have taken. */
export const initialTypeOf = (serial: number): string =>
  isTicketed(serial) || (!isInvited(serial) && serial % 4 === 0) ? 'TICKETING' : 'RSVP';

/** wire: how people register for an event. */
export function registrationOf(site: SiteState, serial: number): JsonObject {
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
      tickets: ticketsSold(site, serial),
    };
  const created = createdMs(serial, site.count('events'));
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

function ticketsSold(site: SiteState, serial: number): JsonObject {
  const prices = definitionsOf(site, serial).map((definition) => {
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
export function summariesOf(site: SiteState, serial: number): JsonObject {
  const totalOrders = ordersOf(site, serial).length;
  const totalCount = rsvpsOf(site, serial).length;
  const sales = money(multiple(priceOf(serial), totalOrders));
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
      canceledDate: iso(createdMs(serial, site.count('events')) + 5 * DAY),
      actorType: pickAt(ACTORS, Math.floor(serial / 10)),
      actorName: 'Q. Harrow',
      actorEmail: 'desk@example.com',
    }),
  };
}

const text = (name: string, label: string, more: JsonObject = {}): JsonObject => ({
  name,
  label,
  additionalLabels: {},
  options: [],
  mandatory: true,
  maxLength: 50,
  type: 'TEXT',
  labels: [{ name, label }],
  ...more,
});

const placeholder = { optionIndex: 0, placeholderText: 'Choose' };

// One control of every kind that Wix has; the first two are on every form.
const CONTROLS: readonly (readonly [type: string, ...inputs: readonly JsonObject[]])[] = [
  ['NAME', text('firstName', 'First name'), text('lastName', 'Last name')],
  ['INPUT', text('email', 'E-mail', { maxLength: 255 })],
  ['TEXTAREA', text('comment-1', 'Anything we should know?', { mandatory: false, maxLength: 1000 })],
  [
    'DROPDOWN',
    text('dropdown-1', 'Meal', { options: ['Vegan', 'חלבי', ''], defaultOptionSelection: placeholder }),
  ],
  ['RADIO', text('radio-1', 'Size', { options: ['S', 'M', 'L'] })],
  ['CHECKBOX', text('checkbox-1', 'Extras', { type: 'TEXT_ARRAY', options: ['Apron', 'Clay'], maxSize: 2 })],
  [
    'GUEST_CONTROL',
    text('additionalGuests', 'Guests', { type: 'NUMBER', maxLength: 2 }),
    text('guestNames', 'Names', { type: 'TEXT_ARRAY', maxSize: 10 }),
  ],
  ['ADDRESS_SHORT', text('address-1', 'City', { type: 'ADDRESS' })],
  ['ADDRESS_FULL', text('address-2', 'Address', { type: 'ADDRESS' })],
  ['DATE', text('date-1', 'Date of birth', { type: 'DATE_TIME' })],
];

/** wire: the form that people fill in to register, with the texts around it. */
export function registrationForm(serial: number): JsonObject {
  const controls = serial % 4 === 0 ? CONTROLS : CONTROLS.slice(0, 3);
  return {
    controls: controls.map(([type, ...inputs], orderIndex) => ({
      type,
      system: orderIndex < 2,
      name: '',
      label: '',
      inputs,
      orderIndex,
      id: `00000000-0000-0000-0000-${String(serial * 100 + orderIndex).padStart(12, '0')}`,
      deleted: type === 'RADIO',
    })),
    messages: {
      ...(isTicketed(serial) ? CHECKOUT : RSVP),
      registrationClosed: over('Registration is closed'),
    },
  };
}

const over = (message: string): JsonObject => ({ message, exploreEventsActionLabel: 'See other events' });

const CHECKOUT: JsonObject = {
  checkout: {
    title: 'Fill in your details',
    submitActionLabel: 'Checkout',
    confirmation: {
      title: 'Thank you!',
      message: 'Your tickets come by e-mail',
      downloadTicketsLabel: 'Download',
      addToCalendarLabel: 'Add to calendar',
      shareEventLabel: 'Share',
    },
  },
  ticketsUnavailable: over('Sold out'),
};

const confirmed = (title: string, message: string): JsonObject => ({
  title,
  message,
  addToCalendarActionLabel: 'Add to calendar',
  shareActionLabel: 'Share',
});

const RSVP: JsonObject = {
  rsvp: {
    rsvpYesOption: 'I will come',
    rsvpNoOption: 'I cannot come',
    positiveMessages: { title: 'Join us', confirmation: confirmed('See you!', '') },
    waitlistMessages: {
      title: 'Join the waitlist',
      confirmation: confirmed('You are on the waitlist', 'We let you know'),
    },
    negativeMessages: {
      title: 'A pity',
      confirmation: { title: 'Maybe next time', shareActionLabel: 'Share' },
    },
    submitActionLabel: 'Send',
  },
};
