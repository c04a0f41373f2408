import type { endpoints } from '../../../src/products/events/wire.ts';
import type { WireTicketDefinition } from '../../../src/products/events/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';
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

type Ticket = NonNullable<ResponseOf<typeof endpoints.listTickets>['tickets']>[number];

const pounds = (value: string) => ({ currency: 'GBP', value });

/** Has one price, seats, and everything that a ticket definition can have. */
export const chair: WireTicketDefinition = {
  id: CHAIR,
  eventId: GALA,
  revision: '41',
  name: 'A chair',
  description: 'Near the stage',
  policyText: 'No refunds after May',
  hidden: true,
  limited: false,
  initialLimit: 42,
  actualLimit: 43,
  limitPerCheckout: 44,
  pricingMethod: { fixedPrice: pounds('41.00'), pricingType: 'STANDARD', free: false },
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
    location: { name: 'Small hall', type: 'ONLINE', locationTbd: true },
    dateAndTimeSettings: {
      startDate: '2026-05-02T17:00:00.111Z',
      endDate: '2026-05-02T21:00:00.222Z',
      timeZoneId: 'Europe/Paris',
      formatted: { dateAndTime: '2 May' },
    },
    eventPageUrl: { base: 'https://old.tidewater.example', path: '/gala' },
    status: 'STARTED',
  },
  extendedFields: { namespaces: { '@tidewater/e': { row: 'B' } } },
  createdDate: '2025-06-01T00:00:00.111Z',
  updatedDate: '2025-06-02T00:00:00.222Z',
};

/** The guest chooses the price. */
export const gift: WireTicketDefinition = {
  id: GIFT,
  eventId: GALA,
  name: 'A gift',
  hidden: false,
  limited: false,
  pricingMethod: { guestPrice: pounds('2.00'), pricingType: 'DONATION', free: true },
  createdDate: '2025-07-01T00:00:00.111Z',
};

/** Has several prices; its event was deleted. */
export const bundle: WireTicketDefinition = {
  id: BUNDLE,
  eventId: GONE_EVENT,
  pricingMethod: {
    pricingOptions: {
      optionDetails: [
        { optionId: '0a710000-0000-4000-8000-0000000000a1', name: 'For two', price: pounds('70.00') },
        { optionId: '0a710000-0000-4000-8000-0000000000a2' },
      ],
    },
  },
  createdDate: '2025-08-01T00:00:00.111Z',
};

export const bareDefinition: WireTicketDefinition = {
  id: BARE_DEFINITION,
  createdDate: '2025-09-01T00:00:00.111Z',
};

/** With everything that a ticket can have. */
export const herTicket: Ticket = {
  ticketNumber: HER_TICKET,
  orderNumber: PAID_ORDER,
  ticketDefinitionId: CHAIR,
  name: 'A chair, as it was',
  price: pounds('41.50'),
  free: true,
  policy: 'No refunds, as it was',
  checkIn: { created: '2026-05-02T18:05:00.111Z' },
  orderStatus: 'AUTHORIZED',
  orderArchived: true,
  orderFullName: 'Wanda Wright',
  guestFullName: 'Gwen Guest',
  guestDetails: {
    guestAssigned: true,
    firstName: 'Gwen',
    lastName: 'Guest',
    email: 'Gwen@Example.org',
    phone: '+44 20 7946 0003',
    form: { inputValues: [{ inputName: 'dish', value: 'Pie', values: ['Pie', 'Fish'] }] },
    contactId: WANDA,
  },
  archived: false,
  memberId: MEMBER,
  anonymized: false,
  canceled: true,
  checkInUrl: 'https://tidewater.example/check-in/4',
  ticketPdfUrl: 'https://tidewater.example/ticket-4.pdf',
  walletPassUrl: 'https://tidewater.example/wallet/4',
  channel: 'OFFLINE_POS',
};

/** Called off and held by nobody who is still there. */
export const hisTicket: Ticket = {
  ticketNumber: HIS_TICKET,
  orderNumber: OPEN_ORDER,
  ticketDefinitionId: GONE_DEFINITION,
  free: true,
  orderArchived: false,
  archived: true,
  anonymized: false,
  canceled: false,
  guestDetails: { contactId: GONE_CONTACT },
  memberId: GONE_MEMBER,
};

/** Its order is in no list. */
export const lostTicket: Ticket = {
  ticketNumber: LOST_TICKET,
  orderNumber: GONE_ORDER,
  free: false,
  orderArchived: true,
  archived: true,
  anonymized: false,
  canceled: false,
};

export const bareTicket: Ticket = { ticketNumber: BARE_TICKET };
