import { entityReference } from '../../gateway/federation/entity-reference.ts';
import { partOf, recordOf } from '../../gateway/fields/record-of.ts';
import { fieldValue, idOf, listOf, objectOf, textOf } from '../../gateway/fields/wire-value.ts';
import { isGuid, isRecordId } from '../../guid.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { money, type Amount } from '../../wix/money.ts';
import { fulfillments, invoices, transactions } from './lists.ts';
import type { AbandonedCheckoutRecord, OrderRecord, WireLineItem, WireOrder } from './wire.ts';

/** Fields of orders and checkouts that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  Order: {
    deliverTo: ({ wire }) => deliveryOf(wire),
    fulfillments: async ({ id }, _, context) => (await fulfillments(context, id)) ?? [],
    payments: async (order, _, context) =>
      partsOf(order, (await transactions(context, order.id))?.payments ?? []),
    refunds: async (order, _, context) =>
      partsOf(order, (await transactions(context, order.id))?.refunds ?? []),
    invoices: async ({ id }, _, context) => (await invoices(context, id)) ?? [],
  },
  OrderLineItem: { product: productOf, variant: variantOf, choices: choicesOf },
  OrderAppliedDiscount: { key: keyOf },
  OrderActivity: { details: detailsOf },
  OrderRefundDetails: {
    // Older refunds have `items` alone, some have both with an empty one.
    lineItems: ({ lineItems, items }) => (lineItems == null || lineItems.length === 0 ? items : lineItems),
  },
  AbandonedCheckout: {
    convertedSubtotalPrice: (checkout) => converted(checkout.wire.subtotalPrice, checkout),
    convertedTotalPrice: (checkout) => converted(checkout.wire.totalPrice, checkout),
  },
  AbandonedCheckoutLineItem: {
    product: productOf,
    variant: variantOf,
    convertedPrice: (item) => converted(item.price, item),
    convertedPriceBeforeDiscounts: (item) => converted(item.priceBeforeDiscounts, item),
  },
  AbandonedCheckoutCoupon: { convertedAmount: (coupon) => converted(coupon.amount, coupon) },
  AbandonedCheckoutMerchantDiscount: { convertedAmount: (discount) => converted(discount.amount, discount) },
  AbandonedCheckoutDiscountRule: { convertedAmount: (rule) => converted(rule.amount, rule) },
} satisfies Resolvers;

/** How orders show money: Wix names the currency once, at the top of an order or checkout. */
export const conversions = {
  Money: (price: WirePrice | null | undefined, part: object) => {
    // All amounts are parts of one of these.
    const { wire } = recordOf(part) as OrderRecord | AbandonedCheckoutRecord;
    return objectOf(price, ({ amount }) => money(amount, wire.currency));
  },
};

/** An amount as Wix sends it. */
interface WirePrice {
  readonly amount?: string | null;
  /** In the currency that the buyer saw; only checkouts have it. */
  readonly convertedAmount?: string | null;
}

/** An amount of a checkout in the currency that the buyer saw; null where Wix has none. */
function converted(price: WirePrice | null | undefined, part: object): Amount | null {
  // Only checkouts have such amounts.
  const { wire } = recordOf(part) as AbandonedCheckoutRecord;
  return money(price?.convertedAmount, wire.conversionCurrency);
}

/** What was read beside an order, in the order's currency. */
function partsOf<Wire extends object>(order: OrderRecord, list: readonly Wire[]): Wire[] | null {
  return listOf(list, (wire) => partOf(wire, order));
}

type Party = NonNullable<WireOrder['recipientInfo']>;

/**
 * Where an order goes and who receives it. Address and person are each taken as a whole: the recipient's second line belongs to none but
 * the recipient's address. Null where Wix names neither.
 */
function deliveryOf(wire: WireOrder): Party | null {
  const destination = fieldValue(wire, ['shippingInfo', 'logistics', 'shippingDestination']);
  // Whatever is no object is refused by the function.
  const [first, second] = [destination, wire.recipientInfo].map((party) => objectOf(party as Party | null));
  const address = [objectOf(first?.address), objectOf(second?.address)].find(isFilled);
  const contactDetails = [objectOf(first?.contactDetails), objectOf(second?.contactDetails)].find(isFilled);
  if (address === undefined && contactDetails === undefined) return null;
  return { ...(address && { address }), ...(contactDetails && { contactDetails }) };
}

function isFilled<Part extends object>(part: Part | null | undefined): part is Part {
  return part != null && Object.values(part).some((value) => value != null && value !== '');
}

/** Wix Stores, by the two ids that it goes by: that of its catalog, and that of older orders (docs/fidelity.md#app-ids). */
export const STORES_APPS: ReadonlySet<string> = new Set([
  '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  '1380b703-ce81-ff05-f115-39571d94dfcd',
]);

