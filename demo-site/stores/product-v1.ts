import type { JsonObject } from '../json.ts';
import { imageId, imageUrl, mediaV1 } from './media.ts';
import { priceData, formatted } from './money.ts';
import type { OptionPlan, ProductPlan, VariantPlan } from './product-plan.ts';
import { productPlan, variantPlan } from './product-plan.ts';
import { seoData } from './seo.ts';
import type { Shop } from './shop.ts';
import { iso, managesVariantsV1, V1_ALL_PRODUCTS_ID, VARIANT_BLOCKS_V1, ZERO_GUID } from './shop.ts';
import { measurementUnit } from './variant-v3.ts';
import { brandName, INFO_TITLES, ribbonName } from './words.ts';

/** A V1 product with its variants and the merchant's own data; what was not asked for is taken away later. wire: prices are numbers, the type is lower case. */
export function productV1(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  const variants = variantPlansV1(shop, plan);
  const [first] = variants;
  const price = first?.price ?? plan.price;
  const listed = listPrice(first) ?? price;
  const ribbon = plan.ribbons[0] === undefined ? '' : ribbonName(plan.ribbons[0]);
  const weights = variants.map((variant) => variant.weight);
  const costs = variants.map((variant) => variant.cost).filter((cost) => cost !== undefined);
  return {
    id: plan.id,
    name: plan.name,
    slug: plan.slug,
    visible: plan.visible,
    productType: plan.digital ? 'digital' : 'physical',
    description: plan.html ?? '',
    sku: first?.sku ?? '',
    weight: weights[0],
    weightRange: { minValue: Math.min(...weights), maxValue: Math.max(...weights) },
    productDimensions:
      serial % 21 === 10 ? { length: '12.5', width: '8', height: '0.125', unit: 'CM' } : undefined,
    stock: stockV1(plan, variants),
    price: priceData(listed, price),
    priceData: priceData(listed, price),
    convertedPriceData: priceData(listed, price),
    priceRange: rangeOf(variants.map((variant) => variant.price)),
    costAndProfitData: costAndProfit(first),
    costRange: costs.length === 0 ? undefined : rangeOf(costs),
    pricePerUnitData:
      serial % 19 === 11
        ? {
            totalQuantity: 250,
            totalMeasurementUnit: measurementUnit(serial),
            baseQuantity: 1,
            baseMeasurementUnit: measurementUnit(serial),
          }
        : undefined,
    additionalInfoSections: plan.infoSections.map((section) => ({
      title: INFO_TITLES[section] ?? `Section ${section + 1}`,
      description: section % 4 === 3 ? '' : '<p>Read <em>before</em> use.</p>\n',
    })),
    ribbons: plan.ribbons.map((number) => ({ text: ribbonName(number) })),
    ribbon,
    brand: plan.brand === undefined ? undefined : brandName(plan.brand),
    media: mediaV1(shop, plan),
    customTextFields: plan.modifiers
      .filter((modifier) => modifier.words.render === 'FREE_TEXT')
      .map((modifier) => ({ title: modifier.words.name, maxLength: 40, mandatory: serial % 20 === 6 })),
    manageVariants: managesVariantsV1(serial),
    productOptions: plan.options.map((option) => optionV1(shop, plan, option)),
    productPageUrl: {
      base: 'https://demo-shop.example.com/',
      path: `/product-page/${encodeURIComponent(plan.slug)}`,
    },
    numericId: numericIdOf(plan.createdAt),
    inventoryItemId: inventoryIdOf(plan.id),
    discount: discountOf(plan, price, listed),
    collectionIds: collectionIdsOf(shop, plan),
    variants: variants.map((variant) => variantV1(plan, variant)),
    lastUpdated: iso(plan.updatedAt),
    createdDate: iso(plan.createdAt),
    seoData: serial % 5 === 2 ? seoData(plan.name, serial) : undefined,
  };
}

/** The variants of a product as V1 knows them: one, with the nil id, where they are not managed. */
function variantPlansV1(shop: Shop, plan: ProductPlan): VariantPlan[] {
  if (!managesVariantsV1(plan.serial)) return [{ ...variantPlan(shop, plan, 0), id: ZERO_GUID, choices: [] }];
  return Array.from({ length: plan.variantCount }, (_, place) => variantPlan(shop, plan, place));
}

function variantV1(plan: ProductPlan, variant: VariantPlan): JsonObject {
  const listed = listPrice(variant) ?? variant.price;
  return {
    id: variant.id,
    choices: choicesV1(plan, variant),
    variant: {
      priceData: priceData(listed, variant.price),
      convertedPriceData: priceData(listed, variant.price),
      costAndProfitData: costAndProfit(variant),
      weight: variant.weight,
      sku: variant.sku ?? '',
      visible: variant.visible,
    },
    stock: variantStock(plan, variant),
  };
}

