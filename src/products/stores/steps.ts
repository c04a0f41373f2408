import { richTextRisk } from '../../migration/rules/index.ts';
import type { RichTextRule, SetupRule, StepDefinition } from '../../contract/step-definition.ts';
import {
  inventoryProductFields,
  inventoryUnmapped,
  inventoryV1VariantFields,
  inventoryVariantFields,
  optionFields,
  variantFields,
} from './mapping-variants.ts';
import { collectionFields, collectionUnmapped, productFields, productUnmapped } from './mapping.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const units: SetupRule = {
  id: 'ecommerce-units',
  kind: 'CONFIGURATION',
  title: 'Units and stock of the Ecommerce module',
  detail:
    'PATCH /ecommerce/api/v2/configuration with `weight_unit` and `measurement_unit` as the Wix shop has them, and switch "track inventory" on if stock is to be deducted: values move as they are and are not converted.',
};

const DESCRIPTION: RichTextRule = {
  html: 'descriptionHtml',
  document: 'description',
  files: 'descriptionFiles',
  losses: 'descriptionLosses',
};

const collections: StepDefinition = {
  id: 'collections',
  title: 'Collections, as categories',
  wixEntity: 'Collection',
  nodeType: 'Collection',
  connection: 'collections',
  // Catalog V1 has no other order.
  otherOrder: 'NAME',
  catalogs: { V1: { pageMax: 100 }, V3: { pageMax: 1000 } },
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'category',
  action: 'CREATE',
  key: 'id',
  dedupe: ['category_slug'],
  parentsFirst: 'parent.id',
  fields: collectionFields,
  unmapped: collectionUnmapped,
  redirect: {
    source: 'slug',
    // docs/fidelity.md#category-pages
    from: '/category/{slug}',
    target: '/{category_slug}',
    note: 'Wix tells no address of a collection: it is assumed to be `/category/<slug>`. A site can have changed that.',
  },
  media: ['image.url', 'media[].url'],
  richTexts: [DESCRIPTION],
  risks: [
    richTextRisk('descriptionLosses'),
    {
      code: 'CATEGORY_SLUG_TWICE',
      severity: 'WARNING',
      message: 'Collections share a slug; Insites wants each once among categories.',
      advice: 'Change all but one in Wix before the copy, or let the importer add a number.',
      when: { path: 'slug', is: 'DUPLICATE' },
    },
    {
      code: 'CATEGORY_NAME_MISSING',
      severity: 'INFO',
      message: 'Collections without a name take their slug or id as `category_name`, which Insites requires.',
      advice: 'Name them in Wix or after the copy.',
      when: { path: 'name', is: 'MISSING' },
    },
  ],
};

