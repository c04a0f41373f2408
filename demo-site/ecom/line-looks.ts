import { APP_IDS } from '../app-ids.ts';
import { DAY } from '../dates.ts';
import type { Json, JsonObject } from '../json.ts';
import { hash32, pickAt, type Random } from '../random.ts';
import { when, words } from '../vary.ts';
import { bilingual, MAX_LINES, type OrderContext } from './order-context.ts';
import type { LineKind } from './order-scenarios.ts';
import type { ShopItem } from './shop-window.ts';

/** Where a line item stands: its order, its place in it, and the product it would be for. */
interface Scene {
  readonly order: OrderContext;
  readonly at: number;
  readonly random: Random;
  readonly item: ShopItem | undefined;
}

/** What a kind of line item makes different; the rest is that of a product. */
interface Look {
  readonly name: JsonObject;
  readonly catalogReference?: JsonObject | undefined;
  readonly itemType?: JsonObject;
  readonly descriptionLines?: readonly Json[];
  readonly paymentOption?: string;
  readonly physical?: boolean;
  readonly image?: false;
  readonly quantity?: number;
  /** In hundredths; by default the product's price. */
  readonly price?: number;
  readonly more?: JsonObject;
}

export const LOOKS: Record<LineKind, (scene: Scene) => Look> = {
  PRODUCT: ({ item }) => productLook(item),
  TRANSLATED: ({ item }) => ({
    ...productLook(item),
    name: bilingual(item?.name ?? 'Oak bowl', 'קערת אלון 🌳'),
  }),
  NO_IMAGE: ({ order, item }) => ({
    ...productLook(item),
    image: false,
    more: { fulfillerId: order.id('fulfillers', 0) },
  }),
  DELETED_PRODUCT: (scene) => ({
    name: bilingual('Discontinued lamp'),
    catalogReference: reference('STORES', own(scene, 'deleted-products'), {
      variantId: own(scene, 'deleted-variants'),
    }),
  }),
  DELETED_VARIANT: (scene) => ({
    ...productLook(scene.item),
    catalogReference:
      scene.item &&
      reference('STORES', scene.item.productId, {
        variantId: own(scene, 'deleted-variants'),
        options: scene.item.choices,
      }),
  }),
  DIGITAL: ({ order, item, random }) => ({
    ...productLook(item),
    name: bilingual('Pattern book (PDF)', 'Schnittmusterbuch (PDF)'),
    itemType: { preset: 'DIGITAL' },
    physical: false,
    more: {
      digitalFile: {
        fileId: `f1e2d3_${hash32(order.plan.index, random.int(1e9)).toString(16)}.pdf`,
        link: 'https://downloads.example.com/pattern-book.pdf?token=demo',
        expirationDate: order.after(30 * DAY),
      },
    },
  }),
  GIFT_CARD: ({ order }) => ({
    name: bilingual('Gift card', 'Carte cadeau'),
    catalogReference: reference('GIFT_CARDS', order.id('gift-card-products', 0), {
      recipientEmail: `friend${order.plan.index}@example.com`,
      greeting: 'Happy birthday 🎂',
      deliveryDate: null,
    }),
    itemType: { preset: 'GIFT_CARD' },
    physical: false,
    price: 5000,
  }),
  BOOKING: ({ order, at, random }) => ({
    name: bilingual('Wheel throwing for beginners'),
    catalogReference: reference(
      'BOOKINGS',
      order.id('bookings', (order.plan.index + at) % Math.max(order.world.others.bookings, 1)),
    ),
    itemType: { preset: 'SERVICE' },
    physical: false,
    price: 4500,
    paymentOption: order.plan.payments.some(({ method }) => method === 'MEMBERSHIP')
      ? 'MEMBERSHIP'
      : random.pick(
          words('FULL_PAYMENT_OFFLINE MEMBERSHIP_OFFLINE MEMBERSHIP_ONLINE_WITH_OFFLINE_REMAINDER'),
        ),
    descriptionLines: [plainLine('Staff', 'Tamsin')],
    more: { fixedQuantity: true, taxableAddress: { addressType: 'BUSINESS' } },
  }),
  EVENT_TICKET: ({ order: { id, plan, world }, at }) => ({
    name: bilingual('Kiln opening night — general admission'),
    catalogReference: reference(
      'EVENTS',
      id('ticketDefinitions', (plan.index + at) % Math.max(world.others.ticketDefinitions, 1)),
      { eventId: id('events', plan.index % Math.max(world.others.events, 1)) },
    ),
    itemType: { custom: 'Event ticket' },
    physical: false,
    price: 2500,
    quantity: 2,
  }),
  OTHER_APP: () => ({
    name: bilingual('Table for four'),
    catalogReference: reference('OTHER', 'menu-item:0042/größe M', { notes: 'no onions' }),
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
    name: bilingual('Donation to the guild'),
    itemType: { custom: 'donation' },
    physical: false,
    image: false,
    more: { priceDescription: bilingual('any amount') },
  }),
  UNRECOGNISED: () => ({
    name: bilingual('Item of an old app'),
    itemType: { preset: 'UNRECOGNISED' },
    catalogReference: reference('OTHER', '0'),
    paymentOption: 'FULL_PAYMENT_OFFLINE',
    image: false,
    quantity: 100,
  }),
  SUBSCRIPTION: (scene) => ({
    ...productLook(scene.item),
    paymentOption: scene.at % 2 === 0 ? 'DEPOSIT_ONLINE' : 'FULL_PAYMENT_ONLINE',
    more: {
      depositAmount: when(scene.at % 2 === 0, scene.order.money(500)),
      subscriptionInfo: {
        id: own(scene, 'subscriptions'),
        cycleNumber: 1 + scene.at,
        subscriptionOptionTitle: 'Every month',
        subscriptionOptionDescription: 'Clay of the month, delivered',
        chargesDescription: 'Charged on the day of purchase',
        subscriptionSettings: {
          frequency: pickAt(words('MONTH WEEK YEAR DAY UNDEFINED'), scene.at),
          interval: 1 + scene.at,
          autoRenewal: scene.at % 2 === 0,
          billingCycles: when(scene.at % 2 === 1, 12),
          enableCustomerCancellation: true,
          freeTrialPeriod: { frequency: pickAt(['DAY', 'WEEK', 'MONTH'], scene.at), interval: 14 },
        },
      },
    },
  }),
  MODIFIERS: ({ item, order }) => ({
    ...productLook(item),
    more: {
      modifierGroups: [
        {
          id: 'glaze',
          name: bilingual('Glaze', 'Glasur'),
          modifiers: [
            {
              id: 'celadon',
              quantity: 1,
              label: bilingual('Celadon', 'Seladon'),
              details: bilingual('food safe', 'lebensmittelecht'),
              price: order.money(150),
            },
            { id: 'none', quantity: 1, label: { original: 'Unglazed' } },
          ],
        },
      ],
      extendedFields: { namespaces: { '@demo/engraving': { text: 'For Q. — “always”' } } },
    },
  }),
  DECIMAL_QUANTITY: ({ order, item, at }) => ({
    ...productLook(item),
    more: {
      decimalQuantity: {
        measurementUnit: pickAt(MEASURES, at + order.plan.index),
        otherUnit: when(at % 5 === 4, 'skein'),
        value: '2.375',
        description: bilingual('Sold by measure', 'Nach Maß'),
      },
      locations: [{ id: order.id('locations', 0), quantity: 1, name: 'Workshop' }],
    },
  }),
  EVERY_DESCRIPTION: ({ item }) => ({
    ...productLook(item),
    descriptionLines: [
      {
        name: bilingual('Colour', 'Farbe'),
        colorInfo: { ...bilingual('Deep sea', 'Tiefsee'), code: '#0b3d91' },
      },
      plainLine('Größe', 'M / 42½'),
      { name: { original: 'Engraving' }, plainText: { original: '' } },
      {
        name: bilingual('Note', 'הערה'),
        plainText: bilingual('Gift wrap 🎁 <b>please</b>', 'עטיפת מתנה'),
      },
      { plainText: { original: 'A line without a name' } },
    ],
  }),
  FREE: ({ item }) => ({ ...productLook(item), name: { original: 'Free sample' } }),
};

const MEASURES = words('ML CL L CBM MG G KG MM CM M SQM OZ LB FLOZ PT QT GAL IN FT YD SQFT UNSPECIFIED');

function productLook(item: ShopItem | undefined): Look {
  if (item === undefined) return { name: bilingual('Stoneware mug'), image: false };
  const { variantId, choices } = item;
  return {
    name: bilingual(item.name),
    catalogReference: reference('STORES', item.productId, { variantId, options: choices }),
  };
}

/** wire: what a line item is of: an item of an app, with options that only the app understands. */
export function reference(
  app: keyof typeof APP_IDS,
  catalogItemId: string,
  options?: JsonObject,
): JsonObject {
  return { catalogItemId, appId: APP_IDS[app], options };
}

/** An id that only this line item has. */
function own({ order, at }: Scene, kind: string): string {
  return order.id(kind, order.plan.index * MAX_LINES + at);
}

/** wire: a description line of plain text. */
export function plainLine(name: string, value: string): JsonObject {
  return { name: bilingual(name), plainText: bilingual(value) };
}
