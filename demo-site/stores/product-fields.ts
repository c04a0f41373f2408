import { invalidField } from '../errors.ts';
import { isList, isObject, type Json, type JsonObject, textsAt } from '../json.ts';

/** Where in a product its variants are, and the choices of what is chosen of it. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  VARIANT: ['variantsInfo.variants', 'variantSummary.minPriceVariant'],
  CHOICE: ['options.choicesSettings.choices', 'modifiers.choicesSettings.choices'],
};

/** wire: the parts of V3 records that are absent unless asked for, and where they are. */
const PARTS = {
  product: partsOf(`
    URL: url
    CURRENCY: currency
    INFO_SECTION: infoSections
    MERCHANT_DATA: costRange VARIANT.revenueDetails
    PLAIN_DESCRIPTION: plainDescription
    INFO_SECTION_PLAIN_DESCRIPTION: infoSections.plainDescription
    SUBSCRIPTION_PRICES_INFO: VARIANT.subscriptionPricesInfo
    BREADCRUMBS_INFO: breadcrumbsInfo
    WEIGHT_MEASUREMENT_UNIT_INFO: physicalProperties.weightMeasurementUnitInfo
    VARIANT_OPTION_CHOICE_NAMES: VARIANT.choices.optionChoiceNames
    MEDIA_ITEMS_INFO: media.itemsInfo
    DESCRIPTION: description
    DIRECT_CATEGORIES_INFO: directCategoriesInfo
    ALL_CATEGORIES_INFO: allCategoriesInfo
    INFO_SECTION_DESCRIPTION: infoSections.description
    THUMBNAIL: media.main.thumbnail media.itemsInfo.items.thumbnail
    PRODUCT_CHOICES_MEDIA_REFERENCES: CHOICE.media
    PRODUCT_CHOICES_DISPLAY_IMAGE: CHOICE.displayImage
    MIN_PRICE_VARIANT: variantSummary.minPriceVariant
    DISCOUNT_INFO: VARIANT.price.priceAfterDiscount`),
  variant: partsOf(`
    CURRENCY: productData.currency
    MERCHANT_DATA: revenueDetails
    SUBSCRIPTION_PRICES_INFO: subscriptionPricesInfo
    WEIGHT_MEASUREMENT_UNIT_INFO: productData.physicalProperties physicalProperties.weight`),
  category: partsOf(`
    BREADCRUMBS_INFO: breadcrumbsInfo
    DESCRIPTION: description
    RICH_CONTENT_DESCRIPTION: richContentDescription`),
};

/** The paths of each fieldset. */
function partsOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...paths] = line.trim().split(/:? /);
        return [
          name,
          paths.flatMap((path) => {
            const [first = ''] = path.split('.');
            return SEVERAL[first]?.map((start) => path.replace(first, start)) ?? [path];
          }),
        ];
      }),
  );
}

/** Which parts are to be taken away: `true` at the end of each path. */
interface Cut {
  [name: string]: Cut | true;
}

/** Reads the `fields` of a request. Throws a 400 for a name that is none. */
export function requestedFields(body: JsonObject, of: 'product' | 'variant'): ReadonlySet<string> {
  const fields = new Set(textsAt(body, 'fields'));
  for (const field of fields)
    if (!PARTS[of].has(field)) throw invalidField('fields', `has no enum value ${field}`, 'FORMAT');
  // The texts of info sections come with the sections they belong to.
  if (fields.has('INFO_SECTION_DESCRIPTION') || fields.has('INFO_SECTION_PLAIN_DESCRIPTION'))
    fields.add('INFO_SECTION');
  return fields;
}

const cuts = new Map<string, Cut>();

/** A record without the parts that were not asked for; the record itself is left alone. */
export function project(record: JsonObject, fields: ReadonlySet<string>, of: keyof typeof PARTS): JsonObject {
  const key = `${of} ${[...fields].toSorted().join()}`;
  const cut = cuts.get(key) ?? {};
  if (!cuts.has(key)) {
    for (const [name, paths] of PARTS[of])
      if (!fields.has(name)) for (const path of paths) addCut(cut, path.split('.'));
    if (cuts.size < 1000) cuts.set(key, cut);
  }
  return without(record, cut);
}

function addCut(cut: Cut, [name = '', ...rest]: readonly string[]): void {
  const below = cut[name] ?? {};
  cut[name] = rest.length === 0 ? true : below;
  if (rest.length > 0 && below !== true) addCut(below, rest);
}

function without(record: JsonObject, cut: Cut): JsonObject {
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [name, below] of Object.entries(cut)) {
    const value = copy[name];
    if (below === true) copy[name] = undefined;
    else if (isObject(value)) copy[name] = without(value, below);
    else if (isList(value)) copy[name] = value.map((item) => (isObject(item) ? without(item, below) : item));
  }
  return copy;
}
