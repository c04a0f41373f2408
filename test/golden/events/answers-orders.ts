import { nothingOf } from '../golden-answer.ts';
import { pounds } from './answers-parts.ts';
import {
  BARE_ORDER,
  CANCELED_ORDER,
  CHAIR,
  GALA,
  GONE_CONTACT,
  GONE_DEFINITION,
  GONE_EVENT,
  GONE_MEMBER,
  HER_TICKET,
  MEMBER,
  OPEN_ORDER,
  PAID_ORDER,
  WANDA,
} from './ids.ts';
import { bareOrder, canceledOrder, openOrder, paidOrder } from './records-gala-orders.ts';

const chairs = {
  id: CHAIR,
  quantity: 2,
  name: 'Chairs, as they were',
  price: pounds('41.50'),
  total: pounds('83.00'),
  discount: { amount: pounds('3.00'), afterDiscount: pounds('80.00'), discounts: null },
  tax: { type: 'ADDED', name: 'Hall tax', rate: '4.5', taxable: pounds('79.00'), amount: pounds('3.56') },
  fees: [{ name: 'WIX_FEE', type: 'FEE_INCLUDED', rate: '1.5', amount: pounds('1.20') }],
};

const paidInvoice = {
  // 2.05 and 1.10: the third fee is in the price.
  addedFees: pounds('3.15'),
  items: [chairs, { ...nothingOf(chairs), id: GONE_DEFINITION }],
  subTotal: pounds('82.00'),
  grandTotal: pounds('86.50'),
  revenue: pounds('81.00'),
  discount: {
    amount: pounds('9.00'),
    afterDiscount: pounds('73.00'),
    discounts: [
      {
        amount: pounds('4.00'),
        coupon: { id: '0c009040-0000-4000-8000-0000000000a1', name: 'Spring', code: 'SPRING26' },
        paidPlan: null,
      },
      {
        amount: pounds('5.00'),
        coupon: null,
        paidPlan: { name: 'Patrons', percent: '12.5', quantityDiscounted: 2 },
      },
    ],
  },
  tax: {
    type: 'ADDED_AT_CHECKOUT',
    name: 'VAT',
    rate: '20.25',
    taxable: pounds('72.00'),
    amount: pounds('14.58'),
  },
  fees: [
    { name: 'WIX_FEE', type: 'FEE_ADDED', rate: '2.5', amount: pounds('2.05') },
    { name: 'WIX_FEE', type: 'FEE_ADDED_AT_CHECKOUT', rate: '1.25', amount: pounds('1.10') },
    { name: 'WIX_FEE', type: 'FEE_INCLUDED', rate: '3.5', amount: pounds('7.00') },
  ],
  previewUrl: 'https://tidewater.example/invoice-4',
};

const paidAnswer = {
  id: PAID_ORDER,
  orderNumber: PAID_ORDER,
  status: 'PAID',
  confirmed: true,
  reservationId: '04e5e400-0000-4000-8000-0000000000a1',
  snapshotId: '0544a700-0000-4000-8000-0000000000a1',
  firstName: 'Wanda',
  lastName: 'Wright',
  fullName: 'Wanda W. Wright',
  email: 'Wanda@Tidewater.example',
  checkoutForm: [{ inputName: 'diet', value: 'none', values: ['no nuts'] }],
  method: 'creditCard',
  ticketsQuantity: 3,
  totalPrice: pounds('86.65'),
  ticketsPdf: 'https://tidewater.example/order-4.pdf',
  tickets: [{ id: HER_TICKET }, { id: '4ABC-1-BB' }],
  invoice: paidInvoice,
  archived: true,
  anonymized: false,
  fullyCheckedIn: true,
  paymentTransaction: { transactionId: '07a45000-0000-4000-8000-0000000000a1', method: 'Visa' },
  paid: pounds('86.65'),
  channel: 'ONLINE',
  marketingConsent: false,
  eventId: GALA,
  event: { id: GALA },
  contact: { id: WANDA },
  member: { id: MEMBER },
  createdAt: '2026-02-10T10:00:00.111Z',
  updatedAt: '2026-02-11T10:00:00.222Z',
  raw: paidOrder,
};

const nothing = nothingOf(paidAnswer);

export const orderAnswers = [
  paidAnswer,
  {
    ...nothing,
    id: OPEN_ORDER,
    orderNumber: OPEN_ORDER,
    status: 'OFFLINE_PENDING',
    confirmed: true,
    totalPrice: pounds('41.00'),
    tickets: [],
    invoice: {
      ...nothingOf(paidInvoice),
      fees: [{ name: null, type: 'FEE_INCLUDED', rate: null, amount: pounds('1.00') }],
    },
    archived: false,
    anonymized: true,
    fullyCheckedIn: false,
    marketingConsent: true,
    eventId: GONE_EVENT,
    event: { id: GONE_EVENT },
    contact: { id: GONE_CONTACT },
    member: { id: GONE_MEMBER },
    createdAt: '2026-02-12T10:00:00.111Z',
    raw: openOrder,
  },
  {
    ...nothing,
    id: CANCELED_ORDER,
    orderNumber: CANCELED_ORDER,
    status: 'CANCELED',
    confirmed: false,
    archived: true,
    anonymized: true,
    fullyCheckedIn: false,
    channel: 'OFFLINE_POS',
    marketingConsent: false,
    eventId: GALA,
    event: { id: GALA },
    createdAt: '2026-02-13T10:00:00.111Z',
    raw: canceledOrder,
  },
  { ...nothing, id: BARE_ORDER, orderNumber: BARE_ORDER, raw: bareOrder },
];
