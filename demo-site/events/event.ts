import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { PLACES } from '../people-places.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { categoriesOf } from './categories.ts';
import { registrationForm } from './event-form.ts';
import { datesOf, type EventStatus } from './event-dates.ts';
import { registrationOf, summariesOf } from './event-registration.ts';
import { createdMs, DAY, eventId, iso, isTicketed, type EventWorld } from './event-world.ts';

const TITLES: readonly string[] = [
  'Kiln opening night',
  'Wheel throwing for beginners',
  'Marché de Noël – édition spéciale',
  'ערב פתיחה של הגלריה',
  'معرض الخزف السنوي',
  '陶芸ワークショップ',
  'Glaze & graze 🍇',
  'Open studio',
  "Potters' <em>swap meet</em>",
  'Größe zählt: Riesenvasen',
];

/** Statuses that a site's own records show. */
export function statusOf(serial: number): EventStatus {
  if (serial % 10 === 7) return 'DRAFT';
  if (serial % 10 === 5) return 'CANCELED';
  if (serial % 10 === 9) return 'STARTED';
  return Math.floor(serial / 2) % 2 === 0 ? 'ENDED' : 'UPCOMING';
}

export function titleOf(serial: number): string {
  const title = pickAt(TITLES, serial);
  // Two events in a hundred share a title; their slugs tell them apart.
  return serial % 50 === 20 ? title : `${title} ${serial + 1}`;
}

export function slugOf(serial: number): string {
  return serial % 10 === 3 ? `ערב-פתיחה-${serial}` : `event-${serial + 1}`;
}

export function updatedMs(world: EventWorld, serial: number): number {
  return changedAfter(createdMs(serial, world.events), serial);
}

/** wire: an event with every field that can be asked for. */
export function eventAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.events);
  const status = statusOf(serial);
  const url = { base: 'https://www.example.com', path: `/event-details/${slugOf(serial)}` };
  return {
    id: eventId(world, serial),
    title: titleOf(serial),
    slug: slugOf(serial),
    status,
    location: locationOf(serial),
    dateAndTimeSettings: datesOf(world, serial, status),
    shortDescription:
      serial % 8 === 4 ? '' : `An evening in the workshop, no. ${serial}. Tea & cake — bring an apron!`,
    ...(serial % 6 === 2
      ? { detailedDescription: `<p>Older text of event ${serial} &amp; <strong>more</strong></p>` }
      : {}),
    ...(serial % 7 === 3 ? {} : { description: descriptionOf(serial) }),
    ...(serial % 4 === 3 ? {} : { mainImage: imageOf(serial) }),
    createdDate: iso(created),
    updatedDate: iso(updatedMs(world, serial)),
    ...(status === 'DRAFT' ? {} : { publishedDate: iso(created + DAY) }),
    registration: registrationOf(world, serial, status),
    calendarUrls: {
      google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${serial}`,
      ics: `https://www.example.com/_api/events/${serial}.ics`,
    },
    eventPageUrl: url,
    form: registrationForm(serial, isTicketed(serial)),
    summaries: summariesOf(world, serial, status),
    instanceId: guidOf(world.seed, 'events-app-instances', 0),
    guestListSettings: { displayedPublicly: serial % 3 === 0 },
    userId: guidOf(world.seed, 'users', serial % 2),
    ...(serial % 5 === 2 ? { onlineConferencing: conferenceOf(world, serial) } : {}),
    seoSettings: seoOf(serial),
    ...(serial % 9 === 1 ? { contactLabel: `custom.event-${serial}` } : {}),
    agendaSettings: {
      enabled: serial % 4 === 0,
      ...(serial % 4 === 0 ? { pageUrl: { base: url.base, path: `${url.path}/schedule` } } : {}),
    },
    eventDisplaySettings: {
      hideEventDetailsButton: serial % 12 === 6,
      hideEventDetailsPage: serial % 12 === 9,
    },
    categories: { categories: categoriesOf(world, serial) },
    feed: { topic: { id: guidOf(world.seed, 'event-feeds', serial) } },
  };
}

