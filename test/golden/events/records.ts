import type { endpoints } from '../../../src/products/events/wire.ts';
import type {
  WireEvent,
  WireGuest,
  WireOrder,
  WirePolicy,
  WireScheduleItem,
  WireTicketDefinition,
} from '../../../src/products/events/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';
import { WANDA } from './ids.ts';

type Item<T> = NonNullable<T> extends readonly (infer Element)[] ? Element : never;
type Ticket = Item<ResponseOf<typeof endpoints.listTickets>['tickets']>;
type Rsvp = Item<ResponseOf<typeof endpoints.queryRsvps>['rsvps']>;

export const OPEN_DAY = '0e7e0700-0000-4000-8000-000000000001';
export const FAIR = '0e7e0700-0000-4000-8000-000000000002';
export const SOME_DAY = '0e7e0700-0000-4000-8000-000000000003';
export const SEAT = '07c4e700-0000-4000-8000-000000000001';
export const DONATION = '07c4e700-0000-4000-8000-000000000002';
export const PATRON = '07c4e700-0000-4000-8000-000000000004';
export const TABLE = '07c4e700-0000-4000-8000-000000000003';

const pounds = (value: string) => ({ currency: 'GBP', value });

/** A picture in a text, as Wix's editors name it there. */
const fileIn = (place: string) => `wix:image://v1/aa11bb_0123456789abcdef0123456789ae0${place}~mv2.jpg/p.jpg`;

/** At an address, in a series, and open to answers. */
export const openDay: WireEvent = {
  id: OPEN_DAY,
  title: 'Open day',
  slug: 'open-day-4',
  status: 'STARTED',
  shortDescription: 'All benches open',
  description: {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 'd1',
        nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text: 'Come and see.', decorations: [] } }],
        paragraphData: {},
      },
    ],
  },
  createdDate: '2024-12-01T00:00:00.111Z',
  updatedDate: '2024-12-02T00:00:00.222Z',
  mainImage: {
    id: 'aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    width: 800,
    height: 600,
  },
  dateAndTimeSettings: {
    startDate: '2025-03-03T17:00:00Z',
    endDate: '2025-03-03T21:00:00Z',
    timeZoneId: 'Europe/London',
    dateAndTimeTbdMessage: 'Around five',
    recurrenceStatus: 'RECURRING',
    recurringEvents: { categoryId: '0ca7e900-0000-4000-8000-000000000009' },
  },
  location: {
    name: 'The workshop',
    type: 'VENUE',
    locationTbd: false,
    address: {
      addressLine: '12b Harbour Road',
      addressLine2: 'Rear door',
      city: 'York',
      subdivision: 'YOR',
      postalCode: 'YO1 7HH',
      country: 'GB',
    },
  },
  registration: { type: 'RSVP', rsvp: { limit: 60, endDate: '2025-03-01T00:00:00Z' } },
  onlineConferencing: {
    session: { guestLink: 'https://meet.example/4', sessionId: 'session-4', password: 'sesame' },
  },
  categories: {
    categories: [
      { id: '0ca7e900-0000-4000-8000-000000000001', name: 'Crafts' },
      { id: '0ca7e900-0000-4000-8000-000000000002', name: 'Families' },
    ],
  },
  seoSettings: {
    slug: 'open-day-4',
    advancedSeoData: {
      tags: [
        { type: 'title', children: 'Open day | Tidewater' },
        { type: 'meta', props: { name: 'description', content: 'See every bench' } },
      ],
    },
  },
};

/** Elsewhere, and announced on another site; of both forms of an address and of both links the first counts. */
export const fair: WireEvent = {
  id: FAIR,
  title: 'Fair',
  status: 'DRAFT',
  detailedDescription: `Stalls and tea <img src="${fileIn('001')}">`,
  location: {
    type: 'ONLINE',
    address: { addressLine: 'Line', streetAddress: { name: 'Street', number: '9' } },
  },
  registration: { type: 'EXTERNAL', external: { url: 'https://fairs.example/7' } },
};

