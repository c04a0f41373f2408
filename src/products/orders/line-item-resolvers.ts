import type { Resolvers } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import { productOf, variantOf } from './catalog-reference.ts';
import type { WireCatalogReference } from './wire.ts';
import { choicesOf } from './item-choices.ts';
import { money, part, parts, plain, type Priced } from './priced.ts';

/** What Wix sends of an item alike in orders and in checkouts. */
interface WireItem {
  readonly image?: Parameters<typeof imageView>[0];
  readonly catalogReference?: WireCatalogReference | null;
  readonly physicalProperties?: {
    readonly sku?: string | null;
    readonly weight?: number | null;
    readonly shippable?: boolean | null;
  } | null;
}

type OfItem = Pick<Priced<WireItem>, 'wire'>;

/** Resolvers of the fields that items of orders and of checkouts have alike. */
export const itemFields = {
  image: ({ wire }: OfItem) => imageView(wire.image),
  product: ({ wire }: OfItem) => productOf(wire),
  variant: ({ wire }: OfItem) => variantOf(wire),
  sku: ({ wire }: OfItem) => wire.physicalProperties?.sku,
  weight: ({ wire }: OfItem) => wire.physicalProperties?.weight,
  shippable: ({ wire }: OfItem) => wire.physicalProperties?.shippable,
};

/** Resolvers of line items. What has no resolver is on the wire under the same name. */
export const lineItemResolvers = {
  OrderLineItem: {
    ...plain(
      'id',
      'productName',
      'catalogReference',
      'quantity',
      'decimalQuantity',
      'fixedQuantity',
      'itemType',
    ),
    ...plain('descriptionLines', 'priceDescription', 'priceUndetermined', 'paymentOption', 'digitalFile'),
    ...plain('subscriptionInfo', 'fulfillerId', 'refundQuantity', 'restockQuantity', 'locations'),
    ...money('price', 'priceBeforeDiscounts', 'lineItemPrice', 'totalDiscount', 'totalPriceBeforeTax'),
    ...money('totalPriceAfterTax', 'depositAmount'),
    ...part('taxInfo', 'taxDetails'),
    ...parts('modifierGroups'),
    choices: ({ wire }) => choicesOf(wire),
    ...itemFields,
    taxableAddressType: ({ wire }) => wire.taxableAddress?.addressType,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
  },
  OrderModifierGroup: { ...plain('id', 'name'), ...parts('modifiers') },
  OrderModifier: { ...plain('id', 'quantity', 'label', 'details'), ...money('price') },
  OrderItemTaxInfo: {
    ...plain('taxRate', 'taxGroupId', 'taxIncludedInPrice'),
    ...money('taxAmount', 'taxableAmount'),
    ...parts('taxBreakdown'),
  },
  OrderItemTaxBreakdown: {
    ...plain('taxName', 'taxType', 'jurisdiction', 'jurisdictionType', 'rate'),
    ...money('taxAmount', 'taxableAmount', 'nonTaxableAmount'),
  },
  OrderItemTaxDetails: { ...plain('taxRate'), ...money('taxableAmount', 'totalTax') },
  OrderSubscriptionInfo: {
    title: ({ subscriptionOptionTitle }) => subscriptionOptionTitle,
    description: ({ subscriptionOptionDescription }) => subscriptionOptionDescription,
    frequency: ({ subscriptionSettings }) => subscriptionSettings?.frequency,
    interval: ({ subscriptionSettings }) => subscriptionSettings?.interval,
    autoRenewal: ({ subscriptionSettings }) => subscriptionSettings?.autoRenewal,
    billingCycles: ({ subscriptionSettings }) => subscriptionSettings?.billingCycles,
    customerCanCancel: ({ subscriptionSettings }) => subscriptionSettings?.enableCustomerCancellation,
    freeTrialFrequency: ({ subscriptionSettings }) => subscriptionSettings?.freeTrialPeriod?.frequency,
    freeTrialInterval: ({ subscriptionSettings }) => subscriptionSettings?.freeTrialPeriod?.interval,
  },
} satisfies Resolvers;
