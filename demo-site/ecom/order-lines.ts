import { APP_IDS, DAY, extended, hash32, imageId, imageUrl, pickAt, randomFor, when } from '../making.ts';
import { words, type JsonObject, type Random, type SiteState } from '../making.ts';
import { chosen, productPlan, variantPlan } from '../stores/product-plan.ts';
import { managesVariantsV1, shopOf, ZERO_GUID } from '../stores/shop.ts';
import { unitsPerMain } from './money.ts';
import { bilingual, MAX_LINES, type LineKind, type Order } from './order-plan.ts';

// What an order paid is in a plausible range, even for the product whose price fills the field.
const HIGHEST_PRICE = 499_900;

/** What the catalog tells an order of a product and variant when it is placed. */
type ShopItem = NonNullable<ReturnType<typeof anyItem>>;

/** One of the products and variants of the shop; undefined on a site that never had a catalog. */
export function anyItem(site: SiteState, random: Random) {
  const shop = shopOf(site);
  if (site.catalog === 'NONE' || shop.productCount === 0) return undefined;
  const plan = productPlan(shop, random.int(shop.productCount));
  const variant = variantPlan(plan, random.int(1000) % plan.variantCount);
  const isUnmanaged = site.catalog === 'V1' && !managesVariantsV1(plan.n);
  const variantId = isUnmanaged ? ZERO_GUID : variant.id;
  const choices = chosen(variant);
  return {
    name: plan.name,
    reference: reference('STORES', plan.id, { variantId, options: choices }),
    /** In hundredths of the site's currency. */
    price: Math.min(Math.round(variant.price / 10), HIGHEST_PRICE),
    choices,
    choiceLines: Object.entries(choices).map(([name, value]) => plainLine(name, value)),
    sku: variant.sku,
    imageId: when(plan.images > 0, imageId(site.seed, plan.n, 0)),
  };
}

/** What a kind of line item makes different; the rest is that of a product. Everything else is as it is on the wire. */
interface Look extends JsonObject {
  readonly physical?: boolean;
  /** In hundredths; by default the product's price. */
  readonly price?: number;
  readonly quantity?: number;
}

/** Where a line item stands: its order, its place in it, the product it would be for, and how one of that looks. */
interface Scene {
  readonly order: Order;
  readonly at: number;
  readonly random: Random;
  readonly item: ShopItem | undefined;
  /** An id that only this line item has. */
  own(kind: string): string;
}

const OF_NO_PRODUCT = { catalogReference: undefined };

/** Of what a product of the shop is not: an item that is not sent, and a name of its own. */
const immaterial = (original: string, translated?: string) =>
  ({ ...OF_NO_PRODUCT, productName: bilingual(original, translated), physical: false }) as const;