/** Nothing is decided but the street. */
export const someDay: WireEvent = {
  id: SOME_DAY,
  title: 'Some day',
  status: 'CANCELED',
  location: {
    type: 'VENUE',
    locationTbd: true,
    address: { streetAddress: { name: 'Quay Street', number: '3' } },
  },
  registration: { external: { url: 'https://fairs.example/8' } },
  onlineConferencing: { session: { guestLink: 'https://meet.example/8' } },
};

export const policy: WirePolicy = {
  id: '0901c400-0000-4000-8000-000000000001',
  eventId: OPEN_DAY,
  name: 'House rules',
  body: `No saws <a href="${fileIn('002')}">List</a>`,
};

export const talk: WireScheduleItem = {
  id: '05c4ed00-0000-4000-8000-000000000001',
  eventId: OPEN_DAY,
  name: 'On oak',
  description: `A talk <img src="${fileIn('003')}">`,
  stageName: 'Loft',
  hidden: true,
  timeSlot: { start: '2025-03-03T18:00:00Z', end: '2025-03-03T18:30:00Z' },
};

/** Sold at one price. */
export const seat: WireTicketDefinition = {
  id: SEAT,
  eventId: OPEN_DAY,
  name: 'A seat',
  description: 'In the first rows',
  policyText: 'No refunds',
  hidden: true,
  actualLimit: 40,
  initialLimit: 50,
  createdDate: '2025-01-01T00:00:00.111Z',
  updatedDate: '2025-01-02T00:00:00.222Z',
  pricingMethod: { fixedPrice: pounds('20.50') },
  salePeriod: { startDate: '2025-02-01T00:00:00Z', endDate: '2025-03-01T00:00:00Z' },
  salesDetails: { unsoldCount: 31, soldCount: 9 },
};

/** The buyer says how much. */
export const donation: WireTicketDefinition = {
  id: DONATION,
  eventId: OPEN_DAY,
  name: 'A gift',
  hidden: false,
  initialLimit: 7,
  pricingMethod: { guestPrice: pounds('3.00') },
};

/** Has two prices: the fixed one counts. */
export const patron: WireTicketDefinition = {
  id: PATRON,
  eventId: OPEN_DAY,
  name: 'Patron',
  pricingMethod: { fixedPrice: pounds('5.00'), guestPrice: pounds('4.00') },
};

/** Has several prices, and more than one answer to the same question. */
export const table: WireTicketDefinition = {
  id: TABLE,
  eventId: OPEN_DAY,
  pricingMethod: {
    pricingOptions: {
      optionDetails: [
        { optionId: '0a710000-0000-4000-8000-000000000001', name: 'Small', price: pounds('80.00') },
        { optionId: '0a710000-0000-4000-8000-000000000002', name: 'Large', price: pounds('120.00') },
      ],
    },
  },
};

/** Paid, with tax in the price and a fee on top. */
export const paidOrder: WireOrder = {
  orderNumber: '2XYZ-1',
  eventId: OPEN_DAY,
  contactId: WANDA,
  created: '2025-02-10T10:00:00.111Z',
  updated: '2025-02-11T10:00:00.222Z',
  firstName: 'Wanda',
  lastName: 'Wright',
  email: 'Wanda@Tidewater.example',
  status: 'PAID',
  method: 'payPal',
  channel: 'OFFLINE_POS',
  archived: true,
  totalPrice: pounds('42.50'),
  checkoutForm: { inputValues: [{ inputName: 'diet', value: 'none', values: ['a', 'b'] }] },
  paymentDetails: {
    transaction: { transactionId: '07a45000-0000-4000-8000-000000000001', method: 'PayPal' },
  },
  invoice: {
    subTotal: pounds('41.00'),
    grandTotal: pounds('42.50'),
    discount: {
      amount: pounds('0.50'),
      discounts: [{ amount: pounds('0.50'), coupon: { couponId: 'c-1', name: 'Early', code: 'EARLY' } }],
    },
    tax: { type: 'INCLUDED', name: 'VAT', rate: '20', amount: pounds('6.75') },
    fees: [
      { name: 'WIX_FEE', type: 'FEE_ADDED', rate: '2.5', amount: pounds('2.00') },
      { name: 'WIX_FEE', type: 'FEE_INCLUDED', rate: '2.5', amount: pounds('1.25') },
    ],
  },
  tickets: [
    {
      ticketNumber: '2XYZ-1-AA',
      orderNumber: '2XYZ-1',
      ticketDefinitionId: SEAT,
      name: 'A seat',
      price: pounds('20.50'),
    },
    { ticketNumber: '2XYZ-1-BB', orderNumber: '2XYZ-1', ticketDefinitionId: SEAT, price: pounds('20.50') },
  ],
};

