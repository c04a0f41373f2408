import type { Json, JsonObject } from '../json.ts';
import { type Random, randomFor } from '../random.ts';
import { when } from '../vary.ts';
import { LOOKS, plainLine } from './line-looks.ts';
import { unitsPerMain } from './money.ts';
import { MAX_LINES, type OrderContext } from './order-context.ts';
import type { LineKind } from './order-scenarios.ts';
import type { ShopItem } from './shop-window.ts';

/** A line item before taxes and discounts are known. Amounts are whole smallest units of the order's currency. */
export type Line = ReturnType<typeof lineAt>;

export function orderLines(order: OrderContext): Line[] {
  return order.plan.lines.map((kind, at) => lineAt(order, kind, at));
}

function lineAt(order: OrderContext, kind: LineKind, at: number) {
  const { world, plan } = order;
  const random = randomFor(world.seed, 'order-line', plan.index * MAX_LINES + at);
  const item = world.window.anyItem(random);
  const look = LOOKS[kind]({ order, at, random, item });
  const quantity = kind === 'PRODUCT' ? 1 + Math.floor(random.int(9) / 4) : (look.quantity ?? 1);
  const unit =
    kind === 'FREE' ? 0 : inCurrency(look.price ?? item?.price ?? 1000 + random.int(9000), plan.currency);
  const physical = look.physical ?? true;
  const id = order.lineId(at);
  const wire: JsonObject = {
    id,
    productName: look.name,
    quantity,
    descriptionLines: look.descriptionLines ?? choiceLines(item, kind),
    itemType: look.itemType ?? { preset: 'PHYSICAL' },
    paymentOption: look.paymentOption ?? 'FULL_PAYMENT_ONLINE',
    physicalProperties: {
      shippable: physical,
      weight: physical ? random.pick([0.25, 1.5, 0.333, 12]) : undefined,
      sku: when(physical, item?.sku),
    },
    catalogReference: look.catalogReference,
    image: look.image === false ? undefined : imageOf(item, random),
    ...look.more,
  };
  return { id, quantity, unit, total: unit * quantity, wire };
}

function choiceLines(item: ShopItem | undefined, kind: LineKind): readonly Json[] {
  if (item === undefined || kind === 'CUSTOM' || kind === 'GIFT_CARD') return [];
  return Object.entries(item.choices).map(([name, value]) => plainLine(name, value));
}

function imageOf(item: ShopItem | undefined, random: Random): JsonObject {
  const id = item?.imageId ?? 'a1b2c3_00000000000000000000000000000000~mv2.jpg';
  return {
    id,
    url: `https://static.wixstatic.com/media/${id}`,
    height: random.pick([1200, 800, 4032]),
    width: random.pick([1600, 800, 3024]),
    altText: when(random.chance(0.3), 'Seen from above'),
    filename: id,
  };
}

function inCurrency(hundredths: number, currency: string): number {
  const rate = currency === 'JPY' ? 160 : currency === 'KWD' ? 0.33 : 1;
  return Math.round((hundredths / 100) * rate * unitsPerMain(currency));
}
