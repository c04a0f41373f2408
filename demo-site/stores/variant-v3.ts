import type { JsonObject } from '../json.ts';
import { imageV3 } from './media.ts';
import { decimal, fixedAmount } from './money.ts';
import { choiceId } from './options-v3.ts';
import type { ProductPlan, VariantPlan } from './product-plan.ts';
import type { Shop } from './shop.ts';

/** A variant within its product, as if every optional part had been asked for. */
export function variantV3(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject {
  return {
    id: variant.id,
    visible: variant.visible,
    sku: variant.sku,
    barcode: variant.barcode,
    choices: choicesOf(shop, plan, variant),
    price: { ...priceOf(variant), priceAfterDiscount: fixedAmount(variant.price) },
    revenueDetails: revenueOf(variant),
    media: mediaOf(shop, plan, variant),
    ...propertiesOf(shop, plan, variant),
    subscriptionPricesInfo: subscriptionPrices(shop, plan, variant),
    inventoryStatus: { inStock: variant.inStock, preorderEnabled: plan.preorder },
  };
}

/** A variant on its own, with what it needs to know of its product. wire: `variantId` is unique only together with `productData.productId`. */
export function readOnlyVariantV3(
  shop: Shop,
  plan: ProductPlan,
  variant: VariantPlan,
  product: JsonObject,
): JsonObject {
  return {
    id: variant.id,
    variantId: variant.id,
    visible: variant.visible,
    sku: variant.sku,
    barcode: variant.barcode,
    optionChoices: choicesOf(shop, plan, variant),
    price: priceOf(variant),
    revenueDetails: revenueOf(variant),
    media: mediaOf(shop, plan, variant),
    ...propertiesOf(shop, plan, variant),
    subscriptionPricesInfo: subscriptionPrices(shop, plan, variant),
    inventoryStatus: { inStock: variant.inStock, preorderEnabled: plan.preorder },
    productData: {
      productId: product['id'],
      name: product['name'],
      productType: product['productType'],
      slug: product['slug'],
      visible: product['visible'],
      visibleInPos: product['visibleInPos'],
      mainCategoryId: product['mainCategoryId'],
      currency: product['currency'],
      revision: product['revision'],
      handle: product['handle'],
      physicalProperties: plan.digital
        ? undefined
        : { weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' } },
    },
  };
}

/** The chosen values as a text: `Small / Indigo`. */
export function variantName(plan: ProductPlan, variant: VariantPlan): string {
  return variant.choices
    .map((choice, option) => plan.options[option]?.words.choices[choice]?.[0] ?? '')
    .join(' / ');
}

function choicesOf(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject[] {
  return plan.options.map((option, at) => {
    const choice = variant.choices[at] ?? 0;
    return {
      optionChoiceIds: {
        optionId: shop.id('customization', option.customization),
        choiceId: choiceId(shop, option.customization, choice),
      },
      optionChoiceNames: {
        optionName: option.words.name,
        choiceName: option.words.choices[choice]?.[0] ?? '',
        renderType: option.words.render,
      },
    };
  });
}

function priceOf(variant: VariantPlan): JsonObject {
  return {
    actualPrice: fixedAmount(variant.price),
    compareAtPrice: variant.compareAt === undefined ? undefined : fixedAmount(variant.compareAt),
  };
}

function revenueOf(variant: VariantPlan): JsonObject | undefined {
  if (variant.cost === undefined) return undefined;
  const profit = variant.price - variant.cost;
  return {
    cost: fixedAmount(variant.cost),
    profit: fixedAmount(profit),
    profitMargin: variant.price === 0 ? 0 : Math.round((profit / variant.price) * 10_000) / 10_000,
  };
}

function mediaOf(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject | undefined {
  return plan.images > 1 ? imageV3(shop, plan, variant.place % plan.images) : undefined;
}

const FILE_TYPES = [
  'SECURE_PICTURE',
  'SECURE_VIDEO',
  'SECURE_DOCUMENT',
  'SECURE_MUSIC',
  'SECURE_ARCHIVE',
  'SECURE_RAW',
];

function propertiesOf(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject {
  if (plan.digital) {
    const file = Math.floor(plan.serial / 20);
    return {
      digitalProperties: {
        digitalFile: {
          id: `file-${shop.id('media', plan.serial * 64 + 62)}`,
          fileName: `Pattern nº ${file + 1}.pdf`,
          fileSize: String(1_048_576 * (file + 1)),
          fileType: FILE_TYPES[file % FILE_TYPES.length],
        },
      },
    };
  }
  return {
    physicalProperties: {
      weight: variant.weight,
      pricePerUnit:
        plan.serial % 19 === 11
          ? {
              settings: { quantity: 250, measurementUnit: measurementUnit(plan.serial) },
              value: decimal(Math.floor(variant.price / 250)),
              description: `per ${measurementUnit(plan.serial)}`,
            }
          : undefined,
      productDimensions:
        plan.serial % 21 === 10
          ? { length: '12.5', width: '8', height: '0.125', unit: plan.serial % 2 === 0 ? 'CM' : 'IN' }
          : undefined,
      packageDimensions:
        plan.serial % 21 === 10 ? { length: '150', width: '100', height: '30', unit: 'MM' } : undefined,
    },
  };
}

function subscriptionPrices(shop: Shop, plan: ProductPlan, variant: VariantPlan): JsonObject | undefined {
  if (plan.serial % 16 !== 8) return undefined;
  return {
    subscriptionPrices: [0, 1].map((place) => ({
      subscriptionId: shop.id('subscription', plan.serial * 2 + place),
      price: fixedAmount(
        place === 0 ? Math.floor(variant.price * 0.0875) * 10 : Math.max(0, variant.price - 1500),
      ),
    })),
  };
}

const UNITS = [
  'ML',
  'CL',
  'L',
  'CBM',
  'MG',
  'G',
  'KG',
  'MM',
  'CM',
  'M',
  'SQM',
  'OZ',
  'LB',
  'FLOZ',
  'PT',
  'QT',
  'GAL',
  'IN',
  'FT',
  'YD',
  'SQFT',
];

export function measurementUnit(serial: number): string {
  return UNITS[Math.floor(serial / 19) % UNITS.length] ?? 'ML';
}
