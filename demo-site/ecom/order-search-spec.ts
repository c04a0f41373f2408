import { fieldSpecs } from '../query.ts';
import type { QuerySpec } from '../query.ts';

const SETTLED = ['$eq', '$in', '$ne', '$nin'] as const;
const LISTS = ['$hasAll', '$hasSome'] as const;

/** wire: the filters and orders of orders search, as the SDK declares them. */
export const ORDER_SEARCH: QuerySpec = {
  name: 'orders/search',
  at: 'search',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 100,
  maxSort: 4,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  rising: ['createdDate', 'number'],
  fields: {
    ...fieldSpecs(
      [
        'channelInfo.type',
        'fulfillmentStatus',
        'paymentStatus',
        'shippingInfo.region.name',
        'shippingInfo.title',
        'status',
      ],
      'BOTH',
      SETTLED,
    ),
    ...fieldSpecs(
      [
        'createdDate',
        'updatedDate',
        'purchasedDate',
        'buyerInfo.email',
        'businessLocation.id',
        'businessLocation.name',
        'billingInfo.contactDetails.firstName',
        'billingInfo.contactDetails.lastName',
        'shippingInfo.logistics.deliveryTime',
        'shippingInfo.logistics.deliveryTimeSlot.from',
        'shippingInfo.logistics.deliveryTimeSlot.to',
      ],
      'BOTH',
    ),
    ...numeric([
      'number',
      'priceSummary.total.amount',
      'balanceSummary.authorized.amount',
      'balanceSummary.pending.amount',
      'balanceSummary.pendingRefund.amount',
      'taxInfo.totalExempt.amount',
      'taxInfo.totalTax.amount',
    ]),
    ...fieldSpecs(['archived', 'imported', 'seenByAHuman', 'demo'], 'NONE'),
    ...fieldSpecs(
      [
        'id',
        'buyerInfo.contactId',
        'buyerInfo.memberId',
        'channelInfo.externalOrderId',
        'checkoutId',
        'createdBy.userId',
        'lineItems.subscriptionInfo.id',
      ],
      'NONE',
      SETTLED,
    ),
    ...fieldSpecs(
      [
        'lineItems.catalogReference.appId',
        'lineItems.catalogReference.catalogItemId',
        'lineItems.locations.id',
      ],
      'NONE',
      LISTS,
    ),
    ...fieldSpecs(['fulfillmentStatusesAggregate.statuses', 'lineItems.productName.original'], 'BOTH', LISTS),
  },
};

function numeric(names: readonly string[]): QuerySpec['fields'] {
  return Object.fromEntries(
    names.map((name) => [name, { operators: '*', sort: 'BOTH', compareAs: 'number' }]),
  );
}
