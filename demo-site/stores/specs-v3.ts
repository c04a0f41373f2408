import type { QuerySpec } from '../query.ts';
import { fieldSpecs } from '../query.ts';
import type { SiteState } from '../state.ts';

const BY_CREATION = { fieldName: 'createdDate', order: 'ASC' } as const;

/** wire: sorting is documented for four fields and was seen to be refused; which of the two is a switch. */
export function productQuerySpec(site: SiteState): QuerySpec {
  return site.assumptions.productsQuerySorts ? PRODUCT_QUERY_SORTING : PRODUCT_QUERY;
}

const PRODUCT_QUERY: QuerySpec = {
  name: 'stores.v3.products.query',
  paging: 'both',
  maxLimit: 100,
  defaultLimit: 100,
  defaultSort: BY_CREATION,
  fields: {
    ...fieldSpecs(['options.id'], 'NONE', ['$hasAll', '$hasSome']),
    ...fieldSpecs(['id', 'handle', 'createdDate', 'updatedDate', 'slug', 'visible'], 'NONE'),
  },
};

const PRODUCT_QUERY_SORTING: QuerySpec = {
  ...PRODUCT_QUERY,
  fields: {
    ...PRODUCT_QUERY.fields,
    ...fieldSpecs(['createdDate', 'updatedDate', 'slug', 'visible'], 'BOTH'),
  },
};

export const PRODUCT_SEARCH: QuerySpec = {
  name: 'stores.v3.products.search',
  at: 'search',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 100,
  maxSort: 10,
  defaultSort: BY_CREATION,
  searchable: ['description', 'name', 'variantsInfo.variants.barcode', 'variantsInfo.variants.sku'],
  fields: {
    ...fieldSpecs(
      ['allCategoriesInfo.categories', 'directCategoriesInfo.categories', 'variantsInfo.variants'],
      'NONE',
      ['$matchItems'],
    ),
    ...fieldSpecs(
      [
        'additionalRibbons.id',
        'additionalRibbons.name',
        'infoSections.id',
        'infoSections.uniqueName',
        'modifiers.id',
        'modifiers.choicesSettings.choices.choiceId',
        'modifiers.choicesSettings.choices.name',
        'modifiers.name',
        'options.id',
        'options.choicesSettings.choices.choiceId',
        'options.choicesSettings.choices.name',
        'options.name',
        'tags.privateTags.tagIds',
        'tags.publicTags.tagIds',
      ],
      'NONE',
      ['$hasAll', '$hasSome'],
    ),
    ...fieldSpecs(
      [
        'id',
        'brand.id',
        'brand.name',
        'handle',
        'importId',
        'inventory.availabilityStatus',
        'inventory.preorderAvailability',
        'inventory.preorderStatus',
        'physicalProperties.deliveryProfileId',
        'physicalProperties.fulfillerId',
        'productType',
        'ribbon.id',
        'ribbon.name',
        'slug',
        'subscriptionDetails.allowOneTimePurchases',
        'taxGroupId',
        'visible',
        'visibleInPos',
      ],
      'NONE',
    ),
    ...fieldSpecs(['createdDate', 'updatedDate', 'name'], 'BOTH'),
    ...numbers([
      'actualPriceRange.maxValue.amount',
      'actualPriceRange.minValue.amount',
      'compareAtPriceRange.maxValue.amount',
      'compareAtPriceRange.minValue.amount',
      'physicalProperties.shippingWeightRange.maxValue',
      'physicalProperties.shippingWeightRange.minValue',
    ]),
    'minVariantPriceInfo.sku': { operators: '*', sort: 'BOTH', path: 'variantSummary.minPriceVariant.sku' },
  },
};

/** wire: the filters of a count are those of a search. */
export const PRODUCT_COUNT: QuerySpec = { ...PRODUCT_SEARCH, name: 'stores.v3.products.count' };

export const VARIANT_QUERY: QuerySpec = {
  name: 'stores.v3.variants.query',
  paging: 'cursor',
  maxLimit: 1000,
  defaultLimit: 100,
  defaultSort: { fieldName: 'index', order: 'ASC' },
  rising: ['index'],
  fields: fieldSpecs(['id', 'productData.productId', 'variantId'], 'BOTH'),
};

