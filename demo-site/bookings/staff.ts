import { DAY, extended, imageId, imageUrl, iso, phrases, pickAt, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { RESOURCE_TYPES, STAFF_TYPE, staffResourceId } from './booking-world.ts';

const NAMES = phrases(`
  Tamsin Fenwillow | Jörg Mühlgraß | תמר שקד־לב | Quill O’Marrow | ليلى القمري | さくら 松風 | Front desk 🏺 |
  Tamsin Fenwillow | Odette de l’Estrange`);
export const staffName = (n: number): string => pickAt(NAMES, n);
/** Two of the same name have the same address, too. */
export const staffEmail = (n: number): string => `staff${n % 7}@example.com`;

const OPENED = Date.UTC(2019, 4, 1);
const CONNECTIONS = words('CONNECTED PENDING EXPIRED DISCONNECTED UNKNOWN');

/** wire: a staff member with everything that `fields` can ask for. Every fourth does not provide services. */
export function staffMemberAt(n: number, site: SiteState): JsonObject {
  const name = staffName(n);
  const id = imageId(site.seed, 9000 + n, 0);
  const isEven = n % 2 === 0;
  const created = OPENED + n * DAY * 40;
  return {
    name,
    ...when(n % 5 !== 3, {
      email: staffEmail(n),
      phone: `+49 30 231 250${String(n % 100).padStart(2, '0')}`,
      description: isEven ? '' : 'Throws since 1998; teaches in English & Français.',
      // wire: the address of a picture can be its bare id.
      mainMedia: { image: { id, url: isEven ? imageUrl(id) : id, width: 600, height: 600, altText: name } },
    }),
    resourceId: staffResourceId(site, n),
    resource: {
      id: staffResourceId(site, n),
      workingHoursSchedules: [{ id: site.id('workingHours', n), shared: isEven }],
      eventsSchedule: { id: site.id('eventsSchedule', n) },
      usesDefaultWorkingHours: isEven,
      revision: '2',
    },
    associatedWixIdentity: {
      identificationData: {
        contactId: when(n % 3 !== 0, site.id('contacts', n)),
        wixUserId: site.id('users', n),
      },
      connection: { status: pickAt(CONNECTIONS, n) },
    },
    revision: String(1 + n),
    createdDate: iso(created),
    updatedDate: iso(created + ((n * 37) % 11) * DAY * 60),
    extendedFields: extended('staff', { badge: n }),
    tags: { privateTags: { tagIds: isEven ? ['t1'] : [] }, tags: { tagIds: [] } },
    serviceProvider: n % 4 !== 3,
  };
}

/** wire: a resource: a room or a machine, or, after those, a staff member as one. */
export function resourceAt(n: number, site: SiteState): JsonObject {
  const isStaff = n >= site.count('bookingResources');
  const kind = n % RESOURCE_TYPES.length;
  const created = OPENED + n * DAY;
  const scheduleId = (ofStaff: string, ofRoom: string): string =>
    isStaff ? site.id(ofStaff, n - site.count('bookingResources')) : site.id(ofRoom, n);
  return {
    revision: String(1 + (n % 4)),
    createdDate: iso(created),
    updatedDate: iso(created + ((n * 53) % 17) * DAY * 30),
    name: isStaff
      ? staffName(n - site.count('bookingResources'))
      : `${RESOURCE_TYPES[kind]} ${n + 1} – “Süd”`,
    // One is of a type that was deleted.
    typeId: n === 2 ? site.id('deletedTypes', 0) : site.id('resourceTypes', isStaff ? STAFF_TYPE : 1 + kind),
    workingHoursSchedules: {
      values: [{ scheduleId: scheduleId('workingHours', 'roomHours'), shared: isStaff }],
    },
    locationOptions: {
      availableInAllLocations: n % 3 !== 1,
      specificLocationOptions: when(n % 3 === 1, {
        availableInBusinessLocations: true,
        businessLocations: [{ locationId: site.id('location', 1000) }],
      }),
    },
    eventsSchedule: { scheduleId: scheduleId('eventsSchedule', 'roomEvents') },
    extendedFields: when(n % 4 !== 0, extended('resources', { serial: n })),
  };
}