type Referring = Pick<WireLineItem, 'catalogReference'>;

/** The product of Wix Stores that a line item is of; null for items of other apps and items entered by hand. */
function productOf(item: Referring): ReturnType<typeof entityReference> | null {
  const id = productIdOf(item);
  return id === null ? null : entityReference('Product', { id });
}

/** The variant of a product of Wix Stores that a line item is of; null where Wix names none. */
function variantOf(item: Referring): ReturnType<typeof entityReference> | null {
  const productId = productIdOf(item);
  if (productId === null) return null;
  const id = idOf(objectOf(item.catalogReference?.options)?.['variantId']);
  return id === null || !isGuid(id) ? null : entityReference('ProductVariant', { productId, id });
}

function productIdOf({ catalogReference }: Referring): string | null {
  const { appId, catalogItemId } = objectOf(catalogReference) ?? {};
  const [app, id] = [idOf(appId), idOf(catalogItemId)];
  return app !== null && STORES_APPS.has(app) && isRecordId(id) ? id : null;
}

/** What the buyer chose or wrote for an item, as one text such as `Size: L; Engraving: For Jo`; null when nothing. */
function choicesOf({ descriptionLines, modifierGroups, catalogReference }: WireLineItem): string | null {
  const lines = (listOf(descriptionLines) ?? []).map(({ name, plainText, colorInfo }) =>
    named(wordsOf(name), wordsOf(plainText) ?? wordsOf(colorInfo) ?? textOf(objectOf(colorInfo)?.code)),
  );
  const additions = (listOf(modifierGroups) ?? []).flatMap(({ name, modifiers }) =>
    (listOf(modifiers) ?? []).map(({ label, details, quantity }) => {
      const what = [wordsOf(label), wordsOf(details)].filter((part) => part !== null).join(', ');
      const count = textOf(quantity) ?? '1';
      return named(wordsOf(name), count === '1' ? what : `${count} × ${what}`);
    }),
  );
  const texts = [...lines, ...additions].filter((text) => text !== '');
  const all = texts.length === 0 ? optionsOf(objectOf(catalogReference)?.options) : texts;
  return all.length === 0 ? null : all.join('; ');
}

/** The choices that an item of Wix Stores was asked for with, for orders that other systems made: Wix writes lines of them itself. */
function optionsOf(options: Readonly<Record<string, unknown>> | null | undefined): string[] {
  return [options?.['options'], options?.['customTextFields']].flatMap((chosen) =>
    typeof chosen === 'object' && chosen !== null
      ? Object.entries(chosen).flatMap(([name, value]) =>
          typeof value === 'string' && value !== '' ? [named(name, value)] : [],
        )
      : [],
  );
}

interface Words {
  readonly original?: string | null;
  readonly translated?: string | null;
}

function wordsOf(words: Words | null | undefined): string | null {
  return objectOf(words, ({ original, translated }) => textOf(original) ?? textOf(translated));
}

function named(name: string | null, value: string | null): string {
  return [name, value].filter((part) => part !== null && part !== '').join(': ');
}

type WireDiscount = NonNullable<WireOrder['appliedDiscounts']>[number];

/** What tells a discount apart from the others of its order (docs/fidelity.md#order-discounts). */
function keyOf(discount: WireDiscount): string {
  // Only orders show discounts with a key.
  const all = listOf((recordOf(discount) as OrderRecord).wire.appliedDiscounts) ?? [];
  const name = nameOf(discount);
  const before = all.slice(0, all.indexOf(discount)).filter((other) => nameOf(other) === name).length;
  return before === 0 ? name : `${name}#${before + 1}`;
}

/** Wix's id of the discount, else of what gave it: the same discount of the same order is called the same wherever it stands. */
export function nameOf({ id, coupon, discountRule, merchantDiscount, discountType }: WireDiscount): string {
  const kind =
    merchantDiscount == null ? discountType : `merchant-${merchantDiscount.discountReason ?? 'discount'}`;
  return id || coupon?.id || coupon?.code || discountRule?.id || kind || 'discount';
}

/** What every activity has, whatever its kind. */
const SHARED_BY_ACTIVITIES: ReadonlySet<string> = new Set([
  'id',
  'createdDate',
  'authorEmail',
  'type',
  'activityType',
]);

/** The member of an activity that belongs to its kind; null when it has none. */
function detailsOf(activity: object): unknown {
  const own = Object.entries(activity).find(
    ([key, value]) => !SHARED_BY_ACTIVITIES.has(key) && value !== null && value !== undefined,
  );
  return own?.[1] ?? null;
}
