import { iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { times, when, words } from '../vary.ts';
import { imageV3 } from './media.ts';
import { decimal, fixedAmount } from './money.ts';
import {
  namedChoices,
  type ProductPlan,
  productPlan,
  type VariantPlan,
  variantPlan,
} from './product-plan.ts';
import { INVENTORY_BLOCKS, locationsOf, type Shop } from './shop.ts';
import { choiceId } from './small-sets.ts';

/** What a variant tells within its product and on its own, as if every optional part had been asked for. */
function variantParts(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject {
  const { id, visible, sku, barcode, place, inStock } = variant;
  return {
    id,
    visible,
    sku,
    barcode,
    revenueDetails: revenueOf(variant),
    media: when(plan.images > 1, () => imageV3(shop, plan, place % plan.images)),
    digitalProperties: when(plan.digital, () => ({ digitalFile: digitalFile(shop, plan) })),
    physicalProperties: when(!plan.digital, () => physicalProperties(plan, variant)),
    subscriptionPricesInfo: when(plan.serial % 16 === 8, () => subscriptionPrices(shop, plan, variant)),
    inventoryStatus: { inStock, preorderEnabled: plan.preorder },
  };
}

/** A variant within its product. */
export function variantV3(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject {
  return {
    ...variantParts(shop, plan, variant),
    choices: choicesOf(shop, plan, variant),
    price: { ...priceOf(variant), priceAfterDiscount: fixedAmount(variant.price) },
  };
}

/** A variant on its own, with what it needs to know of its product. wire: `variantId` is unique only together with `productData.productId`. */
export function readOnlyVariantV3(
  shop: Shop,
  plan: ProductPlan,
  variant: VariantPlan,
  { id: productId, ...product }: JsonObject,
): JsonObject {
  const physical = { weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' } };
  const repeated = words(
    'name productType slug visible visibleInPos mainCategoryId currency revision handle',
  ).map((field) => [field, product[field]] as const);
  return {
    ...variantParts(shop, plan, variant),
    variantId: variant.id,
    optionChoices: choicesOf(shop, plan, variant),
    price: priceOf(variant),
    productData: {
      productId,
      ...Object.fromEntries(repeated),
      physicalProperties: when(!plan.digital, physical),
    },
  };
}

function choicesOf(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject[] {
  const named = namedChoices(plan, variant);
  return plan.options.map(({ customization, words: { render } }, at) => ({
    optionChoiceIds: {
      optionId: shop.id('customization', customization),
      choiceId: choiceId(shop, customization, variant.choices[at] ?? 0),
    },
    optionChoiceNames: {
      optionName: named[at]?.option,
      choiceName: named[at]?.choice,
      renderType: render,
    },
  }));
}

function priceOf({ price, compareAt }: VariantPlan): JsonObject {
  return {
    actualPrice: fixedAmount(price),
    compareAtPrice: compareAt === undefined ? undefined : fixedAmount(compareAt),
  };
}

/** What is earned with a variant; undefined where nobody said what it costs. */
export function profitOf({ price, cost }: VariantPlan) {
  if (cost === undefined) return undefined;
  const profit = price - cost;
  return { cost, profit, margin: price === 0 ? 0 : Math.round((profit / price) * 10_000) / 10_000 };
}

function revenueOf(variant: VariantPlan): JsonObject | undefined {
  const earned = profitOf(variant);
  return (
    earned && {
      cost: fixedAmount(earned.cost),
      profit: fixedAmount(earned.profit),
      profitMargin: earned.margin,
    }
  );
}

const FILE_TYPES = words(
  'SECURE_PICTURE SECURE_VIDEO SECURE_DOCUMENT SECURE_MUSIC SECURE_ARCHIVE SECURE_RAW',
);

function digitalFile(shop: Shop, plan: ProductPlan): JsonObject {
  const file = Math.floor(plan.serial / 20);
  return {
    id: `file-${shop.id('media', plan.serial * 64 + 62)}`,
    fileName: `Pattern nº ${file + 1}.pdf`,
    fileSize: String(1_048_576 * (file + 1)),
    fileType: pickAt(FILE_TYPES, file),
  };
}

function physicalProperties(plan: ProductPlan, variant: VariantPlan): JsonObject {
  const settings = pricePerUnitOf(plan);
  const hasSize = plan.serial % 21 === 10;
  return {
    weight: variant.weight,
    pricePerUnit: settings && {
      settings,
      value: decimal(Math.floor(variant.price / 250)),
      description: `per ${settings.measurementUnit}`,
    },
    productDimensions: when(hasSize, {
      length: '12.5',
      width: '8',
      height: '0.125',
      unit: plan.serial % 2 === 0 ? 'CM' : 'IN',
    }),
    packageDimensions: when(hasSize, { length: '150', width: '100', height: '30', unit: 'MM' }),
  };
}

const UNITS = words('ML CL L CBM MG G KG MM CM M SQM OZ LB FLOZ PT QT GAL IN FT YD SQFT');

/** By which measure a product is priced, where it is. */
export function pricePerUnitOf({ serial }: ProductPlan) {
  if (serial % 19 !== 11) return undefined;
  return { quantity: 250, measurementUnit: pickAt(UNITS, Math.floor(serial / 19)) };
}

function subscriptionPrices(shop: Shop, { serial }: ProductPlan, { price }: VariantPlan): JsonObject {
  const prices = [Math.floor(price * 0.0875) * 10, Math.max(0, price - 1500)];
  return {
    subscriptionPrices: prices.map((amount, place) => ({
      subscriptionId: shop.id('subscription', serial * 2 + place),
      price: fixedAmount(amount),
    })),
  };
}

/** wire: a V3 inventory item is the stock of one variant at one location: a quantity where it is tracked, else a flag. */
export function inventoryItemV3(shop: Shop, serial: number): JsonObject {
  const product = INVENTORY_BLOCKS.parentOf(serial);
  const plan = productPlan(shop, product);
  const locations = locationsOf(product);
  const within = serial - INVENTORY_BLOCKS.firstOf(product);
  const variant = variantPlan(shop, plan, Math.floor(within / locations.length));
  const location = locations[within % locations.length] ?? 0;
  const quantity = location === 0 ? variant.quantity : Math.abs(variant.quantity) % 9;
  const available = plan.tracked ? quantity > 0 : variant.inStock;
  const created = plan.createdAt + Math.min(within, 200) * 100;
  const variantName = namedChoices(plan, variant)
    .map(({ choice }) => choice)
    .join(' / ');
  return {
    revision: String(1 + (serial % 40)),
    createdDate: iso(created),
    updatedDate: iso(Math.max(created, plan.updatedAt)),
    variantId: variant.id,
    locationId: shop.id('location', location),
    productId: plan.id,
    trackQuantity: plan.tracked,
    ...(plan.tracked ? { quantity } : { inStock: variant.inStock }),
    availabilityStatus: available ? 'IN_STOCK' : plan.preorder ? 'PREORDER' : 'OUT_OF_STOCK',
    preorderInfo: plan.preorder
      ? { ...PREORDER, counter: product % 50, quantity: 50 - (product % 50) }
      : { enabled: false },
    product: {
      name: plan.name,
      directCategoryIds: [0, ...plan.categories].map((category) => shop.id('category', category)),
      variantName: when(plan.options.length > 0, variantName),
      variantSku: variant.sku,
      variantVisible: variant.visible,
    },
  };
}

export const PREORDER = { enabled: true, message: 'Ships in three weeks 🚚', limit: 50 };

/** The serials of the inventory items of a product, or of one of its variants. */
export function inventorySerials(product: number, variantPlace?: number): number[] {
  const first = INVENTORY_BLOCKS.firstOf(product);
  const perVariant = locationsOf(product).length;
  const all = times(INVENTORY_BLOCKS.sizeOf(product), (place) => first + place);
  return variantPlace === undefined
    ? all
    : all.slice(variantPlace * perVariant, (variantPlace + 1) * perVariant);
}
