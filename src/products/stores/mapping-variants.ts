import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where options, variants and stock go in Insites' Ecommerce module. One table for each entity.

const PRODUCT = { step: 'products', entity: 'Product' } as const;

const FETCHED = 'Insites fetches the file from Wix.';
const TECHNICAL = 'It says something about the record in Wix only.';
const DERIVED = 'Insites or its pages compute it.';

/** Option of a product to variant option. */
export const optionFields: readonly FieldRule[] = [
  { source: '^.id', with: ['name'], target: 'uuid', transform: 'WIX_UUID' },
  { source: '^.id', target: 'product.uuid', transform: 'REFERENCE', reference: PRODUCT },
  { source: 'name', target: 'product_option_label', transform: 'COPY', default: 'Option' },
  { source: 'choices[].name', target: 'product_option_values', transform: 'OPTION_VALUES' },
];

/** Variant to variant. */
export const variantFields: readonly FieldRule[] = [
  {
    source: '^.id',
    with: ['id'],
    target: 'uuid',
    transform: 'WIX_UUID',
    note: "Wix's ids of variants are unique within their product only.",
  },
  { source: '^.id', target: 'product.uuid', transform: 'REFERENCE', reference: PRODUCT },
  {
    source: 'sku',
    with: ['^.id', 'id'],
    target: 'product_sku',
    transform: 'SKU',
    note: 'The ids stay the same, and so does a SKU that is made of them.',
  },
  { source: 'regularPrice.amount', target: 'regular_price', transform: 'NUMBER', lossy: true },
  { source: '^.regularPrice.amount', target: 'regular_price', transform: 'NUMBER', lossy: true, default: 0 },
  { source: 'price.amount', with: ['onSale'], target: 'sale_price', transform: 'IF_TRUE', lossy: true },
  { source: 'onSale', target: 'is_on_sale', transform: 'BOOLEAN', default: false },
  { source: 'compareAtPrice.amount', target: 'compare_at_price', transform: 'NUMBER', lossy: true },
  {
    source: 'cost.amount',
    target: 'cost_price',
    transform: 'NUMBER',
    lossy: true,
    note: 'Needs the admin permission of Wix Stores.',
  },
  {
    source: 'stock.quantity',
    with: ['stock.trackQuantity'],
    target: 'stock_level',
    transform: 'STOCK_LEVEL',
    note: 'Catalog V1; with V3 the step `inventoryItems` writes it.',
  },
  { source: 'weight', target: 'weight', transform: 'TEXT' },
  { source: 'dimensions.width', target: 'width', transform: 'TEXT' },
  { source: 'dimensions.height', target: 'height', transform: 'TEXT' },
  { source: 'dimensions.length', target: 'length', transform: 'TEXT' },
  {
    source: 'choices[].choiceName',
    with: ['choices[].optionName'],
    target: 'product_options',
    transform: 'OPTION_CHOICES',
  },
  { source: 'image.url', target: 'product_image', transform: 'UPLOAD', note: FETCHED },
];

/** Inventory item to the stock of its product. */
export const inventoryProductFields: readonly FieldRule[] = [
  { source: 'productId', target: 'uuid', transform: 'REFERENCE', reference: PRODUCT },
  {
    source: 'quantity',
    with: ['trackQuantity'],
    target: 'stock_level',
    transform: 'STOCK_LEVEL',
    adds: true,
    lossy: true,
    note: 'Insites has one number for a product: that of all variants, hidden ones too, and locations together. Nothing where stock is not tracked.',
  },
  { source: 'trackQuantity', target: 'custom_field.wix_track_stock', transform: 'BOOLEAN', type: 'boolean' },
  { source: 'inStock', target: 'custom_field.wix_in_stock', transform: 'BOOLEAN', type: 'boolean' },
];

const VARIANT = { step: 'products', entity: 'ProductVariant' } as const;

/** Inventory item of catalog V3 to the stock of its variant. */
export const inventoryVariantFields: readonly FieldRule[] = [
  { source: 'productId', with: ['variantId'], target: 'uuid', transform: 'REFERENCE', reference: VARIANT },
  {
    source: 'quantity',
    with: ['trackQuantity'],
    target: 'stock_level',
    transform: 'STOCK_LEVEL',
    adds: true,
    lossy: true,
    note: 'Insites has one number for a variant: that of all locations together.',
  },
];

/** Variant of an inventory item of catalog V1 to the stock of its variant. */
export const inventoryV1VariantFields: readonly FieldRule[] = [
  { source: '^.productId', with: ['variantId'], target: 'uuid', transform: 'REFERENCE', reference: VARIANT },
  { source: 'quantity', with: ['^.trackQuantity'], target: 'stock_level', transform: 'STOCK_LEVEL' },
];

export const inventoryUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  {
    source: 'id',
    reason: 'Insites has no records of inventory; the stock is a column of products and variants.',
  },
  { source: 'product', reason: 'The same as `productId`.' },
  { source: 'variant', reason: 'The same as `variantId`.' },
  { source: 'locationId', reason: 'Insites has one stock, not one for each location.' },
  { source: 'location', reason: 'Insites has one stock, not one for each location.' },
  { source: 'availabilityStatus', reason: DERIVED },
  { source: 'preorder', reason: 'Insites has no preorders.' },
  { source: 'variants', reason: 'The quantity is mapped; the rest follows from it.' },
  { source: 'productName', reason: "It is the product's." },
  { source: 'variantName', reason: "It is the variant's." },
  { source: 'sku', reason: "It is the variant's." },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'numericId', reason: TECHNICAL },
  { source: 'revision', reason: TECHNICAL },
  { source: 'createdAt', reason: "It is not the product's." },
  { source: 'updatedAt', reason: "It is not the product's." },
];
