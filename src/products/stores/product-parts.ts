import type { OptionRenderType } from '../../generated/enums.ts';
import type { RichText } from '../../wix/rich-text.ts';
import { money } from '../../wix/money.ts';
import type { WireProductV1, WireProductV3 } from './wire.ts';
import {
  enumValue,
  idOf,
  image,
  mapList,
  mapObject,
  prices,
  formattedText,
  pictureV1,
  type Prices,
} from './values.ts';

/** What the cheapest variant of a V3 product costs, with its own struck-through price where it came along. */
export function pricesV3(wire: WireProductV3): Prices {
  const cheapest = wire.variantSummary?.minPriceVariant?.price;
  return prices(
    wire.actualPriceRange?.minValue?.amount,
    cheapest == null ? undefined : cheapest.compareAtPrice?.amount,
  );
}

/** What a V1 product costs: its discount is already taken off the lower of the two prices. */
export function pricesV1({ priceData }: Pick<WireProductV1, 'priceData'>): Prices {
  return prices(priceData?.discountedPrice ?? priceData?.price, priceData?.price);
}

/** Resolvers of what a product or a variant costs. */
export function priceFields<Record>(
  pricesOf: (record: Record) => Prices,
  currencyOf: (record: Record) => unknown,
) {
  return {
    price: (record: Record) => money(pricesOf(record).price, currencyOf(record)),
    regularPrice: (record: Record) => {
      const { price, compareAt } = pricesOf(record);
      return money(compareAt ?? price, currencyOf(record));
    },
    compareAtPrice: (record: Record) => money(pricesOf(record).compareAt, currencyOf(record)),
    onSale: (record: Record) => {
      const { price, compareAt } = pricesOf(record);
      return price == null ? null : compareAt !== null;
    },
  };
}

/** The variant of a V3 product that has only one, whose SKU and barcode are the product's. */
export function onlyVariantV3({ variantSummary }: WireProductV3) {
  return variantSummary?.variantCount === 1 ? variantSummary.minPriceVariant : undefined;
}

/** The weight of a V3 product whose variants weigh the same. */
export function weightV3({ physicalProperties }: WireProductV3) {
  const range = physicalProperties?.shippingWeightRange;
  return range?.minValue != null && range.minValue === range.maxValue ? range.minValue : null;
}

export function pricePerUnitV3({ physicalProperties, currency }: WireProductV3) {
  return mapObject(physicalProperties?.pricePerUnit, ({ quantity, measurementUnit }) => {
    const lowest = physicalProperties?.pricePerUnitRange?.minValue;
    return {
      quantity,
      unit: measurementUnit,
      price: money(lowest?.value, currency),
      text: lowest?.description,
    };
  });
}

export function pricePerUnitV1({ pricePerUnitData, priceData }: WireProductV1) {
  return mapObject(pricePerUnitData, (wire) => ({
    quantity: wire.totalQuantity,
    unit: wire.totalMeasurementUnit,
    baseQuantity: wire.baseQuantity,
    baseUnit: wire.baseMeasurementUnit,
    price: money(priceData?.pricePerUnit, priceData?.currency),
  }));
}

export function optionsV3({ options }: WireProductV3) {
  return mapList(options, (option) => ({
    id: option.id,
    name: option.name,
    key: option.key,
    renderType: option.optionRenderType,
    choices: mapList(option.choicesSettings?.choices, (choice) => ({
      id: choice.choiceId,
      name: choice.name,
      key: choice.key,
      type: choice.choiceType,
      colorCode: choice.colorCode,
      inStock: choice.inStock,
      visible: choice.visible,
      image: image(choice.displayImage),
      mediaIds: mapList(choice.media?.items, ({ mediaId }) => idOf(mediaId)),
    })),
  }));
}

const OPTION_TYPES_V1: Readonly<Record<string, OptionRenderType>> = {
  drop_down: 'TEXT_CHOICES',
  color: 'SWATCH_CHOICES',
};

