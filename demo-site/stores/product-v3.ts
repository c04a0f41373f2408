import type { JsonObject } from '../json.ts';
import { allCategoriesOf, breadcrumbsOf, mainCategoryOf } from './category-plan.ts';
import { infoSectionParts } from './small-sets.ts';
import { mediaItemsV3 } from './media.ts';
import { fixedAmount } from './money.ts';
import { modifiersV3, optionsV3 } from './options-v3.ts';
import type { ProductPlan, VariantPlan } from './product-plan.ts';
import { productPlan, variantPlan } from './product-plan.ts';
import { richContent } from './rich-content.ts';
import type { Shop } from './shop.ts';
import { iso, SHOP_CURRENCY } from './shop.ts';
import { seoData } from './seo.ts';
import { measurementUnit, variantV3 } from './variant-v3.ts';
import { brandName, ribbonName } from './words.ts';

/**
 * A V3 product with everything but its variants, as if every optional part had been asked for. `project` takes away what was not.
 * wire: prices are decimal texts, the revision is a text.
 */
export function productV3(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  const variants = Array.from({ length: plan.variantCount }, (_, place) => variantPlan(shop, plan, place));
  const media = mediaItemsV3(shop, plan);
  const [cheapest] = variants.toSorted((a, b) => a.price - b.price);
  const direct = plan.categories;
  const url = `/product-page/${encodeURIComponent(plan.slug)}`;
  return {
    id: plan.id,
    revision: String(1 + (serial % 9)),
    createdDate: iso(plan.createdAt),
    updatedDate: iso(plan.updatedAt),
    name: plan.name,
    slug: plan.slug,
    url: { relativePath: url, url: `https://demo-shop.example.com${url}` },
    description:
      plan.html === undefined
        ? undefined
        : richContent(`p${serial}`, plan.name, media[0] === undefined ? undefined : String(media[0]['id'])),
    plainDescription: plan.html,
    visible: plan.visible,
    visibleInPos: serial % 9 !== 2,
    media: { main: media[0], itemsInfo: { items: media } },
    seoData: serial % 5 === 2 ? seoData(plan.name, serial) : undefined,
    taxGroupId: serial % 9 === 0 ? shop.id('taxGroup', serial % 2) : undefined,
    options: optionsV3(shop, plan),
    modifiers: modifiersV3(shop, plan),
    brand:
      plan.brand === undefined
        ? undefined
        : { id: shop.id('brand', plan.brand), name: brandName(plan.brand) },
    infoSections: plan.infoSections.map((section) => infoSectionParts(shop, section)),
    ribbon: ribbonsOf(shop, plan)[0],
    additionalRibbons: ribbonsOf(shop, plan).slice(1),
    directCategoriesInfo: {
      categories: [0, ...direct].map((category, index) => ({ id: shop.id('category', category), index })),
    },
    allCategoriesInfo: {
      categories: allCategoriesOf(direct).map((category, index) => ({
        id: shop.id('category', category),
        index,
      })),
    },
    mainCategoryId: direct.length === 0 ? undefined : shop.id('category', mainCategoryOf(direct)),
    breadcrumbsInfo: { breadcrumbs: breadcrumbsOf(shop, direct) },
    costRange: rangeOf(variants.map((variant) => variant.cost)),
    inventory: inventoryOf(plan, variants),
    productType: plan.digital ? 'DIGITAL' : 'PHYSICAL',
    handle: `handle-${serial}`,
    currency: SHOP_CURRENCY,
    actualPriceRange: rangeOf(variants.map((variant) => variant.price)),
    compareAtPriceRange: rangeOf(variants.map((variant) => variant.compareAt)),
    physicalProperties: plan.digital ? undefined : physicalProperties(shop, plan, variants),
    purchaseEligibility: serial % 50 === 49 ? { userCriteria: 'MEMBERS_ONLY' } : undefined,
    extendedFields:
      serial % 8 === 1
        ? {
            namespaces: {
              '@demo/erp': { articleNumber: 100_000 + serial, discontinued: serial % 16 === 1, note: null },
            },
          }
        : undefined,
    tags:
      serial % 10 === 7
        ? { privateTags: { tagIds: ['t1', 't22'] }, publicTags: { tagIds: ['t9'] } }
        : undefined,
    subscriptionDetails: serial % 16 === 8 ? subscriptionDetails(shop, plan) : undefined,
    variantSummary: {
      variantCount: shop.site.assumptions.variantCountHasHidden
        ? plan.variantCount
        : variants.filter(({ visible }) => visible).length,
      minPriceVariant: cheapest === undefined ? undefined : variantV3(shop, plan, cheapest),
    },
  };
}

