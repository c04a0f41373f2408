import type { FieldRule } from '../../contract/step-definition.ts';
import { guestContacts, guestReference, orderContact } from '../../migration/rules/guest-contacts.ts';
import { CONTACT, identity, ORDER, reference, rowsOf } from '../../migration/rules/references.ts';
import { always, missing, risk } from '../../migration/rules/risks.ts';
import {
  below,
  firstOf,
  joined,
  phone,
  rows,
  STREET,
  UNPARTED,
} from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { child, databaseStep, recordsOf, step } from '../../migration/rules/steps.ts';
import { because, OF_APPS, TECHNICAL, WHOLE } from '../../migration/rules/unmapped.ts';
import {
  decimal,
  email,
  flag,
  integer,
  json,
  prefixed,
  text,
  time,
  word,
} from '../../migration/rules/values.ts';
import { bookingResources, bookingServices, row, staffMembers, THEIR_OWN } from './migration-services.ts';

const BOOKING = { step: 'bookings', entity: 'Booking' };

const PHONE_BESIDE = ['contactDetails.countryCode'];
/** Those who take part with different prices. */
const SEVERAL = { source: 'participantsChoices[].numberOfParticipants', transform: 'SUM' } as const;
const PARTICIPANTS = ['totalParticipants', SEVERAL.source];
const PRICE =
  'What the service costs today: Wix tells what a booking cost in its order only, and these bookings have none.';

/** The price of the service for everyone who takes part. */
function total(target: string): FieldRule {
  const source = 'service.payment.fixed.price.amount';
  return { source, with: PARTICIPANTS, target, transform: 'TIMES', lossy: true, note: PRICE };
}

const bookings = step({
  id: 'bookings',
  title: 'Bookings without an order, as orders',
  wixEntity: 'Booking',
  dependsOn: ['bookingServices', 'contacts', 'members', 'bookingGuests', 'orders'],
  entity: 'order',
  dedupe: ['order_reference'],
  onlyIf: {
    path: 'orderSummary.id',
    is: 'MISSING',
    reason: 'Bookings that were paid with an order come with the orders.',
  },
  fields: [
    text('service.payment.fixed.price.currency', 'currency'),
    total('total_amount'),
    total('order_total'),
    total('subtotal_amount'),
    identity(),
    time('createdAt', 'date_time'),
    word(
      'status',
      'order_status',
      { CONFIRMED: 'Completed', 'CREATED PENDING WAITING_LIST': 'Open', 'CANCELED DECLINED': 'Cancelled' },
      { default: 'Open' },
    ),
    word('paymentStatus', 'order_payment_status', {
      'PAID EXEMPT': 'Paid',
      PARTIALLY_PAID: 'Part Paid',
      NOT_PAID: 'Unpaid',
      REFUNDED: 'Refunded',
      FAILED: 'Declined',
      UNDEFINED: 'Other',
    }),
    prefixed('id', 'order_reference', 'wix-booking-'),
    ...orderContact({
      contact: 'contact.id',
      guests: 'bookingGuests',
      email: 'contactDetails.email',
      names: 'contactDetails',
    }),
    ...phone('contactDetails.phone', 'order_contact', PHONE_BESIDE),
    ...below('contactDetails.fullAddress', [
      text('addressLine', 'billing_address_1'),
      text('addressLine2', 'billing_address_2'),
      text('apartment', 'billing_address_2'),
      text('city', 'billing_city'),
      text('subdivision', 'billing_state'),
      text('postalCode', 'billing_postcode'),
      text('countryFullname', 'billing_country'),
      text('country', 'billing_country_code'),
      joined(['streetName', 'streetNumber'], 'billing_address_1', { argument: ' ', note: STREET }),
      text('formattedAddress', 'billing_address_1', { note: UNPARTED }),
      { source: 'country', target: 'billing_country', transform: 'COUNTRY_NAME' },
    ]),
    text('id', 'custom_field.wix_booking_id'),
    text('status', 'custom_field.wix_booking_status'),
    time('startDate', 'custom_field.wix_booking_starts'),
    time('endDate', 'custom_field.wix_booking_ends'),
    ...times,
  ],
  children: [
    child('order.uuid', BOOKING, {
      id: 'item',
      wixEntity: 'BookingItem',
      path: '.',
      entity: 'order_item',
      key: ['id'],
      fields: [
        reference('serviceId', 'product.uuid', rowsOf(bookingServices)),
        firstOf(['title', 'serviceId', 'id'], 'order_item_name'),
        integer('totalParticipants', 'quantity'),
        { ...SEVERAL, target: 'quantity', default: 1 },
        decimal('service.payment.fixed.price.amount', 'unit_price', { default: 0, note: PRICE }),
        total('line_item_total'),
      ],
    }),
  ],
  unmapped: {
    ...because(THEIR_OWN, 'service order'),
    orderSummary: 'Bookings with an order come with the orders.',
    ...because(THEIR_OWN, 'staffMember resource form'),
    formId: 'The same as `form`.',
    formSubmission: THEIR_OWN,
    contactDetails: 'Name, e-mail, phone and address are mapped; the rest follows from them.',
    ...because(
      'The step `bookingRecords` keeps it.',
      'selectedPaymentOption depositSelected bookedEntity serviceId participantsChoices createdBy ' +
        'attendance conferencing cancellationFeeStatus subscription transactions waiver formValues ' +
        'additionalFields addOns multiService externalUserId',
    ),
    allowedActions: 'It follows from the policy and changes with time.',
    cancellationFeeEnabled: 'It follows from the policy at the time of booking.',
    doubleBooked: 'It follows from the times of the bookings.',
    extendedFields: OF_APPS,
    ...because(TECHNICAL, 'appId createdByAppId revision'),
  },
  warnings: [
    'The count is that of all bookings; those with an order are left out here, and all are in `bookingRecords`.',
  ],
  risks: [
    risk.critical('COMING_BOOKINGS', always, {
      message:
        'Bookings that lie ahead are moved as records: Insites has no calendar that would keep the time free or remind anyone.',
      advice: 'Decide before the move where bookings will be taken, and enter the coming ones there.',
    }),
    risk.info('BOOKING_WITHOUT_EMAIL', missing('contactDetails.email'), {
      message: 'Bookings without an e-mail address refer to no contact unless Wix names one.',
      advice: 'Nothing to do: the booking keeps the name it was made with.',
    }),
    risk.info('BOOKING_SERVICE_GONE', missing('service.id'), {
      message: 'Bookings of services that were deleted keep the name of the service but refer to no product.',
      advice: 'Nothing to do, unless reports by product must be complete.',
    }),
    risk.warning('BOOKING_PRICE_UNKNOWN', missing('service.payment.fixed.price.amount'), {
      message:
        'Bookings without an order whose service has no one price (it varies, is paid in instalments, or the service was deleted) come with a price of 0.',
      advice: 'Enter what was paid by hand, or leave these bookings to the records of bookings.',
    }),
    risk.info('BOOKING_DATE_MISSING', missing('createdAt'), {
      message: 'Bookings without a time of creation have no `date_time`, which imports require.',
      advice: 'Enter one by hand.',
    }),
  ],
});

