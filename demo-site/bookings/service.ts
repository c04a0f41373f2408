import type { JsonObject } from '../json.ts';
import { SITE_FACTS } from '../site-facts.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { seoData } from '../stores/seo.ts';
import type { BookingWorld } from './booking-world.ts';
import { iso, staffResourceId } from './booking-world.ts';
import { locationsOf } from './service-locations.ts';
import { paymentOf } from './service-payment.ts';
import { serviceType } from './service-type.ts';
import { BOOKINGS_APP, POLICIES, policyParts } from './small-sets.ts';
import { staffName } from './staff.ts';
import { CATEGORY_NAMES, RESOURCE_TYPES, SERVICE_NAMES } from './words.ts';

const OPENED = Date.UTC(2019, 4, 1, 8);
const TODAY = Date.UTC(2026, 4, 30);
const DAY = 86_400_000;

/** wire: the id of the form that every service has unless it is given another. */
export const DEFAULT_FORM = '00000000-0000-0000-0000-000000000000';

export function serviceName(serial: number): string {
  const name = SERVICE_NAMES[serial % SERVICE_NAMES.length] ?? 'Class';
  const round = Math.floor(serial / SERVICE_NAMES.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** Serials of the staff who provide a service; one of them has left. */
export function serviceStaff(world: BookingWorld, serial: number): readonly number[] {
  if (isBare(serial)) return [];
  return [...new Set([serial % world.staff, (serial * 2 + 1) % world.staff])];
}

/** wire: a service with everything that `conditionalFields` can ask for. Hidden ones come like the others. */
export function serviceAt(world: BookingWorld, serial: number): JsonObject {
  const created = serviceCreated(world, serial);
  const slug = `class-${serial}`;
  return {
    id: world.id('bookingServices', serial),
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    type: serviceType(serial),
    sortOrder: serial % 7,
    name: serviceName(serial),
    description:
      serial % 4 === 2 ? '' : `Bring an apron.\n<em>Clay & tools</em> are included – בואו! ${serial}`,
    ...(serial % 3 === 0 ? { tagLine: 'Small groups, big kiln' } : {}),
    defaultCapacity: serviceType(serial) === 'APPOINTMENT' ? 1 : 8 + (serial % 5),
    hidden: serial % 9 === 8,
    payment: paymentOf(world, serial),
    onlineBooking: {
      enabled: serial % 6 !== 5,
      requireManualApproval: serial % 8 === 3,
      allowMultipleRequests: false,
    },
    conferencing: { enabled: serial % 10 === 4 },
    locations: locationsOf(world, serial),
    bookingPolicy: { id: world.id('bookingPolicies', serial % POLICIES), ...policyParts(serial % POLICIES) },
    schedule: scheduleOf(world, serial),
    staffMemberIds: [
      ...serviceStaff(world, serial).map((staff) => staffResourceId(world, staff)),
      ...(serial % 11 === 6 ? [world.id('deletedResources', serial)] : []),
    ],
    staffMemberDetails: {
      staffMembers: serviceStaff(world, serial).map((staff) => ({
        staffMemberId: world.id('staffMembers', staff),
        name: staffName(staff),
        ...(staff % 5 === 3
          ? {}
          : { mainMedia: { image: pictureOf(world, 9000 + staff, 0, staffName(staff)) } }),
      })),
    },
    supportedSlugs: [
      { name: slug, custom: false, createdDate: iso(created) },
      ...(serial % 5 === 1
        ? [{ name: `ton-kurs-${serial}`, custom: true, createdDate: iso(created + 60 * DAY) }]
        : []),
    ],
    mainSlug:
      serial % 5 === 1
        ? { name: `ton-kurs-${serial}`, custom: true, createdDate: iso(created + 60 * DAY) }
        : { name: slug, custom: false, createdDate: iso(created) },
    urls: {
      servicePage: pageUrl(`/service-page/${slug}`),
      bookingPage: pageUrl(`/booking-form/${slug}`),
      calendarPage: pageUrl(`/booking-calendar/${slug}`),
    },
    createdDate: iso(created),
    updatedDate: iso(serviceUpdated(world, serial)),
    revision: String(1 + (serial % 12)),
    ...(isBare(serial) ? {} : richParts(world, serial)),
  };
}

/** Every seventh service has been given nothing beyond what Wix requires. */
function isBare(serial: number): boolean {
  return serial % 7 === 5;
}

export function serviceCreated(world: BookingWorld, serial: number): number {
  return Math.floor(OPENED + ((TODAY - OPENED) / Math.max(world.services, 1)) * serial);
}

function serviceUpdated(world: BookingWorld, serial: number): number {
  const created = serviceCreated(world, serial);
  return created + Math.floor(((TODAY - created) * ((serial * 37) % 101)) / 101);
}

function richParts(world: BookingWorld, serial: number): JsonObject {
  const name = serviceName(serial);
  // Some are of a category that was deleted; Wix keeps its name.
  const category = serial % (CATEGORY_NAMES.length - 1);
  const isGone = serial % 13 === 9;
  return {
    category: {
      id: isGone ? world.id('deletedCategories', serial) : world.id('bookingCategories', category),
      name: isGone ? 'Gone' : (CATEGORY_NAMES[category] ?? ''),
      sortOrder: category * 10,
    },
    form: { id: serial % 2 === 0 ? DEFAULT_FORM : world.id('forms', serial % 12) },
    media: {
      items: [0, 1, 2]
        .slice(0, 1 + (serial % 3))
        .map((at) => ({ image: pictureOf(world, serial, at, name) })),
      mainMedia: { image: pictureOf(world, serial, 0, name) },
      ...(serial % 2 === 0 ? { coverMedia: { image: pictureOf(world, serial, 1, undefined) } } : {}),
    },
    serviceResources:
      serial % 3 === 0
        ? [
            {
              resourceType: {
                id: world.id('resourceTypes', 1 + (serial % RESOURCE_TYPES.length)),
                name: RESOURCE_TYPES[serial % RESOURCE_TYPES.length],
              },
              resourceIds: {
                values: [
                  world.id('bookingResources', serial % Math.max(world.rooms, 1)),
                  ...(serial % 6 === 0 ? [world.id('deletedResources', serial)] : []),
                ],
              },
              resourceDetails: {
                resources: [
                  {
                    id: world.id('bookingResources', serial % Math.max(world.rooms, 1)),
                    name: `Room ${serial % Math.max(world.rooms, 1)}`,
                  },
                ],
              },
            },
          ]
        : [],
    extendedFields: { namespaces: { '@demo/services': { level: serial % 3, note: 'Größe "M" <3' } } },
    seoData: seoData(name, serial),
    addOnGroups: [
      {
        id: world.id('addOnGroups', serial),
        name: 'Extras',
        maxNumberOfAddOns: 2,
        addOnIds: [world.id('addOns', serial)],
        prompt: 'Anything else?',
      },
    ],
    addOnDetails: [{ addOnId: world.id('addOns', serial), durationInMinutes: 15 }],
    taxableAddress: { taxableAddressType: serial % 2 === 0 ? 'BUSINESS' : 'BILLING' },
    primaryResourceType: world.id('resourceTypes', 0),
  };
}

function scheduleOf(world: BookingWorld, serial: number): JsonObject {
  const type = serviceType(serial);
  // The oldest course is a record of what was before the site: it began in 1968.
  const start = serial === 2 ? Date.UTC(1968, 9, 1, 17) : serviceCreated(world, serial) + 30 * DAY;
  return {
    id: world.id('schedules', serial),
    ...(type === 'APPOINTMENT'
      ? {}
      : { firstSessionStart: iso(start), lastSessionEnd: iso(start + 56 * DAY + 7_200_000) }),
    availabilityConstraints:
      type === 'APPOINTMENT'
        ? {
            durations: [{ minutes: 60 }, { minutes: 90 }],
            sessionDurations: [60, 90],
            timeBetweenSessions: 15,
            ...(serial % 6 === 3
              ? {
                  durationRange:
                    serial % 12 === 3
                      ? {
                          unitType: 'HOUR',
                          hourOptions: { minDurationInMinutes: 60, maxDurationInMinutes: 240 },
                        }
                      : { unitType: 'DAY', dayOptions: { minDurationInDays: 1, maxDurationInDays: 5 } },
                }
              : {}),
          }
        : { timeBetweenSessions: 0 },
  };
}

function pictureOf(
  world: BookingWorld,
  serial: number,
  place: number,
  altText: string | undefined,
): JsonObject {
  const id = imageId(world.seed, 7000 + serial, place);
  const form = (serial + place) % 3;
  return {
    id,
    // wire: the address of a picture can be its bare id or a Wix URI.
    url:
      form === 0
        ? imageUrl(id)
        : form === 1
          ? id
          : `wix:image://v1/${id}/class.jpg#originWidth=1200&originHeight=800`,
    width: 1200,
    height: 800,
    ...(altText === undefined ? {} : { altText }),
    filename: 'class.jpg',
  };
}

function pageUrl(relativePath: string): JsonObject {
  return { relativePath, url: `${SITE_FACTS.publishedUrl}${relativePath}` };
}
