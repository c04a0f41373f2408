import { DAY, HOUR, imageUrl, iso, isObject, listAt, phrases, pickAt, PLACES, REST } from '../making.ts';
import { richContent, seoData, when, words, type JsonObject, type SiteState } from '../making.ts';
import { createdMs, datesOf, definitionsOf, isInvited, isTicketed, isUndated, money } from './event-world.ts';
import { multiple, ordersOf, priceOf, rsvpsOf, startOf, statusOf } from './event-world.ts';
import { categoriesOf } from './programme.ts';
import { registrationForm } from './registration-form.ts';

const TITLES = phrases(`
  Kiln opening night | Wheel throwing for beginners | Marché de Noël – édition spéciale |
  ערב פתיחה של הגלריה | معرض الخزف السنوي | 陶芸ワークショップ | Glaze & graze 🍇 | Open studio |
  Potters' <em>swap meet</em> | Größe zählt: Riesenvasen`);

/** wire: an event with every field that can be asked for. */
export function eventAt(n: number, site: SiteState) {
  const { count, id } = site;
  const name = pickAt(TITLES, n);
  // Two events in a hundred share a title; their slugs tell them apart.
  const title = n % 50 === 20 ? name : `${name} ${n + 1}`;
  const slug = n % 10 === 3 ? `ערב-פתיחה-${n}` : `event-${n + 1}`;
  const status = statusOf(n);
  const eventPageUrl = { base: 'https://www.example.com', path: `/event-details/${slug}` };
  const isHidden = n % 5 === 4;
  return {
    title,
    slug,
    status,
    ...datesOf(n, count('events')),
    location: locationOf(n),
    dateAndTimeSettings: timesOf(site, n),
    shortDescription: n % 8 === 4 ? '' : `An evening in the workshop, no. ${n}. Tea & cake — bring an apron!`,
    detailedDescription: when(n % 6 === 2, `<p>Older text of event ${n} &amp; <strong>more</strong></p>`),
    mainImage: when(n % 4 !== 3, imageOf(n)),
    publishedDate: when(status !== 'DRAFT', iso(createdMs(n, count('events')) + DAY)),
    calendarUrls: {
      google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${n}`,
      ics: `https://www.example.com/_api/events/${n}.ics`,
    },
    eventPageUrl,
    instanceId: id('events-app-instances', 0),
    guestListSettings: { displayedPublicly: n % 3 === 0 },
    userId: id('users', n % 2),
    onlineConferencing: when(n % 5 === 2, {
      enabled: true,
      providerId: id('conference-providers', 0),
      type: n % 2 === 0 ? 'MEETING' : 'WEBINAR',
      session: {
        hostLink: `https://meet.example.com/host/${n}`,
        guestLink: `https://meet.example.com/${n}`,
        password: 'glaze-42',
        sessionCreated: true,
        sessionId: String(8_000_000_000 + n),
      },
    }),
    seoSettings: { slug, hidden: isHidden, advancedSeoData: when(!isHidden, () => seoOf(title, n)) },
    contactLabel: when(n % 9 === 1, `custom.event-${n}`),
    agendaSettings: {
      enabled: n % 4 === 0,
      pageUrl: when(n % 4 === 0, { ...eventPageUrl, path: `${eventPageUrl.path}/schedule` }),
    },
    eventDisplaySettings: { hideEventDetailsButton: n % 12 === 6, hideEventDetailsPage: n % 12 === 9 },
    categories: { categories: categoriesOf(site, n) },
    feed: { topic: { id: id('event-feeds', n) } },
    [REST]: () => ({
      description: when(n % 7 !== 3, richContent(`event${n}`, `What happens at event ${n} – <be there>`)),
      registration: registrationOf(site, n),
      form: registrationForm(n),
      summaries: summariesOf(site, n),
    }),
  };
}

