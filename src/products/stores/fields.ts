import { asFarAsItCame } from '../../gateway/paging/ended-early.ts';
import type { At } from '../../gateway/fields/wire-at.ts';
import { idOf, idsOf, listOf, objectOf, textOf } from '../../gateway/fields/wire-value.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { OptionRenderType, ProductRibbon, Resolvers } from '../../generated/resolvers.ts';
import { htmlToText } from '../../wix/rich-text/html-text.ts';
import { imageView, type WireImage } from '../../wix/media.ts';
import { richHtml, richText, ricosToText, type RichText } from '../../wix/rich-text/rich-text.ts';
import { allVariantsOfV1 } from './catalog-v1.ts';
import {
  children,
  collections,
  location,
  productBySlug,
  products,
  productsOf,
  stockOf,
  variantOf,
  variantsOf,
} from './lists.ts';
import { moneyOf, moneyRange, priceFields, pricePerUnit, variantPricePerUnit } from './prices.ts';
import { addressOf, ownPicture, pictureOf } from './product-media.ts';
import type {
  CollectionRecord,
  InfoSectionRecord,
  ProductModifierChoiceRecord,
  ProductOptionRecord,
  ProductRecord,
  WireProductV1,
  WireProductV3,
} from './wire.ts';

/** Collections that a product is assumed to be in. */
export const COLLECTIONS = 4;