/** wire: where an event is: at an address in one of two forms, online, or not yet decided. */
export function locationOf(serial: number): JsonObject {
  const place = pickAt(PLACES, serial);
  const street = pickAt(place.streets, serial);
  const address = {
    city: place.city,
    country: place.country,
    ...(place.subdivision === undefined ? {} : { subdivision: place.subdivision }),
    ...(place.postalCode === undefined ? {} : { postalCode: place.postalCode }),
  };
  switch (serial % 5) {
    case 0:
      return {
        name: 'The Workshop',
        type: 'VENUE',
        address: {
          ...address,
          streetAddress: { number: `${serial + 1}b`, name: street },
          addressLine2: '2nd floor',
        },
        locationTbd: false,
      };
    case 1:
      return {
        name: 'Gallery “Ørsted”',
        type: 'VENUE',
        address: { ...address, addressLine: `${street} ${serial}` },
        locationTbd: false,
      };
    case 2:
      return { name: 'Online', type: 'ONLINE', locationTbd: false };
    case 3:
      return { name: 'Location is TBD', type: 'VENUE', locationTbd: true };
    default:
      return { name: '', type: 'VENUE', address: { country: place.country }, locationTbd: null };
  }
}

function imageOf(serial: number): JsonObject {
  const id = `e7e275_${serial.toString(16).padStart(32, '0')}~mv2.jpg`;
  const size = { height: 1200, width: 1800 };
  // Older events name the picture without its address.
  if (serial % 8 === 6) return { id, ...size };
  return {
    id,
    url: `https://static.wixstatic.com/media/${id}`,
    ...size,
    ...(serial % 3 === 0 ? { altText: 'The kiln, still warm “🔥”' } : {}),
  };
}

function words(text: string, decorations: readonly JsonObject[] = []): JsonObject {
  return { type: 'TEXT', id: '', nodes: [], textData: { text, decorations } };
}

function descriptionOf(serial: number): JsonObject {
  return {
    nodes: [
      {
        type: 'HEADING',
        id: `h${serial}`,
        nodes: [words(`What happens at event ${serial}`)],
        headingData: { level: 2 },
      },
      {
        type: 'PARAGRAPH',
        id: `p${serial}`,
        nodes: [
          words('We open the kiln at '),
          words('eight & a half', [{ type: 'BOLD' }]),
          words(' – <be there>.'),
        ],
        paragraphData: {},
      },
    ],
    metadata: { version: 1, id: `d${serial}` },
  };
}

function conferenceOf(world: EventWorld, serial: number): JsonObject {
  return {
    enabled: true,
    providerId: guidOf(world.seed, 'conference-providers', 0),
    type: serial % 2 === 0 ? 'MEETING' : 'WEBINAR',
    session: {
      hostLink: `https://meet.example.com/host/${serial}`,
      guestLink: `https://meet.example.com/${serial}`,
      password: 'glaze-42',
      sessionCreated: true,
      sessionId: String(8_000_000_000 + serial),
    },
  };
}

function seoOf(serial: number): JsonObject {
  if (serial % 5 === 4) return { slug: slugOf(serial), hidden: true };
  return {
    slug: slugOf(serial),
    hidden: false,
    advancedSeoData: {
      tags: [
        {
          type: 'title',
          props: {},
          meta: {},
          children: `${titleOf(serial)} | Demo`,
          custom: false,
          disabled: false,
        },
        {
          type: 'meta',
          props: { name: 'description', content: `Come to event ${serial}` },
          meta: {},
          children: '',
          custom: true,
          disabled: false,
        },
      ],
      settings: {
        preventAutoRedirect: serial % 2 === 0,
        keywords: [{ term: 'pottery', isMain: true, origin: 'USER' }],
      },
    },
  };
}
