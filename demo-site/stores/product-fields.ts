import { invalidField } from '../errors.ts';
import { isList, isObject, type Json, type JsonObject, textsAt } from '../json.ts';
import { words } from '../vary.ts';

/** wire: the parts of a V3 product that are absent unless asked for, and where they are. */
const PARTS = partsOf(`
  URL: url
  CURRENCY: currency
  INFO_SECTION: infoSections
  MERCHANT_DATA: costRange
  MERCHANT_DATA: variantsInfo.variants.revenueDetails variantSummary.minPriceVariant.revenueDetails
  PLAIN_DESCRIPTION: plainDescription
  INFO_SECTION_PLAIN_DESCRIPTION: infoSections.plainDescription
  SUBSCRIPTION_PRICES_INFO: variantsInfo.variants.subscriptionPricesInfo
  SUBSCRIPTION_PRICES_INFO: variantSummary.minPriceVariant.subscriptionPricesInfo
  BREADCRUMBS_INFO: breadcrumbsInfo
  WEIGHT_MEASUREMENT_UNIT_INFO: physicalProperties.weightMeasurementUnitInfo
  VARIANT_OPTION_CHOICE_NAMES: variantsInfo.variants.choices.optionChoiceNames
  VARIANT_OPTION_CHOICE_NAMES: variantSummary.minPriceVariant.choices.optionChoiceNames
  MEDIA_ITEMS_INFO: media.itemsInfo
  DESCRIPTION: description
  DIRECT_CATEGORIES_INFO: directCategoriesInfo
  ALL_CATEGORIES_INFO: allCategoriesInfo
  INFO_SECTION_DESCRIPTION: infoSections.description
  THUMBNAIL: media.main.thumbnail media.itemsInfo.items.thumbnail
  PRODUCT_CHOICES_MEDIA_REFERENCES: options.choicesSettings.choices.media modifiers.choicesSettings.choices.media
  PRODUCT_CHOICES_DISPLAY_IMAGE: options.choicesSettings.choices.displayImage
  PRODUCT_CHOICES_DISPLAY_IMAGE: modifiers.choicesSettings.choices.displayImage
  MIN_PRICE_VARIANT: variantSummary.minPriceVariant
  DISCOUNT_INFO: variantsInfo.variants.price.priceAfterDiscount
  DISCOUNT_INFO: variantSummary.minPriceVariant.price.priceAfterDiscount
`);

const VARIANT_PARTS = partsOf(`
  CURRENCY: productData.currency
  MERCHANT_DATA: revenueDetails
  SUBSCRIPTION_PRICES_INFO: subscriptionPricesInfo
  WEIGHT_MEASUREMENT_UNIT_INFO: productData.physicalProperties physicalProperties.weight
`);

/** The paths of each fieldset, from a text that may name a fieldset in several lines. */
function partsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const parts: Record<string, string[]> = {};
  for (const line of text.trim().split('\n')) {
    const [name = '', paths = ''] = line.split(':');
    parts[name.trim()] = [...(parts[name.trim()] ?? []), ...words(paths)];
  }
  return parts;
}

/** Which parts are to be taken away. A tree of names: one without branches is the part itself. */
interface Cut {
  readonly [name: string]: Cut;
}

/** Reads the `fields` of a request. Throws a 400 for a name that is none. */
export function requestedFields(body: JsonObject, of: 'product' | 'variant'): ReadonlySet<string> {
  const parts = of === 'product' ? PARTS : VARIANT_PARTS;
  const asked = textsAt(body, 'fields');
  const unknown = asked.find((field) => !(field in parts));
  if (unknown !== undefined) throw invalidField('fields', `has no enum value ${unknown}`, 'FORMAT');
  const fields = new Set(asked);
  // The texts of info sections come with the sections they belong to.
  if (fields.has('INFO_SECTION_DESCRIPTION') || fields.has('INFO_SECTION_PLAIN_DESCRIPTION'))
    fields.add('INFO_SECTION');
  return fields;
}

const cuts = new Map<string, Cut>();

/** A record without the parts that were not asked for; the record itself is left alone. */
export function project(
  record: JsonObject,
  fields: ReadonlySet<string>,
  of: 'product' | 'variant',
): JsonObject {
  const key = `${of} ${[...fields].toSorted().join()}`;
  const known = cuts.get(key);
  if (known !== undefined) return without(record, known);
  const absent = Object.entries(of === 'product' ? PARTS : VARIANT_PARTS).filter(
    ([name]) => !fields.has(name),
  );
  const cut = treeOf(absent.flatMap(([, paths]) => paths.map((path) => path.split('.'))));
  if (cuts.size < 1000) cuts.set(key, cut);
  return without(record, cut);
}

function treeOf(paths: readonly (readonly string[])[]): Cut {
  const names = new Set(paths.map(([name = '']) => name));
  const branches = [...names].map((name) => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return [name, below.some((rest) => rest.length === 0) ? {} : treeOf(below)];
  });
  return Object.fromEntries(branches);
}

function without(record: JsonObject, cut: Cut): JsonObject {
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [name, below] of Object.entries(cut)) {
    const value = copy[name];
    if (value === undefined) continue;
    if (Object.keys(below).length === 0) copy[name] = undefined;
    else if (isObject(value)) copy[name] = without(value, below);
    else if (isList(value)) copy[name] = value.map((item) => (isObject(item) ? without(item, below) : item));
  }
  return copy;
}
