import { decimal, fixedAmount } from '../ecom/money.ts';
import { extended, imageFile, iso, pickAt, REST, richContent, seoData, SITE_FACTS, when } from '../making.ts';
import type { JsonObject } from '../making.ts';
import { allCategoriesOf, breadcrumbsOf } from './categories.ts';
import { mediaV3 } from './media.ts';
import { availabilityOf, rangeOf, variantPlans } from './product-plan.ts';
import type { OptionPlan, ProductPlan, VariantPlan } from './product-plan.ts';
import { choiceOf, freeText, infoSectionV3 } from './small-sets.ts';
import { variantV3 } from './variant-v3.ts';
import { brandName, ribbonName } from './words.ts';

/**
 * A V3 product, with everything but its variants, as if every optional part had been asked for. `project` takes away what
 * was not. wire: prices are decimal texts, the revision is a text.
 */
export function productV3(plan: ProductPlan) {
  const { shop, n, id, base, digital, categories } = plan;
  return {
    id,
    ...base,
    revision: String(1 + (n % 9)),
    visibleInPos: n % 9 !== 2,
    productType: digital ? 'DIGITAL' : 'PHYSICAL',
    currency: SITE_FACTS.currency,
    handle: `handle-${n}`,
    mainCategoryId: categories[0] === undefined ? undefined : shop.id('category', categories[0]),
    updatedDate: iso(plan.updatedAt),
    [REST]: () => costly(plan),
  };
}

function costly(plan: ProductPlan): JsonObject {
  const { shop, n, name, brand, html } = plan;
  const { variantCountHasHidden } = shop.site.assumptions;
  const variants = variantPlans(plan);
  const media = mediaV3(plan);
  const picture = media[0] && String(media[0]['id']);
  const [cheapest] = variants.toSorted((a, b) => a.price - b.price);
  const [ribbon, ...additionalRibbons] = plan.ribbons.map((at) => ({
    id: shop.id('ribbon', at),
    name: ribbonName(at),
  }));
  const relativePath = `/product-page/${encodeURIComponent(plan.slug)}`;
  const indexed = (categories: readonly number[]): JsonObject => ({
    categories: categories.map((category, index) => ({ id: shop.id('category', category), index })),
  });
  const erp = { articleNumber: 100_000 + n, discontinued: n % 16 === 1, note: null };
  return {
    url: { relativePath, url: `https://demo-shop.example.com${relativePath}` },
    description: when(html !== undefined, () => richContent(`p${n}`, name, picture)),
    plainDescription: html,
    media: { main: media[0], itemsInfo: { items: media } },
    seoData: when(plan.hasSeo, () => seoData(name, n)),
    taxGroupId: when(n % 9 === 0, () => shop.id('taxGroup', n % 2)),
    options: plan.options.map((option) => optionV3(plan, option)),
    modifiers: plan.modifiers.map((modifier) => modifierV3(plan, modifier)),
    brand: brand === undefined ? undefined : { id: shop.id('brand', brand), name: brandName(brand) },
    infoSections: plan.infoSections.map((section) => infoSectionV3(shop, section)),
    ribbon,
    additionalRibbons,
    directCategoriesInfo: indexed([0, ...plan.categories]),
    allCategoriesInfo: indexed(allCategoriesOf(plan.categories)),
    breadcrumbsInfo: { breadcrumbs: breadcrumbsOf(shop, plan.categories[0]) },
    costRange: rangeOf(variants, 'cost', fixedAmount),
    inventory: inventoryOf(plan, variants),
    actualPriceRange: rangeOf(variants, 'price', fixedAmount),
    compareAtPriceRange: rangeOf(variants, 'compareAt', fixedAmount),
    physicalProperties: when(!plan.digital, () => ({
      pricePerUnit: plan.perUnit,
      fulfillerId: when(n % 30 === 22, () => shop.id('location', 2)),
      shippingWeightRange: rangeOf(variants, 'weight', Number),
      weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' },
      deliveryProfileId: shop.id('taxGroup', 7),
    })),
    purchaseEligibility: when(n % 50 === 49, { userCriteria: 'MEMBERS_ONLY' }),
    extendedFields: when(n % 8 === 1, extended('erp', erp)),
    tags: when(n % 10 === 7, TAGS),
    subscriptionDetails: when(plan.subscribed, () => subscriptionDetails(plan)),
    variantSummary: {
      variantCount: variants.filter(({ visible }) => visible || variantCountHasHidden).length,
      minPriceVariant: cheapest && variantV3(plan, cheapest),
    },
  };
}

const TAGS = { privateTags: { tagIds: ['t1', 't22'] }, publicTags: { tagIds: ['t9'] } };

/** The `variantsInfo` that only a single product carries. wire: queries and searches leave it out. */
export function variantsInfoV3(plan: ProductPlan): JsonObject {
  return { variants: variantPlans(plan).map((variant) => variantV3(plan, variant)) };
}

function inventoryOf({ preorder, n, variantCount }: ProductPlan, variants: readonly VariantPlan[]) {
  const isPartly = preorder && variantCount > 1 && n % 28 === 6;
  return {
    availabilityStatus: availabilityOf(variants),
    preorderStatus: isPartly ? 'PARTIALLY_ENABLED' : preorder ? 'ENABLED' : 'DISABLED',
    preorderAvailability: isPartly ? 'SOME_VARIANTS' : preorder ? 'ALL_VARIANTS' : 'NO_VARIANTS',
  };
}

function subscriptionDetails({ shop, n }: ProductPlan): JsonObject {
  const isTwice = n % 32 === 8;
  const endless = {
    id: shop.id('subscription', n * 2),
    title: 'Again and again',
    description: 'A parcel whenever you need one',
    visible: true,
    frequency: pickAt(['DAY', 'WEEK', 'MONTH', 'YEAR'], Math.floor(n / 16)),
    interval: 1 + (n % 3),
    autoRenewal: true,
    discount: { type: 'PERCENT', percentOff: 12.5 },
  };
  const limited = {
    id: shop.id('subscription', n * 2 + 1),
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

function optionV3(plan: ProductPlan, option: OptionPlan): JsonObject {
  const { customization, name, render } = option;
  const choices = choicesV3(plan, option).map((choice) => ({
    ...choice,
    inStock: !plan.soldOut,
    visible: true,
  }));
  const id = plan.shop.id('customization', customization);
  return { id, name, optionRenderType: render, key: name, choicesSettings: { choices } };
}

function modifierV3(plan: ProductPlan, modifier: OptionPlan): JsonObject {
  const { customization, name, render } = modifier;
  const { mandatory } = plan;
  const choices = choicesV3(plan, modifier).map((choice, at) => ({
    ...choice,
    addedPrice: decimal(at * 1500),
  }));
  return {
    id: plan.shop.id('customization', customization),
    name,
    modifierRenderType: render,
    key: name,
    mandatory,
    toBeRemovedMandatory: mandatory,
    ...(render === 'FREE_TEXT' ? { freeTextSettings: freeText(name) } : { choicesSettings: { choices } }),
  };
}

function choicesV3({ shop, n, images }: ProductPlan, option: OptionPlan): JsonObject[] {
  return option.choices.map(({ name, color }, at) => {
    const { id: choiceId, ...choice } = choiceOf(shop, option.customization, at);
    if (images < 2 || color === undefined) return { choiceId, ...choice };
    const { id, url } = imageFile(shop.seed, n, at % images);
    return {
      choiceId,
      ...choice,
      displayImage: { id, url, height: 1500, width: 2000, altText: name, filename: 'choice.jpg' },
      media: { items: [{ mediaId: id, url }] },
    };
  });
}
