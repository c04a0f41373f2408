import { type JsonObject, pickAt } from '../making.ts';

const PRICES: readonly string[] = ['25.00', '0', '12.345', '7.5', '1999999999.99', '40', '0.01'];
const CURRENCIES: readonly string[] = ['EUR', 'EUR', 'USD', 'JPY', 'KWD'];

export interface Price {
  readonly value: string;
  readonly currency: string;
}

/** What one ticket of a definition costs. */
export const priceOf = (definition: number): Price => ({
  value: pickAt(PRICES, definition),
  currency: pickAt(CURRENCIES, Math.floor(definition / 7)),
});

/** An exact multiple of a price: the decimals stay as many as they are. */
export function times({ value, currency }: Price, count: number): Price {
  const [whole = '0', fraction = ''] = value.split('.');
  const product = String(BigInt(whole + fraction) * BigInt(count)).padStart(fraction.length + 1, '0');
  const split = product.length - fraction.length;
  return {
    value: fraction === '' ? product : `${product.slice(0, split)}.${product.slice(split)}`,
    currency,
  };
}

/** wire: the older parts of Events give an amount twice, the first under its former name. */
export const money = ({ value, currency }: Price): JsonObject => ({ amount: value, currency, value });
