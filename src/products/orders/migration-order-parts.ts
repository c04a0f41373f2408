import type { FieldRule } from '../../contract/step-definition.ts';
import { ORDER, PRODUCT, reference, VARIANT } from '../../migration/rules/references.ts';
import { below, firstOf, phone, street } from '../../migration/rules/several-values.ts';
import { child } from '../../migration/rules/steps.ts';
import { by, decimal, number, prefixed, text, time, upload, word } from '../../migration/rules/values.ts';

/** Status of one payment. */
const TRANSACTION_STATUS = {
  APPROVED: 'Paid',
  'PENDING PENDING_MERCHANT AUTHORIZED': 'Pending Funds',
  DECLINED: 'Declined',
  'CANCELED VOIDED': 'Failed',
  REFUNDED: 'Refunded',
  'PARTIALLY_REFUNDED UNDEFINED': 'Other',
};

const CHARGE_STATUS = {
  CHARGED: 'Paid',
  CHARGE_PENDING: 'Pending Funds',
  'CHARGE_FAILED VOIDED': 'Failed',
};

/** A part of one, as per cent. */
const percent = by('PERCENT', { lossy: true });

/** What one of the items costs. */
function perUnit(source: string, target: string): FieldRule {
  return by('PER_UNIT', { lossy: true })([source, 'quantity', 'decimalQuantity.value'], target);
}

/** Person and address of one side of an order. */
export function party(source: string, target: 'billing' | 'shipping'): readonly FieldRule[] {
  return [
    ...below(`${source}.contactDetails`, [
      text('company', `${target}_company_name`),
      text('firstName', `${target}_contact_first_name`),
      text('lastName', `${target}_contact_last_name`),
    ]),
    ...below(`${source}.address`, [
      text('addressLine', `${target}_address_1`),
      text('addressLine2', `${target}_address_2`),
      text('city', `${target}_city`),
      text('postalCode', `${target}_postcode`),
      text('countryFullname', `${target}_country`),
      text('country', `${target}_country_code`),
      street('streetAddress', `${target}_address_1`),
      {
        source: 'country',
        target: `${target}_country`,
        transform: 'COUNTRY_NAME',
        note: 'Where Wix has the code only.',
      },
      firstOf(['subdivisionFullname', 'subdivision'], `${target}_state`),
    ]),
    ...phone(`${source}.contactDetails.phone`, `${target}_contact`, [`${source}.address.country`]),
  ];
}

/** The records inside an order. */
export const orderParts = [
  child('order.uuid', ORDER, {
    id: 'lineItems',
    wixEntity: 'OrderLineItem',
    entity: 'order_item',
    key: ['^.id', 'id'],
    fields: [
      reference('product.id', 'product.uuid', PRODUCT, {
        note: 'Nothing when the product was deleted or the item never was one.',
      }),
      reference(['variant.productId', 'variant.id'], 'product_variant.uuid', VARIANT),
      firstOf(['productName.original', 'productName.translated', 'sku', 'id'], 'order_item_name'),
      text('sku'),
      number('decimalQuantity.value', 'quantity', { note: 'Where the item is sold by measure.' }),
      number('quantity', 'quantity', { default: 1 }),
      decimal('price.amount', 'unit_price', { default: 0 }),
      firstOf(['taxInfo.taxIncludedInPrice', '^.taxIncludedInPrices'], 'unit_price_includes_tax'),
      percent('taxInfo.taxRate', 'tax_amount', { note: 'Per cent, as `is_fixed_tax_amount` is false.' }),
      percent('taxDetails.taxRate', 'tax_amount'),
      perUnit('totalPriceBeforeTax.amount', 'item_price'),
      perUnit('taxInfo.taxAmount.amount', 'item_tax'),
      perUnit('taxDetails.totalTax.amount', 'item_tax'),
      decimal('taxInfo.taxAmount.amount', 'line_item_tax'),
      decimal('taxDetails.totalTax.amount', 'line_item_tax', {
        note: 'Orders of older times carry their taxes so.',
      }),
      decimal('totalPriceAfterTax.amount', 'line_item_total'),
      upload('image.url', 'order_item_image'),
    ],
    constants: [{ target: 'is_fixed_tax_amount', value: false, note: 'The tax is a rate.' }],
    assumedSize: 2,
  }),
  child('order.uuid', ORDER, {
    id: 'discounts',
    wixEntity: 'OrderDiscount',
    path: 'appliedDiscounts[]',
    entity: 'order_discount',
    key: ['^.id', 'key'],
    note: 'Wix often sends discounts without an id.',
    fields: [
      firstOf(
        [
          'coupon.name',
          'coupon.code',
          'discountRule.name.original',
          'merchantDiscount.description',
          'discountType',
          'key',
        ],
        'discount_name',
      ),
      decimal('coupon.amount.amount', 'discount_value'),
      decimal('discountRule.amount.amount', 'discount_value'),
      decimal('merchantDiscount.amount.amount', 'discount_value', { default: 0 }),
    ],
    constants: [
      {
        target: 'discount_type',
        value: 'fixed_amount',
        note: 'Wix tells what was taken off, not by which rule.',
      },
    ],
    assumedSize: 0.2,
  }),
  child('order.uuid', ORDER, {
    id: 'fulfillments',
    wixEntity: 'OrderFulfillment',
    entity: 'order_shipping_package',
    key: ['^.id', 'id'],
    fields: [
      firstOf(
        ['trackingInfo.trackingNumber', 'trackingInfo.shippingProvider', 'id'],
        'shipping_package_name',
      ),
      text('trackingInfo.shippingProvider', 'freight_supplier_name'),
      text('trackingInfo.trackingNumber', 'freight_tracking_code'),
      text('trackingInfo.trackingLink', 'freight_tracking_link'),
      time('createdAt', 'dispatched_date'),
    ],
  }),
  child('order.uuid', ORDER, {
    id: 'payments',
    wixEntity: 'OrderPayment',
    entity: 'payment',
    key: ['^.id', 'id'],
    fields: [
      decimal('amount.amount', 'amount', { default: 0 }),
      firstOf(['amount.currency', '^.currency'], 'currency'),
      word('status', 'status', TRANSACTION_STATUS),
      // Payments of older times that are made by no bank say only whether they were taken back.
      word('membershipPaymentDetails.status', 'status', CHARGE_STATUS),
      ...['giftcardPaymentDetails.voided', 'membershipPaymentDetails.voided'].map((voided) =>
        word(voided, 'status', { true: 'Failed', false: 'Paid' }),
      ),
      word('regularPaymentDetails.status', 'status', TRANSACTION_STATUS, { default: 'Other' }),
      time('createdAt', 'date_time'),
      ...below('regularPaymentDetails', [
        firstOf(
          [
            'paymentMethodName.siteLanguageName',
            'paymentMethodName.buyerLanguageName',
            'paymentMethodName.custom',
            'paymentMethodName.predefined',
          ],
          'payment_method_name',
        ),
        text('paymentMethod', 'payment_method_name'),
        text('gatewayTransactionId', 'payment_gateway_details'),
        prefixed('providerTransactionId', 'notes', 'Provider transaction '),
        text('creditCardDetails.brand', 'card_brand'),
        text('creditCardDetails.lastFourDigits', 'card_last_four_digits'),
      ]),
      prefixed('giftcardPaymentDetails.obfuscatedCode', 'payment_method_name', 'Gift card '),
      prefixed('membershipPaymentDetails.name.original', 'payment_method_name', 'Membership '),
    ],
  }),
];
