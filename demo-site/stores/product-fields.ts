import { invalidField, isList, isObject, textsAt, words, type Json, type JsonObject } from '../making.ts';

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

/** A path, or those that one with a word for several stands for. */
function whole(path: string): readonly string[] {
  const [first = ''] = path.split('.');
  return SEVERAL[first]?.map((start) => path.replace(first, start)) ?? [path];
}

/** The paths of each fieldset. */
function partsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.trim().split('\n').map(words);
  return new Map(lines.map(([name = '', ...paths]) => [name.replace(':', ''), paths.flatMap(whole)]));
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

/** The paths that are to be taken away, and those that lead to them. */
interface Cut {
  readonly absent: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const cuts = new Map<string, Cut>();

/** A record without the parts that were not asked for; the record itself is left alone. */
export function project(record: JsonObject, fields: ReadonlySet<string>, of: keyof typeof PARTS): JsonObject {
  const key = `${of} ${[...fields].toSorted().join()}`;
  const cut =
    cuts.get(key) ?? cutOf([...PARTS[of]].flatMap(([name, paths]) => (fields.has(name) ? [] : paths)));
  if (cuts.size < 1000) cuts.set(key, cut);
  return without(record, cut, '');
}

function cutOf(absent: readonly string[]): Cut {
  const within = new Set<string>();
  for (const path of absent)
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1))
      within.add(path.slice(0, dot));
  return { absent: new Set(absent), within };
}

function without(record: JsonObject, cut: Cut, at: string): JsonObject {
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [name, value] of Object.entries(record)) {
    const path = `${at}${name}`;
    const inner = (item: Json): Json => (isObject(item) ? without(item, cut, `${path}.`) : item);
    if (cut.absent.has(path)) copy[name] = undefined;
    else if (cut.within.has(path) && value !== undefined)
      copy[name] = isList(value) ? value.map(inner) : inner(value);
  }
  return copy;
}
