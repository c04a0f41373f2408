import type { WireOrder } from '../../../src/products/events/wire.ts';
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

const pounds = (value: string) => ({ currency: 'GBP', value });

const chairs = {
  id: CHAIR,
  quantity: 2,
  name: 'Chairs, as they were',
  price: pounds('41.50'),
  total: pounds('83.00'),
  discount: { amount: pounds('3.00'), afterDiscount: pounds('80.00') },
  tax: { type: 'ADDED', name: 'Hall tax', rate: '4.5', taxable: pounds('79.00'), amount: pounds('3.56') },
  fees: [{ name: 'WIX_FEE', type: 'FEE_INCLUDED', rate: '1.5', amount: pounds('1.20') }],
} as const;

/** Paid, with everything that an order can have. */
export const paidOrder: WireOrder = {
  orderNumber: PAID_ORDER,
  reservationId: '04e5e400-0000-4000-8000-0000000000a1',
  snapshotId: '0544a700-0000-4000-8000-0000000000a1',
  eventId: GALA,
  contactId: WANDA,
  memberId: MEMBER,
  created: '2026-02-10T10:00:00.111Z',
  updated: '2026-02-11T10:00:00.222Z',
  firstName: 'Wanda',
  lastName: 'Wright',
  fullName: 'Wanda W. Wright',
  email: 'Wanda@Tidewater.example',
  checkoutForm: { inputValues: [{ inputName: 'diet', value: 'none', values: ['no nuts'] }] },
  confirmed: true,
  status: 'PAID',
  method: 'creditCard',
  ticketsQuantity: 3,
  totalPrice: pounds('86.65'),
  ticketsPdf: 'https://tidewater.example/order-4.pdf',
  tickets: [
    { ticketNumber: HER_TICKET, orderNumber: PAID_ORDER },
    { ticketNumber: '4ABC-1-BB', orderNumber: PAID_ORDER },
  ],
  archived: true,
  anonymized: false,
  fullyCheckedIn: true,
  marketingConsent: false,
  channel: 'ONLINE',
  paymentDetails: {
    transaction: { transactionId: '07a45000-0000-4000-8000-0000000000a1', method: 'Visa' },
  },
  invoice: {
    items: [{ ...chairs, fees: [...chairs.fees] }, { id: GONE_DEFINITION }],
    subTotal: pounds('82.00'),
    grandTotal: pounds('86.50'),
    revenue: pounds('81.00'),
    discount: {
      amount: pounds('9.00'),
      afterDiscount: pounds('73.00'),
      discounts: [
        {
          amount: pounds('4.00'),
          coupon: { couponId: '0c009040-0000-4000-8000-0000000000a1', name: 'Spring', code: 'SPRING26' },
        },
        {
          amount: pounds('5.00'),
          paidPlan: { name: 'Patrons', percentDiscount: { rate: '12.5', quantityDiscounted: 2 } },
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
  },
};

/** Not paid yet; its event and its buyer were deleted. */
export const openOrder: WireOrder = {
  orderNumber: OPEN_ORDER,
  eventId: GONE_EVENT,
  contactId: GONE_CONTACT,
  memberId: GONE_MEMBER,
  created: '2026-02-12T10:00:00.111Z',
  status: 'OFFLINE_PENDING',
  confirmed: true,
  archived: false,
  anonymized: true,
  fullyCheckedIn: false,
  marketingConsent: true,
  totalPrice: pounds('41.00'),
  invoice: { fees: [{ type: 'FEE_INCLUDED', amount: pounds('1.00') }] },
  tickets: [],
};

export const canceledOrder: WireOrder = {
  orderNumber: CANCELED_ORDER,
  eventId: GALA,
  created: '2026-02-13T10:00:00.111Z',
  status: 'CANCELED',
  confirmed: false,
  archived: true,
  anonymized: true,
  fullyCheckedIn: false,
  marketingConsent: false,
  channel: 'OFFLINE_POS',
};

export const bareOrder: WireOrder = { orderNumber: BARE_ORDER };
