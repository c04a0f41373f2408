import { DAY, HOUR, iso, type Json, type JsonObject, pickAt, times, when, phrases } from '../making.ts';
import type { SiteState } from '../state.ts';
import { SITE_FACTS } from '../site-facts.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { seoData } from '../stores/seo.ts';
import { BOOKINGS_APP, BRANCHES, extended, RESOURCE_TYPES, staffResourceId } from './booking-world.ts';
import { paymentOf, serviceType } from './service-payment.ts';
import { CATEGORY_NAMES, POLICIES, policyParts } from './small-sets.ts';
import { staffName } from './staff.ts';

/** What the business offers. Two services share a name, as they do on real sites. */
const NAMES = phrases(`
  Wheel throwing for beginners | Open studio evening | Glaze chemistry, eight weeks |
  Private lesson – one to one | שיעור קדרות למתחילים | Raku firing weekend 🔥 |
  Drehen für Fortgeschrittene | Wheel throwing for beginners | ورشة الخزف للعائلات |
  Kiln hire <by appointment> | 陶芸体験 (日帰り) | Repair & "kintsugi" course`);

const OPENED = Date.UTC(2019, 4, 1, 8);
const TODAY = Date.UTC(2026, 4, 30);

/** wire: the id of the form that every service has unless it is given another. */
export const DEFAULT_FORM = '00000000-0000-0000-0000-000000000000';

