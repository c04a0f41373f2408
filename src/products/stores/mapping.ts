import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where the fields of collections and products go in Insites' Ecommerce module. One table for each entity.

const CATEGORY = { step: 'collections', entity: 'Collection' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const FETCHED = 'Insites fetches the file from Wix.';
const ENABLED = [
  ['true', 'enabled'],
  ['false', 'disabled'],
] as const;

const seo: readonly FieldRule[] = [
  { source: 'seo.title', target: 'meta_title', transform: 'COPY' },
  { source: 'seo.title', target: 'is_use_meta_title', transform: 'IS_PRESENT' },
  { source: 'seo.description', target: 'meta_description', transform: 'COPY' },
  { source: 'seo.description', target: 'is_use_meta_description', transform: 'IS_PRESENT' },
];

const times: readonly FieldRule[] = [
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Collection to category. */
export const collectionFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'name', target: 'category_name', transform: 'FALLBACK', with: ['slug', 'id'] },
  { source: 'slug', target: 'category_slug', transform: 'COPY' },
  { source: 'descriptionHtml', target: 'long_description', transform: 'COPY' },
  { source: 'visible', target: 'status', transform: 'VALUE_MAP', valueMap: ENABLED, default: 'enabled' },
  { source: 'parent.id', target: 'parent_category_uuids', transform: 'REFERENCES', reference: CATEGORY },
  {
    source: 'position',
    target: 'category_weighting',
    transform: 'INTEGER',
    note: 'The place among the children of the same parent.',
  },
  {
    source: 'image.url',
    target: 'custom_field.wix_image',
    transform: 'COPY',
    type: 'string',
    note: 'Categories of Insites have no picture: the address says which file it was.',
  },
  ...seo,
  {
    source: 'id',
    target: 'custom_field.wix_collection_id',
    transform: 'COPY',
    type: 'string',
    note: 'Finds the row again when it was written by REST.',
  },
  ...times,
];

const IMAGE_FACTS =
  'Insites takes the facts of a file from the file itself and has no column for its alternative text.';
const RICH_TEXT = 'The same text as in `descriptionHtml`.';
const TECHNICAL = 'It says something about the record in Wix only.';
const OTHER_SIDE = 'The other side of a relation that is mapped.';
const DERIVED = 'Insites or its pages compute it.';
const NO_HOME = 'Insites has no column for it, and no page of the new site shows it.';

export const collectionUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'descriptionText', reason: RICH_TEXT },
  { source: 'description', reason: `${RICH_TEXT} It is the form that Wix edits.` },
  { source: 'image', reason: IMAGE_FACTS },
  { source: 'media', reason: 'The first picture is mapped as `image`; Insites has one for a category.' },
  { source: 'treeNamespace', reason: TECHNICAL },
  { source: 'treeKey', reason: TECHNICAL },
  {
    source: 'seo',
    reason: 'Insites has title and description; other tags belong to the layout of the new site.',
  },
  { source: 'productCount', reason: DERIVED },
  { source: 'children', reason: OTHER_SIDE },
  { source: 'breadcrumbs', reason: 'The chain of parents, which is mapped one by one.' },
  { source: 'managingAppId', reason: TECHNICAL },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
];

const HIDDEN = 'A product of which every variant is hidden cannot be bought in Wix.';
const ONLY_VARIANT = 'Of a product with one variant.';