/** wire: where an event is: at an address in one of two forms, online, or not yet decided. */
function locationOf(n: number): JsonObject {
  const { city, country, subdivision, postalCode, streets } = pickAt(PLACES, n);
  const street = pickAt(streets, n);
  const address = { city, country, subdivision, postalCode };
  const streetAddress = { number: `${n + 1}b`, name: street };
  const kinds: readonly JsonObject[] = [
    { name: 'The Workshop', address: { ...address, streetAddress, addressLine2: '2nd floor' } },
    { name: 'Gallery “Ørsted”', address: { ...address, addressLine: `${street} ${n}` } },
    { name: 'Online', type: 'ONLINE' },
    { name: 'Location is TBD', locationTbd: true },
    { name: '', address: { country }, locationTbd: null },
  ];
  return { type: 'VENUE', locationTbd: false, ...pickAt(kinds, n) };
}

const RECURRENCES = words(
  'RECURRING RECURRING_UPCOMING RECURRING_RECENTLY_ENDED RECURRING_RECENTLY_CANCELED',
);
const ZONES = words('Europe/Berlin America/New_York Asia/Jerusalem Asia/Tokyo UTC');

/** wire: the times of an event. */
function timesOf(site: SiteState, n: number): JsonObject {
  if (isUndated(n)) return {};
  const start = startOf(site, n);
  const recurrenceStatus = n % 6 === 0 ? pickAt(RECURRENCES, n / 6) : 'ONE_TIME';
  const shared = { recurrenceStatus, hideEndDate: n % 7 === 0, showTimeZone: n % 3 === 1 };
  if (start === undefined)
    return {
      ...shared,
      dateAndTimeTbd: true,
      dateAndTimeTbdMessage: 'Date to be announced – בקרוב',
      formatted: { dateAndTime: 'Date to be announced' },
    };
  const evening = (days: number) => {
    const from = start + days * DAY;
    return { startDate: iso(from), endDate: iso(from + 3 * HOUR), timeZoneId: pickAt(ZONES, n) };
  };
  const { startDate, endDate } = evening(0);
  const [startDay, startTime] = [startDate.slice(0, 10), startDate.slice(11, 16)];
  const [endDay, endTime] = [endDate.slice(0, 10), endDate.slice(11, 16)];
  return {
    ...shared,
    dateAndTimeTbd: false,
    ...evening(0),
    // wire: each event of a series is a record of its own; all are in the one category that stands for the series.
    recurringEvents: when(recurrenceStatus !== 'ONE_TIME', {
      categoryId: site.id('event-series', Math.floor(n / 12)),
      individualEventDates: [0, 7, 14].map((days) => ({ ...evening(days), showTimeZone: days === 0 })),
    }),
    formatted: {
      dateAndTime: `${startDay}, ${startTime} – ${endTime}`,
      startDate: startDay,
      startTime,
      endDate: endDay,
      endTime,
    },
  };
}

const CLOSED = words('CLOSED_AUTOMATICALLY CLOSED_MANUALLY UNKNOWN_REGISTRATION_STATUS');
const RSVP_OPEN = words('OPEN_RSVP OPEN_RSVP_WAITLIST_ONLY SCHEDULED_RSVP');

/** What an event that takes no registration of its own would have taken. */
export const initialTypeOf = (n: number): string =>
  isTicketed(n) || (!isInvited(n) && n % 4 === 0) ? 'TICKETING' : 'RSVP';