export function serviceName(serial: number): string {
  const round = Math.floor(serial / NAMES.length);
  return `${pickAt(NAMES, serial)}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** Serials of the staff who provide a service; one of them has left. */
export function serviceStaff(site: SiteState, serial: number): readonly number[] {
  if (isBare(serial)) return [];
  return [...new Set([serial % site.count('staffMembers'), (serial * 2 + 1) % site.count('staffMembers')])];
}

/** Every seventh service has been given nothing beyond what Wix requires. */
const isBare = (serial: number): boolean => serial % 7 === 5;

/** When a service was made, in milliseconds. */
export const serviceCreated = ({ count }: SiteState, serial: number): number =>
  Math.floor(OPENED + ((TODAY - OPENED) / Math.max(count('bookingServices'), 1)) * serial);

/** wire: a service with everything that `conditionalFields` can ask for. Hidden ones come like the others. */
export function serviceAt(serial: number, site: SiteState): JsonObject {
  const created = serviceCreated(site, serial);
  const slug = `class-${serial}`;
  const slugs = [
    { name: slug, custom: false, createdDate: iso(created) },
    { name: `ton-kurs-${serial}`, custom: true, createdDate: iso(created + 60 * DAY) },
  ].slice(0, serial % 5 === 1 ? 2 : 1);
  const staff = serviceStaff(site, serial);
  return {
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    type: serviceType(serial),
    sortOrder: serial % 7,
    name: serviceName(serial),
    description:
      serial % 4 === 2 ? '' : `Bring an apron.\n<em>Clay & tools</em> are included – בואו! ${serial}`,
    tagLine: when(serial % 3 === 0, 'Small groups, big kiln'),
    defaultCapacity: serviceType(serial) === 'APPOINTMENT' ? 1 : 8 + (serial % 5),
    hidden: serial % 9 === 8,
    payment: paymentOf(site, serial),
    onlineBooking: {
      enabled: serial % 6 !== 5,
      requireManualApproval: serial % 8 === 3,
      allowMultipleRequests: false,
    },
    conferencing: { enabled: serial % 10 === 4 },
    locations: locationsOf(site, serial),
    bookingPolicy: { id: site.id('bookingPolicies', serial % POLICIES), ...policyParts(serial % POLICIES) },
    schedule: { id: site.id('schedules', serial), ...scheduleOf(site, serial) },
    staffMemberIds: [
      ...staff.map((member) => staffResourceId(site, member)),
      ...(serial % 11 === 6 ? [site.id('deletedResources', serial)] : []),
    ],
    staffMemberDetails: {
      staffMembers: staff.map((member) => ({
        staffMemberId: site.id('staffMembers', member),
        name: staffName(member),
        mainMedia: when(member % 5 !== 3, pictureOf(site, 9000 + member, 0, staffName(member))),
      })),
    },
    supportedSlugs: slugs,
    mainSlug: slugs.at(-1),
    urls: {
      servicePage: pageUrl(`/service-page/${slug}`),
      bookingPage: pageUrl(`/booking-form/${slug}`),
      calendarPage: pageUrl(`/booking-calendar/${slug}`),
    },
    updatedDate: iso(created + Math.floor(((TODAY - created) * ((serial * 37) % 101)) / 101)),
    revision: String(1 + (serial % 12)),
    ...(isBare(serial) ? {} : richParts(site, serial)),
  };
}

function richParts(site: SiteState, serial: number): JsonObject {
  const name = serviceName(serial);
  const category = serial % (CATEGORY_NAMES.length - 1);
  // Some are of a category that was deleted; Wix keeps its name.
  const [id, title] =
    serial % 13 === 9
      ? [site.id('deletedCategories', serial), 'Gone']
      : [site.id('bookingCategories', category), CATEGORY_NAMES[category]];
  const addOnId = site.id('addOns', serial);
  return {
    category: { id, name: title, sortOrder: category * 10 },
    form: { id: serial % 2 === 0 ? DEFAULT_FORM : site.id('forms', serial % 12) },
    media: {
      items: times(1 + (serial % 3), (at) => pictureOf(site, serial, at, name)),
      mainMedia: pictureOf(site, serial, 0, name),
      coverMedia: when(serial % 2 === 0, pictureOf(site, serial, 1)),
    },
    serviceResources: serial % 3 === 0 ? [resourceOf(site, serial)] : [],
    extendedFields: extended('services', { level: serial % 3, note: 'Größe "M" <3' }),
    seoData: seoData(name, serial),
    addOnGroups: [
      {
        id: site.id('addOnGroups', serial),
        name: 'Extras',
        maxNumberOfAddOns: 2,
        addOnIds: [addOnId],
        prompt: 'Anything else?',
      },
    ],
    addOnDetails: [{ addOnId, durationInMinutes: 15 }],
    taxableAddress: { taxableAddressType: serial % 2 === 0 ? 'BUSINESS' : 'BILLING' },
    primaryResourceType: site.id('resourceTypes', 0),
  };
}

function resourceOf(site: SiteState, serial: number): JsonObject {
  const type = serial % RESOURCE_TYPES.length;
  const room = serial % Math.max(site.count('bookingResources'), 1);
  const id = site.id('bookingResources', room);
  return {
    resourceType: { id: site.id('resourceTypes', 1 + type), name: RESOURCE_TYPES[type] },
    resourceIds: { values: [id, ...(serial % 6 === 0 ? [site.id('deletedResources', serial)] : [])] },
    resourceDetails: { resources: [{ id, name: `Room ${room}` }] },
  };
}

function scheduleOf(site: SiteState, serial: number): JsonObject {
  if (serviceType(serial) !== 'APPOINTMENT') {
    // The oldest course is a record of what was before the site: it began in 1968.
    const start = serial === 2 ? Date.UTC(1968, 9, 1, 17) : serviceCreated(site, serial) + 30 * DAY;
    return {
      firstSessionStart: iso(start),
      lastSessionEnd: iso(start + 56 * DAY + 2 * HOUR),
      availabilityConstraints: { timeBetweenSessions: 0 },
    };
  }
  const hourOptions = { minDurationInMinutes: 60, maxDurationInMinutes: 240 };
  const dayOptions = { minDurationInDays: 1, maxDurationInDays: 5 };
  const range = serial % 12 === 3 ? { unitType: 'HOUR', hourOptions } : { unitType: 'DAY', dayOptions };
  return {
    availabilityConstraints: {
      durations: [{ minutes: 60 }, { minutes: 90 }],
      sessionDurations: [60, 90],
      timeBetweenSessions: 15,
      durationRange: when(serial % 6 === 3, range),
    },
  };
}

/** wire: where a service takes place. */
function locationsOf(site: SiteState, serial: number): Json[] {
  const address = {
    streetAddress: { number: '7', name: 'Am Alten Speicher', apt: '' },
    addressLine: 'Am Alten Speicher 7',
    country: 'DE',
    subdivision: 'DE-BE',
    city: 'Berlin',
    postalCode: '10999',
    formattedAddress: 'Am Alten Speicher 7, 10999 Berlin, Germany',
  };
  if (serial % 4 === 2) return [{ type: 'CUSTOMER' }];
  if (serial % 4 === 1) {
    const id = site.id('customLocations', serial);
    const beach = { formattedAddress: 'Strandbad, Tor 3' };
    return [{ id, type: 'CUSTOM', custom: { id, address: beach }, calculatedAddress: beach }];
  }
  return BRANCHES.slice(0, serial % 4 === 3 ? 2 : 1).map((name, at) => {
    const id = site.id('location', 1000 + at);
    const contact = { email: 'owner@example.com', phone: '+49 30 231 25000' };
    const business = { id, name, default: at === 0, address, ...contact };
    return { id, type: 'BUSINESS', business, calculatedAddress: address };
  });
}

function pictureOf(site: SiteState, serial: number, place: number, altText?: string): JsonObject {
  const id = imageId(site.seed, 7000 + serial, place);
  // wire: the address of a picture can be its bare id or a Wix URI.
  const uri = `wix:image://v1/${id}/class.jpg#originWidth=1200&originHeight=800`;
  const url = pickAt([imageUrl(id), id, uri], serial + place);
  return { image: { id, url, width: 1200, height: 800, altText, filename: 'class.jpg' } };
}

const pageUrl = (relativePath: string): JsonObject => ({
  relativePath,
  url: `${SITE_FACTS.publishedUrl}${relativePath}`,
});
