import { DAY, iso, type JsonObject, pickAt, when, words, phrases } from '../making.ts';
import type { SiteState } from '../state.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { extended, RESOURCE_TYPES, STAFF_TYPE, staffResourceId } from './booking-world.ts';

const NAMES = phrases(`
  Tamsin Fenwillow | Jörg Mühlgraß | תמר שקד־לב | Quill O’Marrow | ليلى القمري | さくら 松風 | Front desk 🏺 |
  Tamsin Fenwillow | Odette de l’Estrange`);
export const staffName = (serial: number): string => pickAt(NAMES, serial);
/** Two of the same name have the same address, too. */
export const staffEmail = (serial: number): string => `staff${serial % 7}@example.com`;

const OPENED = Date.UTC(2019, 4, 1);
const CONNECTIONS = words('CONNECTED PENDING EXPIRED DISCONNECTED UNKNOWN');

/** wire: a staff member with everything that `fields` can ask for. Every fourth does not provide services. */
export function staffMemberAt(serial: number, site: SiteState): JsonObject {
  const name = staffName(serial);
  const id = imageId(site.seed, 9000 + serial, 0);
  const isEven = serial % 2 === 0;
  const created = OPENED + serial * DAY * 40;
  return {
    name,
    ...when(serial % 5 !== 3, {
      email: staffEmail(serial),
      phone: `+49 30 231 250${String(serial % 100).padStart(2, '0')}`,
      description: isEven ? '' : 'Throws since 1998; teaches in English & Français.',
      // wire: the address of a picture can be its bare id.
      mainMedia: { image: { id, url: isEven ? imageUrl(id) : id, width: 600, height: 600, altText: name } },
    }),
    resourceId: staffResourceId(site, serial),
    resource: {
      id: staffResourceId(site, serial),
      workingHoursSchedules: [{ id: site.id('workingHours', serial), shared: isEven }],
      eventsSchedule: { id: site.id('eventsSchedule', serial) },
      usesDefaultWorkingHours: isEven,
      revision: '2',
    },
    associatedWixIdentity: {
      identificationData: {
        contactId: when(serial % 3 !== 0, site.id('contacts', serial)),
        wixUserId: site.id('users', serial),
      },
      connection: { status: pickAt(CONNECTIONS, serial) },
    },
    revision: String(1 + serial),
    createdDate: iso(created),
    updatedDate: iso(created + ((serial * 37) % 11) * DAY * 60),
    extendedFields: extended('staff', { badge: serial }),
    tags: { privateTags: { tagIds: isEven ? ['t1'] : [] }, tags: { tagIds: [] } },
    serviceProvider: serial % 4 !== 3,
  };
}

/** wire: a resource: a room or a machine, or, after those, a staff member as one. */
export function resourceAt(serial: number, site: SiteState): JsonObject {
  const isStaff = serial >= site.count('bookingResources');
  const kind = serial % RESOURCE_TYPES.length;
  const created = OPENED + serial * DAY;
  const scheduleId = (ofStaff: string, ofRoom: string): string =>
    isStaff ? site.id(ofStaff, serial - site.count('bookingResources')) : site.id(ofRoom, serial);
  return {
    revision: String(1 + (serial % 4)),
    createdDate: iso(created),
    updatedDate: iso(created + ((serial * 53) % 17) * DAY * 30),
    name: isStaff
      ? staffName(serial - site.count('bookingResources'))
      : `${RESOURCE_TYPES[kind]} ${serial + 1} – “Süd”`,
    // One is of a type that was deleted.
    typeId:
      serial === 2 ? site.id('deletedTypes', 0) : site.id('resourceTypes', isStaff ? STAFF_TYPE : 1 + kind),
    workingHoursSchedules: {
      values: [{ scheduleId: scheduleId('workingHours', 'roomHours'), shared: isStaff }],
    },
    locationOptions: {
      availableInAllLocations: serial % 3 !== 1,
      specificLocationOptions: when(serial % 3 === 1, {
        availableInBusinessLocations: true,
        businessLocations: [{ locationId: site.id('location', 1000) }],
      }),
    },
    eventsSchedule: { scheduleId: scheduleId('eventsSchedule', 'roomEvents') },
    extendedFields: when(serial % 4 !== 0, extended('resources', { serial })),
  };
}
