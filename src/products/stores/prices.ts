import { GatewayError } from '../../errors.ts';
import { fieldValue, objectOf } from '../../gateway/fields/wire-value.ts';
import { money, type Amount } from '../../wix/money.ts';
import type { InCurrency, ProductRecord, ProductVariantRecord } from './wire.ts';

type Priced = ProductRecord | ProductVariantRecord;

/** A number in catalog V1, an object in V3. */
type WireAmount = { readonly amount?: unknown } | number | string | null | undefined;

/** An amount of either catalog, in the currency of the record that it stands in. */
export function moneyOf(wire: WireAmount, record: Priced | InCurrency): Amount | null {
  return money(typeof wire === 'object' ? objectOf(wire)?.amount : wire, currencyOf(record));
}

/** From one amount to another, null where Wix has neither. */
export function moneyRange(
  range: { readonly minValue?: WireAmount; readonly maxValue?: WireAmount } | null | undefined,
  record: Priced,
) {
  const { minValue, maxValue } = objectOf(range) ?? {};
  const view = { min: moneyOf(minValue, record), max: moneyOf(maxValue, record) };
  return view.min === null && view.max === null ? null : view;
}

function currencyOf(record: Priced | InCurrency): unknown {
  if (!('wire' in record)) return record.currency;
  if ('productId' in record)
    return record.catalog === 'V1'
      ? record.wire.variant?.priceData?.currency
      : record.wire.productData?.currency;
  return record.catalog === 'V1' ? record.wire.priceData?.currency : record.wire.currency;
}

/** What a product or a variant costs. */
export const priceFields = {
  price: (record: Priced) => money(amountsOf(record)[0], currencyOf(record)),
  regularPrice: (record: Priced) => {
    const { price, compareAt } = pricesOf(record);
    return money(compareAt ?? price, currencyOf(record));
  },
  compareAtPrice: (record: Priced) => money(pricesOf(record).compareAt, currencyOf(record)),
  onSale: (record: Priced) => {
    const { price, compareAt } = pricesOf(record);
    return price == null ? null : compareAt !== null;
  },
};

/** A price beside the one that is struck through, as both catalogs mean it. */
interface Prices {
  /** What is paid now. */
  readonly price: unknown;
  /** The higher price, null when nothing is reduced; whatever is not above the price strikes nothing through. */
  readonly compareAt: unknown;
}

function pricesOf(record: Priced): Prices {
  const [price, higher] = amountsOf(record);
  return {
    price,
    compareAt: price != null && amount(higher) > Number(price) ? higher : null,
  };
}

/**
 * What is paid now and what it may be compared with. Catalog V1 has taken the discount off the lower of its two prices; of a product of V3
 * both are those of the cheapest variant, the second where that came along.
 */
function amountsOf(record: Priced): readonly [price: unknown, higher: unknown] {
  if (record.catalog === 'V1') {
    const data = objectOf(
      'productId' in record ? objectOf(record.wire.variant)?.priceData : record.wire.priceData,
    );
    return [data?.discountedPrice ?? data?.price, data?.price];
  }
  if ('productId' in record) {
    return [
      fieldValue(record.wire, ['price', 'actualPrice', 'amount']),
      fieldValue(record.wire, ['price', 'compareAtPrice', 'amount']),
    ];
  }
  return [
    fieldValue(record.wire, ['actualPriceRange', 'minValue', 'amount']),
    fieldValue(record.wire, ['variantSummary', 'minPriceVariant', 'price', 'compareAtPrice', 'amount']),
  ];
}

/** A price that another is compared with; nothing is below one that is not there. */
function amount(wire: unknown): number {
  if (wire === null || wire === undefined || wire === '') return Number.NEGATIVE_INFINITY;
  const value = typeof wire === 'number' ? wire : typeof wire === 'string' ? Number(wire) : NaN;
  if (Number.isNaN(value))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix sent ${JSON.stringify(wire).slice(0, 60)} in the place of an amount.`,
    });
  return value;
}

/** The price by measure of a product. */
export function pricePerUnit(record: ProductRecord) {
  if (record.catalog === 'V1') {
    const { pricePerUnitData, priceData } = record.wire;
    return objectOf(pricePerUnitData, (wire) => ({
      quantity: wire.totalQuantity,
      unit: wire.totalMeasurementUnit,
      baseQuantity: wire.baseQuantity,
      baseUnit: wire.baseMeasurementUnit,
      price: moneyOf(priceData?.pricePerUnit, record),
    }));
  }
  const { pricePerUnit: settings, pricePerUnitRange } = record.wire.physicalProperties ?? {};
  return objectOf(settings, ({ quantity, measurementUnit }) => {
    const lowest = objectOf(objectOf(pricePerUnitRange)?.minValue);
    return {
      quantity,
      unit: measurementUnit,
      price: moneyOf(lowest?.value, record),
      text: lowest?.description,
    };
  });
}

/** The price by measure of a variant, of which catalog V1 tells nothing else. */
export function variantPricePerUnit(record: ProductVariantRecord) {
  if (record.catalog === 'V1') {
    const price = record.wire.variant?.priceData?.pricePerUnit;
    return price == null ? null : { price: moneyOf(price, record) };
  }
  return objectOf(record.wire.physicalProperties?.pricePerUnit, ({ settings, value, description }) => ({
    quantity: settings?.quantity,
    unit: settings?.measurementUnit,
    price: moneyOf(value, record),
    text: description,
  }));
}
