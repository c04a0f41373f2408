import { placed } from '../fields/places.ts';
import { sdlDocuments } from '../fields/sdl-documents.ts';

/** One wire type of the SDK and the type of the graph that holds it. */
export interface ComparedEntity {
  /** The SDK package as the SDL calls it. */
  readonly sdk: string;
  /** Name of the wire type in that package. */
  readonly wire: string;
  /** Name of the type in the graph. */
  readonly type: string;
  /**
   * Where the graph holds fields that it calls otherwise: wire path to path below the type, `.` for the type itself. Names that follow the
   * house's rules (`createdDate` is `createdAt`, `memberId` is `member`) need no line.
   */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fields that Wix takes and never sends. */
  readonly writeOnly?: readonly string[];
}

/** Types that do not say their wire type with `@wixType`. */
const byHand: readonly ComparedEntity[] = [
  { sdk: 'bookings_extended-bookings', wire: 'Booking', type: 'Booking' },
];

/** Types without a key that are compared as entities are: what Wix reads as records of their own. */
const RECORDS: ReadonlySet<string> = new Set([
  'StoreLocation',
  'OrderFulfillment',
  'OrderPayment',
  'OrderRefund',
  'BookingResourceType',
  'BookingCategory',
  'BookingPolicy',
  'BookingOptionsAndVariants',
  'EventCategory',
  'EventPolicy',
  'EventScheduleItem',
  'FormSpamReport',
]);

/** What the SDL does not tell of a wire type, by package and type. */
const beside: Readonly<Record<string, Pick<ComparedEntity, 'fields' | 'writeOnly'>>> = {
  'stores_products-v-3#V3Product': {
    fields: {
      'costRange.maxValue': 'costRange.max',
      'actualPriceRange.maxValue': 'priceRange.max',
      'compareAtPriceRange.minValue': 'compareAtPriceRange.min',
      'compareAtPriceRange.maxValue': 'compareAtPriceRange.max',
      variantsInfo: 'variants',
      'variantsInfo.variants': 'variants',
    },
  },
  'stores_products#Product': {
    fields: {
      'weightRange.minValue': 'weightRange.min',
      'weightRange.maxValue': 'weightRange.max',
      'priceRange.minValue': 'priceRange.min',
      'priceRange.maxValue': 'priceRange.max',
      'costRange.minValue': 'costRange.min',
      'costRange.maxValue': 'costRange.max',
      'priceData.pricePerUnit': 'pricePerUnit.price',
      'convertedPriceData.currency': 'convertedPrice.price.currency',
      'productPageUrl.base': 'url',
    },
  },
  'stores_read-only-variants-v-3#ReadOnlyVariant': { fields: { productData: 'product' } },
  'stores_inventory-items-v-3#InventoryItem': {
    fields: {
      'product.directCategoryIds': 'product.collectionIds',
      'product.variantVisible': 'variant.visible',
    },
  },
  'ecom_orders#Order': {
    fields: {
      'activities.draftOrderChangesApplied': 'activities.details',
      'activities.savedPaymentMethod': 'activities.details',
      'activities.authorizedPaymentCreated': 'activities.details',
      'activities.authorizedPaymentCaptured': 'activities.details',
      'activities.authorizedPaymentVoided': 'activities.details',
      'activities.refundInitiated': 'activities.details',
      'activities.paymentRefunded': 'activities.details',
      'activities.paymentRefundFailed': 'activities.details',
      'activities.refundedAsStoreCredit': 'activities.details',
      'activities.paymentPending': 'activities.details',
      'activities.paymentCanceled': 'activities.details',
      'activities.paymentDeclined': 'activities.details',
      'activities.receiptCreated': 'activities.details',
      'activities.receiptSent': 'activities.details',
      'activities.chargebackCreated': 'activities.details',
      'activities.chargebackReversed': 'activities.details',
    },
  },
  'events_ticket-definitions-v-2#TicketDefinition': { fields: { eventDetails: 'event' } },
  'bookings_extended-bookings#ExtendedBooking': {
    fields: { booking: '.', bookingPolicySettings: '.', bookingFeeDetails: '.' },
  },
  'crm_contacts-v-5#Contact': { fields: { image: 'picture.image' } },
};

/** Every wire type that the graph reads as an entity, or as a record of its own below one. */
export const comparedEntities: readonly ComparedEntity[] = [
  ...byHand,
  ...placed(sdlDocuments()).types.flatMap(({ definition, isEntity, sources }) =>
    isEntity || RECORDS.has(definition.name.value)
      ? sources.wireTypes.flatMap(({ sdk, name }) =>
          sdk === undefined || name === undefined
            ? []
            : [{ sdk, wire: name, type: definition.name.value, ...beside[`${sdk}#${name}`] }],
        )
      : [],
  ),
];