export const VARIANT_SEARCH: QuerySpec = {
  ...VARIANT_QUERY,
  name: 'stores.v3.variants.search',
  at: 'search',
  maxSort: 10,
  searchable: ['productData.name', 'sku'],
  fields: {
    ...fieldSpecs(['id'], 'NONE'),
    ...fieldSpecs(
      ['optionChoices.optionChoiceIds.choiceId', 'optionChoices.optionChoiceIds.optionId'],
      'BOTH',
      ['$hasAll', '$hasSome'],
    ),
    ...fieldSpecs(
      [
        'barcode',
        'inventoryStatus.inStock',
        'inventoryStatus.preorderEnabled',
        'productData.updatedDate',
        'productData.brand.id',
        'productData.handle',
        'productData.name',
        'productData.physicalProperties.fulfillerId',
        'productData.productId',
        'productData.productType',
        'productData.slug',
        'productData.visible',
        'productData.visibleInPos',
        'sku',
        'variantId',
        'visible',
      ],
      'BOTH',
    ),
    ...numbers(['price.actualPrice.amount', 'price.compareAtPrice.amount']),
  },
};

export const INVENTORY_QUERY: QuerySpec = {
  name: 'stores.v3.inventory-items.query',
  paging: 'both',
  maxLimit: 1000,
  defaultLimit: 100,
  maxSort: 10,
  defaultSort: BY_CREATION,
  fields: {
    ...fieldSpecs(['id', 'locationId', 'variantId'], 'NONE'),
    ...fieldSpecs(['product.directCategoryIds'], 'BOTH', ['$hasAll', '$hasSome']),
    ...fieldSpecs(
      [
        'createdDate',
        'updatedDate',
        'availabilityStatus',
        'inStock',
        'preorderInfo.enabled',
        'product.brand.id',
        'product.name',
        'product.variantBarcode',
        'product.variantName',
        'product.variantSku',
        'productId',
        'quantity',
        'trackQuantity',
      ],
      'BOTH',
    ),
  },
};

export const INVENTORY_SEARCH: QuerySpec = {
  ...INVENTORY_QUERY,
  name: 'stores.v3.inventory-items.search',
  at: 'search',
  paging: 'cursor',
  searchable: ['product.name', 'product.variantBarcode', 'product.variantName', 'product.variantSku'],
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
};

export const CATEGORY_QUERY: QuerySpec = {
  name: 'categories.query',
  paging: 'cursor',
  maxLimit: 1000,
  defaultLimit: 100,
  defaultSort: BY_CREATION,
  fields: {
    ...fieldSpecs(['id', 'slug', 'treeReference.appNamespace', 'treeReference.treeKey', 'visible'], 'NONE'),
    ...fieldSpecs(
      ['createdDate', 'updatedDate', 'managingAppId', 'name', 'parentCategory.id', 'parentCategory.index'],
      'BOTH',
    ),
  },
};

export const CATEGORY_SEARCH: QuerySpec = {
  ...CATEGORY_QUERY,
  name: 'categories.search',
  at: 'search',
  maxSort: 10,
  searchable: ['description', 'name'],
};

export const CATEGORY_ITEMS: QuerySpec = {
  name: 'categories.list-items',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 100,
  defaultSort: BY_CREATION,
  fields: {},
  at: 'request',
};

const DATES_AND_NAME = ['createdDate', 'updatedDate', 'name'];

function small(
  name: string,
  maxLimit: number,
  sortable: readonly string[],
  unsortable: readonly string[],
): QuerySpec {
  return {
    name: `stores.v3.${name}.query`,
    paging: 'cursor',
    maxLimit,
    defaultLimit: Math.min(100, maxLimit),
    defaultSort: BY_CREATION,
    fields: { ...fieldSpecs(sortable, 'BOTH'), ...fieldSpecs(unsortable, 'NONE') },
  };
}

export const SMALL_QUERIES = {
  brands: small('brands', 300, DATES_AND_NAME, ['id']),
  ribbons: { ...small('ribbons', 100, DATES_AND_NAME, ['id']), maxSort: 4 },
  infoSections: small('info-sections', 100, ['createdDate', 'updatedDate', 'title', 'uniqueName'], ['id']),
  customizations: small(
    'customizations',
    100,
    [...DATES_AND_NAME, 'id'],
    ['customizationRenderType', 'customizationType'],
  ),
  locations: {
    ...small(
      'locations',
      100,
      [...DATES_AND_NAME, 'defaultLocation', 'locationType'],
      ['id', 'wixLocationId'],
    ),
    maxSort: 8,
  },
};

function numbers(names: readonly string[]): QuerySpec['fields'] {
  return Object.fromEntries(
    names.map((name) => [name, { operators: '*', sort: 'BOTH', compareAs: 'number' }]),
  );
}
