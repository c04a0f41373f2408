import { nothingOf } from '../golden-answer.ts';
import { dates, pounds } from './answers-parts.ts';
import {
  BARE_DEFINITION,
  BARE_TICKET,
  BUNDLE,
  CHAIR,
  GALA,
  GIFT,
  GONE_CONTACT,
  GONE_DEFINITION,
  GONE_EVENT,
  GONE_MEMBER,
  GONE_ORDER,
  HER_TICKET,
  HIS_TICKET,
  LOST_TICKET,
  MEMBER,
  OPEN_ORDER,
  PAID_ORDER,
  WANDA,
} from './ids.ts';
import {
  bareDefinition,
  bareTicket,
  bundle,
  chair,
  gift,
  herTicket,
  hisTicket,
  lostTicket,
} from './records-gala-tickets.ts';

const chairPricing = {
  pricingType: 'STANDARD',
  fixedPrice: pounds('41.00'),
  guestPrice: null,
  pricingOptions: null,
  optionTexts: null,
  free: false,
};

const chairAnswer = {
  id: CHAIR,
  name: 'A chair',
  description: 'Near the stage',
  policyText: 'No refunds after May',
  hidden: true,
  limited: false,
  initialLimit: 42,
  actualLimit: 43,
  limitPerCheckout: 44,
  pricingMethod: chairPricing,
  feeType: 'FEE_ADDED_AT_CHECKOUT',
  salePeriod: {
    startDate: '2026-02-01T00:00:00.111Z',
    endDate: '2026-03-01T00:00:00.222Z',
    displayNotOnSale: true,
  },
  saleStatus: 'SALE_ENDED',
  salesDetails: { unsoldCount: 45, soldCount: 46, reservedCount: 47, soldOut: true },
  seatingDetails: {
    places: [
      { placeId: '1-2-3', label: '3', sectionLabel: 'Stalls', elementLabel: 'Row B', availableCapacity: 48 },
    ],
  },
  eventDetails: {
    title: 'Gala, as it was',
    shortDescription: 'One night, as it was',
    location: { name: 'Small hall', type: 'ONLINE', locationTbd: true, address: null },
    dateAndTimeSettings: {
      ...dates,
      startDate: '2026-05-02T17:00:00.111Z',
      endDate: '2026-05-02T21:00:00.222Z',
      timeZoneId: 'Europe/Paris',
      formatted: { dateAndTime: '2 May', startDate: null, startTime: null, endDate: null, endTime: null },
    },
    eventPageUrl: { base: 'https://old.tidewater.example', path: '/gala' },
    status: 'STARTED',
  },
  extendedFields: { '@tidewater/e': { row: 'B' } },
  revision: '41',
  eventId: GALA,
  event: { id: GALA },
  createdAt: '2025-06-01T00:00:00.111Z',
  updatedAt: '2025-06-02T00:00:00.222Z',
  raw: chair,
};

const noDefinition = nothingOf(chairAnswer);
const noPricing = nothingOf(chairPricing);

export const definitionAnswers = [
  chairAnswer,
  {
    ...noDefinition,
    id: GIFT,
    name: 'A gift',
    hidden: false,
    limited: false,
    pricingMethod: { ...noPricing, pricingType: 'DONATION', guestPrice: pounds('2.00'), free: true },
    eventId: GALA,
    event: { id: GALA },
    createdAt: '2025-07-01T00:00:00.111Z',
    raw: gift,
  },
  {
    ...noDefinition,
    id: BUNDLE,
    pricingMethod: {
      ...noPricing,
      pricingOptions: [
        { id: '0a710000-0000-4000-8000-0000000000a1', name: 'For two', price: pounds('70.00') },
        { id: '0a710000-0000-4000-8000-0000000000a2', name: null, price: null },
      ],
      optionTexts: ['For two: 70.00 GBP', ''],
    },
    eventId: GONE_EVENT,
    event: { id: GONE_EVENT },
    createdAt: '2025-08-01T00:00:00.111Z',
    raw: bundle,
  },
  { ...noDefinition, id: BARE_DEFINITION, createdAt: '2025-09-01T00:00:00.111Z', raw: bareDefinition },
];

const herGuest = {
  guestAssigned: true,
  firstName: 'Gwen',
  lastName: 'Guest',
  email: 'Gwen@Example.org',
  phone: '+44 20 7946 0003',
  form: [{ inputName: 'dish', value: 'Pie', values: ['Pie', 'Fish'] }],
};

const herAnswer = {
  id: HER_TICKET,
  ticketNumber: HER_TICKET,
  orderNumber: PAID_ORDER,
  ticketDefinitionId: CHAIR,
  name: 'A chair, as it was',
  price: pounds('41.50'),
  free: true,
  policy: 'No refunds, as it was',
  checkedInAt: '2026-05-02T18:05:00.111Z',
  orderStatus: 'AUTHORIZED',
  orderArchived: true,
  orderFullName: 'Wanda Wright',
  guestFullName: 'Gwen Guest',
  guestDetails: herGuest,
  archived: false,
  anonymized: false,
  canceled: true,
  checkInUrl: 'https://tidewater.example/check-in/4',
  ticketPdfUrl: 'https://tidewater.example/ticket-4.pdf',
  walletPassUrl: 'https://tidewater.example/wallet/4',
  channel: 'OFFLINE_POS',
  definition: { id: CHAIR },
  order: { id: PAID_ORDER },
  event: { id: GALA },
  contact: { id: WANDA },
  member: { id: MEMBER },
  raw: herTicket,
};

const noTicket = nothingOf(herAnswer);

export const ticketAnswers = [
  herAnswer,
  {
    ...noTicket,
    id: HIS_TICKET,
    ticketNumber: HIS_TICKET,
    orderNumber: OPEN_ORDER,
    ticketDefinitionId: GONE_DEFINITION,
    free: true,
    orderArchived: false,
    guestDetails: nothingOf(herGuest),
    archived: true,
    anonymized: false,
    canceled: false,
    definition: { id: GONE_DEFINITION },
    order: { id: OPEN_ORDER },
    event: { id: GONE_EVENT },
    contact: { id: GONE_CONTACT },
    member: { id: GONE_MEMBER },
    raw: hisTicket,
  },
  {
    ...noTicket,
    id: LOST_TICKET,
    ticketNumber: LOST_TICKET,
    orderNumber: GONE_ORDER,
    free: false,
    orderArchived: true,
    archived: true,
    anonymized: false,
    canceled: false,
    order: { id: GONE_ORDER },
    raw: lostTicket,
  },
  { ...noTicket, id: BARE_TICKET, ticketNumber: BARE_TICKET, raw: bareTicket },
];
