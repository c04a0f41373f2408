import { formatted, priceData, sum } from '../ecom/money.ts';
import { imageFile, iso, REST, seoData, when, type JsonObject } from '../making.ts';
import { listedV1, mediaV1 } from './media.ts';
import { availabilityOf, chosen, PREORDER, rangeOf, SIZE, variantPlan } from './product-plan.ts';
import { variantPlans, type OptionPlan, type ProductPlan, type VariantPlan } from './product-plan.ts';
import { managesVariantsV1, V1_ALL_PRODUCTS_ID, ZERO_GUID, type Shop } from './shop.ts';
import { brandName, infoTitle, ribbonName } from './words.ts';

/** What can be told of a V1 product without its variants. wire: numeric ids rise with the time of creation (in microseconds). */
export function headV1({ shop, base, createdAt, updatedAt, categories }: ProductPlan): JsonObject {
  return {
    ...base,
    numericId: String(createdAt * 1000),
    lastUpdated: iso(updatedAt),
    collectionIds: [0, ...categories].map((category) => collectionId(shop, category)),
  };
}

export function collectionId(shop: Shop, category: number): string {
  return category === 0 ? V1_ALL_PRODUCTS_ID : shop.id('category', category);
}

/**
 * The rest of a V1 product, with its variants and the merchant's own data; what was not asked for is taken away later. wire: prices are
 * numbers, the type is lower case.
 */
export const productV1 = (plan: ProductPlan) => ({ ...headV1(plan), [REST]: () => costly(plan) });

function costly(plan: ProductPlan): JsonObject {
  const { n, perUnit } = plan;
  const variants = variantPlansV1(plan);
  const [first = variantPlan(plan, 0)] = variants;
  const prices = pricesOf(first);
  const ribbons = plan.ribbons.map(ribbonName);
  return {
    productType: plan.digital ? 'digital' : 'physical',
    description: plan.html ?? '',
    sku: first.sku ?? '',
    weight: first.weight,
    weightRange: rangeOf(variants, 'weight', Number),
    productDimensions: when(plan.sized, { ...SIZE, unit: 'CM' }),
    stock: {
      trackInventory: plan.tracked,
      quantity: when(plan.tracked, sum(variants.map(({ quantity }) => quantity))),
      inStock: variants.some(({ inStock }) => inStock),
      inventoryStatus: availabilityOf(variants),
    },
    price: prices,
    priceData: prices,
    convertedPriceData: prices,
    priceRange: rangeOf(variants, 'price', inMain),
    costAndProfitData: costAndProfit(first),
    costRange: rangeOf(variants, 'cost', inMain),
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
    media: mediaV1(plan),
    customTextFields: plan.modifiers
      .filter(({ render }) => render === 'FREE_TEXT')
      .map(({ name }) => ({ title: name, maxLength: 40, mandatory: plan.mandatory })),
    manageVariants: managesVariantsV1(n),
    productOptions: plan.options.map((option) => optionV1(plan, option)),
    productPageUrl: {
      base: 'https://demo-shop.example.com/',
      path: `/product-page/${encodeURIComponent(plan.slug)}`,
    },
    inventoryItemId: inventoryIdOf(plan.id),
    discount: discountOf(plan, first),
    variants: variants.map((variant) => variantV1(plan, variant)),
    seoData: when(plan.hasSeo, () => seoData(plan.name, n)),
  };
}

/** The variants of a product as V1 knows them: one, with the nil id, where they are not managed. */
function variantPlansV1(plan: ProductPlan): VariantPlan[] {
  if (managesVariantsV1(plan.n)) return variantPlans(plan);
  return [{ ...variantPlan(plan, 0), id: ZERO_GUID, choices: [] }];
}

function variantV1(plan: ProductPlan, variant: VariantPlan): JsonObject {
  const { id, weight, sku = '', visible } = variant;
  const prices = pricesOf(variant);
  const costAndProfitData = costAndProfit(variant);
  return {
    id,
    choices: chosen(variant),
    variant: { priceData: prices, convertedPriceData: prices, costAndProfitData, weight, sku, visible },
    stock: stockOf(plan, variant),
  };
}

