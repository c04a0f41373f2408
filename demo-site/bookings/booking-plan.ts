import { DAY, HOUR, randomFor, words } from '../making.ts';
import { peopleCount } from '../people.ts';
import type { BookingWorld } from './booking-world.ts';
import { serviceType } from './service-payment.ts';

const STATUSES = words('CONFIRMED CREATED CANCELED PENDING DECLINED WAITING_LIST');
const PAYMENTS = words('PAID NOT_PAID PARTIALLY_PAID REFUNDED EXEMPT FAILED UNDEFINED');

const OPENED = Date.UTC(2019, 5, 1, 9);
const TODAY = Date.UTC(2026, 4, 31, 18);

export type BookingPlan = ReturnType<typeof bookingPlan>;

/** What filters and orders ask of a booking; cheap to make. */
export function bookingPlan(world: BookingWorld, index: number) {
  const random = randomFor(world.seed, 'booking-plan', index);
  const service = random.int(world.services);
  const type = serviceType(service);
  // Every fortieth booking was made in the same moment as the one before: they came in one go.
  const createdMs = Math.floor(
    OPENED + ((TODAY - OPENED) / Math.max(world.bookings, 1)) * (index % 40 === 39 ? index - 1 : index),
  );
  // Most lie behind the site, some ahead of it, and some are records of long ago.
  const startMs =
    index % 97 === 13
      ? Date.UTC(1968, 9, 1 + (index % 20), 17)
      : createdMs + (1 + random.int(index % 5 === 0 ? 400 : 30)) * DAY;
  return {
    index,
    service,
    // Some services were deleted, and their bookings still name them.
    serviceId: world.id(index % 23 === 7 ? 'deletedServices' : 'bookingServices', service),
    type,
    person: random.int(peopleCount(world.population)),
    // The first have each status once; then most are confirmed.
    status: STATUSES[index] ?? (random.chance(0.6) ? 'CONFIRMED' : random.pick(STATUSES)),
    paymentStatus: PAYMENTS[index] ?? random.pick(PAYMENTS),
    createdMs,
    updatedMs: createdMs + (index % 4 === 0 ? 0 : random.int(200) * HOUR),
    startMs,
    endMs: startMs + (type === 'COURSE' ? 56 * DAY : 1.5 * HOUR),
  };
}