const LOOKS: Record<LineKind, (scene: Scene) => Look> = {
  PRODUCT: ({ random }) => ({ quantity: 1 + Math.floor(random.int(9) / 4) }),
  TRANSLATED: ({ item }) => ({ productName: bilingual(item?.name ?? 'Oak bowl', 'קערת אלון 🌳') }),
  NO_IMAGE: ({ order }) => ({ image: undefined, fulfillerId: order.idOf('fulfillers', 0) }),
  DELETED_PRODUCT: ({ own }) => ({
    productName: bilingual('Discontinued lamp'),
    catalogReference: reference('STORES', own('deleted-products'), { variantId: own('deleted-variants') }),
  }),
  DELETED_VARIANT: ({ item, own }) => ({
    catalogReference: item && {
      ...item.reference,
      options: { variantId: own('deleted-variants'), options: item.choices },
    },
  }),
  DIGITAL: ({ order, random }) => ({
    productName: bilingual('Pattern book (PDF)', 'Schnittmusterbuch (PDF)'),
    itemType: { preset: 'DIGITAL' },
    physical: false,
    digitalFile: {
      fileId: `f1e2d3_${hash32(order.n, random.int(1e9)).toString(16)}.pdf`,
      link: 'https://downloads.example.com/pattern-book.pdf?token=demo',
      expirationDate: order.after(30 * DAY),
    },
  }),
  GIFT_CARD: ({ order }) => ({
    ...immaterial('Gift card', 'Carte cadeau'),
    catalogReference: reference('GIFT_CARDS', order.idOf('gift-card-products', 0), {
      recipientEmail: `friend${order.n}@example.com`,
      greeting: 'Happy birthday 🎂',
      deliveryDate: null,
    }),
    itemType: { preset: 'GIFT_CARD' },
    descriptionLines: [],
    price: 5000,
  }),
  BOOKING: ({ order: { idOf, n, site, payments }, at, random }) => ({
    ...immaterial('Wheel throwing for beginners'),
    catalogReference: reference('BOOKINGS', idOf('bookings', bookingOf(site, n, at))),
    itemType: { preset: 'SERVICE' },
    price: 4500,
    paymentOption: payments.some(({ method }) => method === 'MEMBERSHIP')
      ? 'MEMBERSHIP'
      : random.pick(PASSES),
    descriptionLines: [plainLine('Staff', 'Tamsin')],
    fixedQuantity: true,
    taxableAddress: { addressType: 'BUSINESS' },
  }),
  EVENT_TICKET: ({ order: { idOf, n, site }, at }) => ({
    ...immaterial('Kiln opening night — general admission'),
    catalogReference: reference(
      'EVENTS',
      idOf('ticketDefinitions', (n + at) % Math.max(site.count('ticketDefinitions'), 1)),
      { eventId: idOf('events', n % Math.max(site.count('events'), 1)) },
    ),
    itemType: { custom: 'Event ticket' },
    price: 2500,
    quantity: 2,
  }),
  OTHER_APP: () => ({
    productName: bilingual('Table for four'),
    catalogReference: reference('OTHER', 'menu-item:0042/größe M', { notes: 'no onions' }),
    image: undefined,
  }),
  CUSTOM: ({ random }) => ({
    ...OF_NO_PRODUCT,
    productName: { original: random.pick(['Custom engraving', 'Restaurierung nach Absprache', 'شحن خاص']) },
    physical: false,
    image: undefined,
    itemType: { preset: 'SERVICE' },
    descriptionLines: [],
    priceUndetermined: false,
  }),
  CUSTOM_TYPE: () => ({
    ...immaterial('Donation to the guild'),
    itemType: { custom: 'donation' },
    image: undefined,
    priceDescription: bilingual('any amount'),
  }),
  UNRECOGNISED: () => ({
    productName: bilingual('Item of an old app'),
    itemType: { preset: 'UNRECOGNISED' },
    catalogReference: reference('OTHER', '0'),
    paymentOption: 'FULL_PAYMENT_OFFLINE',
    image: undefined,
    quantity: 100,
  }),
  SUBSCRIPTION: ({ order, at, own }) => ({
    paymentOption: at % 2 === 0 ? 'DEPOSIT_ONLINE' : 'FULL_PAYMENT_ONLINE',
    depositAmount: when(at % 2 === 0, order.money(500)),
    subscriptionInfo: {
      id: own('subscriptions'),
      cycleNumber: 1 + at,
      subscriptionOptionTitle: 'Every month',
      subscriptionOptionDescription: 'Clay of the month, delivered',
      chargesDescription: 'Charged on the day of purchase',
      subscriptionSettings: {
        frequency: pickAt(words('MONTH WEEK YEAR DAY UNDEFINED'), at),
        interval: 1 + at,
        autoRenewal: at % 2 === 0,
        billingCycles: when(at % 2 === 1, 12),
        enableCustomerCancellation: true,
        freeTrialPeriod: { frequency: pickAt(['DAY', 'WEEK', 'MONTH'], at), interval: 14 },
      },
    },
  }),
  MODIFIERS: ({ order }) => {
    const celadon = {
      id: 'celadon',
      quantity: 1,
      label: bilingual('Celadon', 'Seladon'),
      details: bilingual('food safe', 'lebensmittelecht'),
      price: order.money(150),
    };
    const modifiers = [celadon, { id: 'none', quantity: 1, label: { original: 'Unglazed' } }];
    return {
      modifierGroups: [{ id: 'glaze', name: bilingual('Glaze', 'Glasur'), modifiers }],
      extendedFields: extended('engraving', { text: 'For Q. — “always”' }),
    };
  },
  DECIMAL_QUANTITY: ({ order, at }) => ({
    decimalQuantity: {
      measurementUnit: pickAt(MEASURES, at + order.n),
      otherUnit: when(at % 5 === 4, 'skein'),
      value: '2.375',
      description: bilingual('Sold by measure', 'Nach Maß'),
    },
    locations: [{ id: order.idOf('locations', 0), quantity: 1, name: 'Workshop' }],
  }),
  EVERY_DESCRIPTION: () => ({
    descriptionLines: [
      {
        name: bilingual('Colour', 'Farbe'),
        colorInfo: { ...bilingual('Deep sea', 'Tiefsee'), code: '#0b3d91' },
      },
      plainLine('Größe', 'M / 42½'),
      { name: { original: 'Engraving' }, plainText: { original: '' } },
      { name: bilingual('Note', 'הערה'), plainText: bilingual('Gift wrap 🎁 <b>please</b>', 'עטיפת מתנה') },
      { plainText: { original: 'A line without a name' } },
    ],
  }),
  FREE: () => ({ productName: { original: 'Free sample' }, price: 0 }),
};