/** Fields of the shop that are computed, from both catalogs; the SDL says where all others stand on the wire. */
export const resolvers = {
  Query: {
    productBySlug: (_, { slug }, context, info) => productBySlug(context, slug, selectedFields(info)),
  },
  Product: {
    ...priceFields,
    pricePerUnit,
    sku: ({ catalog, wire }) => (catalog === 'V1' ? wire.sku : onlyVariant(wire)?.sku),
    barcode: ({ catalog, wire }) => (catalog === 'V1' ? null : onlyVariant(wire)?.barcode),
    weight: ({ catalog, wire }) => (catalog === 'V1' ? wire.weight : onlyWeight(wire)),
    ...formatted(({ catalog, wire }: ProductRecord) =>
      catalog === 'V1'
        ? richHtml(wire.description)
        : (richText(wire.description) ?? richHtml(wire.plainDescription)),
    ),
    descriptionText: ({ catalog, wire }) =>
      catalog === 'V1' ? wordsOf(wire.description) : ricosToText(wire.description),
    options: ({ catalog, wire }) =>
      catalog === 'V1' ? listOf(wire.productOptions, optionV1) : listOf(wire.options),
    modifiers: ({ catalog, wire }) =>
      catalog === 'V1'
        ? listOf(wire.customTextFields, (field) => ({ ...field, modifierRenderType: 'FREE_TEXT' as const }))
        : listOf(wire.modifiers, (modifier) => ({ ...modifier, currency: wire.currency })),
    variants: (product, _, context, info) =>
      asFarAsItCame(
        context,
        info,
        product.catalog === 'V1'
          ? allVariantsOfV1(product)
          : variantsOf(context, { id: product.id, count: countOf(product.wire) }, selectedFields(info)),
      ),
    variantCount: ({ catalog, wire }) => {
      if (catalog === 'V3') return wire.variantSummary?.variantCount;
      return Array.isArray(wire.variants) ? wire.variants.length : null;
    },
    inventoryItems: ({ id }, _, context) => stockOf(context, id),
    ribbon: (product) => ribbonsOf(product)[0],
    ribbons: ribbonsOf,
    brand: ({ catalog, wire }) => {
      if (catalog === 'V3') return objectOf(wire.brand);
      return wire.brand == null || wire.brand === '' ? null : { name: wire.brand };
    },
    infoSections: ({ catalog, wire }) =>
      catalog === 'V1'
        ? listOf(wire.additionalInfoSections, ({ title, description }) => ({
            title,
            plainDescription: description,
          }))
        : listOf(wire.infoSections),
    url: ({ catalog, wire }) =>
      catalog === 'V1' ? pageAddress(wire.productPageUrl) : objectOf(wire.url)?.url,
    collectionIds: directIds,
    collections: collections.toMany(directIds, COLLECTIONS),
    allCollections: collections.toMany(
      (product: ProductRecord) =>
        product.catalog === 'V1' ? directIds(product) : categoryIds(product.wire.allCategoriesInfo),
      COLLECTIONS,
    ),
    mainCollection: collections.to(({ catalog, wire }) => (catalog === 'V1' ? null : wire.mainCategoryId)),
  },
  ProductMedia: { url: addressOf, image: ownPicture },
  ProductOptionChoice: {
    mediaIds: ({ media }) =>
      listOf<{ readonly mediaId?: string; readonly id?: string }, string | undefined>(
        media?.items,
        ({ mediaId, id }) => mediaId ?? id,
      )?.filter((id) => id !== undefined),
  },
  ProductModifier: {
    choices: (modifier) =>
      'choicesSettings' in modifier
        ? listOf(modifier.choicesSettings?.choices, (choice) => ({ ...choice, currency: modifier.currency }))
        : null,
    choiceTexts: (modifier) =>
      'choicesSettings' in modifier ? listOf(modifier.choicesSettings?.choices, choiceText) : null,
  },
  InfoSection: {
    ...formatted(
      ({ description, plainDescription }: InfoSectionRecord) =>
        richText(description) ?? richHtml(plainDescription),
    ),
  },
  ProductVariant: {
    __resolveReference: ({ productId, id }, context, info) =>
      variantOf(context, { productId, id }, selectedFields(info)),
    product: products.to(({ productId }) => productId),
    choices: ({ catalog, wire }) =>
      catalog === 'V1'
        ? objectOf(wire.choices, (choices) =>
            Object.entries(choices).map(([optionName, choiceName]) => ({
              optionChoiceNames: { optionName, choiceName },
            })),
          )
        : listOf(wire.optionChoices),
    ...priceFields,
    pricePerUnit: variantPricePerUnit,
    inventoryItems: async ({ productId, id }, _, context) => {
      const items = await stockOf(context, productId);
      // A V1 item is the whole product's, with all its variants.
      return items?.filter((item) => item.catalog === 'V1' || item.wire.variantId === id);
    },
    subscriptionPrices: ({ catalog, wire }) =>
      catalog === 'V1'
        ? null
        : listOf(wire.subscriptionPricesInfo?.subscriptionPrices, (price) => ({
            ...price,
            currency: wire.productData?.currency,
          })),
  },
  Collection: {
    ...formatted(({ catalog, wire }: CollectionRecord) =>
      catalog === 'V1'
        ? richHtml(wire.description)
        : (richText(wire.richContentDescription) ?? richHtml(wire.description)),
    ),
    descriptionText: ({ wire }) => wordsOf(wire.description),
    parent: collections.to(({ catalog, wire }) => (catalog === 'V1' ? null : wire.parentCategory?.id)),
    children: ({ catalog, id }, _, context, info) =>
      catalog === 'V1' ? null : children(context, id, selectedFields(info)),
    products: productsOf,
  },
  InventoryItem: {
    product: products.to(({ wire }) => wire.productId),
    variant: ({ catalog, wire }, _, context, info) => {
      if (catalog === 'V1') return null;
      const { productId, variantId: id } = wire;
      if (typeof productId !== 'string' || typeof id !== 'string') return null;
      const selected = selectedFields(info);
      // The wire of a record of which only the keys are selected is never looked at.
      return [...selected].every((name) => VARIANT_KEYS.has(name))
        ? { productId, id, catalog, wire: {} }
        : variantOf(context, { productId: productId.toLowerCase(), id: id.toLowerCase() }, selected);
    },
    location: async ({ catalog, wire }, _, context) => {
      const id = catalog === 'V1' ? null : wire.locationId;
      return typeof id === 'string' ? objectOf(await location(context, id.toLowerCase())) : null;
    },
  },
} satisfies Resolvers;

/** How the shop shows pictures, amounts and sizes, and the enums that catalog V1 writes in its own way. */
export const conversions = {
  Image: (wire: WireImage | string | null | undefined) =>
    typeof wire === 'string' ? imageView(wire) : objectOf(wire, pictureOf),
  Money: moneyOf,
  MoneyRange: moneyRange,
  NumberRange: (wire: WireProductV1['weightRange']) =>
    objectOf(wire, ({ minValue, maxValue }) => ({ min: minValue, max: maxValue })),
  Dimensions: (wire: WireProductV1['productDimensions']) => objectOf(wire, dimensionsView),
  ProductType: inUpperCase,
  ProductMediaType: inUpperCase,
  OptionRenderType: (type: unknown) => OPTION_TYPES_V1[String(type)] ?? inUpperCase(type),
};

