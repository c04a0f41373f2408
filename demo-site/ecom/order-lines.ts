import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import { LOOKS, plainLine } from './line-looks.ts';
import { unitsPerMain } from './money.ts';
import { MAX_LINES } from './order-plan.ts';
import type { LineKind, OrderPlan, OrderWorld } from './order-plan.ts';
import type { ShopItem } from './shop-window.ts';

/** A line item before taxes and discounts are known. Amounts are whole smallest units of the order's currency. */
export interface Line {
  readonly id: string;
  readonly kind: LineKind;
  readonly quantity: number;
  readonly unit: number;
  readonly total: number;
  readonly physical: boolean;
  /** Everything of the wire's line item but its prices and taxes. */
  readonly wire: JsonObject;
}

export function orderLineId(world: OrderWorld, order: number, line: number): string {
  return guidOf(world.seed, 'order-lines', order * MAX_LINES + line);
}

export function orderLines(world: OrderWorld, plan: OrderPlan): Line[] {
  return plan.lines.map((kind, at) => lineAt(world, plan, kind, at));
}

function lineAt(world: OrderWorld, plan: OrderPlan, kind: LineKind, at: number): Line {
  const random = randomFor(world.seed, 'order-line', plan.index * MAX_LINES + at);
  const item =
    world.window.products > 0
      ? world.window.itemAt(random.int(world.window.products), random.int(1000))
      : undefined;
  const look = LOOKS[kind]({ world, plan, at, random, item });
  const quantity = kind === 'PRODUCT' ? 1 + Math.floor(random.int(9) / 4) : (look.quantity ?? 1);
  const unit =
    kind === 'FREE' ? 0 : inCurrency(look.price ?? item?.price ?? 1000 + random.int(9000), plan.currency);
  const physical = look.physical ?? true;
  const id = orderLineId(world, plan.index, at);
  const sku = look.sku ?? (physical ? item?.sku : undefined);
  const wire: Record<string, Json> = {
    id,
    productName: look.name,
    quantity,
    descriptionLines: look.descriptionLines ?? choiceLines(item, kind),
    itemType: look.itemType ?? { preset: 'PHYSICAL' },
    paymentOption: look.paymentOption ?? 'FULL_PAYMENT_ONLINE',
    physicalProperties: {
      shippable: physical,
      ...(physical ? { weight: random.pick([0.25, 1.5, 0.333, 12]) } : {}),
      ...(sku === undefined ? {} : { sku }),
    },
    ...(look.catalogReference === undefined ? {} : { catalogReference: look.catalogReference }),
    ...(look.image === false ? {} : { image: imageOf(item, random) }),
    ...look.more,
  };
  return { id, kind, quantity, unit, total: unit * quantity, physical, wire };
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
    ...(random.chance(0.3) ? { altText: 'Seen from above' } : {}),
    filename: id,
  };
}

function inCurrency(hundredths: number, currency: string): number {
  const rate = currency === 'JPY' ? 160 : currency === 'KWD' ? 0.33 : 1;
  return Math.round((hundredths / 100) * rate * unitsPerMain(currency));
}