/** A variant on its own. wire: its id is the product's and the variant's, joined by a dash. */
export function storeVariantV1(shop: Shop, serial: number): JsonObject {
  const product = VARIANT_BLOCKS_V1.parentOf(serial);
  const plan = productPlan(shop, product);
  const variant = variantPlansV1(shop, plan)[serial - VARIANT_BLOCKS_V1.firstOf(product)];
  if (variant === undefined) return {};
  const choices = choicesV1(plan, variant);
  const image = plan.images > 0 ? imageId(shop.seed, product, 0) : undefined;
  return {
    id: `${plan.id}-${variant.id}`,
    variantId: variant.id,
    productId: plan.id,
    variantName: Object.values(choices).join('|') || undefined,
    productName: plan.name,
    managedVariant: managesVariantsV1(product),
    sku: variant.sku,
    stock: variantStock(plan, variant),
    choices,
    collectionIds: collectionIdsOf(shop, plan),
    media:
      image === undefined
        ? undefined
        : { image: { id: image, url: imageUrl(image), height: 1500, width: 2000 } },
    preorderInfo: { enabled: plan.preorder, limit: plan.preorder ? 50 : undefined },
  };
}

/** wire: V1 stock is one item per product, with its variants in it. */
export function inventoryItemV1(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  return {
    id: inventoryIdOf(plan.id),
    externalId: plan.id,
    productId: plan.id,
    trackQuantity: plan.tracked,
    variants: variantPlansV1(shop, plan).map((variant) => ({
      variantId: variant.id,
      inStock: variant.inStock,
      quantity: plan.tracked ? variant.quantity : undefined,
      availableForPreorder: plan.preorder && !variant.inStock,
    })),
    lastUpdated: iso(plan.updatedAt),
    numericId: numericIdOf(plan.createdAt),
    preorderInfo: plan.preorder
      ? { enabled: true, message: 'Ships in three weeks 🚚', limit: 50 }
      : { enabled: false },
  };
}

/** wire: numeric ids are 64-bit numbers, as texts, that rise with the time of creation (in microseconds). */
export function numericIdOf(createdAt: number): string {
  return String(createdAt * 1000);
}

/** wire: the inventory item of a product has the complement of the product's id. */
export function inventoryIdOf(productId: string): string {
  return productId.replaceAll(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
}

export function collectionIdsOf(shop: Shop, plan: ProductPlan): string[] {
  return [V1_ALL_PRODUCTS_ID, ...plan.categories.map((category) => shop.id('category', category))];
}

function choicesV1(plan: ProductPlan, variant: VariantPlan): { [name: string]: string } {
  return Object.fromEntries(
    variant.choices.map((choice, at) => {
      const words = plan.options[at]?.words;
      return [words?.name ?? '', words?.choices[choice]?.[0] ?? ''];
    }),
  );
}

function optionV1(shop: Shop, plan: ProductPlan, option: OptionPlan): JsonObject {
  const isColor = option.words.render === 'SWATCH_CHOICES';
  return {
    optionType: isColor ? 'color' : 'drop_down',
    name: option.words.name,
    choices: option.words.choices.slice(0, option.offered).map(([name, color], choice) => ({
      value: color ?? name,
      description: name,
      inStock: plan.serial % 7 !== 3,
      visible: true,
      media:
        isColor && plan.images > 1
          ? choiceMedia(imageId(shop.seed, plan.serial, choice % plan.images))
          : undefined,
    })),
  };
}

function choiceMedia(id: string): JsonObject {
  const item = { mediaType: 'image', title: '', image: { url: imageUrl(id), width: 2000, height: 1500 }, id };
  return { mainMedia: item, items: [item] };
}

function stockV1(plan: ProductPlan, variants: readonly VariantPlan[]): JsonObject {
  const stocked = variants.filter((variant) => variant.inStock).length;
  return {
    trackInventory: plan.tracked,
    quantity: plan.tracked ? variants.reduce((sum, variant) => sum + variant.quantity, 0) : undefined,
    inStock: stocked > 0,
    inventoryStatus:
      stocked === variants.length ? 'IN_STOCK' : stocked === 0 ? 'OUT_OF_STOCK' : 'PARTIALLY_OUT_OF_STOCK',
  };
}

function variantStock(plan: ProductPlan, variant: VariantPlan): JsonObject {
  return {
    trackQuantity: plan.tracked,
    quantity: plan.tracked ? variant.quantity : undefined,
    inStock: variant.inStock,
  };
}

// What V3 calls the compare-at price is the price before the discount here.
function listPrice(variant: VariantPlan | undefined): number | undefined {
  return variant?.compareAt !== undefined && variant.compareAt > variant.price
    ? variant.compareAt
    : undefined;
}

function discountOf(plan: ProductPlan, price: number, listed: number): JsonObject {
  if (listed === price) return { type: plan.serial % 64 === 5 ? 'UNDEFINED' : 'NONE', value: 0 };
  return plan.serial % 16 === 2
    ? { type: 'PERCENT', value: 20 }
    : { type: 'AMOUNT', value: (listed - price) / 1000 };
}

function costAndProfit(variant: VariantPlan | undefined): JsonObject | undefined {
  if (variant?.cost === undefined) return undefined;
  const profit = variant.price - variant.cost;
  return {
    itemCost: variant.cost / 1000,
    formattedItemCost: formatted(variant.cost),
    profit: profit / 1000,
    formattedProfit: formatted(profit),
    profitMargin: variant.price === 0 ? 0 : Math.round((profit / variant.price) * 10_000) / 10_000,
  };
}

function rangeOf(amounts: readonly number[]): JsonObject {
  return { minValue: Math.min(...amounts) / 1000, maxValue: Math.max(...amounts) / 1000 };
}