/** The `variantsInfo` that only a single product carries. wire: queries and searches leave it out. */
export function variantsInfoV3(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  return {
    variants: Array.from({ length: plan.variantCount }, (_, place) =>
      variantV3(shop, plan, variantPlan(shop, plan, place)),
    ),
  };
}

function ribbonsOf(shop: Shop, plan: ProductPlan): JsonObject[] {
  return plan.ribbons.map((ribbon) => ({ id: shop.id('ribbon', ribbon), name: ribbonName(ribbon) }));
}

function rangeOf(amounts: readonly (number | undefined)[]): JsonObject | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return undefined;
  return { minValue: fixedAmount(Math.min(...known)), maxValue: fixedAmount(Math.max(...known)) };
}

function inventoryOf(plan: ProductPlan, variants: readonly VariantPlan[]): JsonObject {
  const stocked = variants.filter((variant) => variant.inStock).length;
  const isPartly = plan.preorder && plan.variantCount > 1 && plan.serial % 28 === 6;
  return {
    availabilityStatus:
      stocked === variants.length ? 'IN_STOCK' : stocked === 0 ? 'OUT_OF_STOCK' : 'PARTIALLY_OUT_OF_STOCK',
    preorderStatus: isPartly ? 'PARTIALLY_ENABLED' : plan.preorder ? 'ENABLED' : 'DISABLED',
    preorderAvailability: isPartly ? 'SOME_VARIANTS' : plan.preorder ? 'ALL_VARIANTS' : 'NO_VARIANTS',
  };
}

function physicalProperties(shop: Shop, plan: ProductPlan, variants: readonly VariantPlan[]): JsonObject {
  const weights = variants.map((variant) => variant.weight);
  return {
    pricePerUnit:
      plan.serial % 19 === 11 ? { quantity: 250, measurementUnit: measurementUnit(plan.serial) } : undefined,
    fulfillerId: plan.serial % 30 === 22 ? shop.id('location', 2) : undefined,
    shippingWeightRange: { minValue: Math.min(...weights), maxValue: Math.max(...weights) },
    weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' },
    deliveryProfileId: shop.id('taxGroup', 7),
  };
}

const FREQUENCIES = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

function subscriptionDetails(shop: Shop, plan: ProductPlan): JsonObject {
  const frequency = FREQUENCIES[Math.floor(plan.serial / 16) % FREQUENCIES.length] ?? 'MONTH';
  return {
    subscriptions: [
      {
        id: shop.id('subscription', plan.serial * 2),
        title: 'Again and again',
        description: 'A parcel whenever you need one',
        visible: true,
        frequency,
        interval: 1 + (plan.serial % 3),
        autoRenewal: true,
        discount: { type: 'PERCENT', percentOff: 12.5 },
      },
      {
        id: shop.id('subscription', plan.serial * 2 + 1),
        title: 'Six times',
        visible: plan.serial % 32 === 8,
        frequency: 'MONTH',
        interval: 1,
        autoRenewal: false,
        billingCycles: 6,
        discount: { type: 'AMOUNT', amountOff: '1.50' },
      },
    ],
    allowOneTimePurchases: plan.serial % 32 === 8,
  };
}