const products: StepDefinition = {
  id: 'products',
  title: 'Products with options and variants',
  wixEntity: 'Product',
  nodeType: 'Product',
  connection: 'products',
  catalogs: { V1: { embedded: ['Product.variants'] }, V3: {} },
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['collections'],
  entity: 'product',
  action: 'CREATE',
  key: 'id',
  dedupe: ['slug'],
  fields: productFields,
  constants: [
    {
      target: 'tax_amount',
      value: 0,
      note: 'Taxes are set up anew; `effective_price` and `total_price` are computed by Insites.',
    },
  ],
  children: [
    {
      id: 'options',
      wixEntity: 'ProductOption',
      path: 'options[]',
      entity: 'product_variant_option',
      key: ['^.id', 'name'],
      parent: 'product.uuid',
      fields: optionFields,
      assumedSize: 1,
    },
    {
      id: 'variants',
      wixEntity: 'ProductVariant',
      path: 'variants[]',
      onlyIf: 'options[].name',
      leaveOut: {
        path: 'visible',
        is: 'false',
        reason:
          'Hidden in Wix: it cannot be bought there. Variants of Insites have no column that says so, and stock is only looked at where the shop tracks it.',
      },
      entity: 'product_variant',
      key: ['^.id', 'id'],
      parent: 'product.uuid',
      fields: variantFields,
      assumedSize: 4,
    },
  ],
  unmapped: productUnmapped,
  redirect: {
    source: 'url',
    target: '/{slug}',
    note: 'Wix shows products at `/product-page/<slug>`; the address is in `url` where Wix tells it.',
  },
  media: ['mainImage.url', 'media[].url', 'variants[].image.url'],
  richTexts: [
    DESCRIPTION,
    {
      html: 'infoSections[].descriptionHtml',
      document: 'infoSections[].description',
      files: 'infoSections[].descriptionFiles',
      losses: 'infoSections[].descriptionLosses',
    },
  ],
  setup: [units],
  warnings: [
    "Variants are rows of their own only where a product has options; otherwise price and stock are the product's.",
  ],
  risks: [
    richTextRisk('descriptionLosses'),
    {
      code: 'VARIANT_WITHOUT_SKU',
      severity: 'WARNING',
      message:
        'Variants without a SKU get `wix-` and the ids of product and variant: Insites requires `product_sku`.',
      advice: 'Give them SKUs in Wix before the copy if they matter.',
      when: { path: 'variants[].sku', is: 'MISSING' },
    },
    {
      code: 'HIDDEN_VARIANTS',
      severity: 'WARNING',
      message:
        'Hidden variants are left out: variants of Insites have no status, and a row would be sellable. A product of which all are hidden is disabled.',
      advice:
        'Show those in Wix before the copy that are to be sold. The others are named in `problems.csv`.',
      when: { path: 'variants[].visible', is: 'ONE_OF', values: ['false'] },
    },
    {
      code: 'PRODUCT_SLUG_TWICE',
      severity: 'WARNING',
      message: 'Products share a slug; Insites wants each once among products.',
      advice: 'Change all but one in Wix before the copy, or let the importer add a number.',
      when: { path: 'slug', is: 'DUPLICATE' },
    },
    {
      code: 'PRODUCT_NAME_MISSING',
      severity: 'WARNING',
      message: 'Products without a name take their slug or id as `product_name`, which Insites requires.',
      advice: 'Name them in Wix or after the copy.',
      when: { path: 'name', is: 'MISSING' },
    },
    {
      code: 'DIGITAL_FILES',
      severity: 'WARNING',
      message: 'Digital products: Wix does not give out the files that buyers download.',
      advice: 'Get the files from the owner of the site and attach them by hand.',
      when: { path: 'productType', is: 'ONE_OF', values: ['DIGITAL'] },
    },
    {
      code: 'PRODUCT_PRICE_MISSING',
      severity: 'INFO',
      message:
        'Variants without a price of their own take that of the product, or 0: Insites requires `regular_price`.',
      advice: 'Check them after the copy.',
      when: { path: 'variants[].regularPrice.amount', is: 'MISSING' },
    },
  ],
};

const inventoryItems: StepDefinition = {
  id: 'inventoryItems',
  title: 'Stock of products and variants',
  wixEntity: 'InventoryItem',
  nodeType: 'InventoryItem',
  connection: 'inventoryItems',
  catalogs: { V1: { pageMax: 100 }, V3: { pageMax: 1000 } },
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['products'],
  entity: 'product',
  action: 'UPDATE',
  key: 'productId',
  identityOf: 'Product',
  dedupe: ['uuid'],
  fields: inventoryProductFields,
  children: [
    {
      id: 'variant',
      wixEntity: 'ProductVariant',
      path: '.',
      action: 'UPDATE',
      entity: 'product_variant',
      key: ['productId', 'variantId'],
      parent: 'uuid',
      fields: inventoryVariantFields,
      assumedSize: 1,
    },
    {
      id: 'variants',
      wixEntity: 'ProductVariant',
      path: 'variants[]',
      action: 'UPDATE',
      entity: 'product_variant',
      key: ['^.productId', 'variantId'],
      parent: 'uuid',
      fields: inventoryV1VariantFields,
      assumedSize: 1,
    },
  ],
  unmapped: inventoryUnmapped,
  warnings: [
    'A delta holds only the items that changed: read all items of those products (`filter.productIds`) before adding up.',
  ],
  risks: [
    {
      code: 'STOCK_MOVES_ON',
      severity: 'WARNING',
      message: 'Stock changes with every sale, and importing orders does not deduct it.',
      advice: 'Stop sales on Wix before the final sync and run this step last.',
    },
    {
      code: 'STOCK_BY_LOCATION',
      severity: 'INFO',
      message: 'Insites has one stock for each product or variant; that of several locations is added up.',
      advice: 'Keep the numbers by location outside of Insites if they matter.',
    },
  ],
};

/** What becomes of Wix Stores in Insites. */
export const steps: readonly StepDefinition[] = [collections, products, inventoryItems];