export function optionsV1({ productOptions }: WireProductV1) {
  return mapList(productOptions, (option) => {
    const isColor = option.optionType === 'color';
    return {
      name: option.name,
      key: option.name,
      renderType:
        OPTION_TYPES_V1[String(option.optionType)] ?? enumValue<OptionRenderType>(option.optionType),
      choices: mapList(option.choices, (choice) => ({
        name: choice.description,
        key: choice.description,
        type: isColor ? ('ONE_COLOR' as const) : ('CHOICE_TEXT' as const),
        colorCode: isColor ? choice.value : null,
        inStock: choice.inStock,
        visible: choice.visible,
        image: pictureV1(choice.media?.mainMedia),
        mediaIds: mapList(choice.media?.items, ({ id }) => idOf(id)),
      })),
    };
  });
}

export function modifiersV3({ modifiers, currency }: WireProductV3) {
  return mapList(modifiers, (modifier) => ({
    id: modifier.id,
    name: modifier.name,
    key: modifier.key,
    renderType: modifier.modifierRenderType,
    mandatory: modifier.mandatory,
    title: modifier.freeTextSettings?.title,
    minLength: modifier.freeTextSettings?.minCharCount,
    maxLength: modifier.freeTextSettings?.maxCharCount,
    addedPrice: money(modifier.freeTextSettings?.defaultAddedPrice, currency),
    choices: mapList(modifier.choicesSettings?.choices, (choice) => ({
      id: choice.choiceId,
      name: choice.name,
      key: choice.key,
      type: choice.choiceType,
      colorCode: choice.colorCode,
      addedPrice: money(choice.addedPrice, currency),
      image: image(choice.displayImage),
    })),
  }));
}

export function modifiersV1({ customTextFields }: WireProductV1) {
  return mapList(customTextFields, ({ title, maxLength, mandatory }) => ({
    name: title,
    title,
    maxLength,
    mandatory,
    renderType: 'FREE_TEXT' as const,
  }));
}

export function infoSectionsV3({ infoSections }: WireProductV3) {
  return mapList(infoSections, (section) => ({
    id: section.id,
    uniqueName: section.uniqueName,
    title: section.title,
    ...descriptionView(formattedText(section.description, section.plainDescription)),
    description: section.description,
  }));
}

export function infoSectionsV1({ additionalInfoSections }: WireProductV1) {
  return mapList(additionalInfoSections, ({ title, description }) => ({
    title,
    ...descriptionView(formattedText(null, description)),
  }));
}

function descriptionView(description: RichText | null) {
  return {
    descriptionHtml: description?.html,
    descriptionFiles: description?.files,
    descriptionLosses: description?.losses,
  };
}

export function inventoryV3Of({ inventory }: WireProductV3) {
  return mapObject(inventory, (wire) => ({ ...wire }));
}

export function inventoryV1Of({ stock }: WireProductV1) {
  return mapObject(stock, ({ inventoryStatus, trackInventory, quantity, inStock }) => ({
    availabilityStatus: inventoryStatus,
    trackQuantity: trackInventory,
    quantity,
    inStock,
  }));
}

export function ribbonsV3({ ribbon, additionalRibbons }: WireProductV3) {
  const first = mapObject(ribbon, ({ id, name }) => ({ id, name }));
  const others = mapList(additionalRibbons, ({ id, name }) => ({ id, name })) ?? [];
  return first === null ? others : [first, ...others];
}

export function ribbonsV1({ ribbon, ribbons }: WireProductV1) {
  const names = mapList(ribbons, (item) => item.text) ?? [];
  return (names.length > 0 ? names : [ribbon]).flatMap((name) =>
    name == null || name === '' ? [] : [{ name }],
  );
}

export function subscriptionsV3({ subscriptionDetails }: WireProductV3) {
  return mapList(subscriptionDetails?.subscriptions, (wire) => ({
    ...wire,
    discount: mapObject(wire.discount, ({ type, amountOff, percentOff }) => ({
      type,
      value: amountOff ?? percentOff,
    })),
  }));
}

export function breadcrumbsOf(info: WireProductV3['breadcrumbsInfo']) {
  return mapList(info?.breadcrumbs, (crumb) => ({
    collectionId: crumb.categoryId,
    name: crumb.categoryName,
    slug: crumb.categorySlug,
  }));
}

/** The address of a V1 product page: Wix sends the site's and the page's part on their own. */
export function urlV1({ productPageUrl }: WireProductV1): string | null {
  const { base, path } = productPageUrl ?? {};
  if (typeof path !== 'string' || path === '' || typeof base !== 'string') return null;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

export function extendedFieldsOf(fields: WireProductV3['extendedFields']) {
  return fields?.namespaces ?? null;
}