/** Not paid yet, and without anything that can be left out. */
export const openOrder: WireOrder = {
  orderNumber: '2XYZ-2',
  eventId: OPEN_DAY,
  created: '2025-02-12T10:00:00.111Z',
  status: 'PARTIALLY_PAID',
  archived: false,
  email: 'opener@example.org',
  firstName: 'Olga',
  lastName: 'Ost',
  totalPrice: pounds('20.50'),
  tickets: [],
};

/** Paid in another way, with a method that stands in one place only. */
export const cashOrder: WireOrder = {
  orderNumber: '2XYZ-3',
  eventId: OPEN_DAY,
  created: '2025-02-13T10:00:00.111Z',
  status: 'PAID',
  method: 'offline',
  totalPrice: pounds('3.00'),
  invoice: { subTotal: pounds('2.50'), tax: { type: 'ADDED', amount: pounds('0.50') } },
  tickets: [],
};

export const ticket: Ticket = {
  ticketNumber: '2XYZ-1-AA',
  orderNumber: '2XYZ-1',
  ticketDefinitionId: SEAT,
  name: 'A seat',
  price: pounds('20.50'),
  canceled: true,
  checkIn: { created: '2025-03-03T18:00:00Z' },
  guestDetails: {
    firstName: 'Gwen',
    lastName: 'Guest',
    email: 'Gwen@Example.org',
    phone: '+44 20 7946 0002',
    contactId: WANDA,
  },
};

export const bareTicket: Ticket = {
  ticketNumber: '2XYZ-1-BB',
  orderNumber: '2XYZ-1',
  ticketDefinitionId: SEAT,
  price: pounds('0.00'),
  canceled: false,
};

export const rsvp: Rsvp = {
  id: '075e9000-0000-4000-8000-000000000001',
  eventId: OPEN_DAY,
  contactId: WANDA,
  createdDate: '2025-02-14T10:00:00.111Z',
  updatedDate: '2025-02-15T10:00:00.222Z',
  status: 'WAITLIST',
  firstName: 'Rita',
  lastName: 'Reply',
  email: 'Rita@Example.org',
  totalGuests: 3,
  checkedInGuestCount: 1,
  guestList: {
    guests: [
      { index: 0, fullName: 'Rita Reply' },
      { index: 1, fullName: 'Rolf Reply' },
    ],
  },
  form: { inputValues: [{ inputName: 'comment', value: 'Looking forward', values: ['x'] }] },
};

/** Has those who come along apart, and no list of all. */
export const plusOnes: Rsvp = {
  id: '075e9000-0000-4000-8000-000000000002',
  eventId: OPEN_DAY,
  additionalGuestDetails: { guestCount: 2, guestNames: ['Sol', 'Sif'] },
};

export const guest: WireGuest = {
  id: '09e57000-0000-4000-8000-000000000001',
  eventId: OPEN_DAY,
  contactId: WANDA,
  orderNumber: '2XYZ-1',
  ticketNumber: '2XYZ-1-AA',
  createdDate: '2025-02-16T10:00:00.111Z',
  updatedDate: '2025-02-17T10:00:00.222Z',
  guestType: 'TICKET_HOLDER',
  attendanceStatus: 'IN_WAITLIST',
  totalGuests: 2,
  guestDetails: {
    firstName: 'Gwen',
    lastName: 'Guest',
    email: 'Gwen@Example.org',
    phone: '020 7946 0002',
    address: '1 Quay',
    checkedIn: true,
    formResponse: { inputValues: [{ inputName: 'size', value: 'L', values: ['M'] }] },
  },
};