const PASSES = words('FULL_PAYMENT_OFFLINE MEMBERSHIP_OFFLINE MEMBERSHIP_ONLINE_WITH_OFFLINE_REMAINDER');
const MEASURES = words('ML CL L CBM MG G KG MM CM M SQM OZ LB FLOZ PT QT GAL IN FT YD SQFT UNSPECIFIED');

/** The booking that a line item stands for, where it stands for one. */
export function bookingOf(site: SiteState, order: number, at: number): number {
  return (order + at) % Math.max(site.count('bookings'), 1);
}

/** wire: what a line item is of: an item of an app, with options that only the app understands. */
function reference(app: keyof typeof APP_IDS, catalogItemId: string, options?: JsonObject) {
  return { catalogItemId, appId: APP_IDS[app], options };
}

/** wire: a description line of plain text. */
function plainLine(name: string, value: string): JsonObject {
  return { name: bilingual(name), plainText: bilingual(value) };
}

/** A line item before taxes and discounts are known. Amounts are whole smallest units of the order's currency. */
export type Line = ReturnType<typeof lineAt>;

export function orderLines(order: Order): Line[] {
  return order.lines.map((kind, at) => lineAt(order, kind, at));
}

function lineAt(order: Order, kind: LineKind, at: number) {
  const { site, n, idOf } = order;
  const random = randomFor(site.seed, 'order-line', n * MAX_LINES + at);
  const item = anyItem(site, random);
  const own = (what: string): string => idOf(what, n * MAX_LINES + at);
  const look = LOOKS[kind]({ order, at, random, item, own });
  const { physical = true, quantity = 1, price = item?.price ?? 1000 + random.int(9000), ...special } = look;
  const unit = inCurrency(price, order.currency);
  const id = order.lineId(at);
  const wire: JsonObject = {
    id,
    productName: bilingual(item?.name ?? 'Stoneware mug'),
    quantity,
    descriptionLines: item?.choiceLines ?? [],
    itemType: { preset: 'PHYSICAL' },
    paymentOption: 'FULL_PAYMENT_ONLINE',
    physicalProperties: {
      shippable: physical,
      weight: physical ? random.pick([0.25, 1.5, 0.333, 12]) : undefined,
      sku: when(physical, item?.sku),
    },
    catalogReference: item?.reference,
    image: item && !('image' in special) ? imageOf(item, random) : undefined,
    ...special,
  };
  return { id, quantity, unit, total: unit * quantity, wire };
}

function imageOf(item: ShopItem, random: Random): JsonObject {
  const id = item.imageId ?? 'a1b2c3_00000000000000000000000000000000~mv2.jpg';
  return {
    id,
    url: imageUrl(id),
    height: random.pick([1200, 800, 4032]),
    width: random.pick([1600, 800, 3024]),
    altText: when(random.chance(0.3), 'Seen from above'),
    filename: id,
  };
}

/** An amount of hundredths of the shop's currency in the smallest units of another one. */
export function inCurrency(hundredths: number, currency: string): number {
  const rate = currency === 'JPY' ? 160 : currency === 'KWD' ? 0.33 : 1;
  return Math.round((hundredths / 100) * rate * unitsPerMain(currency));
}
