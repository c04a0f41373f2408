import { endpoints } from '../../../src/products/bookings/wire.ts';
import type { WireExtendedBooking } from '../../../src/products/bookings/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import {
  bareBooking,
  courseBooking,
  groupBooking,
  herBooking,
  lostBooking,
  paidBooking,
} from './records-bookings.ts';
import {
  ana,
  anaResource,
  ben,
  cleo,
  dan,
  lathe,
  loose,
  people,
  room,
  rooms,
  strict,
  turningChoices,
  workshops,
} from './records-parts.ts';
import { advice, bareService, carving, course, turning } from './records-services.ts';
import { rows } from './rows.ts';

const page = (total: number) => ({ count: total, hasNext: false, cursors: {} });

/** A booking where Wix's filters find it: they say `item` for what the record has in two places. */
const asFiltered = (extended: WireExtendedBooking) => ({
  ...extended.booking,
  bookedEntity: { item: extended.booking?.bookedEntity },
  extended,
});
const bookingRecords = [herBooking, paidBooking, courseBooking, groupBooking, lostBooking, bareBooking].map(
  asFiltered,
);

export const bookings: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryServices, [carving, turning, course, advice, bareService], (services, total) => ({
      services,
      pagingMetadata: { count: services.length, offset: 0, total },
    })),
    route(endpoints.countServices, { count: 5 }),
    list(endpoints.queryOptionsAndVariants, [turningChoices], (serviceOptionsAndVariantsList, total) => ({
      serviceOptionsAndVariantsList,
      pagingMetadata: page(total),
    })),
    list(endpoints.queryCategories, [workshops], (categories, total) => ({
      categories,
      pagingMetadata: page(total),
    })),
    list(endpoints.queryPolicies, [strict, loose], (bookingPolicies, total) => ({
      bookingPolicies,
      pagingMetadata: page(total),
    })),
    list(endpoints.queryStaff, [ana, ben, cleo, dan], (staffMembers, total) => ({
      staffMembers,
      pagingMetadata: page(total),
    })),
    route(endpoints.countStaff, { count: 4 }),
    list(endpoints.queryResources, [room, anaResource, lathe], (resources, total) => ({
      resources,
      pagingMetadata: page(total),
    })),
    route(endpoints.countResources, { count: 3 }),
    list(endpoints.queryResourceTypes, [rooms, people], (resourceTypes, total) => ({
      resourceTypes,
      pagingMetadata: page(total),
    })),
    list(endpoints.queryBookings, bookingRecords, (found, total) => ({
      extendedBookings: found.map(({ extended }) => extended),
      pagingMetadata: page(total),
    })),
    route(endpoints.countBookings, ({ body }) => ({
      count: JSON.stringify(body).includes('contactId') ? 1 : bookingRecords.length,
    })),
  ],
  answers,
  rows,
};
