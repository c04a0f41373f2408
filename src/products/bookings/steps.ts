import { guestContacts } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import {
  bookingFields,
  bookingGuestFields,
  bookingItemFields,
  bookingUnmapped,
  serviceFields,
  serviceUnmapped,
} from './mapping.ts';
import {
  bookingRecordFields,
  resourceFields,
  resourceUnmapped,
  staffFields,
  staffUnmapped,
} from './mapping-records.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const staffMembers: StepDefinition = {
  id: 'staffMembers',
  title: 'Staff members',
  wixEntity: 'StaffMember',
  nodeType: 'StaffMember',
  connection: 'staffMembers',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'database:wix_staff_member:Wix staff members',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: staffFields,
  unmapped: staffUnmapped,
  media: ['image.url'],
  risks: [
    {
      code: 'STAFF_CANNOT_LOG_IN',
      severity: 'INFO',
      message: 'Staff members are kept as a list; they do not become people who can log in to Insites.',
      advice: 'Invite those who need it.',
    },
  ],
};

const bookingResources: StepDefinition = {
  id: 'bookingResources',
  title: 'Rooms and equipment',
  wixEntity: 'BookingResource',
  nodeType: 'BookingResource',
  connection: 'bookingResources',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'database:wix_booking_resource:Wix booking resources',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: resourceFields,
  unmapped: resourceUnmapped,
  warnings: ['Wix lists its staff among the resources, too.'],
  risks: [],
};

const bookingServices: StepDefinition = {
  id: 'bookingServices',
  title: 'Services with prices, as products',
  wixEntity: 'BookingService',
  nodeType: 'BookingService',
  connection: 'bookingServices',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['collections'],
  entity: 'product',
  action: 'CREATE',
  key: 'id',
  dedupe: ['slug'],
  fields: serviceFields,
  constants: [
    { target: 'is_subscription', value: false },
    { target: 'tax_amount', value: 0, note: 'Taxes are set up anew.' },
  ],
  unmapped: serviceUnmapped,
  redirect: {
    source: 'urls.servicePage.url',
    target: '/{slug}',
    note: 'Wix shows services at `/service-page/<slug>`; a site can have changed that.',
  },
  media: ['mainImage.url', 'images[].url'],
  warnings: [
    'Insites has no bookings: a service becomes a product that can be shown and sold, without a calendar.',
    'Classes and courses could become events instead: the sources of Insites name both ways.',
  ],
  risks: [
    {
      code: 'SERVICE_SLUG_TWICE',
      severity: 'WARNING',
      message: 'Services share a slug; Insites wants each once among products.',
      advice: 'Change all but one in Wix before the copy, or let the importer add a number.',
      when: { path: 'slug', is: 'DUPLICATE' },
    },
    {
      code: 'SERVICE_PRICE_TEXT',
      severity: 'WARNING',
      message: 'Services that are priced by a text get the price 0; the text is kept in a custom field.',
      advice: 'Set a price after the copy.',
      when: { path: 'payment.rateType', is: 'ONE_OF', values: ['CUSTOM'] },
    },
    {
      code: 'SERVICE_VARIANTS',
      severity: 'WARNING',
      message: 'Services with choices keep one price; choices and their prices are kept as text.',
      advice: 'Make variants of them after the copy where they are to be sold.',
      when: { path: 'payment.rateType', is: 'ONE_OF', values: ['VARIED'] },
    },
    {
      code: 'SERVICE_INSTALMENTS',
      severity: 'WARNING',
      message: 'Services that are paid in instalments get the price of one; running payments stay with Wix.',
      advice: 'Agree with those customers on how they go on paying.',
      when: { path: 'payment.rateType', is: 'ONE_OF', values: ['SUBSCRIPTION'] },
    },
  ],
};

const bookingGuests = guestContacts({
  id: 'bookingGuests',
  title: 'People who booked and are no contacts yet',
  wixEntity: 'BookingGuest',
  nodeType: 'Booking',
  connection: 'bookings',
  since,
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'bookings',
  after: ['guestBuyers', 'ticketBuyers'],
  email: 'contactDetails.email',
  contact: 'contact.id',
  records: 'bookings',
  fields: bookingGuestFields,
  risks: [],
});

const bookings: StepDefinition = {
  id: 'bookings',
  title: 'Bookings without an order, as orders',
  wixEntity: 'Booking',
  nodeType: 'Booking',
  connection: 'bookings',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['bookingServices', 'contacts', 'members', 'bookingGuests', 'orders'],
  entity: 'order',
  action: 'CREATE',
  key: 'id',
  dedupe: ['order_reference'],
  onlyIf: {
    path: 'orderSummary.id',
    is: 'MISSING',
    reason: 'Bookings that were paid with an order come with the orders.',
  },
  fields: bookingFields,
  children: [
    {
      id: 'item',
      wixEntity: 'BookingItem',
      path: '.',
      entity: 'order_item',
      key: ['id'],
      parent: 'order.uuid',
      fields: bookingItemFields,
      assumedSize: 1,
    },
  ],
  unmapped: bookingUnmapped,
  warnings: [
    'The count is that of all bookings; those with an order are left out here, and all are in `bookingRecords`.',
  ],
  risks: [
    {
      code: 'COMING_BOOKINGS',
      severity: 'CRITICAL',
      message:
        'Bookings that lie ahead are moved as records: Insites has no calendar that would keep the time free or remind anyone.',
      advice: 'Decide before the move where bookings will be taken, and enter the coming ones there.',
    },
    {
      code: 'BOOKING_WITHOUT_EMAIL',
      severity: 'INFO',
      message: 'Bookings without an e-mail address refer to no contact unless Wix names one.',
      advice: 'Nothing to do: the booking keeps the name it was made with.',
      when: { path: 'contactDetails.email', is: 'MISSING' },
    },
    {
      code: 'BOOKING_SERVICE_GONE',
      severity: 'INFO',
      message: 'Bookings of services that were deleted keep the name of the service but refer to no product.',
      advice: 'Nothing to do, unless reports by product must be complete.',
      when: { path: 'service.id', is: 'MISSING' },
    },
    {
      code: 'BOOKING_PRICE_UNKNOWN',
      severity: 'WARNING',
      message:
        'Bookings without an order whose service has no one price (it varies, is paid in instalments, or the service was deleted) come with a price of 0.',
      advice: 'Enter what was paid by hand, or leave these bookings to the records of bookings.',
      when: { path: 'service.payment.fixed.price.amount', is: 'MISSING' },
    },
    {
      code: 'BOOKING_DATE_MISSING',
      severity: 'INFO',
      message: 'Bookings without a time of creation have no `date_time`, which imports require.',
      advice: 'Enter one by hand.',
      when: { path: 'createdAt', is: 'MISSING' },
    },
  ],
};

const bookingRecords: StepDefinition = {
  id: 'bookingRecords',
  title: 'All bookings, as a list',
  wixEntity: 'BookingRecord',
  nodeType: 'Booking',
  connection: 'bookings',
  since,
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'bookings',
  dependsOn: ['bookingServices', 'staffMembers', 'contacts', 'bookingGuests', 'orders'],
  entity: 'database:wix_booking:Wix bookings',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: bookingRecordFields,
  unmapped: [],
  warnings: [
    'It holds what orders have no room for: times, places, staff, attendance and what was filled in.',
  ],
  risks: [],
};

/** What becomes of Wix Bookings in Insites. */
export const steps: readonly StepDefinition[] = [
  staffMembers,
  bookingResources,
  bookingServices,
  bookingGuests,
  bookings,
  bookingRecords,
];