/** wire: how people register for an event: by tickets, by RSVP, elsewhere, or not at all. */
function registrationOf(site: SiteState, n: number): JsonObject {
  const created = createdMs(n, site.count('events'));
  const closed = pickAt(CLOSED, Math.floor(n / 2));
  const ifOpen = (open: string): string => (['ENDED', 'CANCELED'].includes(statusOf(n)) ? closed : open);
  const tickets = { type: 'TICKETING', status: ifOpen('OPEN_TICKETS'), tickets: ticketsSold(site, n) };
  const rsvp = {
    responseType: n % 2 === 0 ? 'YES_ONLY' : 'YES_AND_NO',
    limit: when(n % 4 !== 1, 20 + n),
    waitlistEnabled: n % 5 === 1,
    startDate: iso(created),
    endDate: iso(created + 60 * DAY),
  };
  const invited = { type: 'RSVP', status: ifOpen(pickAt(RSVP_OPEN, Math.floor(n / 3))), rsvp };
  const external = { url: `https://tickets.example.org/e/${n}?from=wix` };
  const elsewhere =
    n % 2 === 0
      ? { type: 'EXTERNAL', status: ifOpen('OPEN_EXTERNAL'), external }
      : { type: 'NONE', status: closed };
  return {
    allowedGuestTypes: n % 4 === 0 ? 'MEMBER' : 'VISITOR_OR_MEMBER',
    registrationPaused: n % 14 === 1,
    registrationDisabled: n % 15 === 2,
    initialType: initialTypeOf(n),
    ...(isTicketed(n) ? tickets : isInvited(n) ? invited : elsewhere),
  };
}

const INCLUDED = { type: 'INCLUDED_IN_PRICE', name: 'VAT', rate: '19.125', appliedToDonations: false };
const ADDED = { type: 'ADDED_AT_CHECKOUT', name: 'Tax', rate: '8', appliedToDonations: true };

function ticketsSold(site: SiteState, n: number): JsonObject {
  const prices = definitionsOf(site, n).map((definition) => {
    const { value, currency } = priceOf(definition);
    return { value, currency, formattedValue: `${currency} ${value}` };
  });
  const rising = prices.toSorted((a, b) => Number(a.value) - Number(b.value));
  return {
    guestsAssignedSeparately: n % 6 === 0,
    ticketLimitPerOrder: 20,
    currency: prices[0]?.currency ?? 'EUR',
    lowestPrice: rising[0],
    highestPrice: rising.at(-1),
    soldOut: n % 21 === 9,
    taxSettings: n % 2 === 0 ? INCLUDED : ADDED,
    reservationDurationInMinutes: 20,
  };
}

/** wire: sums of RSVPs and sales, and who canceled the event. */
function summariesOf(site: SiteState, n: number): JsonObject {
  const totalOrders = ordersOf(site, n).length;
  const totalCount = rsvpsOf(site, n).length;
  const totalSales = money(multiple(priceOf(n), totalOrders));
  return {
    rsvps: when(isInvited(n), {
      totalCount,
      yesCount: Math.ceil(totalCount / 2),
      noCount: Math.floor(totalCount / 2),
      waitlistCount: 0,
    }),
    tickets: when(isTicketed(n), {
      ticketsSold: totalOrders,
      revenue: totalSales,
      currencyLocked: totalOrders > 0,
      totalOrders,
      totalSales,
    }),
    cancellation: when(statusOf(n) === 'CANCELED', {
      canceledDate: iso(createdMs(n, site.count('events')) + 5 * DAY),
      actorType: pickAt(words('USER APP SYSTEM'), Math.floor(n / 10)),
      actorName: 'Q. Harrow',
      actorEmail: 'desk@example.com',
    }),
  };
}

function imageOf(n: number): JsonObject {
  const id = `e7e275_${n.toString(16).padStart(32, '0')}~mv2.jpg`;
  // Older events name the picture without its address.
  const isOld = n % 8 === 6;
  const altText = when(n % 3 === 0 && !isOld, 'The kiln, still warm “🔥”');
  return { id, url: when(!isOld, imageUrl(id)), height: 1200, width: 1800, altText };
}

/** wire: the tags of an event's page have all their parts, empty ones too. */
function seoOf(title: string, n: number): JsonObject {
  const seo = seoData(title, n);
  const tags = listAt(seo, 'tags').filter(isObject);
  return { ...seo, tags: tags.map((tag) => ({ props: {}, meta: {}, ...tag })) };
}
