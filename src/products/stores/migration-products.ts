import type { FieldRule } from '../../contract/step-definition.ts';
import { PRODUCT, references } from '../../migration/rules/references.ts';
import { missing, oneOf, richTextRisk, risk, slugTwice } from '../../migration/rules/risks.ts';
import { below, firstOf, only, rows } from '../../migration/rules/several-values.ts';
import { FETCHED, foundAgain, seo, shownOnSite, shownStatus, times } from '../../migration/rules/shared.ts';
import { child, richText, step } from '../../migration/rules/steps.ts';
import { because, OF_APPS, PATH, SEO, TAGS, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { asText, decimal, flag, isPresent, number, text, upload } from '../../migration/rules/values.ts';

const CATEGORY = { step: 'collections', entity: 'Collection' };

export const IMAGE_FACTS =
  'Insites takes the facts of a file from the file itself and has no column for its alternative text.';
export const SAME_TEXT = 'The same text as in `descriptionHtml`.';
export const EDITED_TEXT = `${SAME_TEXT} It is the form that Wix edits.`;
export const COMPUTED = 'Insites or its pages compute it.';
const NO_PAGE = 'Insites has no column for it, and no page of the new site shows it.';
const IN_CURRENCY = "Its amount is mapped; the currency is the site's.";
const OF_VARIANTS = 'It follows from the variants.';
const ONLY_VARIANT = 'Of a product with one variant.';
const STOCK_OF_V1 = 'Catalog V1; with V3 the step `inventoryItems` writes it.';

/** What is kept of what buyers can enter or choose. */
const MODIFIER = ['name', 'title', 'mandatory', 'maxLength', 'addedPrice.amount', 'choiceTexts'];
/** What is kept of a subscription. */
const SUBSCRIPTION = [
  'title',
  'frequency',
  'interval',
  'billingCycles',
  'discount.type',
  'discount.value',
  'description',
];

const ALL_HIDDEN = {
  source: 'variants[].visible',
  transform: 'IF_NONE_TRUE',
  note: 'A product of which every variant is hidden cannot be bought in Wix.',
} as const;

const SALE_PRICE = {
  source: 'price.amount',
  with: ['onSale'],
  target: 'sale_price',
  transform: 'IF_TRUE',
  lossy: true,
} as const;

/** The number in stock, where it is counted. */
export function stock(source: string, isCounted: string, more: Partial<FieldRule> = {}): FieldRule {
  return { source, with: [isCounted], target: 'stock_level', transform: 'STOCK_LEVEL', ...more };
}

export const products = step({
  id: 'products',
  title: 'Products with options and variants',
  wixEntity: 'Product',
  catalogs: { V1: { embedded: ['Product.variants'] }, V3: {} },
  dependsOn: ['collections'],
  entity: 'product',
  dedupe: ['slug'],
  fields: [
    firstOf(['name', 'slug', 'id'], 'product_name'),
    text('slug', 'slug', { note: 'Unique among products in Insites.' }),
    text('sku'),
    only('variants[].sku', 'sku'),
    text('descriptionHtml', 'long_description'),
    text('descriptionText', 'short_description', {
      note: 'Wix has one description only; shorten it where the new site shows it.',
    }),
    { ...ALL_HIDDEN, target: 'status', argument: 'disabled' },
    shownStatus('visible', { default: 'enabled' }),
    { ...ALL_HIDDEN, target: 'is_website_display', argument: 'false' },
    shownOnSite('visible'),
    decimal('regularPrice.amount', 'regular_price', {
      note: 'The price before a sale; an exact decimal becomes a float.',
    }),
    { ...SALE_PRICE, note: 'Only in a sale: Wix marks one by a higher price to compare with.' },
    flag('onSale', 'is_on_sale', { default: false }),
    number('weight', 'weight', { note: "In Wix's `weightUnit`: set Insites' `weight_unit` to it before." }),
    only('variants[].weight', 'weight', { note: ONLY_VARIANT }),
    number('weight', 'shipping_weight'),
    only('variants[].weight', 'shipping_weight', { note: ONLY_VARIANT }),
    number('dimensions.width', 'width', {
      note: "In Wix's unit: set Insites' `measurement_unit` to it before.",
    }),
    number('dimensions.height', 'height'),
    number('dimensions.length', 'length'),
    text('brand.name', 'brand_name', { note: 'Insites has no table of brands: the name is text.' }),
    upload('mainImage.url', 'product_image', { note: FETCHED }),
    {
      source: 'media[].url',
      with: ['mainImage.url'],
      target: 'gallery_1',
      transform: 'UPLOAD_LIST',
      note: 'Without the main picture, which is `product_image`. A gallery holds uuids of attachments: the step `galleries` of the setup makes them after the import.',
    },
    references('collectionIds[]', 'category_uuids', CATEGORY),
    isPresent('options[].name', 'is_product_variant_enabled'),
    stock('inventory.quantity', 'inventory.trackQuantity', { note: STOCK_OF_V1 }),
    isPresent('subscriptions[].id', 'is_subscription'),
    text('pricePerUnit.text', 'unit_label'),
    ...seo,
    foundAgain('custom_field.wix_product_id'),
    text('productType', 'custom_field.wix_product_type'),
    text('ribbon.name', 'custom_field.wix_ribbon'),
    text('barcode', 'custom_field.wix_barcode'),
    only('variants[].barcode', 'custom_field.wix_barcode', { note: ONLY_VARIANT }),
    only('variants[].cost.amount', 'custom_field.wix_cost', {
      type: 'float',
      lossy: true,
      note: ONLY_VARIANT,
    }),
    decimal('cost.amount', 'custom_field.wix_cost', {
      note: 'That of the cheapest variant; each has its own in `cost_price`.',
    }),
    rows('infoSections[]', ['title', 'descriptionHtml'], 'custom_field.wix_info_sections', {
      note: 'Title and HTML of each section.',
    }),
    rows('modifiers[]', MODIFIER, 'custom_field.wix_modifiers', {
      lossy: true,
      note: 'What buyers can enter or choose without another variant; Insites has no such thing.',
    }),
    rows('subscriptions[]', SUBSCRIPTION, 'custom_field.wix_subscriptions', { lossy: true }),
    text('url', 'custom_field.wix_url', { note: 'The old address, for redirects.' }),
    ...times,
  ],
  constants: [
    {
      target: 'tax_amount',
      value: 0,
      note: 'Taxes are set up anew; `effective_price` and `total_price` are computed by Insites.',
    },
  ],
  children: [
    child('product.uuid', PRODUCT, {
      id: 'options',
      wixEntity: 'ProductOption',
      entity: 'product_variant_option',
      key: ['^.id', 'name'],
      fields: [
        text('name', 'product_option_label', { default: 'Option' }),
        { source: 'choices[].name', target: 'product_option_values', transform: 'OPTION_VALUES' },
      ],
    }),
    child('product.uuid', PRODUCT, {
      id: 'variants',
      wixEntity: 'ProductVariant',
      onlyIf: 'options[].name',
      leaveOut: {
        path: 'visible',
        is: 'false',
        reason:
          'Hidden in Wix: it cannot be bought there. Variants of Insites have no column that says so, and stock is only looked at where the shop tracks it.',
      },
      entity: 'product_variant',
      key: ['^.id', 'id'],
      note: "Wix's ids of variants are unique within their product only.",
      fields: [
        {
          source: 'sku',
          with: ['^.id', 'id'],
          target: 'product_sku',
          transform: 'SKU',
          note: 'The ids stay the same, and so does a SKU that is made of them.',
        },
        decimal('regularPrice.amount', 'regular_price'),
        decimal('^.regularPrice.amount', 'regular_price', { default: 0 }),
        SALE_PRICE,
        flag('onSale', 'is_on_sale', { default: false }),
        decimal('compareAtPrice.amount', 'compare_at_price'),
        decimal('cost.amount', 'cost_price', { note: 'Needs the admin permission of Wix Stores.' }),
        stock('stock.quantity', 'stock.trackQuantity', { note: STOCK_OF_V1 }),
        asText('weight'),
        ...below('dimensions', [asText('width'), asText('height'), asText('length')]),
        {
          source: 'choices[].choiceName',
          with: ['choices[].optionName'],
          target: 'product_options',
          transform: 'OPTION_CHOICES',
        },
        upload('image.url', 'product_image', { note: FETCHED }),
      ],
      assumedSize: 4,
    }),
  ],
  unmapped: {
    description: EDITED_TEXT,
    plainDescription: SAME_TEXT,
    visibleInPos: 'Insites has no point of sale.',
    currency: "Prices are in the site's currency: Insites has one for the whole site.",
    ...because(IN_CURRENCY, 'price regularPrice cost'),
    compareAtPrice: 'The same as the regular price where there is a sale.',
    ...because(OF_VARIANTS, 'priceRange compareAtPriceRange costRange weightRange'),
    ...because('It follows from price and cost.', 'profit profitMargin'),
    convertedPrice: 'It follows from the price, which is mapped.',
    discount: 'It is already in the sale price.',
    pricePerUnit: 'Its text is mapped; Insites does not compute prices by measure.',
    ...because('A setting of the whole site in Insites: see the setup.', 'weightUnit dimensions.unit'),
    ...because(NO_PAGE, 'packageDimensions allowOneTimePurchases'),
    ...because(TECHNICAL, 'fulfillerId ribbon.id brand.id handle numericId inventoryItemId revision'),
    deliveryProfileId: 'Rules of delivery are set up anew.',
    ...because(IMAGE_FACTS, 'mainImage media'),
    options: 'Name and choices are mapped; how they are drawn belongs to the layout of the new site.',
    modifiers: 'Their names, rules, choices and prices are kept as text; Insites has no such thing.',
    ...because(COMPUTED, 'variantCount breadcrumbs'),
    manageVariants: 'It follows from the options.',
    inventory: 'It follows from the stock of the variants.',
    inventoryItems: 'The step `inventoryItems` moves them.',
    ribbons: 'The first is kept as text.',
    infoSections: 'Title and text are kept; the rest says something about the record in Wix only.',
    seo: SEO,
    path: PATH,
    collections: 'The same as `collectionIds`.',
    allCollections: 'The collections of `collectionIds` and their parents.',
    mainCollection: 'Insites has no main category.',
    subscriptions: 'The terms are kept as text; running subscriptions stay with the payment provider.',
    purchaseEligibility: 'Who may buy is set up anew with permissions.',
    taxGroupId: 'Taxes are set up anew.',
    ...because(TAGS, 'publicTagIds privateTagIds'),
    extendedFields: OF_APPS,
    variants:
      'Price, stock and choices are mapped; the rest has no column in Insites or says something about the record in Wix only.',
  },
  redirect: {
    source: 'url',
    target: '/{slug}',
    note: 'Wix shows products at `/product-page/<slug>`; the address is in `url` where Wix tells it.',
  },
  media: ['mainImage.url', 'media[].url', 'variants[].image.url'],
  richTexts: [richText('description'), richText('infoSections[].description')],
  setup: [
    {
      id: 'ecommerce-units',
      kind: 'CONFIGURATION',
      title: 'Units and stock of the Ecommerce module',
      detail:
        'PATCH /ecommerce/api/v2/configuration with `weight_unit` and `measurement_unit` as the Wix shop has them, and switch "track inventory" on if stock is to be deducted: values move as they are and are not converted.',
    },
  ],
  warnings: [
    "Variants are rows of their own only where a product has options; otherwise price and stock are the product's.",
  ],
  risks: [
    richTextRisk('descriptionLosses'),
    risk.warning('VARIANT_WITHOUT_SKU', missing('variants[].sku'), {
      message:
        'Variants without a SKU get `wix-` and the ids of product and variant: Insites requires `product_sku`.',
      advice: 'Give them SKUs in Wix before the copy if they matter.',
    }),
    risk.warning('HIDDEN_VARIANTS', oneOf('variants[].visible', 'false'), {
      message:
        'Hidden variants are left out: variants of Insites have no status, and a row would be sellable. A product of which all are hidden is disabled.',
      advice:
        'Show those in Wix before the copy that are to be sold. The others are named in `problems.csv`.',
    }),
    slugTwice('PRODUCT_SLUG_TWICE', 'Products', 'products'),
    risk.warning('PRODUCT_NAME_MISSING', missing('name'), {
      message: 'Products without a name take their slug or id as `product_name`, which Insites requires.',
      advice: 'Name them in Wix or after the copy.',
    }),
    risk.warning('DIGITAL_FILES', oneOf('productType', 'DIGITAL'), {
      message: 'Digital products: Wix does not give out the files that buyers download.',
      advice: 'Get the files from the owner of the site and attach them by hand.',
    }),
    risk.info('PRODUCT_PRICE_MISSING', missing('variants[].regularPrice.amount'), {
      message:
        'Variants without a price of their own take that of the product, or 0: Insites requires `regular_price`.',
      advice: 'Check them after the copy.',
    }),
  ],
});