const OPTION_TYPES_V1: Readonly<Record<string, OptionRenderType>> = {
  drop_down: 'TEXT_CHOICES',
  color: 'SWATCH_CHOICES',
};

/** What is known of a variant without reading it. */
const VARIANT_KEYS: ReadonlySet<string> = new Set(['__typename', 'productId', 'id']);

/** A word as the graph's enums spell it; what is no text is left to the check of the answer. */
function inUpperCase(word: unknown): unknown {
  return typeof word === 'string' ? word.toUpperCase() : word;
}

/** Wix writes a missing measure as an empty text. */
function dimensionsView({ length, width, height, unit }: NonNullable<WireProductV1['productDimensions']>) {
  return { length: length || null, width: width || null, height: height || null, unit };
}

/** Fields of a text: as HTML, with the files in it and what that does not hold. */
function formatted<Record>(richTextOf: (record: Record) => RichText | null) {
  return {
    descriptionHtml: (record: Record) => richTextOf(record)?.html,
    descriptionFiles: (record: Record) => richTextOf(record)?.files,
    descriptionLosses: (record: Record) => richTextOf(record)?.losses,
  };
}

/** The words of some HTML; what is no text is left to the check of the answer. */
function wordsOf<T>(html: T): T | string {
  return typeof html === 'string' ? htmlToText(html) : html;
}

/** The variant of a V3 product that has only one, whose SKU and barcode are the product's. */
function onlyVariant({ variantSummary }: WireProductV3) {
  return variantSummary?.variantCount === 1 ? variantSummary.minPriceVariant : undefined;
}

/** The weight of a V3 product whose variants weigh the same. */
function onlyWeight({ physicalProperties }: WireProductV3): number | null {
  const range = objectOf(objectOf(physicalProperties)?.shippingWeightRange);
  return range?.minValue != null && Number(range.minValue) === Number(range.maxValue) ? range.minValue : null;
}

/** How many variants a product has; 0 where Wix tells no number that can be one. */
function countOf({ variantSummary }: WireProductV3): number {
  const count = variantSummary?.variantCount ?? 0;
  return Number.isSafeInteger(count) ? count : 0;
}

/** An option of catalog V1, where only the option tells that its choices are colours. */
function optionV1({ choices, ...option }: At<WireProductV1, ['productOptions']>): ProductOptionRecord {
  const isColor = option.optionType === 'color';
  return {
    ...option,
    key: option.name,
    choicesSettings: {
      choices: listOf(choices, (choice) => ({
        ...choice,
        choiceType: isColor ? 'ONE_COLOR' : 'CHOICE_TEXT',
        colorCode: isColor ? choice.value : null,
      })),
    },
  };
}

/** A choice in the words that buyers see, with what it adds to the price where that is something. */
function choiceText({ name, addedPrice }: ProductModifierChoiceRecord): string {
  return Number(addedPrice ?? 0) === 0 ? (name ?? '') : `${name ?? ''} (+${addedPrice})`;
}

function ribbonsOf({ catalog, wire }: ProductRecord): ProductRibbon[] {
  if (catalog === 'V3') {
    const first = objectOf(wire.ribbon);
    return [...(first === null ? [] : [first]), ...(listOf(wire.additionalRibbons) ?? [])];
  }
  const names = listOf(wire.ribbons, ({ text }) => text) ?? [];
  return (names.length > 0 ? names : [wire.ribbon]).flatMap((name) =>
    name == null || name === '' ? [] : [{ name }],
  );
}

/** The address of a V1 product page: Wix sends the site's and the page's part on their own. */
function pageAddress(wire: WireProductV1['productPageUrl']): string | null {
  const page = objectOf(wire);
  const base = textOf(page?.base);
  const path = textOf(page?.path);
  if (path === null || base === null) return null;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

function directIds({ catalog, wire }: ProductRecord): string[] | null {
  if (catalog === 'V3') return categoryIds(wire.directCategoriesInfo);
  return idsOf(wire.collectionIds);
}

function categoryIds(info: WireProductV3['directCategoriesInfo']): string[] | null {
  return listOf(objectOf(info)?.categories, ({ id }) => idOf(id))?.filter((id) => id !== null) ?? null;
}
