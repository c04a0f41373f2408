import type { GoldenRecord } from '../golden-answer.ts';
import type { WireExtendedBooking } from '../../../src/products/bookings/wire.ts';
import { rowUuid } from '../identity.ts';
import {
  ANA,
  BARE_BOOKING,
  CARVING,
  COURSE,
  COURSE_BOOKING,
  GONE_SERVICE,
  GROUP_BOOKING,
  HER_BOOKING,
  LOST_BOOKING,
  ORDER,
  TURNING,
  WANDA,
} from './ids.ts';
import {
  bareBooking,
  courseBooking,
  groupBooking,
  herBooking,
  lostBooking,
  paidBooking,
} from './records-bookings.ts';

const contact = rowUuid('Contact', WANDA);
const gus = rowUuid('GuestBuyer', 'gus@example.org');
const product = (id: string) => rowUuid('BookingService', id);

const order = (id: string, row: object, item: object): GoldenRecord => ({
  id,
  row: {
    uuid: rowUuid('Booking', id),
    order_reference: `wix-booking-${id}`,
    'custom_field.wix_booking_id': id,
    ...row,
  },
  children: {
    item: [{ uuid: rowUuid('BookingItem', id), 'order.uuid': rowUuid('Booking', id), ...item }],
  },
});

const record = (wire: WireExtendedBooking, more: object): GoldenRecord => {
  const id = String(wire.booking?.id);
  const whole = { 'properties.wix_booking': JSON.stringify(wire) };
  return { id, row: { uuid: rowUuid('BookingRecord', id), 'properties.wix_id': id, ...more, ...whole } };
};

const amounts = (amount: number) => ({
  currency: 'GBP',
  total_amount: amount,
  order_total: amount,
  subtotal_amount: amount,
});

/** Bookings without an order. */
export const bookingRows: readonly GoldenRecord[] = [
  order(
    HER_BOOKING,
    {
      ...amounts(80),
      date_time: '2025-01-01T00:00:00.111Z',
      order_status: 'Completed',
      order_payment_status: 'Unpaid',
      'order_contact.uuid': contact,
      order_contact_first_name: 'Wanda B',
      order_contact_last_name: 'Wright B',
      order_contact_email: 'wanda.b@tidewater.example',
      order_contact_phone_country_code: '+44',
      order_contact_phone_number: '2079460777',
      billing_address_1: '12b Harbour Road',
      billing_address_2: 'Loft',
      billing_city: 'York',
      billing_state: 'GB-YOR',
      billing_postcode: 'YO1 7HH',
      billing_country: 'Great Britain',
      billing_country_code: 'GB',
      'custom_field.wix_booking_status': 'CONFIRMED',
      'custom_field.wix_booking_starts': '2025-04-01T09:00:00.333Z',
      'custom_field.wix_booking_ends': '2025-04-01T10:30:00.444Z',
      created_at: '2025-01-01T00:00:00.111Z',
      updated_at: '2025-01-02T00:00:00.222Z',
    },
    {
      'product.uuid': product(CARVING),
      order_item_name: 'Carving, as it was',
      quantity: 2,
      unit_price: 40,
      line_item_total: 80,
    },
  ),
  order(
    COURSE_BOOKING,
    {
      date_time: '2025-03-01T00:00:00.111Z',
      order_status: 'Cancelled',
      order_payment_status: 'Part Paid',
      'order_contact.uuid': gus,
      order_contact_email: 'gus@example.org',
      billing_address_1: 'Mill Lane 9',
      billing_address_2: 'F',
      billing_country: 'Ireland',
      billing_country_code: 'IE',
      'custom_field.wix_booking_status': 'CANCELED',
      created_at: '2025-03-01T00:00:00.111Z',
    },
    { 'product.uuid': product(COURSE), order_item_name: 'Joinery, as it was', quantity: 1, unit_price: 0 },
  ),
  order(
    GROUP_BOOKING,
    {
      ...amounts(200),
      date_time: '2025-04-01T00:00:00.111Z',
      order_status: 'Open',
      order_payment_status: 'Paid',
      order_contact_first_name: 'Group',
      billing_address_1: '9 Mill Lane, Galway',
      'custom_field.wix_booking_status': 'WAITING_LIST',
      created_at: '2025-04-01T00:00:00.111Z',
    },
    {
      'product.uuid': product(CARVING),
      order_item_name: CARVING,
      quantity: 5,
      unit_price: 40,
      line_item_total: 200,
    },
  ),
  order(
    LOST_BOOKING,
    {
      date_time: '2025-05-01T00:00:00.111Z',
      order_status: 'Cancelled',
      'custom_field.wix_booking_status': 'DECLINED',
      created_at: '2025-05-01T00:00:00.111Z',
    },
    { order_item_name: GONE_SERVICE, quantity: 1, unit_price: 0 },
  ),
  order(
    BARE_BOOKING,
    {
      date_time: '2025-06-01T00:00:00.111Z',
      order_status: 'Open',
      created_at: '2025-06-01T00:00:00.111Z',
    },
    { order_item_name: BARE_BOOKING, quantity: 1, unit_price: 0 },
  ),
];

