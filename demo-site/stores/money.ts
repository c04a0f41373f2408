import type { JsonObject } from '../json.ts';
import { SHOP_CURRENCY } from './shop.ts';

const SIGN = '€';

/** Thousandths of the currency as the shortest exact decimal text with at least two places: 12340 is `12.34`, 12345 is `12.345`. */
export function decimal(thousandths: number): string {
  const places = thousandths % 10 === 0 ? 2 : 3;
  return (thousandths / 1000).toFixed(places);
}

export function formatted(thousandths: number): string {
  const [whole = '0', fraction = '00'] = (Math.round(thousandths / 10) / 100).toFixed(2).split('.');
  return `${SIGN}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** wire: V3 money is `{ amount, formattedAmount }`, the amount a decimal text. */
export function fixedAmount(thousandths: number): JsonObject {
  return { amount: decimal(thousandths), formattedAmount: formatted(thousandths) };
}

/** wire: V1 prices are numbers, with the discounted price and both as texts beside them. */
export function priceData(price: number, discounted: number): JsonObject {
  return {
    currency: SHOP_CURRENCY,
    price: price / 1000,
    discountedPrice: discounted / 1000,
    formatted: { price: formatted(price), discountedPrice: formatted(discounted) },
  };
}
