import { selectedFields } from '../../gateway/selection.ts';
import type { ProductVariantResolvers, WeightUnit } from '../../generated/resolvers.ts';
import { money } from '../../wix/money.ts';
import * as values from './values.ts';
import { products, stockOf, variantOf } from './lists.ts';
import { priceFields, pricesV1 } from './product-parts.ts';
import { either, type OfCatalog, type WireVariantV1, type WireVariantV3 } from './wire.ts';

type Wire = OfCatalog<WireVariantV1, WireVariantV3>;

const v3 =
  <Result>(read: (wire: WireVariantV3) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V3' ? read(record.wire) : null;

const currencyOf = either(
  ({ variant }: WireVariantV1) => variant?.priceData?.currency,
  ({ productData }: WireVariantV3) => productData?.currency,
);

const pricesOf = either(
  ({ variant }: WireVariantV1) => pricesV1({ priceData: variant?.priceData ?? {} }),
  ({ price }: WireVariantV3) => values.prices(price?.actualPrice?.amount, price?.compareAtPrice?.amount),
);

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ productId, id }, context, info) =>
    variantOf(context, { productId, id }, selectedFields(info)),
  product: ({ productId }, _, context, info) => products.refer(context, productId, info),
  sku: either(
    (wire) => values.text(wire.variant?.sku),
    (wire) => values.text(wire.sku),
  ),
  barcode: v3((wire) => values.text(wire.barcode)),
  visible: either(
    (wire) => wire.variant?.visible ?? null,
    (wire) => wire.visible ?? null,
  ),
  choices: either(choicesV1, choicesV3),
  ...priceFields(pricesOf, currencyOf),
  cost: (record) => money(revenueOf(record).cost, currencyOf(record)),
  profit: (record) => money(revenueOf(record).profit, currencyOf(record)),
  profitMargin: (record) => revenueOf(record).margin ?? null,
  convertedPrice: either(
    ({ variant }) => values.mapObject(variant?.convertedPriceData, values.convertedPrice),
    () => null,
  ),
  pricePerUnit: either(
    ({ variant }) =>
      variant?.priceData?.pricePerUnit == null
        ? null
        : { price: money(variant.priceData.pricePerUnit, variant.priceData.currency) },
    ({ physicalProperties, productData }) =>
      values.mapObject(physicalProperties?.pricePerUnit, ({ settings, value, description }) => ({
        quantity: settings?.quantity,
        unit: settings?.measurementUnit,
        price: money(value, productData?.currency),
        text: description,
      })),
  ),
  weight: either(
    (wire) => wire.variant?.weight ?? null,
    (wire) => wire.physicalProperties?.weight ?? null,
  ),
  weightUnit: v3((wire) =>
    values.enumValue<WeightUnit>(
      wire.productData?.physicalProperties?.weightMeasurementUnitInfo?.weightMeasurementUnit,
    ),
  ),
  dimensions: (record) => sizesOf(record, 'productDimensions'),
  packageDimensions: (record) => sizesOf(record, 'packageDimensions'),
  stock: either(
    (wire) => values.mapObject(wire.stock, (stock) => ({ ...stock })),
    (wire) => values.mapObject(wire.inventoryStatus, (status) => ({ ...status })),
  ),
  inventoryItems: async ({ productId, id }, _, context) => {
    const items = await stockOf(context, productId);
    // A V1 item is the whole product's, with all its variants.
    return items?.filter((item) => item.catalog === 'V1' || item.wire.variantId === id) ?? null;
  },
  image: v3(({ media }) => values.pictureV3(media)),
  media: v3(({ media }) => values.mapObject(media, values.mediaViewV3)),
  subscriptionPrices: v3(({ subscriptionPricesInfo, productData }) =>
    values.mapList(subscriptionPricesInfo?.subscriptionPrices, ({ subscriptionId, price }) => ({
      subscriptionId,
      price: money(price?.amount, productData?.currency),
    })),
  ),
  digitalFile: v3(({ digitalProperties }) =>
    values.mapObject(digitalProperties?.digitalFile, ({ id, fileName, fileSize, fileType }) => ({
      id,
      name: fileName,
      size: fileSize,
      type: fileType,
    })),
  ),
  raw: ({ wire }) => wire,
};

function choicesV1({ choices }: WireVariantV1) {
  return values.mapObject(choices, (wire) =>
    Object.entries(wire).map(([optionName, choiceName]) => ({ optionName, choiceName })),
  );
}

function choicesV3({ optionChoices }: WireVariantV3) {
  return values.mapList(optionChoices, ({ optionChoiceIds, optionChoiceNames }) => ({
    optionId: optionChoiceIds?.optionId,
    optionName: optionChoiceNames?.optionName,
    choiceId: optionChoiceIds?.choiceId,
    choiceName: optionChoiceNames?.choiceName,
  }));
}

const revenueOf = either(
  ({ variant }: WireVariantV1) => {
    const { itemCost, profit, profitMargin } = variant?.costAndProfitData ?? {};
    return { cost: itemCost, profit, margin: profitMargin };
  },
  ({ revenueDetails }: WireVariantV3) => ({
    cost: revenueDetails?.cost?.amount,
    profit: revenueDetails?.profit?.amount,
    margin: revenueDetails?.profitMargin,
  }),
);

function sizesOf(record: Wire, name: 'productDimensions' | 'packageDimensions') {
  const sizes = record.catalog === 'V1' ? record.wire.variant : record.wire.physicalProperties;
  return values.mapObject(sizes?.[name], values.dimensionsView);
}
