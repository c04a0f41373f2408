import type { FieldRule } from '../../contract/step-definition.ts';
import { reference, references, rowsOf, VARIANT } from '../../migration/rules/references.ts';
import { always, missing, richTextRisk, risk, slugTwice } from '../../migration/rules/risks.ts';
import { firstOf } from '../../migration/rules/several-values.ts';
import { foundAgain, seo, shownStatus, times } from '../../migration/rules/shared.ts';
import { richText, step } from '../../migration/rules/steps.ts';
import { because, OF_APPS, SEO, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { flag, integer, text } from '../../migration/rules/values.ts';
import { collectionsV1, inventoryV1 } from './catalog-v1.ts';
import { collectionsV3, inventoryV3 } from './catalog-v3.ts';
import { COMPUTED, EDITED_TEXT, IMAGE_FACTS, products, SAME_TEXT, stock } from './migration-products.ts';

const collections = step({
  id: 'collections',
  title: 'Collections, as categories',
  wixEntity: 'Collection',
  isShort: true,
  // Catalog V1 has no other order.
  otherOrder: 'NAME',
  catalogs: { V1: { pageMax: collectionsV1.page }, V3: { pageMax: collectionsV3.page } },
  entity: 'category',
  dedupe: ['category_slug'],
  parentsFirst: 'parent.id',
  fields: [
    firstOf(['name', 'slug', 'id'], 'category_name'),
    text('slug', 'category_slug'),
    text('descriptionHtml', 'long_description'),
    shownStatus('visible', { default: 'enabled' }),
    references('parent.id', 'parent_category_uuids', { step: 'collections', entity: 'Collection' }),
    integer('position', 'category_weighting', { note: 'The place among the children of the same parent.' }),
    text('image.url', 'custom_field.wix_image', {
      note: 'Categories of Insites have no picture: the address says which file it was.',
    }),
    ...seo,
    foundAgain('custom_field.wix_collection_id'),
    ...times,
  ],
  unmapped: {
    descriptionText: SAME_TEXT,
    description: EDITED_TEXT,
    image: IMAGE_FACTS,
    media: 'The first picture is mapped as `image`; Insites has one for a category.',
    ...because(TECHNICAL, 'treeNamespace treeKey managingAppId revision'),
    seo: SEO,
    productCount: COMPUTED,
    children: 'The other side of a relation that is mapped.',
    breadcrumbs: 'The chain of parents, which is mapped one by one.',
    extendedFields: OF_APPS,
  },
  redirect: {
    source: 'slug',
    // docs/fidelity.md#category-pages
    from: '/category/{slug}',
    target: '/{category_slug}',
    note: 'Wix tells no address of a collection: it is assumed to be `/category/<slug>`. A site can have changed that.',
  },
  media: ['image.url', 'media[].url'],
  richTexts: [richText('description')],
  risks: [
    richTextRisk('descriptionLosses'),
    slugTwice('CATEGORY_SLUG_TWICE', 'Collections', 'categories'),
    risk.info('CATEGORY_NAME_MISSING', missing('name'), {
      message: 'Collections without a name take their slug or id as `category_name`, which Insites requires.',
      advice: 'Name them in Wix or after the copy.',
    }),
  ],
});

/**
 * The stock of variants, which the step of the products has made rows of.
 * @param above what paths of the product begin with
 */
function stockOfVariants(id: string, path: string, above: '' | '^.', more?: Partial<FieldRule>) {
  const key = [`${above}productId`, 'variantId'] as const;
  return {
    id,
    wixEntity: 'ProductVariant',
    path,
    action: 'UPDATE',
    entity: 'product_variant',
    key,
    parent: 'uuid',
    fields: [reference(key, 'uuid', VARIANT), stock('quantity', `${above}trackQuantity`, more)],
    assumedSize: 1,
  } as const;
}

const inventoryItems = step({
  id: 'inventoryItems',
  title: 'Stock of products and variants',
  wixEntity: 'InventoryItem',
  catalogs: { V1: { pageMax: inventoryV1.page }, V3: { pageMax: inventoryV3.page } },
  dependsOn: ['products'],
  entity: 'product',
  action: 'UPDATE',
  key: 'productId',
  identityOf: 'Product',
  dedupe: ['uuid'],
  fields: [
    reference('productId', 'uuid', rowsOf(products)),
    stock('quantity', 'trackQuantity', {
      adds: true,
      lossy: true,
      note: 'Insites has one number for a product: that of all variants, hidden ones too, and locations together. Nothing where stock is not tracked.',
    }),
    flag('trackQuantity', 'custom_field.wix_track_stock'),
    flag('inStock', 'custom_field.wix_in_stock'),
  ],
  children: [
    // Catalog V3 has an item for each variant, V1 one for each product.
    {
      ...stockOfVariants('variant', '.', '', {
        adds: true,
        lossy: true,
        note: 'Insites has one number for a variant: that of all locations together.',
      }),
      onlyIf: 'variantId',
    },
    stockOfVariants('variants', 'variants[]', '^.'),
  ],
  unmapped: {
    id: 'Insites has no records of inventory; the stock is a column of products and variants.',
    product: 'The same as `productId`.',
    variant: 'The same as `variantId`.',
    ...because('Insites has one stock, not one for each location.', 'locationId location'),
    availabilityStatus: COMPUTED,
    preorder: 'Insites has no preorders.',
    variants: 'The quantity is mapped; the rest follows from it.',
    productName: "It is the product's.",
    ...because("It is the variant's.", 'variantName sku'),
    extendedFields: OF_APPS,
    ...because(TECHNICAL, 'numericId revision'),
    ...because("It is not the product's.", 'createdAt updatedAt'),
  },
  warnings: [
    'A delta holds only the items that changed: read all items of those products (`filter.productIds`) before adding up.',
  ],
  risks: [
    risk.warning('STOCK_MOVES_ON', always, {
      message: 'Stock changes with every sale, and importing orders does not deduct it.',
      advice: 'Stop sales on Wix before the final sync and run this step last.',
    }),
    risk.info('STOCK_BY_LOCATION', always, {
      message: 'Insites has one stock for each product or variant; that of several locations is added up.',
      advice: 'Keep the numbers by location outside of Insites if they matter.',
    }),
  ],
});

/** What becomes of Wix Stores in Insites. */
export const steps = [collections, products, inventoryItems];
