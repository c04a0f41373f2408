import { iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { when } from '../vary.ts';
import { imageId, imageUrl, mediaV1 } from './media.ts';
import { priceData, formatted } from './money.ts';
import type { OptionPlan, ProductPlan, VariantPlan } from './product-plan.ts';
import { availabilityOf, namedChoices, productPlan, variantPlan, variantPlans } from './product-plan.ts';
import { seoData } from './seo.ts';
import { managesVariantsV1, type Shop, V1_ALL_PRODUCTS_ID, VARIANT_BLOCKS_V1, ZERO_GUID } from './shop.ts';
import { PREORDER, pricePerUnitOf, profitOf } from './variant-v3.ts';
import { brandName, infoTitle, ribbonName } from './words.ts';

/** A V1 product with its variants and the merchant's own data; what was not asked for is taken away later. wire: prices are numbers, the type is lower case. */
export function productV1(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  const variants = variantPlansV1(shop, plan);
  const [first] = variants;
  const price = first?.price ?? plan.price;
  const listed = listPrice(first) ?? price;
  const prices = priceData(listed, price);
  const weights = variants.map((variant) => variant.weight);
  const costs = variants.flatMap((variant) => variant.cost ?? []);
  const ribbons = plan.ribbons.map(ribbonName);
  const perUnit = pricePerUnitOf(plan);
  const isSized = serial % 21 === 10;
  return {
    name: plan.name,
    slug: plan.slug,
    visible: plan.visible,
    productType: plan.digital ? 'digital' : 'physical',
    description: plan.html ?? '',
    sku: first?.sku ?? '',
    weight: weights[0],
    weightRange: { minValue: Math.min(...weights), maxValue: Math.max(...weights) },
    productDimensions: when(isSized, { length: '12.5', width: '8', height: '0.125', unit: 'CM' }),
    stock: stockV1(plan, variants),
    price: prices,
    priceData: prices,
    convertedPriceData: prices,
    priceRange: rangeOf(variants.map((variant) => variant.price)),
    costAndProfitData: costAndProfit(first),
    costRange: when(costs.length > 0, rangeOf(costs)),
    pricePerUnitData: perUnit && {
      totalQuantity: perUnit.quantity,
      totalMeasurementUnit: perUnit.measurementUnit,
      baseQuantity: 1,
      baseMeasurementUnit: perUnit.measurementUnit,
    },
    additionalInfoSections: plan.infoSections.map((section) => ({
      title: infoTitle(section),
      description: section % 4 === 3 ? '' : '<p>Read <em>before</em> use.</p>\n',
    })),
    ribbons: ribbons.map((text) => ({ text })),
    ribbon: ribbons[0] ?? '',
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
    seoData: when(serial % 5 === 2, () => seoData(plan.name, serial)),
  };
}

/** The variants of a product as V1 knows them: one, with the nil id, where they are not managed. */
function variantPlansV1(shop: Shop, plan: ProductPlan): VariantPlan[] {
  if (managesVariantsV1(plan.serial)) return variantPlans(shop, plan);
  return [{ ...variantPlan(shop, plan, 0), id: ZERO_GUID, choices: [] }];
}

function variantV1(plan: ProductPlan, variant: VariantPlan): JsonObject {
  const prices = priceData(listPrice(variant) ?? variant.price, variant.price);
  return {
    id: variant.id,
    choices: choicesV1(plan, variant),
    variant: {
      priceData: prices,
      convertedPriceData: prices,
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
  const image = imageId(shop.seed, product, 0);
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
    media: when(plan.images > 0, {
      image: { id: image, url: imageUrl(image), height: 1500, width: 2000 },
    }),
    preorderInfo: { enabled: plan.preorder, limit: when(plan.preorder, PREORDER.limit) },
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
      quantity: when(plan.tracked, variant.quantity),
      availableForPreorder: plan.preorder && !variant.inStock,
    })),
    lastUpdated: iso(plan.updatedAt),
    numericId: numericIdOf(plan.createdAt),
    preorderInfo: plan.preorder ? PREORDER : { enabled: false },
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
  return Object.fromEntries(namedChoices(plan, variant).map(({ option, choice }) => [option, choice]));
}

function optionV1(shop: Shop, plan: ProductPlan, option: OptionPlan): JsonObject {
  const isColor = option.words.render === 'SWATCH_CHOICES';
  return {
    optionType: isColor ? 'color' : 'drop_down',
    name: option.words.name,
    choices: option.choices.map(({ name, color }, choice) => ({
      value: color ?? name,
      description: name,
      inStock: plan.serial % 7 !== 3,
      visible: true,
      media: when(isColor && plan.images > 1, () =>
        choiceMedia(imageId(shop.seed, plan.serial, choice % plan.images)),
      ),
    })),
  };
}

function choiceMedia(id: string): JsonObject {
  const item = { mediaType: 'image', title: '', image: { url: imageUrl(id), width: 2000, height: 1500 }, id };
  return { mainMedia: item, items: [item] };
}

function stockV1({ tracked }: ProductPlan, variants: readonly VariantPlan[]): JsonObject {
  const quantities = variants.map((variant) => variant.quantity);
  return {
    trackInventory: tracked,
    quantity: when(
      tracked,
      quantities.reduce((sum, quantity) => sum + quantity, 0),
    ),
    inStock: variants.some((variant) => variant.inStock),
    inventoryStatus: availabilityOf(variants),
  };
}

function variantStock({ tracked }: ProductPlan, { quantity, inStock }: VariantPlan): JsonObject {
  return { trackQuantity: tracked, quantity: when(tracked, quantity), inStock };
}

// What V3 calls the compare-at price is the price before the discount here.
function listPrice(variant: VariantPlan | undefined): number | undefined {
  if (variant?.compareAt === undefined) return undefined;
  return when(variant.compareAt > variant.price, variant.compareAt);
}

function discountOf({ serial }: ProductPlan, price: number, listed: number): JsonObject {
  if (listed === price) return { type: serial % 64 === 5 ? 'UNDEFINED' : 'NONE', value: 0 };
  if (serial % 16 === 2) return { type: 'PERCENT', value: 20 };
  return { type: 'AMOUNT', value: (listed - price) / 1000 };
}

function costAndProfit(variant: VariantPlan | undefined): JsonObject | undefined {
  const earned = variant && profitOf(variant);
  return (
    earned && {
      itemCost: earned.cost / 1000,
      formattedItemCost: formatted(earned.cost),
      profit: earned.profit / 1000,
      formattedProfit: formatted(earned.profit),
      profitMargin: earned.margin,
    }
  );
}

function rangeOf(amounts: readonly number[]): JsonObject {
  return { minValue: Math.min(...amounts) / 1000, maxValue: Math.max(...amounts) / 1000 };
}