/** A variant on its own. wire: its id is the product's and the variant's, joined by a dash. */
export function storeVariantV1(plan: ProductPlan, place: number): JsonObject {
  const { shop, n, preorder } = plan;
  const variant = variantPlansV1(plan)[place];
  if (variant === undefined) return {};
  const choices = chosen(variant);
  return {
    id: `${plan.id}-${variant.id}`,
    variantId: variant.id,
    productId: plan.id,
    variantName: Object.values(choices).join('|') || undefined,
    productName: plan.name,
    managedVariant: managesVariantsV1(n),
    sku: variant.sku,
    stock: stockOf(plan, variant),
    choices,
    collectionIds: headV1(plan)['collectionIds'],
    media: when(plan.images > 0, { image: { ...imageFile(shop.seed, n), height: 1500, width: 2000 } }),
    preorderInfo: { enabled: preorder, limit: when(preorder, PREORDER.limit) },
  };
}

/** wire: V1 stock is one item per product, with its variants in it. */
export function inventoryItemV1(plan: ProductPlan): JsonObject {
  const { id, tracked, preorder } = plan;
  const { lastUpdated, numericId } = headV1(plan);
  return {
    id: inventoryIdOf(id),
    externalId: id,
    productId: id,
    trackQuantity: tracked,
    variants: variantPlansV1(plan).map(({ id: variantId, inStock, quantity }) => ({
      variantId,
      inStock,
      quantity: when(tracked, quantity),
      availableForPreorder: preorder && !inStock,
    })),
    lastUpdated,
    numericId,
    preorderInfo: preorder ? PREORDER : { enabled: false },
  };
}

/** wire: the inventory item of a product has the complement of the product's id. */
export function inventoryIdOf(productId: string): string {
  return productId.replaceAll(/[0-9a-f]/g, (digit) => (15 - Number.parseInt(digit, 16)).toString(16));
}

function optionV1({ shop, n, images, soldOut }: ProductPlan, option: OptionPlan): JsonObject {
  const isColor = option.render === 'SWATCH_CHOICES';
  const mediaOf = (choice: number): JsonObject => {
    const { id, url } = imageFile(shop.seed, n, choice % images);
    return listedV1([{ mediaType: 'image', title: '', image: { url, width: 2000, height: 1500 }, id }]);
  };
  return {
    optionType: isColor ? 'color' : 'drop_down',
    name: option.name,
    choices: option.choices.map(({ name, color }, choice) => ({
      value: color ?? name,
      description: name,
      inStock: !soldOut,
      visible: true,
      media: when(isColor && images > 1, () => mediaOf(choice)),
    })),
  };
}

function stockOf({ tracked }: ProductPlan, { quantity, inStock }: VariantPlan): JsonObject {
  return { trackQuantity: tracked, quantity: when(tracked, quantity), inStock };
}

// What V3 calls the compare-at price is the price before the discount here.
const listPrice = ({ price, compareAt = price }: VariantPlan): number => Math.max(price, compareAt);
const pricesOf = (variant: VariantPlan): JsonObject => priceData(listPrice(variant), variant.price);
const inMain = (thousandths: number): number => thousandths / 1000;

function discountOf({ n }: ProductPlan, variant: VariantPlan): JsonObject {
  const saved = listPrice(variant) - variant.price;
  if (saved === 0) return { type: n % 64 === 5 ? 'UNDEFINED' : 'NONE', value: 0 };
  return n % 16 === 2 ? { type: 'PERCENT', value: 20 } : { type: 'AMOUNT', value: inMain(saved) };
}

function costAndProfit({ earned }: VariantPlan): JsonObject | undefined {
  return (
    earned && {
      itemCost: inMain(earned.cost),
      formattedItemCost: formatted(earned.cost),
      profit: inMain(earned.profit),
      formattedProfit: formatted(earned.profit),
      profitMargin: earned.margin,
    }
  );
}