/** Product to product. */
export const productFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'name', target: 'product_name', transform: 'FALLBACK', with: ['slug', 'id'] },
  { source: 'slug', target: 'slug', transform: 'COPY', note: 'Unique among products in Insites.' },
  { source: 'sku', target: 'sku', transform: 'COPY' },
  { source: 'variants[].sku', target: 'sku', transform: 'ONLY' },
  { source: 'descriptionHtml', target: 'long_description', transform: 'COPY' },
  {
    source: 'descriptionText',
    target: 'short_description',
    transform: 'COPY',
    note: 'Wix has one description only; shorten it where the new site shows it.',
  },
  {
    source: 'variants[].visible',
    target: 'status',
    transform: 'IF_NONE_TRUE',
    argument: 'disabled',
    note: HIDDEN,
  },
  { source: 'visible', target: 'status', transform: 'VALUE_MAP', valueMap: ENABLED, default: 'enabled' },
  {
    source: 'variants[].visible',
    target: 'is_website_display',
    transform: 'IF_NONE_TRUE',
    argument: 'false',
    note: HIDDEN,
  },
  { source: 'visible', target: 'is_website_display', transform: 'BOOLEAN', default: true },
  {
    source: 'regularPrice.amount',
    target: 'regular_price',
    transform: 'NUMBER',
    lossy: true,
    note: 'The price before a sale; an exact decimal becomes a float.',
  },
  {
    source: 'price.amount',
    target: 'sale_price',
    transform: 'IF_TRUE',
    with: ['onSale'],
    lossy: true,
    note: 'Only in a sale: Wix marks one by a higher price to compare with.',
  },
  { source: 'onSale', target: 'is_on_sale', transform: 'BOOLEAN', default: false },
  {
    source: 'weight',
    target: 'weight',
    transform: 'NUMBER',
    note: "In Wix's `weightUnit`: set Insites' `weight_unit` to it before.",
  },
  { source: 'variants[].weight', target: 'weight', transform: 'ONLY', note: ONLY_VARIANT },
  { source: 'weight', target: 'shipping_weight', transform: 'NUMBER' },
  { source: 'variants[].weight', target: 'shipping_weight', transform: 'ONLY', note: ONLY_VARIANT },
  {
    source: 'dimensions.width',
    target: 'width',
    transform: 'NUMBER',
    note: "In Wix's unit: set Insites' `measurement_unit` to it before.",
  },
  { source: 'dimensions.height', target: 'height', transform: 'NUMBER' },
  { source: 'dimensions.length', target: 'length', transform: 'NUMBER' },
  {
    source: 'brand.name',
    target: 'brand_name',
    transform: 'COPY',
    note: 'Insites has no table of brands: the name is text.',
  },
  { source: 'mainImage.url', target: 'product_image', transform: 'UPLOAD', note: FETCHED },
  {
    source: 'media[].url',
    target: 'gallery_1',
    transform: 'UPLOAD_LIST',
    with: ['mainImage.url'],
    note: 'Without the main picture, which is `product_image`. A gallery holds uuids of attachments: the step `galleries` of the setup makes them after the import.',
  },
  { source: 'collectionIds[]', target: 'category_uuids', transform: 'REFERENCES', reference: CATEGORY },
  { source: 'options[].name', target: 'is_product_variant_enabled', transform: 'IS_PRESENT' },
  {
    source: 'inventory.quantity',
    target: 'stock_level',
    transform: 'STOCK_LEVEL',
    with: ['inventory.trackQuantity'],
    note: 'Catalog V1; with V3 the step `inventoryItems` writes it.',
  },
  { source: 'subscriptions[].id', target: 'is_subscription', transform: 'IS_PRESENT' },
  { source: 'pricePerUnit.text', target: 'unit_label', transform: 'COPY' },
  ...seo,
  {
    source: 'id',
    target: 'custom_field.wix_product_id',
    transform: 'COPY',
    type: 'string',
    note: 'Finds the row again when it was written by REST.',
  },
  { source: 'productType', target: 'custom_field.wix_product_type', transform: 'COPY', type: 'string' },
  { source: 'ribbon.name', target: 'custom_field.wix_ribbon', transform: 'COPY', type: 'string' },
  { source: 'barcode', target: 'custom_field.wix_barcode', transform: 'COPY', type: 'string' },
  {
    source: 'variants[].barcode',
    target: 'custom_field.wix_barcode',
    transform: 'ONLY',
    type: 'string',
    note: ONLY_VARIANT,
  },
  {
    source: 'variants[].cost.amount',
    target: 'custom_field.wix_cost',
    transform: 'ONLY',
    type: 'float',
    lossy: true,
    note: ONLY_VARIANT,
  },
  {
    source: 'cost.amount',
    target: 'custom_field.wix_cost',
    transform: 'NUMBER',
    type: 'float',
    lossy: true,
    note: 'That of the cheapest variant; each has its own in `cost_price`.',
  },
  {
    source: 'infoSections[].title',
    with: ['infoSections[].descriptionHtml'],
    target: 'custom_field.wix_info_sections',
    transform: 'JSON_ROWS',
    type: 'string',
    note: 'Title and HTML of each section.',
  },
  {
    source: 'modifiers[].name',
    with: ['modifiers[].title', 'modifiers[].mandatory', 'modifiers[].maxLength'],
    target: 'custom_field.wix_modifiers',
    transform: 'JSON_ROWS',
    type: 'string',
    lossy: true,
    note: 'What buyers can enter or choose without another variant; Insites has no such thing.',
  },
  {
    source: 'subscriptions[].title',
    with: ['subscriptions[].frequency', 'subscriptions[].interval', 'subscriptions[].billingCycles'],
    target: 'custom_field.wix_subscriptions',
    transform: 'JSON_ROWS',
    type: 'string',
    lossy: true,
  },
  {
    source: 'url',
    target: 'custom_field.wix_url',
    transform: 'COPY',
    type: 'string',
    note: 'The old address, for redirects.',
  },
  ...times,
];

