import { DAY, iso, type JsonObject, pickAt, when, phrases } from '../making.ts';
import { isObject, listAt } from '../json.ts';
import { PLACES } from '../people-places.ts';
import type { SiteState } from '../state.ts';
import { richContent } from '../stores/rich-content.ts';
import { seoData } from '../stores/seo.ts';
import { statusOf, timesOf } from './event-dates.ts';
import { registrationForm, registrationOf, summariesOf } from './event-registration.ts';
import { createdMs, datesOf } from './event-world.ts';
import { categoriesOf } from './programme.ts';

const TITLES = phrases(`
  Kiln opening night | Wheel throwing for beginners | Marché de Noël – édition spéciale |
  ערב פתיחה של הגלריה | معرض الخزف السنوي | 陶芸ワークショップ | Glaze & graze 🍇 | Open studio |
  Potters' <em>swap meet</em> | Größe zählt: Riesenvasen`);

/** What can be told of an event without making the whole of it. */
export function eventFacts(serial: number, { count }: SiteState) {
  const title = pickAt(TITLES, serial);
  return {
    // Two events in a hundred share a title; their slugs tell them apart.
    title: serial % 50 === 20 ? title : `${title} ${serial + 1}`,
    slug: serial % 10 === 3 ? `ערב-פתיחה-${serial}` : `event-${serial + 1}`,
    status: statusOf(serial),
    ...datesOf(serial, count('events')),
  };
}

/** wire: where a visitor finds the event. */
export const pageOf = (slug: string) => ({ base: 'https://www.example.com', path: `/event-details/${slug}` });

/** wire: the rest of an event with every field that can be asked for. */
export function eventAt(serial: number, site: SiteState): JsonObject {
  const { title, slug, status } = eventFacts(serial, site);
  const url = pageOf(slug);
  const isHidden = serial % 5 === 4;
  return {
    location: locationOf(serial),
    dateAndTimeSettings: timesOf(site, serial),
    shortDescription:
      serial % 8 === 4 ? '' : `An evening in the workshop, no. ${serial}. Tea & cake — bring an apron!`,
    detailedDescription: when(
      serial % 6 === 2,
      `<p>Older text of event ${serial} &amp; <strong>more</strong></p>`,
    ),
    description: when(
      serial % 7 !== 3,
      richContent(`event${serial}`, `What happens at event ${serial} – <be there>`),
    ),
    mainImage: when(serial % 4 !== 3, imageOf(serial)),
    publishedDate: when(status !== 'DRAFT', iso(createdMs(serial, site.count('events')) + DAY)),
    registration: registrationOf(site, serial),
    calendarUrls: {
      google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${serial}`,
      ics: `https://www.example.com/_api/events/${serial}.ics`,
    },
    eventPageUrl: url,
    form: registrationForm(serial),
    summaries: summariesOf(site, serial),
    instanceId: site.id('events-app-instances', 0),
    guestListSettings: { displayedPublicly: serial % 3 === 0 },
    userId: site.id('users', serial % 2),
    onlineConferencing: when(serial % 5 === 2, {
      enabled: true,
      providerId: site.id('conference-providers', 0),
      type: serial % 2 === 0 ? 'MEETING' : 'WEBINAR',
      session: {
        hostLink: `https://meet.example.com/host/${serial}`,
        guestLink: `https://meet.example.com/${serial}`,
        password: 'glaze-42',
        sessionCreated: true,
        sessionId: String(8_000_000_000 + serial),
      },
    }),
    seoSettings: { slug, hidden: isHidden, advancedSeoData: when(!isHidden, seoOf(title, serial)) },
    contactLabel: when(serial % 9 === 1, `custom.event-${serial}`),
    agendaSettings: {
      enabled: serial % 4 === 0,
      pageUrl: when(serial % 4 === 0, { base: url.base, path: `${url.path}/schedule` }),
    },
    eventDisplaySettings: {
      hideEventDetailsButton: serial % 12 === 6,
      hideEventDetailsPage: serial % 12 === 9,
    },
    categories: { categories: categoriesOf(site, serial) },
    feed: { topic: { id: site.id('event-feeds', serial) } },
  };
}

/** wire: where an event is: at an address in one of two forms, online, or not yet decided. */
export function locationOf(serial: number): JsonObject {
  const { city, country, subdivision, postalCode, streets } = pickAt(PLACES, serial);
  const name = pickAt(streets, serial);
  const address = { city, country, subdivision, postalCode };
  const streetAddress = { number: `${serial + 1}b`, name };
  return pickAt<JsonObject>(
    [
      { ...venue('The Workshop'), address: { ...address, streetAddress, addressLine2: '2nd floor' } },
      { ...venue('Gallery “Ørsted”'), address: { ...address, addressLine: `${name} ${serial}` } },
      { ...venue('Online'), type: 'ONLINE' },
      { ...venue('Location is TBD'), locationTbd: true },
      { ...venue(''), address: { country }, locationTbd: null },
    ],
    serial,
  );
}

const venue = (name: string): JsonObject => ({ name, type: 'VENUE', locationTbd: false });

function imageOf(serial: number): JsonObject {
  const id = `e7e275_${serial.toString(16).padStart(32, '0')}~mv2.jpg`;
  // Older events name the picture without its address.
  const isOld = serial % 8 === 6;
  return {
    id,
    url: when(!isOld, `https://static.wixstatic.com/media/${id}`),
    height: 1200,
    width: 1800,
    altText: when(serial % 3 === 0 && !isOld, 'The kiln, still warm “🔥”'),
  };
}

/** wire: the tags of an event's page have all their parts, empty ones too. */
function seoOf(title: string, serial: number): JsonObject {
  const seo = seoData(title, serial);
  const tags = listAt(seo, 'tags').filter(isObject);
  return { ...seo, tags: tags.map((tag) => ({ props: {}, meta: {}, ...tag })) };
}
