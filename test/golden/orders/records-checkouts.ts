import type { WireCheckout } from '../../../src/products/orders/wire.ts';
import { DANA } from '../contacts/records.ts';
import { LENA } from '../members/records.ts';
import { NO_CONTACT } from './records-ledger.ts';
import { BENCH, BENCH_OAK, STORES } from './records.ts';

export const LEFT = '0c4ec000-0000-4000-8000-0000000000a1';
export const FOUND = '0c4ec000-0000-4000-8000-0000000000a2';
export const NO_PRODUCT = '09300d00-0000-4000-8000-00000000dead';

/** An amount of the shop and what the buyer saw of it. */
const price = (amount: string, convertedAmount: string) => ({
  amount,
  convertedAmount,
  formattedAmount: `€${amount}`,
  formattedConvertedAmount: `CHF ${convertedAmount}`,
});

/** Has a value of its own in every field that a checkout has. */
export const left: WireCheckout = {
  id: LEFT,
  createdDate: '2025-07-01T01:02:03.004Z',
  updatedDate: '2025-07-02T02:03:04.005Z',
  checkoutId: '0c4ec0d0-0000-4000-8000-0000000000b1',
  cartId: '0ca77000-0000-4000-8000-000000000001',
  status: 'ABANDONED',
  checkoutRecoveredDate: '2025-07-03T03:04:05.006Z',
  checkoutUrl: 'https://tidewater.example/checkout?id=b1',
  buyerLanguage: 'fr',
  buyerInfo: {
    email: 'dana@left.example',
    contactId: DANA,
    memberId: LENA,
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
  subtotalPrice: price('50.01', '47.02'),
  totalPrice: price('58.03', '54.04'),
  lineItems: [
    {
      id: '01de0000-0000-4000-8000-0000000000b1',
      productName: { original: 'Yarn', translated: 'Fil' },
      catalogReference: { catalogItemId: BENCH, appId: STORES, options: { variantId: BENCH_OAK } },
      quantity: 6,
      descriptionLines: [
        {
          name: { original: 'Colour', translated: 'Couleur' },
          plainText: { original: 'Red', translated: 'Rouge' },
        },
      ],
      image: {
        id: 'aa11bb_0123456789abcdef0123456789ad0002~mv2.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0002~mv2.jpg',
        width: 411,
        height: 412,
      },
      physicalProperties: { sku: 'YARN-6', weight: 0.35, shippable: true },
      price: price('8.11', '7.12'),
      priceBeforeDiscounts: price('9.13', '8.14'),
    },
  ],
  appliedDiscounts: [
    {
      discountType: 'SPECIFIC_ITEMS',
      lineItemIds: ['01de0000-0000-4000-8000-0000000000b1'],
      coupon: { id: 'c-8', code: 'YARN', name: 'Yarn day', amount: price('1.21', '1.22') },
    },
    { discountType: 'GLOBAL', merchantDiscount: { amount: price('2.23', '2.24'), percentage: 4.5 } },
    {
      discountType: 'SHIPPING',
      discountRule: {
        id: 'r-8',
        name: { original: 'Free delivery', translated: 'Livraison offerte' },
        amount: price('3.25', '3.26'),
      },
    },
  ],
  activities: [{ createdDate: '2025-07-01T05:06:07.008Z', type: 'EMAIL_NOT_SENT' }],
};

/** Its product was deleted, its contact too. */
export const found: WireCheckout = {
  id: FOUND,
  status: 'RECOVERED',
  buyerInfo: { contactId: NO_CONTACT },
  subtotalPrice: { amount: '7.00' },
  lineItems: [
    {
      catalogReference: { catalogItemId: NO_PRODUCT, appId: STORES },
      price: { amount: '', convertedAmount: '6.50' },
    },
  ],
  appliedDiscounts: [],
};
