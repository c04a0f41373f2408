import type { JsonObject } from '../json.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import type { BookingWorld } from './booking-world.ts';
import { iso, staffResourceId } from './booking-world.ts';
import { STAFF_TYPE } from './small-sets.ts';
import { RESOURCE_TYPES, STAFF_NAMES } from './words.ts';

const OPENED = Date.UTC(2019, 4, 1);
const DAY = 86_400_000;
const CONNECTIONS = ['CONNECTED', 'PENDING', 'EXPIRED', 'DISCONNECTED', 'UNKNOWN'];

/** wire: a staff member with everything that `fields` can ask for. Every fourth does not provide services. */
export function staffMemberAt(world: BookingWorld, serial: number): JsonObject {
  const image = imageId(world.seed, 9000 + serial, 0);
  const isBare = serial % 5 === 3;
  return {
    id: world.id('staffMembers', serial),
    name: staffName(serial),
    ...(isBare
      ? {}
      : {
          // Two of the same name have the same address, too.
          email: `staff${serial % 7}@example.com`,
          phone: `+49 30 231 250${String(serial % 100).padStart(2, '0')}`,
          description: serial % 2 === 0 ? '' : 'Throws since 1998; teaches in English & Français.',
          // wire: the address of a picture can be its bare id.
          mainMedia: {
            image: {
              id: image,
              url: serial % 2 === 0 ? imageUrl(image) : image,
              width: 600,
              height: 600,
              altText: staffName(serial),
            },
          },
        }),
    resourceId: staffResourceId(world, serial),
    resource: {
      id: staffResourceId(world, serial),
      workingHoursSchedules: [{ id: world.id('workingHours', serial), shared: serial % 2 === 0 }],
      eventsSchedule: { id: world.id('eventsSchedule', serial) },
      usesDefaultWorkingHours: serial % 2 === 0,
      revision: '2',
    },
    associatedWixIdentity: {
      identificationData:
        serial % 3 === 0
          ? { wixUserId: world.id('users', serial) }
          : { contactId: world.id('contacts', serial), wixUserId: world.id('users', serial) },
      connection: { status: CONNECTIONS[serial % CONNECTIONS.length] },
    },
    revision: String(1 + serial),
    createdDate: iso(OPENED + serial * DAY * 40),
    updatedDate: iso(OPENED + serial * DAY * 40 + ((serial * 37) % 11) * DAY * 60),
    extendedFields: { namespaces: { '@demo/staff': { badge: serial } } },
    tags: { privateTags: { tagIds: serial % 2 === 0 ? ['t1'] : [] }, tags: { tagIds: [] } },
    serviceProvider: isProvider(serial),
  };
}

export function staffName(serial: number): string {
  return STAFF_NAMES[serial % STAFF_NAMES.length] ?? `Staff ${serial + 1}`;
}

function isProvider(serial: number): boolean {
  return serial % 4 !== 3;
}

/** wire: a resource: a room or a machine, or, after those, a staff member as one. */
export function resourceAt(world: BookingWorld, serial: number): JsonObject {
  const staff = serial - world.rooms;
  const isStaff = staff >= 0;
  const type = isStaff ? STAFF_TYPE : 1 + (serial % RESOURCE_TYPES.length);
  return {
    id: world.id('bookingResources', serial),
    revision: String(1 + (serial % 4)),
    createdDate: iso(OPENED + serial * DAY),
    updatedDate: iso(OPENED + serial * DAY + ((serial * 53) % 17) * DAY * 30),
    name: isStaff ? staffName(staff) : `${RESOURCE_TYPES[type - 1] ?? 'Room'} ${serial + 1} – “Süd”`,
    // One is of a type that was deleted.
    typeId: serial === 2 ? world.id('deletedTypes', 0) : world.id('resourceTypes', type),
    workingHoursSchedules: {
      values: [
        {
          scheduleId: isStaff ? world.id('workingHours', staff) : world.id('roomHours', serial),
          shared: isStaff,
        },
      ],
    },
    locationOptions:
      serial % 3 === 1
        ? {
            availableInAllLocations: false,
            specificLocationOptions: {
              availableInBusinessLocations: true,
              businessLocations: [{ locationId: world.id('location', 1000) }],
            },
          }
        : { availableInAllLocations: true },
    eventsSchedule: {
      scheduleId: isStaff ? world.id('eventsSchedule', staff) : world.id('roomEvents', serial),
    },
    ...(serial % 4 === 0 ? {} : { extendedFields: { namespaces: { '@demo/resources': { serial } } } }),
  };
}
