import { partsAskedFor, partsIn, words, type DemoRequest } from '../making.ts';

/** A path within each of several places. */
const within = (places: string, path: string): string =>
  words(places)
    .map((place) => `${place}.${path}`)
    .join(' ');
const variant = (path: string): string =>
  within('variantsInfo.variants variantSummary.minPriceVariant', path);
const choice = (path: string): string =>
  within('options.choicesSettings.choices modifiers.choicesSettings.choices', path);

/** wire: the parts of V3 records that are absent unless asked for, and where they are. */
const PARTS = {
  product: {
    URL: 'url',
    CURRENCY: 'currency',
    INFO_SECTION: 'infoSections',
    MERCHANT_DATA: `costRange ${variant('revenueDetails')}`,
    PLAIN_DESCRIPTION: 'plainDescription',
    INFO_SECTION_PLAIN_DESCRIPTION: 'infoSections.plainDescription',
    SUBSCRIPTION_PRICES_INFO: variant('subscriptionPricesInfo'),
    BREADCRUMBS_INFO: 'breadcrumbsInfo',
    WEIGHT_MEASUREMENT_UNIT_INFO: 'physicalProperties.weightMeasurementUnitInfo',
    VARIANT_OPTION_CHOICE_NAMES: variant('choices.optionChoiceNames'),
    MEDIA_ITEMS_INFO: 'media.itemsInfo',
    DESCRIPTION: 'description',
    DIRECT_CATEGORIES_INFO: 'directCategoriesInfo',
    ALL_CATEGORIES_INFO: 'allCategoriesInfo',
    INFO_SECTION_DESCRIPTION: 'infoSections.description',
    THUMBNAIL: 'media.main.thumbnail media.itemsInfo.items.thumbnail',
    PRODUCT_CHOICES_MEDIA_REFERENCES: choice('media'),
    PRODUCT_CHOICES_DISPLAY_IMAGE: choice('displayImage'),
    MIN_PRICE_VARIANT: 'variantSummary.minPriceVariant',
    DISCOUNT_INFO: variant('price.priceAfterDiscount'),
  },
  variant: {
    CURRENCY: 'productData.currency',
    MERCHANT_DATA: 'revenueDetails',
    SUBSCRIPTION_PRICES_INFO: 'subscriptionPricesInfo',
    WEIGHT_MEASUREMENT_UNIT_INFO: 'productData.physicalProperties physicalProperties.weight',
  },
};

/** Reads the `fields` of a request. Throws a 400 for a name that is none. */
export function requestedFields(request: Pick<DemoRequest, 'body'>, of: keyof typeof PARTS) {
  const fields = new Set(partsIn(request, 'fields', PARTS[of]));
  // The texts of info sections come with the sections they belong to.
  if (fields.has('INFO_SECTION_DESCRIPTION') || fields.has('INFO_SECTION_PLAIN_DESCRIPTION'))
    fields.add('INFO_SECTION');
  return fields;
}

/** A product or a variant with the parts that were asked for. */
export const productParts = partsAskedFor((request) => requestedFields(request, 'product'), PARTS.product);
export const variantParts = partsAskedFor((request) => requestedFields(request, 'variant'), PARTS.variant);
