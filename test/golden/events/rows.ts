import type { GoldenProduct, GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { WANDA } from './ids.ts';
import { DONATION, FAIR, guest, OPEN_DAY, PATRON, plusOnes, rsvp, SEAT, SOME_DAY, TABLE } from './records.ts';

const event = rowUuid('Event', OPEN_DAY);
const contact = rowUuid('Contact', WANDA);
const order = (number: string) => rowUuid('EventOrder', number);

/** The full address that a picture in a text gets. */
const fileIn = (place: string) =>
  `https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ae0${place}~mv2.jpg`;

const division = (id: string) => ({ uuid: rowUuid('TicketDefinition', id), 'event.uuid': event });
const tier = (id: string) => ({
  uuid: rowUuid('TicketPricingTier', id),
  'event.uuid': event,
  'event_pricing_division.uuid': rowUuid('TicketDefinition', id),
  capacity_type: 'individual',
});
const product = (id: string) => ({
  uuid: rowUuid('TicketProduct', id),
  is_website_display: false,
  tax_amount: 0,
  'custom_field.wix_ticket_definition_id': id,
  'custom_field.wix_event': event,
});

const item = (number: string, name: string) => ({
  uuid: rowUuid('EventOrderItem', number),
  'order.uuid': order('2XYZ-1'),
  'product.uuid': rowUuid('TicketProduct', SEAT),
  order_item_name: name,
  sku: number,
  quantity: 1,
  unit_price: 20.5,
  line_item_total: 20.5,
});

const definitions: readonly GoldenRecord[] = [
  {
    id: SEAT,
    row: {
      ...division(SEAT),
      name: 'A seat',
      notes: 'In the first rows\n\nNo refunds',
      capacity: 40,
      total_capacity: 40,
      area_individual_tickets_remaining: 31,
      status: 'disabled',
      created_at: '2025-01-01T00:00:00.111Z',
      updated_at: '2025-01-02T00:00:00.222Z',
    },
    children: {
      tier: [
        {
          ...tier(SEAT),
          name: 'A seat',
          price: 20.5,
          availability_start_date: '2025-02-01T00:00:00Z',
          availability_end_date: '2025-03-01T00:00:00Z',
        },
      ],
    },
  },
  {
    id: DONATION,
    row: { ...division(DONATION), name: 'A gift', capacity: 7, total_capacity: 7, status: 'enabled' },
    children: { tier: [{ ...tier(DONATION), name: 'A gift', price: 3 }] },
  },
  {
    id: TABLE,
    row: { ...division(TABLE), name: TABLE, notes: 'Small: 80.00 GBP\n\nLarge: 120.00 GBP' },
    children: { tier: [{ ...tier(TABLE), name: TABLE, price: 80 }] },
  },
  {
    id: PATRON,
    row: { ...division(PATRON), name: 'Patron' },
    children: { tier: [{ ...tier(PATRON), name: 'Patron', price: 5 }] },
  },
];

const orders: readonly GoldenRecord[] = [
  {
    id: '2XYZ-1',
    row: {
      uuid: order('2XYZ-1'),
      order_number: '2XYZ-1',
      order_reference: 'wix-event-2XYZ-1',
      date_time: '2025-02-10T10:00:00.111Z',
      order_status: 'Completed',
      order_payment_status: 'Paid',
      'order_contact.uuid': contact,
      order_contact_first_name: 'Wanda',
      order_contact_last_name: 'Wright',
      order_contact_email: 'wanda@tidewater.example',
      currency: 'GBP',
      // 42.50 less 6.75 of tax, 2.00 of the fee on top, and the 0.50 that were taken off.
      subtotal_amount: 34.25,
      total_tax_amount: 6.75,
      total_discount_amount: 0.5,
      processing_fee: 2,
      total_amount: 42.5,
      order_total: 42.5,
      total_amount_paid: 42.5,
      'custom_field.wix_status': 'PAID',
      'custom_field.wix_payment_method': 'payPal',
      'custom_field.wix_channel': 'OFFLINE_POS',
      'custom_field.wix_archived': true,
      'custom_field.wix_event': event,
      'custom_field.wix_transaction_id': '07a45000-0000-4000-8000-000000000001',
      'custom_field.wix_form': '[["diet","none",["a","b"]]]',
      'custom_field.wix_discounts': '[["Early","EARLY",null,"0.50"]]',
      created_at: '2025-02-10T10:00:00.111Z',
      updated_at: '2025-02-11T10:00:00.222Z',
    },
    children: {
      tickets: [item('2XYZ-1-AA', 'A seat'), item('2XYZ-1-BB', '2XYZ-1-BB')],
      payment: [
        {
          uuid: rowUuid('EventOrderPayment', '2XYZ-1'),
          'order.uuid': order('2XYZ-1'),
          amount: 42.5,
          currency: 'GBP',
          status: 'Paid',
          date_time: '2025-02-10T10:00:00.111Z',
          payment_method_name: 'PayPal',
          payment_gateway_details: '07a45000-0000-4000-8000-000000000001',
        },
      ],
    },
  },
  {
    id: '2XYZ-2',
    row: {
      uuid: order('2XYZ-2'),
      order_number: '2XYZ-2',
      order_reference: 'wix-event-2XYZ-2',
      date_time: '2025-02-12T10:00:00.111Z',
      order_status: 'Processing',
      order_payment_status: 'Part Paid',
      'order_contact.uuid': rowUuid('GuestBuyer', 'opener@example.org'),
      order_contact_first_name: 'Olga',
      order_contact_last_name: 'Ost',
      order_contact_email: 'opener@example.org',
      currency: 'GBP',
      total_amount: 20.5,
      order_total: 20.5,
      'custom_field.wix_status': 'PARTIALLY_PAID',
      'custom_field.wix_archived': false,
      'custom_field.wix_event': event,
      created_at: '2025-02-12T10:00:00.111Z',
    },
  },
  {
    id: '2XYZ-3',
    row: {
      uuid: order('2XYZ-3'),
      order_number: '2XYZ-3',
      order_reference: 'wix-event-2XYZ-3',
      date_time: '2025-02-13T10:00:00.111Z',
      order_status: 'Completed',
      order_payment_status: 'Paid',
      currency: 'GBP',
      subtotal_amount: 2.5,
      total_tax_amount: 0.5,
      total_amount: 3,
      order_total: 3,
      total_amount_paid: 3,
      'custom_field.wix_status': 'PAID',
      'custom_field.wix_payment_method': 'offline',
      'custom_field.wix_event': event,
      created_at: '2025-02-13T10:00:00.111Z',
    },
    children: {
      payment: [
        {
          uuid: rowUuid('EventOrderPayment', '2XYZ-3'),
          'order.uuid': order('2XYZ-3'),
          amount: 3,
          currency: 'GBP',
          status: 'Paid',
          date_time: '2025-02-13T10:00:00.111Z',
          payment_method_name: 'offline',
        },
      ],
    },
  },
];

const ticket = (number: string) => ({
  uuid: rowUuid('EventTicket', number),
  'event.uuid': event,
  'event_pricing_division.uuid': rowUuid('TicketDefinition', SEAT),
  'event_pricing_tier.uuid': rowUuid('TicketPricingTier', SEAT),
  ticket_type: 'individual',
});

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  events: [
    {
      id: OPEN_DAY,
      row: {
        uuid: event,
        reference_number: OPEN_DAY,
        event_name: 'Open day',
        event_slug: 'open-day-4',
        status: 'enabled',
        'custom_field.wix_status': 'STARTED',
        start_date_time: '2025-03-03T17:00:00Z',
        end_date_time: '2025-03-03T21:00:00Z',
        event_time_zone: 'Europe/London',
        notes: 'Around five',
        'custom_field.wix_recurrence': 'RECURRING',
        'custom_field.wix_series': '0ca7e900-0000-4000-8000-000000000009',
        short_description: 'All benches open',
        long_description: '<p id="d1">Come and see.</p>',
        event_image: {
          remote_url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
        },
        event_type: 'venue',
        venue_name: 'The workshop',
        venue_address_1: '12b Harbour Road',
        venue_address_2: 'Rear door',
        venue_city: 'York',
        venue_state: 'YOR',
        venue_postcode: 'YO1 7HH',
        venue_country: 'United Kingdom',
        venue_country_code: 'GB',
        link: 'https://meet.example/4',
        online_event_id: 'session-4',
        password: 'sesame',
        registration_deadline_date: '2025-03-01T00:00:00Z',
        'custom_field.wix_registration': 'RSVP',
        'custom_field.wix_rsvp_limit': 60,
        'custom_field.wix_categories': 'Crafts, Families',
        'custom_field.wix_policies': JSON.stringify([
          ['House rules', `No saws <a href="${fileIn('002')}">List</a>`],
        ]),
        'custom_field.wix_schedule': JSON.stringify([
          [
            'On oak',
            '2025-03-03T18:00:00Z',
            '2025-03-03T18:30:00Z',
            'Loft',
            `A talk <img src="${fileIn('003')}">`,
            true,
          ],
        ]),
        meta_title: 'Open day | Tidewater',
        meta_description: 'See every bench',
        created_at: '2024-12-01T00:00:00.111Z',
        updated_at: '2024-12-02T00:00:00.222Z',
      },
    },
    {
      id: FAIR,
      row: {
        uuid: rowUuid('Event', FAIR),
        reference_number: FAIR,
        event_name: 'Fair',
        status: 'draft',
        'custom_field.wix_status': 'DRAFT',
        long_description: `Stalls and tea <img src="${fileIn('001')}">`,
        event_type: 'online_event',
        venue_address_1: 'Line',
        link: 'https://fairs.example/7',
        'custom_field.wix_registration': 'EXTERNAL',
      },
    },
    {
      id: SOME_DAY,
      row: {
        uuid: rowUuid('Event', SOME_DAY),
        reference_number: SOME_DAY,
        event_name: 'Some day',
        status: 'disabled',
        'custom_field.wix_status': 'CANCELED',
        event_type: 'to_be_announced',
        venue_address_1: 'Quay Street 3',
        link: 'https://meet.example/8',
      },
    },
  ],
  ticketDefinitions: definitions,
  ticketProducts: [
    {
      id: SEAT,
      row: {
        ...product(SEAT),
        product_name: 'A seat',
        short_description: 'In the first rows',
        regular_price: 20.5,
        stock_level: 31,
        status: 'disabled',
        created_at: '2025-01-01T00:00:00.111Z',
        updated_at: '2025-01-02T00:00:00.222Z',
      },
    },
    {
      id: DONATION,
      row: { ...product(DONATION), product_name: 'A gift', regular_price: 3, status: 'enabled' },
    },
    {
      id: TABLE,
      row: { ...product(TABLE), product_name: TABLE, regular_price: 80, status: 'enabled' },
    },
    {
      id: PATRON,
      row: { ...product(PATRON), product_name: 'Patron', regular_price: 5, status: 'enabled' },
    },
  ],
  ticketBuyers: [
    {
      id: rowUuid('GuestBuyer', 'opener@example.org'),
      row: {
        uuid: rowUuid('GuestBuyer', 'opener@example.org'),
        email: 'opener@example.org',
        first_name: 'Olga',
        last_name: 'Ost',
        created_at: '2025-02-12T10:00:00.111Z',
      },
    },
  ],
  eventOrders: orders,
  eventTickets: [
    {
      id: '2XYZ-1-AA',
      row: {
        ...ticket('2XYZ-1-AA'),
        'contact.uuid': contact,
        contact_first_name: 'Gwen',
        contact_last_name: 'Guest',
        contact_email: 'gwen@example.org',
        contact_phone_country_code: '+44',
        contact_phone_number: '2079460002',
        price: 20.5,
        confirmation_status: 'cancelled',
        attended_status: 'attended',
      },
    },
    { id: '2XYZ-1-BB', row: { ...ticket('2XYZ-1-BB'), price: 0, confirmation_status: 'confirmed' } },
  ],
  eventRsvps: [
    {
      id: String(rsvp.id),
      row: {
        uuid: rowUuid('EventRsvp', String(rsvp.id)),
        'properties.wix_id': rsvp.id,
        'properties.event': event,
        'properties.contact': contact,
        'properties.status': 'WAITLIST',
        'properties.first_name': 'Rita',
        'properties.last_name': 'Reply',
        'properties.email': 'rita@example.org',
        'properties.guests': 3,
        'properties.guest_names': 'Rita Reply, Rolf Reply',
        'properties.arrived': 1,
        'properties.answers': '[["comment","Looking forward",["x"]]]',
        created_at: '2025-02-14T10:00:00.111Z',
        updated_at: '2025-02-15T10:00:00.222Z',
      },
    },
    {
      id: String(plusOnes.id),
      row: {
        uuid: rowUuid('EventRsvp', String(plusOnes.id)),
        'properties.wix_id': plusOnes.id,
        'properties.event': event,
        'properties.guest_names': 'Sol, Sif',
      },
    },
  ],
  eventGuests: [
    {
      id: String(guest.id),
      row: {
        uuid: rowUuid('EventGuest', String(guest.id)),
        'properties.wix_id': guest.id,
        'properties.event': event,
        'properties.contact': contact,
        'properties.kind': 'TICKET_HOLDER',
        'properties.attendance': 'IN_WAITLIST',
        'properties.first_name': 'Gwen',
        'properties.last_name': 'Guest',
        'properties.email': 'gwen@example.org',
        'properties.phone': '020 7946 0002',
        'properties.address': '1 Quay',
        'properties.arrived': true,
        'properties.guests': 2,
        'properties.wix_order_number': '2XYZ-1',
        'properties.wix_ticket_number': '2XYZ-1-AA',
        'properties.answers': '[["size","L",["M"]]]',
        created_at: '2025-02-16T10:00:00.111Z',
        updated_at: '2025-02-17T10:00:00.222Z',
      },
    },
  ],
};

/** Pictures of events, and what their texts show or lead to. */
export const files: NonNullable<GoldenProduct['files']> = {
  events: [
    ['https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg', 'event_image'],
    [fileIn('002'), 'custom_field.wix_policies'],
    [fileIn('003'), 'custom_field.wix_schedule'],
    [fileIn('001'), 'long_description'],
  ],
};
