import type { JsonObject } from '../json.ts';

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
export function money(units: number, currency: string): JsonObject {
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
