import { DANA } from '../contacts/records.ts';
import { LENA } from '../members/records.ts';
import { FOUND, found, LEFT, left, NO_PRODUCT } from './records-checkouts.ts';
import { NO_CONTACT } from './records-ledger.ts';
import { BENCH, BENCH_OAK, STORES } from './records.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const chf = (amount: string) => ({ amount, currency: 'CHF' });
const noDiscount = { lineItemIds: null, coupon: null, merchantDiscount: null, discountRule: null };

const itemAnswer = {
  id: '01de0000-0000-4000-8000-0000000000b1',
  productName: { original: 'Yarn', translated: 'Fil' },
  product: { id: BENCH },
  variant: { productId: BENCH, id: BENCH_OAK },
  catalogReference: { catalogItemId: BENCH, appId: STORES, options: { variantId: BENCH_OAK } },
  quantity: 6,
  descriptionLines: [
    {
      name: { original: 'Colour', translated: 'Couleur' },
      plainText: { original: 'Red', translated: 'Rouge' },
      colorInfo: null,
    },
  ],
  image: {
    id: 'aa11bb_0123456789abcdef0123456789ad0002~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0002~mv2.jpg',
    width: 411,
    height: 412,
    altText: null,
  },
  sku: 'YARN-6',
  weight: 0.35,
  shippable: true,
  price: eur('8.11'),
  convertedPrice: chf('7.12'),
  priceBeforeDiscounts: eur('9.13'),
  convertedPriceBeforeDiscounts: chf('8.14'),
};

const leftAnswer = {
  id: LEFT,
  createdAt: '2025-07-01T01:02:03.004Z',
  updatedAt: '2025-07-02T02:03:04.005Z',
  checkoutId: '0c4ec0d0-0000-4000-8000-0000000000b1',
  cartId: '0ca77000-0000-4000-8000-000000000001',
  status: 'ABANDONED',
  checkoutRecoveredDate: '2025-07-03T03:04:05.006Z',
  checkoutUrl: 'https://tidewater.example/checkout?id=b1',
  buyerLanguage: 'fr',
  buyerInfo: {
    email: 'dana@left.example',
    contact: { id: DANA },
    member: { id: LENA },
    visitorId: '0b151700-0000-4000-8000-0000000000b1',
    userId: '0e5e7000-0000-4000-8000-0000000000b1',
  },
  contactDetails: {
    firstName: 'Danielle',
    lastName: 'Dubois',
    phone: '+41 22 123 45 67',
    company: 'Dubois SA',
    vatId: { id: '123.456.789-09', type: 'CPF' },
  },
  currency: 'EUR',
  conversionCurrency: 'CHF',
  subtotalPrice: eur('50.01'),
  convertedSubtotalPrice: chf('47.02'),
  totalPrice: eur('58.03'),
  convertedTotalPrice: chf('54.04'),
  lineItems: [itemAnswer],
  appliedDiscounts: [
    {
      ...noDiscount,
      discountType: 'SPECIFIC_ITEMS',
      lineItemIds: ['01de0000-0000-4000-8000-0000000000b1'],
      coupon: {
        id: 'c-8',
        code: 'YARN',
        name: 'Yarn day',
        amount: eur('1.21'),
        convertedAmount: chf('1.22'),
      },
    },
    {
      ...noDiscount,
      discountType: 'GLOBAL',
      merchantDiscount: { amount: eur('2.23'), convertedAmount: chf('2.24'), percentage: 4.5 },
    },
    {
      ...noDiscount,
      discountType: 'SHIPPING',
      discountRule: {
        id: 'r-8',
        name: { original: 'Free delivery', translated: 'Livraison offerte' },
        amount: eur('3.25'),
        convertedAmount: chf('3.26'),
      },
    },
  ],
  activities: [{ createdAt: '2025-07-01T05:06:07.008Z', type: 'EMAIL_NOT_SENT' }],
  raw: left,
};

const nothing = (answer: object) => Object.fromEntries(Object.keys(answer).map((name) => [name, null]));

export const checkoutAnswers = [
  leftAnswer,
  {
    ...nothing(leftAnswer),
    id: FOUND,
    status: 'RECOVERED',
    buyerInfo: { email: null, contact: { id: NO_CONTACT }, member: null, visitorId: null, userId: null },
    subtotalPrice: { amount: '7.00', currency: null },
    lineItems: [
      {
        ...nothing(itemAnswer),
        product: { id: NO_PRODUCT },
        catalogReference: {
          catalogItemId: NO_PRODUCT,
          appId: STORES,
          options: null,
        },
        convertedPrice: { amount: '6.50', currency: null },
      },
    ],
    appliedDiscounts: [],
    raw: found,
  },
];