/** All bookings. */
export const bookingRecordRows: readonly GoldenRecord[] = [
  record(herBooking, {
    'properties.status': 'CONFIRMED',
    'properties.payment_status': 'NOT_PAID',
    'properties.payment_option': 'OFFLINE',
    'properties.deposit_selected': false,
    'properties.title': 'Carving, as it was',
    'properties.starts': '2025-04-01T09:00:00.333Z',
    'properties.ends': '2025-04-01T10:30:00.444Z',
    'properties.time_zone': 'Europe/London',
    'properties.location': 'Quayside, as it was',
    'properties.staff_name': 'Ana, as she was',
    'properties.wix_service_id': CARVING,
    'properties.product': product(CARVING),
    'properties.staff_member': rowUuid('StaffMember', ANA),
    'properties.contact': contact,
    'properties.email': 'wanda.b@tidewater.example',
    'properties.first_name': 'Wanda B',
    'properties.last_name': 'Wright B',
    'properties.phone': '020 7946 0777',
    'properties.participants': 2,
    'properties.attendance': 'NOT_ATTENDED',
    'properties.attendees': 1,
    'properties.conference_url': 'https://meet.example/carving',
    'properties.cancellation_fee': 'APPLIED_TO_ORDER',
    'properties.visit_id': '0a510000-0000-4000-8000-000000000001',
    'properties.external_user_id': 'ext-1',
    'properties.add_ons': '[["Wax",3,20]]',
    'properties.form_values': '[["Wood","wood_1","Ash"]]',
    created_at: '2025-01-01T00:00:00.111Z',
    updated_at: '2025-01-02T00:00:00.222Z',
  }),
  record(paidBooking, {
    'properties.status': 'PENDING',
    'properties.payment_status': 'PAID',
    'properties.payment_option': 'ONLINE',
    'properties.deposit_selected': true,
    'properties.title': 'Turning, as it was',
    'properties.location': 'Somewhere in Esk',
    'properties.wix_service_id': TURNING,
    'properties.product': product(TURNING),
    'properties.contact': gus,
    'properties.order': rowUuid('Order', ORDER),
    'properties.email': 'gus@example.org',
    'properties.first_name': 'Gus',
    'properties.last_name': 'Gast',
    'properties.phone': '+965 2555 0142',
    'properties.participants': 5,
    'properties.refunded': 12.34,
    'properties.membership': 'Gold',
    'properties.waiver': 'SIGNED',
    created_at: '2025-02-01T00:00:00.111Z',
  }),
  record(courseBooking, {
    'properties.status': 'CANCELED',
    'properties.payment_status': 'PARTIALLY_PAID',
    'properties.title': 'Joinery, as it was',
    'properties.time_zone': 'Asia/Kuwait',
    'properties.location': 'Barn End',
    'properties.wix_service_id': COURSE,
    'properties.product': product(COURSE),
    'properties.contact': gus,
    'properties.email': 'gus@example.org',
    'properties.participants': 1,
    'properties.instalments_paid': 2,
    'properties.instalments': 6,
    'properties.form_values': '[["Why?","For fun"]]',
    created_at: '2025-03-01T00:00:00.111Z',
  }),
  record(groupBooking, {
    'properties.status': 'WAITING_LIST',
    'properties.payment_status': 'EXEMPT',
    'properties.wix_service_id': CARVING,
    'properties.product': product(CARVING),
    'properties.first_name': 'Group',
    'properties.participants': 5,
    created_at: '2025-04-01T00:00:00.111Z',
  }),
  record(lostBooking, {
    'properties.status': 'DECLINED',
    'properties.wix_service_id': GONE_SERVICE,
    created_at: '2025-05-01T00:00:00.111Z',
  }),
  record(bareBooking, { created_at: '2025-06-01T00:00:00.111Z' }),
];