export const productUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'description', reason: `${RICH_TEXT} It is the form that Wix edits.` },
  { source: 'plainDescription', reason: RICH_TEXT },
  { source: 'visibleInPos', reason: 'Insites has no point of sale.' },
  { source: 'currency', reason: "Prices are in the site's currency: Insites has one for the whole site." },
  { source: 'price', reason: "Its amount is mapped; the currency is the site's." },
  { source: 'regularPrice', reason: "Its amount is mapped; the currency is the site's." },
  { source: 'compareAtPrice', reason: 'The same as the regular price where there is a sale.' },
  { source: 'priceRange', reason: 'It follows from the variants.' },
  { source: 'compareAtPriceRange', reason: 'It follows from the variants.' },
  { source: 'cost', reason: "Its amount is mapped; the currency is the site's." },
  { source: 'costRange', reason: 'It follows from the variants.' },
  { source: 'profit', reason: 'It follows from price and cost.' },
  { source: 'profitMargin', reason: 'It follows from price and cost.' },
  { source: 'convertedPrice', reason: 'It follows from the price, which is mapped.' },
  { source: 'discount', reason: 'It is already in the sale price.' },
  { source: 'pricePerUnit', reason: 'Its text is mapped; Insites does not compute prices by measure.' },
  { source: 'weightRange', reason: 'It follows from the variants.' },
  { source: 'weightUnit', reason: 'A setting of the whole site in Insites: see the setup.' },
  { source: 'dimensions.unit', reason: 'A setting of the whole site in Insites: see the setup.' },
  { source: 'packageDimensions', reason: NO_HOME },
  { source: 'fulfillerId', reason: TECHNICAL },
  { source: 'deliveryProfileId', reason: 'Rules of delivery are set up anew.' },
  { source: 'mainImage', reason: IMAGE_FACTS },
  { source: 'media', reason: IMAGE_FACTS },
  {
    source: 'options',
    reason: 'Name and choices are mapped; how they are drawn belongs to the layout of the new site.',
  },
  { source: 'modifiers', reason: 'Its names and rules are kept as text; Insites has no such thing.' },
  { source: 'variantCount', reason: DERIVED },
  { source: 'manageVariants', reason: 'It follows from the options.' },
  { source: 'inventory', reason: 'It follows from the stock of the variants.' },
  { source: 'inventoryItems', reason: 'The step `inventoryItems` moves them.' },
  { source: 'ribbon.id', reason: TECHNICAL },
  { source: 'ribbons', reason: 'The first is kept as text.' },
  { source: 'brand.id', reason: TECHNICAL },
  {
    source: 'infoSections',
    reason: 'Title and text are kept; the rest says something about the record in Wix only.',
  },
  {
    source: 'seo',
    reason: 'Insites has title and description; other tags belong to the layout of the new site.',
  },
  { source: 'path', reason: 'The last part of `url`, which is kept.' },
  { source: 'collections', reason: 'The same as `collectionIds`.' },
  { source: 'allCollections', reason: 'The collections of `collectionIds` and their parents.' },
  { source: 'mainCollection', reason: 'Insites has no main category.' },
  { source: 'breadcrumbs', reason: DERIVED },
  {
    source: 'subscriptions',
    reason: 'The terms are kept as text; running subscriptions stay with the payment provider.',
  },
  { source: 'allowOneTimePurchases', reason: NO_HOME },
  { source: 'purchaseEligibility', reason: 'Who may buy is set up anew with permissions.' },
  { source: 'taxGroupId', reason: 'Taxes are set up anew.' },
  { source: 'handle', reason: TECHNICAL },
  { source: 'publicTagIds', reason: 'Ids without names: Wix gives out no names of tags.' },
  { source: 'privateTagIds', reason: 'Ids without names: Wix gives out no names of tags.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'numericId', reason: TECHNICAL },
  { source: 'inventoryItemId', reason: TECHNICAL },
  { source: 'revision', reason: TECHNICAL },
  {
    source: 'variants',
    reason:
      'Price, stock and choices are mapped; the rest has no column in Insites or says something about the record in Wix only.',
  },
];
