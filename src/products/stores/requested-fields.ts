import type { RequestOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

type ProductField = NonNullable<RequestOf<typeof endpoints.searchProductsV3>['fields']>[number];
type VariantField = NonNullable<RequestOf<typeof endpoints.queryVariantsV3>['fields']>[number];
type CategoryField = NonNullable<RequestOf<typeof endpoints.queryCategories>['fields']>[number];

/** What of a product an operation needs, so that no more is asked of Wix. */
export interface ProductNeeds {
  /** Parts of a V3 product that Wix leaves out unless they are named. */
  readonly fields: readonly ProductField[];
  /** Whether the product of V1 must come with its variants. */
  readonly variants: boolean;
}

/** Which parts of a V3 product each field of the graph reads. */
const PRODUCT_FIELDS: Readonly<Record<string, readonly ProductField[]>> = {
  price: ['CURRENCY'],
  regularPrice: ['CURRENCY', 'MIN_PRICE_VARIANT'],
  compareAtPrice: ['CURRENCY', 'MIN_PRICE_VARIANT'],
  onSale: ['MIN_PRICE_VARIANT'],
  priceRange: ['CURRENCY'],
  compareAtPriceRange: ['CURRENCY'],
  cost: ['CURRENCY', 'MERCHANT_DATA'],
  costRange: ['CURRENCY', 'MERCHANT_DATA'],
  currency: ['CURRENCY'],
  pricePerUnit: ['CURRENCY'],
  sku: ['MIN_PRICE_VARIANT'],
  barcode: ['MIN_PRICE_VARIANT'],
  weightUnit: ['WEIGHT_MEASUREMENT_UNIT_INFO'],
  mainImage: ['THUMBNAIL'],
  media: ['MEDIA_ITEMS_INFO', 'THUMBNAIL'],
  descriptionHtml: ['DESCRIPTION'],
  descriptionFiles: ['DESCRIPTION'],
  descriptionLosses: ['DESCRIPTION'],
  descriptionText: ['DESCRIPTION'],
  description: ['DESCRIPTION'],
  plainDescription: ['PLAIN_DESCRIPTION'],
  options: ['PRODUCT_CHOICES_MEDIA_REFERENCES', 'PRODUCT_CHOICES_DISPLAY_IMAGE'],
  modifiers: ['CURRENCY', 'PRODUCT_CHOICES_MEDIA_REFERENCES', 'PRODUCT_CHOICES_DISPLAY_IMAGE'],
  infoSections: ['INFO_SECTION', 'INFO_SECTION_DESCRIPTION'],
  url: ['URL'],
  path: ['URL'],
  collectionIds: ['DIRECT_CATEGORIES_INFO'],
  collections: ['DIRECT_CATEGORIES_INFO'],
  allCollections: ['ALL_CATEGORIES_INFO'],
  breadcrumbs: ['BREADCRUMBS_INFO'],
};

const ALL_PRODUCT_FIELDS: readonly ProductField[] = [
  'URL',
  'CURRENCY',
  'INFO_SECTION',
  'MERCHANT_DATA',
  'PLAIN_DESCRIPTION',
  'INFO_SECTION_PLAIN_DESCRIPTION',
  'SUBSCRIPTION_PRICES_INFO',
  'BREADCRUMBS_INFO',
  'WEIGHT_MEASUREMENT_UNIT_INFO',
  'VARIANT_OPTION_CHOICE_NAMES',
  'MEDIA_ITEMS_INFO',
  'DESCRIPTION',
  'DIRECT_CATEGORIES_INFO',
  'ALL_CATEGORIES_INFO',
  'INFO_SECTION_DESCRIPTION',
  'THUMBNAIL',
  'PRODUCT_CHOICES_MEDIA_REFERENCES',
  'PRODUCT_CHOICES_DISPLAY_IMAGE',
  'MIN_PRICE_VARIANT',
  'DISCOUNT_INFO',
];

/** What to ask of Wix for the fields of `Product` that an operation selects. */
export function productNeeds(selected: ReadonlySet<string>): ProductNeeds {
  return {
    fields: selected.has('raw') ? ALL_PRODUCT_FIELDS : named(PRODUCT_FIELDS, selected),
    variants: ['raw', 'variants', 'variantCount'].some((name) => selected.has(name)),
  };
}

const VARIANT_FIELDS: Readonly<Record<string, readonly VariantField[]>> = {
  price: ['CURRENCY'],
  regularPrice: ['CURRENCY'],
  compareAtPrice: ['CURRENCY'],
  cost: ['CURRENCY', 'MERCHANT_DATA'],
  profit: ['CURRENCY', 'MERCHANT_DATA'],
  profitMargin: ['MERCHANT_DATA'],
  pricePerUnit: ['CURRENCY'],
  // The weight itself comes with its unit only.
  weight: ['WEIGHT_MEASUREMENT_UNIT_INFO'],
  weightUnit: ['WEIGHT_MEASUREMENT_UNIT_INFO'],
  subscriptionPrices: ['CURRENCY', 'SUBSCRIPTION_PRICES_INFO'],
};

const ALL_VARIANT_FIELDS: readonly VariantField[] = [
  'CURRENCY',
  'MERCHANT_DATA',
  'SUBSCRIPTION_PRICES_INFO',
  'WEIGHT_MEASUREMENT_UNIT_INFO',
];

/** The parts of V3 variants to ask for. */
export function variantFields(selected: ReadonlySet<string>): readonly VariantField[] {
  return selected.has('raw') ? ALL_VARIANT_FIELDS : named(VARIANT_FIELDS, selected);
}

const CATEGORY_FIELDS: Readonly<Record<string, readonly CategoryField[]>> = {
  breadcrumbs: ['BREADCRUMBS_INFO'],
  descriptionHtml: ['DESCRIPTION', 'RICH_CONTENT_DESCRIPTION'],
  descriptionFiles: ['DESCRIPTION', 'RICH_CONTENT_DESCRIPTION'],
  descriptionLosses: ['DESCRIPTION', 'RICH_CONTENT_DESCRIPTION'],
  descriptionText: ['DESCRIPTION'],
  description: ['RICH_CONTENT_DESCRIPTION'],
};

const ALL_CATEGORY_FIELDS: readonly CategoryField[] = [
  'BREADCRUMBS_INFO',
  'DESCRIPTION',
  'RICH_CONTENT_DESCRIPTION',
];

/** The parts of V3 categories to ask for. */
export function categoryFields(selected: ReadonlySet<string>): readonly CategoryField[] {
  return selected.has('raw') ? ALL_CATEGORY_FIELDS : named(CATEGORY_FIELDS, selected);
}

function named<Field extends string>(
  table: Readonly<Record<string, readonly Field[]>>,
  selected: ReadonlySet<string>,
): readonly Field[] {
  return [...new Set([...selected].flatMap((name) => table[name] ?? []))].toSorted();
}
