import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { asFarAsItCame } from '../../gateway/ended-early.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type {
  ProductResolvers,
  ProductType,
  PurchaseEligibility,
  WeightUnit,
} from '../../generated/resolvers.ts';
import { htmlToText } from '../../wix/html-text.ts';
import { ricosToText } from '../../wix/rich-text.ts';
import { seoView } from '../../wix/seo-data.ts';
import { money } from '../../wix/money.ts';
import { variantsOfV1 } from './catalog-v1.ts';
import { collections, stockOf, variantsOf } from './lists.ts';
import * as parts from './product-parts.ts';
import {
  either,
  type CollectionRecord,
  type OfCatalog,
  type WireProductV1,
  type WireProductV3,
} from './wire.ts';
import * as values from './values.ts';

type Wire = OfCatalog<WireProductV1, WireProductV3>;

const v3 =
  <Result>(read: (wire: WireProductV3) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V3' ? read(record.wire) : null;
const v1 =
  <Result>(read: (wire: WireProductV1) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V1' ? read(record.wire) : null;

const pricesOf = either(parts.pricesV1, parts.pricesV3);
const currencyOf = either(
  ({ priceData }: WireProductV1) => priceData?.currency,
  ({ currency }: WireProductV3) => currency,
);
const skuOf = either(
  ({ sku }: WireProductV1) => sku,
  (wire: WireProductV3) => parts.onlyVariantV3(wire)?.sku,
);
const descriptionOf = either(
  ({ description }: WireProductV1) => values.formattedText(null, description),
  (wire: WireProductV3) => values.formattedText(wire.description, wire.plainDescription),
);
const ribbonsOf = either(parts.ribbonsV1, parts.ribbonsV3);

export const Product: ProductResolvers = {
  name: ({ wire }) => values.text(wire.name),
  slug: ({ wire }) => values.text(wire.slug),
  visible: ({ wire }) => wire.visible ?? null,
  visibleInPos: v3((wire) => wire.visibleInPos ?? null),
  productType: ({ wire }) => values.enumValue<ProductType>(wire.productType),

  ...parts.priceFields(pricesOf, currencyOf),
  priceRange: either(
    ({ priceRange, priceData }) =>
      values.moneyRange(priceRange?.minValue, priceRange?.maxValue, priceData?.currency),
    ({ actualPriceRange: range, currency }) =>
      values.moneyRange(range?.minValue?.amount, range?.maxValue?.amount, currency),
  ),
  compareAtPriceRange: v3(({ compareAtPriceRange: range, currency }) =>
    values.moneyRange(range?.minValue?.amount, range?.maxValue?.amount, currency),
  ),
  cost: either(
    ({ costAndProfitData, priceData }) => money(costAndProfitData?.itemCost, priceData?.currency),
    ({ costRange, currency }) => money(costRange?.minValue?.amount, currency),
  ),
  costRange: either(
    ({ costRange, priceData }) =>
      values.moneyRange(costRange?.minValue, costRange?.maxValue, priceData?.currency),
    ({ costRange, currency }) =>
      values.moneyRange(costRange?.minValue?.amount, costRange?.maxValue?.amount, currency),
  ),
  profit: v1(({ costAndProfitData, priceData }) => money(costAndProfitData?.profit, priceData?.currency)),
  profitMargin: v1(({ costAndProfitData }) => costAndProfitData?.profitMargin ?? null),
  convertedPrice: v1(({ convertedPriceData }) => values.mapObject(convertedPriceData, values.convertedPrice)),
  discount: v1(({ discount }) => values.mapObject(discount, (wire) => ({ ...wire }))),
  currency: (record) => values.text(currencyOf(record)),
  pricePerUnit: either(parts.pricePerUnitV1, parts.pricePerUnitV3),

  sku: (record) => values.text(skuOf(record)),
  barcode: v3((wire) => values.text(parts.onlyVariantV3(wire)?.barcode)),
  weight: either((wire) => wire.weight ?? null, parts.weightV3),
  weightRange: either(
    ({ weightRange }) =>
      values.mapObject(weightRange, ({ minValue, maxValue }) => ({ min: minValue, max: maxValue })),
    ({ physicalProperties }) =>
      values.mapObject(physicalProperties?.shippingWeightRange, ({ minValue, maxValue }) => ({
        min: minValue,
        max: maxValue,
      })),
  ),
  weightUnit: v3((wire) =>
    values.enumValue<WeightUnit>(wire.physicalProperties?.weightMeasurementUnitInfo?.weightMeasurementUnit),
  ),
  dimensions: v1((wire) => values.mapObject(wire.productDimensions, values.dimensionsView)),
  packageDimensions: v1((wire) => values.mapObject(wire.packageDimensions, values.dimensionsView)),
  fulfillerId: v3((wire) => values.text(wire.physicalProperties?.fulfillerId)),
  deliveryProfileId: v3((wire) => values.text(wire.physicalProperties?.deliveryProfileId)),

  mainImage: either(
    ({ media }) => values.pictureV1(media?.mainMedia),
    ({ media }) => values.pictureV3(media?.main),
  ),
  media: either(
    ({ media }) => values.mapList(media?.items, values.mediaViewV1),
    ({ media }) => values.mapList(media?.itemsInfo?.items, values.mediaViewV3),
  ),

  descriptionHtml: (record) => descriptionOf(record)?.html ?? null,
  descriptionFiles: (record) => descriptionOf(record)?.files ?? null,
  descriptionLosses: (record) => descriptionOf(record)?.losses ?? null,
  descriptionText: either(
    ({ description }) =>
      typeof description === 'string' ? htmlToText(description) : values.text(description),
    ({ description }) => ricosToText(description),
  ),
  description: v3((wire) => wire.description ?? null),
  plainDescription: either(
    (wire) => values.text(wire.description),
    (wire) => values.text(wire.plainDescription),
  ),

  options: either(parts.optionsV1, parts.optionsV3),
  modifiers: either(parts.modifiersV1, parts.modifiersV3),
  variants: (record, _, context, info) =>
    record.catalog === 'V1'
      ? variantsOfV1(record)
      : asFarAsItCame(
          context,
          info,
          variantsOf(context, { id: record.id, ...countOf(record.wire) }, selectedFields(info)),
        ),
  variantCount: either(
    ({ variants }) => (Array.isArray(variants) ? variants.length : null),
    ({ variantSummary }) => variantSummary?.variantCount ?? null,
  ),
  manageVariants: v1((wire) => wire.manageVariants ?? null),
  inventory: either(parts.inventoryV1Of, parts.inventoryV3Of),
  inventoryItems: ({ id }, _, context) => stockOf(context, id),

  ribbon: (record) => ribbonsOf(record)[0] ?? null,
  ribbons: ribbonsOf,
  brand: either(
    ({ brand }) => (brand == null || brand === '' ? null : { name: brand }),
    ({ brand }) => values.mapObject(brand, ({ id, name }) => ({ id, name })),
  ),
  infoSections: either(parts.infoSectionsV1, parts.infoSectionsV3),
  seo: ({ wire }) => seoView(wire.seoData),
  url: either(parts.urlV1, (wire) => values.text(wire.url?.url)),
  path: either(
    (wire) => values.text(wire.productPageUrl?.path),
    (wire) => values.text(wire.url?.relativePath),
  ),

  collectionIds: (record) => directIds(record),
  collections: (record, _, context, info) => loadCollections(context, directIds(record), info),
  allCollections: (record, _, context, info) =>
    loadCollections(
      context,
      record.catalog === 'V1' ? directIds(record) : categoryIds(record.wire.allCategoriesInfo),
      info,
    ),
  mainCollection: (record, _, context, info) =>
    collections.refer(context, record.catalog === 'V3' ? record.wire.mainCategoryId : null, info),
  breadcrumbs: v3((wire) => parts.breadcrumbsOf(wire.breadcrumbsInfo)),

  subscriptions: v3(parts.subscriptionsV3),
  allowOneTimePurchases: v3((wire) => wire.subscriptionDetails?.allowOneTimePurchases ?? null),
  purchaseEligibility: v3((wire) =>
    values.enumValue<PurchaseEligibility>(wire.purchaseEligibility?.userCriteria),
  ),
  taxGroupId: v3((wire) => values.text(wire.taxGroupId)),
  handle: v3((wire) => values.text(wire.handle)),
  publicTagIds: v3((wire) => wire.tags?.publicTags?.tagIds ?? null),
  privateTagIds: v3((wire) => wire.tags?.privateTags?.tagIds ?? null),
  extendedFields: v3((wire) => parts.extendedFieldsOf(wire.extendedFields)),
  numericId: v1((wire) => values.text(wire.numericId)),
  inventoryItemId: v1((wire) => values.text(wire.inventoryItemId)),
  revision: v3((wire) => values.text(wire.revision)),
  createdAt: ({ wire }) => wire.createdDate,
  updatedAt: either(
    (wire) => wire.lastUpdated,
    (wire) => wire.updatedDate,
  ),
  raw: ({ wire }) => wire,
};

/** Collections by id, in the order of the ids; those that are gone or that the key may not see are left out. */
async function loadCollections(
  context: GatewayContext,
  ids: readonly string[] | null,
  info: GraphQLResolveInfo,
): Promise<CollectionRecord[] | null> {
  if (ids === null) return null;
  const found = await Promise.all(ids.map((id) => collections.refer(context, id, info)));
  return found.filter((collection) => collection !== null);
}

/** How many variants a product has, where Wix tells a number that can be one. */
function countOf({ variantSummary }: WireProductV3): { readonly count?: number } {
  const count = variantSummary?.variantCount;
  return count !== undefined && Number.isSafeInteger(count) ? { count } : {};
}

function directIds(record: Wire): string[] | null {
  if (record.catalog === 'V3') return categoryIds(record.wire.directCategoriesInfo);
  const { collectionIds } = record.wire;
  return Array.isArray(collectionIds) ? collectionIds.filter((id) => typeof id === 'string') : null;
}

function categoryIds(info: WireProductV3['directCategoriesInfo']): string[] | null {
  const ids = values.mapList(info?.categories, ({ id }) => id);
  return ids === null ? null : ids.filter((id) => typeof id === 'string');
}
