import { iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { when } from '../vary.ts';
import { allCategoriesOf, breadcrumbsOf } from './categories.ts';
import { imageId, imageUrl, mediaItemsV3 } from './media.ts';
import { decimal, fixedAmount } from './money.ts';
import type { OptionPlan, ProductPlan, VariantPlan } from './product-plan.ts';
import { availabilityOf, productPlan, variantPlans } from './product-plan.ts';
import { richContent } from './rich-content.ts';
import { seoData } from './seo.ts';
import { type Shop, SHOP_CURRENCY } from './shop.ts';
import { choiceOf, freeText, infoSectionV3 } from './small-sets.ts';
import { pricePerUnitOf, variantV3 } from './variant-v3.ts';
import { brandName, ribbonName } from './words.ts';

/** What a V3 product tells of itself, and its variants repeat. */
export function productHead(shop: Shop, plan: ProductPlan): JsonObject {
  const { serial, id, name, slug, visible, digital, categories } = plan;
  return {
    id,
    revision: String(1 + (serial % 9)),
    name,
    slug,
    visible,
    visibleInPos: serial % 9 !== 2,
    productType: digital ? 'DIGITAL' : 'PHYSICAL',
    currency: SHOP_CURRENCY,
    handle: `handle-${serial}`,
    mainCategoryId: categories[0] === undefined ? undefined : shop.id('category', categories[0]),
  };
}

/**
 * A V3 product with everything but its variants, as if every optional part had been asked for. `project` takes away what was not.
 * wire: prices are decimal texts, the revision is a text.
 */
export function productV3(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  const variants = variantPlans(shop, plan);
  const media = mediaItemsV3(shop, plan);
  const [cheapest] = variants.toSorted((a, b) => a.price - b.price);
  const [ribbon, ...additionalRibbons] = plan.ribbons.map((number) => ({
    id: shop.id('ribbon', number),
    name: ribbonName(number),
  }));
  const relativePath = `/product-page/${encodeURIComponent(plan.slug)}`;
  const indexed = (categories: readonly number[]): JsonObject => ({
    categories: categories.map((category, index) => ({ id: shop.id('category', category), index })),
  });
  return {
    ...productHead(shop, plan),
    createdDate: iso(plan.createdAt),
    updatedDate: iso(plan.updatedAt),
    url: { relativePath, url: `https://demo-shop.example.com${relativePath}` },
    description:
      plan.html === undefined
        ? undefined
        : richContent(`p${serial}`, plan.name, media[0] && String(media[0]['id'])),
    plainDescription: plan.html,
    media: { main: media[0], itemsInfo: { items: media } },
    seoData: when(serial % 5 === 2, () => seoData(plan.name, serial)),
    taxGroupId: when(serial % 9 === 0, () => shop.id('taxGroup', serial % 2)),
    options: plan.options.map((option) => optionV3(shop, plan, option)),
    modifiers: plan.modifiers.map((modifier) => modifierV3(shop, plan, modifier)),
    brand:
      plan.brand === undefined
        ? undefined
        : { id: shop.id('brand', plan.brand), name: brandName(plan.brand) },
    infoSections: plan.infoSections.map((section) => infoSectionV3(shop, section)),
    ribbon,
    additionalRibbons,
    directCategoriesInfo: indexed([0, ...plan.categories]),
    allCategoriesInfo: indexed(allCategoriesOf(plan.categories)),
    breadcrumbsInfo: { breadcrumbs: breadcrumbsOf(shop, plan.categories[0]) },
    costRange: rangeOf(variants.map((variant) => variant.cost)),
    inventory: inventoryOf(plan, variants),
    actualPriceRange: rangeOf(variants.map((variant) => variant.price)),
    compareAtPriceRange: rangeOf(variants.map((variant) => variant.compareAt)),
    physicalProperties: when(!plan.digital, () => physicalProperties(shop, plan, variants)),
    purchaseEligibility: when(serial % 50 === 49, { userCriteria: 'MEMBERS_ONLY' }),
    extendedFields: when(serial % 8 === 1, {
      namespaces: {
        '@demo/erp': { articleNumber: 100_000 + serial, discontinued: serial % 16 === 1, note: null },
      },
    }),
    tags: when(serial % 10 === 7, {
      privateTags: { tagIds: ['t1', 't22'] },
      publicTags: { tagIds: ['t9'] },
    }),
    subscriptionDetails: when(serial % 16 === 8, () => subscriptionDetails(shop, plan)),
    variantSummary: {
      variantCount: variants.filter(({ visible }) => visible || shop.site.assumptions.variantCountHasHidden)
        .length,
      minPriceVariant: cheapest && variantV3(shop, plan, cheapest),
    },
  };
}

/** The `variantsInfo` that only a single product carries. wire: queries and searches leave it out. */
export function variantsInfoV3(shop: Shop, serial: number): JsonObject {
  const plan = productPlan(shop, serial);
  return { variants: variantPlans(shop, plan).map((variant) => variantV3(shop, plan, variant)) };
}

function rangeOf(amounts: readonly (number | undefined)[]): JsonObject | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return undefined;
  return { minValue: fixedAmount(Math.min(...known)), maxValue: fixedAmount(Math.max(...known)) };
}