const bookingGuests = guestContacts(bookings, {
  id: 'bookingGuests',
  title: 'People who booked and are no contacts yet',
  wixEntity: 'BookingGuest',
  after: ['guestBuyers', 'ticketBuyers'],
  email: 'contactDetails.email',
  contact: 'contact.id',
  records: 'bookings',
  fields: [
    text('contactDetails.firstName', 'first_name'),
    text('contactDetails.lastName', 'last_name'),
    ...phone('contactDetails.phone', 'mobile', PHONE_BESIDE),
  ],
});

/** All that orders have no room for. */
const bookingRecords = databaseStep('wix_booking', 'Wix bookings', {
  ...recordsOf(bookings),
  id: 'bookingRecords',
  title: 'All bookings, as a list',
  wixEntity: 'BookingRecord',
  dependsOn: ['bookingServices', 'staffMembers', 'contacts', 'bookingGuests', 'orders'],
  fields: [
    ...row,
    text('status'),
    text('paymentStatus', 'payment_status'),
    text('selectedPaymentOption', 'payment_option'),
    flag('depositSelected', 'deposit_selected'),
    text('title'),
    time('startDate', 'starts'),
    time('endDate', 'ends'),
    ...below('bookedEntity', [
      firstOf(['slot.timezone', 'schedule.timezone'], 'time_zone'),
      firstOf(['slot.location.name', 'schedule.location.name', 'slot.location.formattedAddress'], 'location'),
      text('slot.resource.name', 'staff_name'),
    ]),
    text('serviceId', 'wix_service_id'),
    reference('serviceId', 'product', rowsOf(bookingServices)),
    reference('staffMember.id', 'staff_member', rowsOf(staffMembers)),
    reference('contact.id', 'contact', CONTACT),
    guestReference('bookingGuests', 'contactDetails.email', 'contact'),
    reference('orderSummary.id', 'order', ORDER),
    email('contactDetails.email', 'email'),
    text('contactDetails.firstName', 'first_name'),
    text('contactDetails.lastName', 'last_name'),
    text('contactDetails.phone', 'phone'),
    integer('totalParticipants', 'participants'),
    { ...SEVERAL, target: 'participants', type: 'integer' },
    text('attendance.status', 'attendance'),
    integer('attendance.numberOfAttendees', 'attendees'),
    text('conferencing.guestUrl', 'conference_url'),
    text('cancellationFeeStatus', 'cancellation_fee'),
    integer('subscription.currentCycle', 'instalments_paid'),
    integer('subscription.totalCycles', 'instalments'),
    decimal('transactions.refunded', 'refunded'),
    text('transactions.membershipName', 'membership'),
    text('waiver.status', 'waiver'),
    text('multiService.id', 'visit_id'),
    text('externalUserId', 'external_user_id'),
    rows('addOns[]', ['name', 'quantity', 'durationInMinutes'], 'add_ons'),
    rows('formValues[]', ['label', 'key', 'value'], 'form_values'),
    rows('additionalFields[]', ['label', 'value'], 'form_values', {
      note: 'Bookings from before Wix Bookings used Wix Forms.',
    }),
    json('raw', 'wix_booking', { note: WHOLE }),
  ],
  warnings: [
    'It holds what orders have no room for: times, places, staff, attendance and what was filled in.',
  ],
});

/** What becomes of Wix Bookings in Insites. */
export const steps = [
  staffMembers,
  bookingResources,
  bookingServices,
  bookingGuests,
  bookings,
  bookingRecords,
];
