import { peopleCount } from '../people.ts';
import { randomFor } from '../random.ts';
import type { BookingWorld } from './booking-world.ts';
import { serviceType } from './service-type.ts';
import type { ServiceType } from './service-type.ts';

const STATUSES = ['CONFIRMED', 'CREATED', 'CANCELED', 'PENDING', 'DECLINED', 'WAITING_LIST'] as const;
const PAYMENTS = ['PAID', 'NOT_PAID', 'PARTIALLY_PAID', 'REFUNDED', 'EXEMPT', 'FAILED', 'UNDEFINED'] as const;

const OPENED = Date.UTC(2019, 5, 1, 9);
const TODAY = Date.UTC(2026, 4, 31, 18);
const DAY = 86_400_000;

/** What filters and orders ask of a booking; cheap to make. */
export interface BookingPlan {
  readonly index: number;
  readonly service: number;
  /** The service was deleted; the booking still names it. */
  readonly serviceGone: boolean;
  readonly type: ServiceType;
  readonly person: number;
  readonly status: (typeof STATUSES)[number];
  readonly paymentStatus: (typeof PAYMENTS)[number];
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly startMs: number;
  readonly endMs: number;
}

export function bookingPlan(world: BookingWorld, index: number): BookingPlan {
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
    serviceGone: index % 23 === 7,
    type,
    person: random.int(peopleCount(world.population)),
    status:
      index < STATUSES.length
        ? pick(STATUSES, index)
        : random.chance(0.6)
          ? 'CONFIRMED'
          : random.pick(STATUSES),
    paymentStatus: index < PAYMENTS.length ? pick(PAYMENTS, index) : random.pick(PAYMENTS),
    createdMs,
    updatedMs: createdMs + (index % 4 === 0 ? 0 : random.int(200) * 3_600_000),
    startMs,
    endMs: startMs + (type === 'COURSE' ? 56 * DAY : 5_400_000),
  };
}

function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index] ?? list[0];
}

/** The id of the service a booking names, also where the service is gone. */
export function bookedServiceId(world: BookingWorld, plan: BookingPlan): string {
  return plan.serviceGone
    ? world.id('deletedServices', plan.service)
    : world.id('bookingServices', plan.service);
}
