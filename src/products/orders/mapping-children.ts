import type { FieldRule } from '../../contract/step-definition.ts';
import { TRANSACTION_STATUS } from './status-maps.ts';

// Where the records inside an order go in Insites' Ecommerce module. One table for each entity.

const PRODUCT = { step: 'products', entity: 'Product' } as const;
const VARIANT = { step: 'products', entity: 'ProductVariant' } as const;
const ORDER = { step: 'orders', entity: 'Order' } as const;

/** Line item to order item. */
export const lineItemFields: readonly FieldRule[] = [
  { source: '^.id', with: ['id'], target: 'uuid', transform: 'WIX_UUID' },
  { source: '^.id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  {
    source: 'product.id',
    target: 'product.uuid',
    transform: 'REFERENCE',
    reference: PRODUCT,
    note: 'Nothing when the product was deleted or the item never was one.',
  },
  {
    source: 'variant.productId',
    with: ['variant.id'],
    target: 'product_variant.uuid',
    transform: 'REFERENCE',
    reference: VARIANT,
  },
  {
    source: 'productName.original',
    with: ['productName.translated', 'sku', 'id'],
    target: 'order_item_name',
    transform: 'FALLBACK',
  },
  { source: 'sku', target: 'sku', transform: 'COPY' },
  {
    source: 'decimalQuantity.value',
    target: 'quantity',
    transform: 'NUMBER',
    note: 'Where the item is sold by measure.',
  },
  { source: 'quantity', target: 'quantity', transform: 'NUMBER', default: 1 },
  { source: 'price.amount', target: 'unit_price', transform: 'NUMBER', lossy: true, default: 0 },
  {
    source: 'taxInfo.taxIncludedInPrice',
    with: ['^.taxIncludedInPrices'],
    target: 'unit_price_includes_tax',
    transform: 'FALLBACK',
  },
  {
    source: 'taxInfo.taxRate',
    target: 'tax_amount',
    transform: 'PERCENT',
    lossy: true,
    note: 'Per cent, as `is_fixed_tax_amount` is false.',
  },
  { source: 'taxDetails.taxRate', target: 'tax_amount', transform: 'PERCENT', lossy: true },
  {
    source: 'totalPriceBeforeTax.amount',
    with: ['quantity', 'decimalQuantity.value'],
    target: 'item_price',
    transform: 'PER_UNIT',
    lossy: true,
  },
  {
    source: 'taxInfo.taxAmount.amount',
    with: ['quantity', 'decimalQuantity.value'],
    target: 'item_tax',
    transform: 'PER_UNIT',
    lossy: true,
  },
  {
    source: 'taxDetails.totalTax.amount',
    with: ['quantity', 'decimalQuantity.value'],
    target: 'item_tax',
    transform: 'PER_UNIT',
    lossy: true,
  },
  { source: 'taxInfo.taxAmount.amount', target: 'line_item_tax', transform: 'NUMBER', lossy: true },
  {
    source: 'taxDetails.totalTax.amount',
    target: 'line_item_tax',
    transform: 'NUMBER',
    lossy: true,
    note: 'Orders of older times carry their taxes so.',
  },
  { source: 'totalPriceAfterTax.amount', target: 'line_item_total', transform: 'NUMBER', lossy: true },
  { source: 'image.url', target: 'order_item_image', transform: 'UPLOAD' },
];

/** Fulfilment to shipping package. */
export const fulfillmentFields: readonly FieldRule[] = [
  { source: '^.id', with: ['id'], target: 'uuid', transform: 'WIX_UUID' },
  { source: '^.id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  {
    source: 'trackingInfo.trackingNumber',
    with: ['trackingInfo.shippingProvider', 'id'],
    target: 'shipping_package_name',
    transform: 'FALLBACK',
  },
  { source: 'trackingInfo.shippingProvider', target: 'freight_supplier_name', transform: 'COPY' },
  { source: 'trackingInfo.trackingNumber', target: 'freight_tracking_code', transform: 'COPY' },
  { source: 'trackingInfo.trackingLink', target: 'freight_tracking_link', transform: 'COPY' },
  { source: 'createdAt', target: 'dispatched_date', transform: 'DATE_TIME' },
];

/** Payment to payment. */
export const paymentFields: readonly FieldRule[] = [
  { source: '^.id', with: ['id'], target: 'uuid', transform: 'WIX_UUID' },
  { source: '^.id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  { source: 'amount.amount', target: 'amount', transform: 'NUMBER', lossy: true, default: 0 },
  { source: 'amount.currency', with: ['^.currency'], target: 'currency', transform: 'FALLBACK' },
  { source: 'status', target: 'status', transform: 'VALUE_MAP', valueMap: TRANSACTION_STATUS },
  {
    source: 'regularPaymentDetails.status',
    target: 'status',
    transform: 'VALUE_MAP',
    valueMap: TRANSACTION_STATUS,
    default: 'Other',
  },
  { source: 'createdAt', target: 'date_time', transform: 'DATE_TIME' },
  {
    source: 'regularPaymentDetails.paymentMethodName.siteLanguageName',
    with: [
      'regularPaymentDetails.paymentMethodName.buyerLanguageName',
      'regularPaymentDetails.paymentMethodName.custom',
      'regularPaymentDetails.paymentMethodName.predefined',
    ],
    target: 'payment_method_name',
    transform: 'FALLBACK',
  },
  { source: 'regularPaymentDetails.paymentMethod', target: 'payment_method_name', transform: 'COPY' },
  {
    source: 'regularPaymentDetails.gatewayTransactionId',
    target: 'payment_gateway_details',
    transform: 'COPY',
  },
  {
    source: 'regularPaymentDetails.providerTransactionId',
    target: 'notes',
    transform: 'PREFIX',
    argument: 'Provider transaction ',
  },
  { source: 'regularPaymentDetails.creditCardDetails.brand', target: 'card_brand', transform: 'COPY' },
  {
    source: 'regularPaymentDetails.creditCardDetails.lastFourDigits',
    target: 'card_last_four_digits',
    transform: 'COPY',
  },
  {
    source: 'giftcardPaymentDetails.obfuscatedCode',
    target: 'payment_method_name',
    transform: 'PREFIX',
    argument: 'Gift card ',
  },
  {
    source: 'membershipPaymentDetails.name.original',
    target: 'payment_method_name',
    transform: 'PREFIX',
    argument: 'Membership ',
  },
];

/** Applied discount to order discount. */
export const discountFields: readonly FieldRule[] = [
  {
    source: '^.id',
    with: ['key'],
    target: 'uuid',
    transform: 'WIX_UUID',
    note: 'Wix often sends discounts without an id.',
  },
  { source: '^.id', target: 'order.uuid', transform: 'REFERENCE', reference: ORDER },
  {
    source: 'coupon.name',
    with: [
      'coupon.code',
      'discountRule.name.original',
      'merchantDiscount.description',
      'discountType',
      'key',
    ],
    target: 'discount_name',
    transform: 'FALLBACK',
  },
  { source: 'coupon.amount.amount', target: 'discount_value', transform: 'NUMBER', lossy: true },
  { source: 'discountRule.amount.amount', target: 'discount_value', transform: 'NUMBER', lossy: true },
  {
    source: 'merchantDiscount.amount.amount',
    target: 'discount_value',
    transform: 'NUMBER',
    lossy: true,
    default: 0,
  },
];
