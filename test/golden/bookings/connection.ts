import { endpoints } from '../../../src/products/bookings/wire.ts';
import { absent, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

const all = [
  endpoints.queryBookings,
  endpoints.queryServices,
  endpoints.queryStaff,
  endpoints.queryResources,
];

export const connection: TestedProduct = {
  product: 'BOOKINGS',
  title: 'Wix Bookings',
  insitesModule: 'ECOMMERCE',
  alternativeModule: 'EVENTS',
  purpose: 'Past and coming bookings, with who booked, attendance, payment and what they filled in.',
  loss: 'The migrated site has no bookings, and does not know who comes to what.',
  ticks: [
    tick('Read Bookings - Including Participants', 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-SENSITIVE'),
    tick('Read Bookings - Public Data', 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-PUBLIC'),
    tick('Read Staff Members', 'BOOKINGS.STAFF_MEMBER_READ', { partOf: 'Read Bookings - Public Data' }),
    tick('Read All Staff Members', 'bookings:staff:v1:staff_member:read', {
      partOf: 'Read Bookings - Public Data',
    }),
    tick('Read Resources', 'BOOKINGS.RESOURCE_READ', { partOf: 'Read Bookings - Public Data' }),
  ],
  open: [
    route(endpoints.queryBookings, { extendedBookings: [] }),
    route(endpoints.queryServices, { services: [] }),
    route(endpoints.queryStaff, { staffMembers: [] }),
    route(endpoints.queryResources, { resources: [] }),
  ],
  partial: absent(
    '428: "App not installed".',
    all.map((it) => refuses(it, 428, { message: 'App not installed', details: {} })),
  ),
};
