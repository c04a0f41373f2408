import { SITE_FACTS, type JsonObject } from '../making.ts';

/** The currencies of the demo site's orders: how many decimals each has (ISO 4217) and how Wix prints it. */
const CURRENCIES: Readonly<Record<string, { decimals: number; prefix: string }>> = {
  EUR: { decimals: 2, prefix: '€' },
  USD: { decimals: 2, prefix: '$' },
  GBP: { decimals: 2, prefix: '£' },
  JPY: { decimals: 0, prefix: '¥' },
  KWD: { decimals: 3, prefix: 'KWD ' },
};

const FALLBACK = { decimals: 2, prefix: '' };

/** Smallest units of a currency in one of its main units: 100 for EUR, 1 for JPY, 1000 for KWD. */
export function unitsPerMain(currency: string): number {
  return 10 ** (CURRENCIES[currency] ?? FALLBACK).decimals;
}

/**
 * wire: `{ amount, formattedAmount }`, the amount an exact decimal string.
 * @param units whole number of the currency's smallest units; may be negative (a balance).
 */
export function money(units: number, currency: string) {
  const { decimals, prefix } = CURRENCIES[currency] ?? FALLBACK;
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  const sign = units < 0 ? '-' : '';
  const grouped = whole.length > 3 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  // Wix prints a plain 0 for what was never charged.
  const amount = units === 0 ? '0' : `${sign}${whole}${fraction}`;
  return { amount, formattedAmount: `${sign}${prefix}${grouped}${fraction}` };
}

/** Thousandths of the shop's currency as the shortest exact decimal text with at least two places: 12340 is `12.34`, 12345 is `12.345`. */
export function decimal(thousandths: number): string {
  return (thousandths / 1000).toFixed(thousandths % 10 === 0 ? 2 : 3);
}

export function formatted(thousandths: number): string {
  return money(Math.round(thousandths / 10), SITE_FACTS.currency).formattedAmount;
}

/** wire: V3 money is `{ amount, formattedAmount }`, the amount a decimal text. */
export function fixedAmount(thousandths: number): JsonObject {
  return { amount: decimal(thousandths), formattedAmount: formatted(thousandths) };
}

/** wire: V1 prices are numbers, with the discounted price and both as texts beside them. */
export function priceData(price: number, discountedPrice: number): JsonObject {
  return {
    currency: SITE_FACTS.currency,
    price: price / 1000,
    discountedPrice: discountedPrice / 1000,
    formatted: { price: formatted(price), discountedPrice: formatted(discountedPrice) },
  };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
