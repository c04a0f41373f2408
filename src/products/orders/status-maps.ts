import type { ValueMap } from '../../contract/step-definition.ts';

/** Order, payment and fulfilment status together to Insites' order status, most telling line first. */
export const ORDER_STATUS: ValueMap = [
  ['CANCELED', 'Cancelled'],
  ['REJECTED', 'Other'],
  ['APPROVED+FULLY_REFUNDED', 'Refunded'],
  ['APPROVED+PAID+FULFILLED', 'Completed'],
  ['APPROVED+PARTIALLY_REFUNDED+FULFILLED', 'Completed'],
  ['APPROVED', 'Processing'],
  ['PENDING', 'Open'],
  ['INITIALIZED', 'Open'],
];

/** Payment status of an order. */
export const PAYMENT_STATUS: ValueMap = [
  ['PAID', 'Paid'],
  ['PARTIALLY_PAID', 'Part Paid'],
  ['NOT_PAID', 'Unpaid'],
  ['PENDING', 'Pending Funds'],
  ['PENDING_MERCHANT', 'Pending Funds'],
  ['FULLY_REFUNDED', 'Refunded'],
  ['PARTIALLY_REFUNDED', 'Other'],
  ['DECLINED', 'Declined'],
  ['CANCELED', 'Other'],
  ['UNSPECIFIED', 'Other'],
];

/** Status of one payment. */
export const TRANSACTION_STATUS: ValueMap = [
  ['APPROVED', 'Paid'],
  ['PENDING', 'Pending Funds'],
  ['PENDING_MERCHANT', 'Pending Funds'],
  ['AUTHORIZED', 'Pending Funds'],
  ['DECLINED', 'Declined'],
  ['CANCELED', 'Failed'],
  ['VOIDED', 'Failed'],
  ['REFUNDED', 'Refunded'],
  ['PARTIALLY_REFUNDED', 'Other'],
  ['UNDEFINED', 'Other'],
];

/** What an order status becomes for its shipping; Insites publishes no list of words. */
export const SHIPPING_STATUS: ValueMap = [
  ['FULFILLED', 'Shipped'],
  ['PARTIALLY_FULFILLED', 'Partially Shipped'],
  ['NOT_FULFILLED', 'Not Shipped'],
];
