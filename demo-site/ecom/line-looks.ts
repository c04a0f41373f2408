import { APP_IDS } from '../app-ids.ts';
import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { hash32, pickAt } from '../random.ts';
import type { Random } from '../random.ts';
import { money } from './money.ts';
import { MAX_LINES } from './order-plan.ts';
import type { LineKind, OrderPlan, OrderWorld } from './order-plan.ts';
import type { ShopItem } from './shop-window.ts';

/** Where a line item stands: its order, its place in it, and the product it would be for. */
interface Scene {
  readonly world: OrderWorld;
  readonly plan: OrderPlan;
  readonly at: number;
  readonly random: Random;
  readonly item: ShopItem | undefined;
}

/** What a kind of line item makes different; the rest is that of a product. */
interface Look {
  readonly name: JsonObject;
  readonly catalogReference?: JsonObject;
  readonly itemType?: JsonObject;
  readonly descriptionLines?: readonly Json[];
  readonly paymentOption?: string;
  readonly physical?: boolean;
  readonly image?: false;
  readonly sku?: string;
  readonly quantity?: number;
  /** In hundredths; by default the product's price. */
  readonly price?: number;
  readonly more?: JsonObject;
}

export const LOOKS: Record<LineKind, (scene: Scene) => Look> = {
  PRODUCT: ({ item }) => productLook(item),
  TRANSLATED: ({ item }) => ({
    ...productLook(item),
    name: { original: item?.name ?? 'Oak bowl', translated: 'קערת אלון 🌳' },
  }),
  NO_IMAGE: ({ world, item }) => ({
    ...productLook(item),
    image: false,
    more: { fulfillerId: guidOf(world.seed, 'fulfillers', 0) },
  }),
  DELETED_PRODUCT: ({ world, plan, at }) => ({
    name: { original: 'Discontinued lamp', translated: 'Discontinued lamp' },
    catalogReference: {
      catalogItemId: guidOf(world.seed, 'deleted-products', plan.index * MAX_LINES + at),
      appId: APP_IDS.STORES,
      options: { variantId: guidOf(world.seed, 'deleted-variants', plan.index * MAX_LINES + at) },
    },
  }),
  DELETED_VARIANT: ({ world, plan, at, item }) => ({
    ...productLook(item),
    ...(item === undefined
      ? {}
      : {
          catalogReference: {
            catalogItemId: item.productId,
            appId: APP_IDS.STORES,
            options: {
              variantId: guidOf(world.seed, 'deleted-variants', plan.index * MAX_LINES + at),
              options: item.choices,
            },
          },
        }),
  }),
  DIGITAL: ({ item, plan, random }) => ({
    ...productLook(item),
    name: { original: 'Pattern book (PDF)', translated: 'Schnittmusterbuch (PDF)' },
    itemType: { preset: 'DIGITAL' },
    physical: false,
    more: {
      digitalFile: {
        fileId: `f1e2d3_${hash32(plan.index, random.int(1e9)).toString(16)}.pdf`,
        link: 'https://downloads.example.com/pattern-book.pdf?token=demo',
        expirationDate: new Date(plan.createdMs + 30 * 86_400_000).toISOString(),
      },
    },
  }),
  GIFT_CARD: ({ world, plan }) => ({
    name: { original: 'Gift card', translated: 'Carte cadeau' },
    catalogReference: {
      catalogItemId: guidOf(world.seed, 'gift-card-products', 0),
      appId: APP_IDS.GIFT_CARDS,
      options: {
        recipientEmail: `friend${plan.index}@example.com`,
        greeting: 'Happy birthday 🎂',
        deliveryDate: null,
      },
    },
    itemType: { preset: 'GIFT_CARD' },
    physical: false,
    price: 5000,
  }),
  BOOKING: ({ world, plan, at, random }) => ({
    name: { original: 'Wheel throwing for beginners', translated: 'Wheel throwing for beginners' },
    catalogReference: {
      catalogItemId: guidOf(world.seed, 'bookings', (plan.index + at) % Math.max(world.others.bookings, 1)),
      appId: APP_IDS.BOOKINGS,
    },
    itemType: { preset: 'SERVICE' },
    physical: false,
    price: 4500,
    paymentOption: plan.payments.some(({ method }) => method === 'MEMBERSHIP')
      ? 'MEMBERSHIP'
      : random.pick([
          'FULL_PAYMENT_OFFLINE',
          'MEMBERSHIP_OFFLINE',
          'MEMBERSHIP_ONLINE_WITH_OFFLINE_REMAINDER',
        ]),
    descriptionLines: [plainLine('Staff', 'Tamsin')],
    more: { fixedQuantity: true, taxableAddress: { addressType: 'BUSINESS' } },
  }),
  EVENT_TICKET: ({ world, plan, at }) => ({
    name: {
      original: 'Kiln opening night — general admission',
      translated: 'Kiln opening night — general admission',
    },
    catalogReference: {
      catalogItemId: guidOf(
        world.seed,
        'ticketDefinitions',
        (plan.index + at) % Math.max(world.others.ticketDefinitions, 1),
      ),
      appId: APP_IDS.EVENTS,
      options: { eventId: guidOf(world.seed, 'events', plan.index % Math.max(world.others.events, 1)) },
    },
    itemType: { custom: 'Event ticket' },
    physical: false,
    price: 2500,
    quantity: 2,
  }),
  OTHER_APP: () => ({
    name: { original: 'Table for four', translated: 'Table for four' },
    catalogReference: {
      catalogItemId: 'menu-item:0042/größe M',
      appId: APP_IDS.OTHER,
      options: { notes: 'no onions' },
    },
    image: false,
  }),
  CUSTOM: ({ random }) => ({
    name: { original: random.pick(['Custom engraving', 'Restaurierung nach Absprache', 'شحن خاص']) },
    physical: false,
    image: false,
    itemType: { preset: 'SERVICE' },
    more: { priceUndetermined: false },
  }),
  CUSTOM_TYPE: () => ({
    name: { original: 'Donation to the guild', translated: 'Donation to the guild' },
    itemType: { custom: 'donation' },
    physical: false,
    image: false,
    more: { priceDescription: { original: 'any amount', translated: 'any amount' } },
  }),
  UNRECOGNISED: () => ({
    name: { original: 'Item of an old app', translated: 'Item of an old app' },
    itemType: { preset: 'UNRECOGNISED' },
    catalogReference: { catalogItemId: '0', appId: APP_IDS.OTHER },
    paymentOption: 'FULL_PAYMENT_OFFLINE',
    image: false,
    quantity: 100,
  }),
  SUBSCRIPTION: ({ world, plan, at, item }) => ({
    ...productLook(item),
    paymentOption: at % 2 === 0 ? 'DEPOSIT_ONLINE' : 'FULL_PAYMENT_ONLINE',
    more: {
      ...(at % 2 === 0 ? { depositAmount: money(500, plan.currency) } : {}),
      subscriptionInfo: {
        id: guidOf(world.seed, 'subscriptions', plan.index * MAX_LINES + at),
        cycleNumber: 1 + at,
        subscriptionOptionTitle: 'Every month',
        subscriptionOptionDescription: 'Clay of the month, delivered',
        chargesDescription: 'Charged on the day of purchase',
        subscriptionSettings: {
          frequency: pickAt(['MONTH', 'WEEK', 'YEAR', 'DAY', 'UNDEFINED'], at),
          interval: 1 + at,
          autoRenewal: at % 2 === 0,
          ...(at % 2 === 0 ? {} : { billingCycles: 12 }),
          enableCustomerCancellation: true,
          freeTrialPeriod: { frequency: pickAt(['DAY', 'WEEK', 'MONTH'], at), interval: 14 },
        },
      },
    },
  }),
  MODIFIERS: ({ item, plan }) => ({
    ...productLook(item),
    more: {
      modifierGroups: [
        {
          id: 'glaze',
          name: { original: 'Glaze', translated: 'Glasur' },
          modifiers: [
            {
              id: 'celadon',
              quantity: 1,
              label: { original: 'Celadon', translated: 'Seladon' },
              details: { original: 'food safe', translated: 'lebensmittelecht' },
              price: money(150, plan.currency),
            },
            { id: 'none', quantity: 1, label: { original: 'Unglazed' } },
          ],
        },
      ],
      extendedFields: { namespaces: { '@demo/engraving': { text: 'For Q. — “always”' } } },
    },
  }),
  DECIMAL_QUANTITY: ({ world, item, at, plan }) => ({
    ...productLook(item),
    more: {
      decimalQuantity: {
        measurementUnit: pickAt(MEASURES, at + plan.index),
        ...(at % 5 === 4 ? { otherUnit: 'skein' } : {}),
        value: '2.375',
        description: { original: 'Sold by measure', translated: 'Nach Maß' },
      },
      locations: [{ id: guidOf(world.seed, 'locations', 0), quantity: 1, name: 'Workshop' }],
    },
  }),
  EVERY_DESCRIPTION: ({ item }) => ({
    ...productLook(item),
    descriptionLines: [
      {
        name: { original: 'Colour', translated: 'Farbe' },
        colorInfo: { original: 'Deep sea', translated: 'Tiefsee', code: '#0b3d91' },
      },
      plainLine('Größe', 'M / 42½'),
      { name: { original: 'Engraving' }, plainText: { original: '' } },
      {
        name: { original: 'Note', translated: 'הערה' },
        plainText: { original: 'Gift wrap 🎁 <b>please</b>', translated: 'עטיפת מתנה' },
      },
      { plainText: { original: 'A line without a name' } },
    ],
  }),
  FREE: ({ item }) => ({ ...productLook(item), name: { original: 'Free sample' } }),
};

const MEASURES: readonly string[] =
  'ML CL L CBM MG G KG MM CM M SQM OZ LB FLOZ PT QT GAL IN FT YD SQFT UNSPECIFIED'.split(' ');

function productLook(item: ShopItem | undefined): Look {
  if (item === undefined)
    return { name: { original: 'Stoneware mug', translated: 'Stoneware mug' }, image: false };
  return {
    name: { original: item.name, translated: item.name },
    catalogReference: {
      catalogItemId: item.productId,
      appId: APP_IDS.STORES,
      options: {
        ...(item.variantId === undefined ? {} : { variantId: item.variantId }),
        options: item.choices,
      },
    },
  };
}

/** wire: a description line of plain text. */
export function plainLine(name: string, value: string): JsonObject {
  return { name: { original: name, translated: name }, plainText: { original: value, translated: value } };
}