function inventoryOf({ preorder, serial, variantCount }: ProductPlan, variants: readonly VariantPlan[]) {
  const isPartly = preorder && variantCount > 1 && serial % 28 === 6;
  return {
    availabilityStatus: availabilityOf(variants),
    preorderStatus: isPartly ? 'PARTIALLY_ENABLED' : preorder ? 'ENABLED' : 'DISABLED',
    preorderAvailability: isPartly ? 'SOME_VARIANTS' : preorder ? 'ALL_VARIANTS' : 'NO_VARIANTS',
  };
}

function physicalProperties(shop: Shop, plan: ProductPlan, variants: readonly VariantPlan[]): JsonObject {
  const weights = variants.map((variant) => variant.weight);
  return {
    pricePerUnit: pricePerUnitOf(plan),
    fulfillerId: when(plan.serial % 30 === 22, () => shop.id('location', 2)),
    shippingWeightRange: { minValue: Math.min(...weights), maxValue: Math.max(...weights) },
    weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' },
    deliveryProfileId: shop.id('taxGroup', 7),
  };
}

function subscriptionDetails(shop: Shop, { serial }: ProductPlan): JsonObject {
  const isTwice = serial % 32 === 8;
  const endless = {
    id: shop.id('subscription', serial * 2),
    title: 'Again and again',
    description: 'A parcel whenever you need one',
    visible: true,
    frequency: pickAt(['DAY', 'WEEK', 'MONTH', 'YEAR'], Math.floor(serial / 16)),
    interval: 1 + (serial % 3),
    autoRenewal: true,
    discount: { type: 'PERCENT', percentOff: 12.5 },
  };
  const limited = {
    id: shop.id('subscription', serial * 2 + 1),
    title: 'Six times',
    visible: isTwice,
    frequency: 'MONTH',
    interval: 1,
    autoRenewal: false,
    billingCycles: 6,
    discount: { type: 'AMOUNT', amountOff: '1.50' },
  };
  return { subscriptions: [endless, limited], allowOneTimePurchases: isTwice };
}

function optionV3(shop: Shop, plan: ProductPlan, option: OptionPlan): JsonObject {
  const { name, render } = option.words;
  const choices = choicesV3(shop, plan, option).map((choice) => ({
    ...choice,
    inStock: plan.serial % 7 !== 3,
    visible: true,
  }));
  return {
    id: shop.id('customization', option.customization),
    name,
    optionRenderType: render,
    key: name,
    choicesSettings: { choices },
  };
}

function modifierV3(shop: Shop, plan: ProductPlan, modifier: OptionPlan): JsonObject {
  const { name, render } = modifier.words;
  const mandatory = plan.serial % 20 === 6;
  const choices = choicesV3(shop, plan, modifier).map((choice, at) => ({
    ...choice,
    addedPrice: decimal(at * 1500),
  }));
  return {
    id: shop.id('customization', modifier.customization),
    name,
    modifierRenderType: render,
    key: name,
    mandatory,
    toBeRemovedMandatory: mandatory,
    ...(render === 'FREE_TEXT' ? { freeTextSettings: freeText(name) } : { choicesSettings: { choices } }),
  };
}

function choicesV3(shop: Shop, plan: ProductPlan, option: OptionPlan): JsonObject[] {
  return option.choices.map(({ name, color }, at) => {
    const { id, ...choice } = choiceOf(shop, option.customization, at);
    if (plan.images < 2 || color === undefined) return { choiceId: id, ...choice };
    const image = imageId(shop.seed, plan.serial, at % plan.images);
    const file = { id: image, url: imageUrl(image), height: 1500, width: 2000 };
    return {
      choiceId: id,
      ...choice,
      displayImage: { ...file, altText: name, filename: 'choice.jpg' },
      media: { items: [{ mediaId: image, url: imageUrl(image) }] },
    };
  });
}
