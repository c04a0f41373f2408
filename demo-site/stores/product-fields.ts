import { invalidField } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { isList, isObject, textsAt } from '../json.ts';

/** wire: the parts of a V3 product that are absent unless asked for, and where they are. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  URL: ['url'],
  CURRENCY: ['currency'],
  INFO_SECTION: ['infoSections'],
  MERCHANT_DATA: [
    'costRange',
    'variantsInfo.variants.revenueDetails',
    'variantSummary.minPriceVariant.revenueDetails',
  ],
  PLAIN_DESCRIPTION: ['plainDescription'],
  INFO_SECTION_PLAIN_DESCRIPTION: ['infoSections.plainDescription'],
  SUBSCRIPTION_PRICES_INFO: [
    'variantsInfo.variants.subscriptionPricesInfo',
    'variantSummary.minPriceVariant.subscriptionPricesInfo',
  ],
  BREADCRUMBS_INFO: ['breadcrumbsInfo'],
  WEIGHT_MEASUREMENT_UNIT_INFO: ['physicalProperties.weightMeasurementUnitInfo'],
  VARIANT_OPTION_CHOICE_NAMES: [
    'variantsInfo.variants.choices.optionChoiceNames',
    'variantSummary.minPriceVariant.choices.optionChoiceNames',
  ],
  MEDIA_ITEMS_INFO: ['media.itemsInfo'],
  DESCRIPTION: ['description'],
  DIRECT_CATEGORIES_INFO: ['directCategoriesInfo'],
  ALL_CATEGORIES_INFO: ['allCategoriesInfo'],
  INFO_SECTION_DESCRIPTION: ['infoSections.description'],
  THUMBNAIL: ['media.main.thumbnail', 'media.itemsInfo.items.thumbnail'],
  PRODUCT_CHOICES_MEDIA_REFERENCES: [
    'options.choicesSettings.choices.media',
    'modifiers.choicesSettings.choices.media',
  ],
  PRODUCT_CHOICES_DISPLAY_IMAGE: [
    'options.choicesSettings.choices.displayImage',
    'modifiers.choicesSettings.choices.displayImage',
  ],
  MIN_PRICE_VARIANT: ['variantSummary.minPriceVariant'],
  DISCOUNT_INFO: [
    'variantsInfo.variants.price.priceAfterDiscount',
    'variantSummary.minPriceVariant.price.priceAfterDiscount',
  ],
};

const VARIANT_PARTS: Readonly<Record<string, readonly string[]>> = {
  CURRENCY: ['productData.currency'],
  MERCHANT_DATA: ['revenueDetails'],
  SUBSCRIPTION_PRICES_INFO: ['subscriptionPricesInfo'],
  WEIGHT_MEASUREMENT_UNIT_INFO: ['productData.physicalProperties', 'physicalProperties.weight'],
};

/** Which parts are to be taken away. A tree of names: true is the part itself. */
interface Cut {
  readonly [name: string]: Cut | true;
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
  let cut = cuts.get(key);
  if (cut === undefined) {
    cut = cutOf(of === 'product' ? PARTS : VARIANT_PARTS, fields);
    if (cuts.size < 1000) cuts.set(key, cut);
  }
  return without(record, cut);
}

function cutOf(parts: Readonly<Record<string, readonly string[]>>, fields: ReadonlySet<string>): Cut {
  const root: { [name: string]: Cut | true } = {};
  for (const [field, paths] of Object.entries(parts)) {
    if (fields.has(field)) continue;
    for (const path of paths) add(root, path.split('.'));
  }
  return root;
}

function add(cut: { [name: string]: Cut | true }, [name = '', ...rest]: readonly string[]): void {
  const known = cut[name];
  if (known === true) return;
  if (rest.length === 0) {
    cut[name] = true;
    return;
  }
  const below: { [name: string]: Cut | true } = { ...known };
  add(below, rest);
  cut[name] = below;
}

function without(record: JsonObject, cut: Cut): JsonObject {
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [name, below] of Object.entries(cut)) {
    const value = copy[name];
    if (value === undefined) continue;
    if (below === true) copy[name] = undefined;
    else if (isObject(value)) copy[name] = without(value, below);
    else if (isList(value)) copy[name] = value.map((item) => (isObject(item) ? without(item, below) : item));
  }
  return copy;
}
