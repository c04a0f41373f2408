import { decimal, fixedAmount } from '../ecom/money.ts';
import { iso, pickAt, when, words, type JsonObject } from '../making.ts';
import { imageV3 } from './media.ts';
import { PREORDER, SIZE, variantPlan, type ProductPlan, type VariantPlan } from './product-plan.ts';
import { locationsOf } from './shop.ts';
import { choiceOf } from './small-sets.ts';

/** What a variant tells within its product and on its own, as if every optional part had been asked for. */
function variantParts(plan: ProductPlan, variant: VariantPlan): JsonObject {
  const { shop, n } = plan;
  const { id, visible, sku, barcode, place, inStock, price, earned, weight } = variant;
  const subscriptionPrices = [Math.floor(price * 0.0875) * 10, Math.max(0, price - 1500)].map(
    (amount, at) => ({ subscriptionId: shop.id('subscription', n * 2 + at), price: fixedAmount(amount) }),
  );
  return {
    id,
    visible,
    sku,
    barcode,
    revenueDetails: earned && {
      cost: fixedAmount(earned.cost),
      profit: fixedAmount(earned.profit),
      profitMargin: earned.margin,
    },
    media: when(plan.images > 1, () => imageV3(plan, place % plan.images)),
    digitalProperties: when(plan.digital, () => ({ digitalFile: digitalFile(plan) })),
    physicalProperties: when(!plan.digital, {
      weight,
      pricePerUnit: plan.perUnit && {
        settings: plan.perUnit,
        value: decimal(Math.floor(price / 250)),
        description: `per ${plan.perUnit.measurementUnit}`,
      },
      productDimensions: when(plan.sized, { ...SIZE, unit: n % 2 === 0 ? 'CM' : 'IN' }),
      packageDimensions: when(plan.sized, { length: '150', width: '100', height: '30', unit: 'MM' }),
    }),
    subscriptionPricesInfo: when(plan.subscribed, { subscriptionPrices }),
    inventoryStatus: { inStock, preorderEnabled: plan.preorder },
  };
}

/** A variant within its product. */
export function variantV3(plan: ProductPlan, variant: VariantPlan): JsonObject {
  return {
    ...variantParts(plan, variant),
    choices: choicesOf(plan, variant),
    price: { ...priceOf(variant), priceAfterDiscount: fixedAmount(variant.price) },
  };
}

/** What variants on their own repeat of their product. */
export const REPEATED = words(
  'name productType slug visible visibleInPos mainCategoryId currency revision handle',
);

/** A variant on its own, with what it repeats of its product. wire: `variantId` is unique only together with `productData.productId`. */
export function readOnlyVariantV3(plan: ProductPlan, variant: VariantPlan, repeated: JsonObject): JsonObject {
  const physicalProperties = { weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' } };
  return {
    ...variantParts(plan, variant),
    variantId: variant.id,
    optionChoices: choicesOf(plan, variant),
    price: priceOf(variant),
    productData: {
      productId: plan.id,
      ...repeated,
      physicalProperties: when(!plan.digital, physicalProperties),
    },
  };
}

function choicesOf({ shop }: ProductPlan, { choices }: VariantPlan): JsonObject[] {
  return choices.map(({ option: { customization, name: optionName, render }, number, name: choiceName }) => ({
    optionChoiceIds: {
      optionId: shop.id('customization', customization),
      choiceId: choiceOf(shop, customization, number)['id'],
    },
    optionChoiceNames: { optionName, choiceName, renderType: render },
  }));
}

function priceOf({ price, compareAt }: VariantPlan): JsonObject {
  return {
    actualPrice: fixedAmount(price),
    compareAtPrice: compareAt === undefined ? undefined : fixedAmount(compareAt),
  };
}

const FILE_TYPES = words(
  'SECURE_PICTURE SECURE_VIDEO SECURE_DOCUMENT SECURE_MUSIC SECURE_ARCHIVE SECURE_RAW',
);

function digitalFile({ shop, n }: ProductPlan): JsonObject {
  const file = Math.floor(n / 20);
  return {
    id: `file-${shop.id('media', n * 64 + 62)}`,
    fileName: `Pattern nº ${file + 1}.pdf`,
    fileSize: String(1_048_576 * (file + 1)),
    fileType: pickAt(FILE_TYPES, file),
  };
}

/** wire: a V3 inventory item is the stock of one variant at one location: a quantity where it is tracked, else a flag. */
export function inventoryItemV3(plan: ProductPlan, place: number, item: number): JsonObject {
  const { shop, n, tracked, preorder } = plan;
  const locations = locationsOf(n);
  const variant = variantPlan(plan, Math.floor(place / locations.length));
  const location = locations[place % locations.length] ?? 0;
  const quantity = location === 0 ? variant.quantity : Math.abs(variant.quantity) % 9;
  const available = tracked ? quantity > 0 : variant.inStock;
  const created = plan.createdAt + Math.min(place, 200) * 100;
  const counter = n % 50;
  return {
    revision: String(1 + (item % 40)),
    createdDate: iso(created),
    updatedDate: iso(Math.max(created, plan.updatedAt)),
    variantId: variant.id,
    productId: plan.id,
    locationId: shop.id('location', location),
    trackQuantity: tracked,
    ...(tracked ? { quantity } : { inStock: variant.inStock }),
    availabilityStatus: available ? 'IN_STOCK' : preorder ? 'PREORDER' : 'OUT_OF_STOCK',
    preorderInfo: preorder ? { ...PREORDER, counter, quantity: 50 - counter } : { enabled: false },
    product: {
      name: plan.name,
      directCategoryIds: [0, ...plan.categories].map((category) => shop.id('category', category)),
      variantName: when(plan.options.length > 0, variant.choices.map(({ name }) => name).join(' / ')),
      variantSku: variant.sku,
      variantVisible: variant.visible,
    },
  };
}
