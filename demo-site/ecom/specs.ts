import { differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';

const SHARED = { defaultLimit: 100, defaultSort: NEWEST_FIRST };

export const ORDER_SEARCH = sdkSpec('ecom_orders/OrderSearch', {
  ...SHARED,
  maxSort: 4,
  rising: ['createdDate', 'number'],
  numbers: ['number'],
});

export const ABANDONED_QUERY = differsFromSdk(
  sdkSpec('ecom_abandoned-checkouts/AbandonedCheckoutQuery', SHARED),
  { paging: 'both', because: 'its request has both kinds of paging, of which the types count one' },
);

export const ABANDONED_SEARCH = sdkSpec('ecom_abandoned-checkouts/AbandonedCheckoutSearch', {
  ...SHARED,
  maxSort: 4,
});
