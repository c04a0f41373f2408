import { listOf, readBoolean, readNumber } from '../value.ts';
import type { Apply } from './transform.ts';

// Transforms that give an amount.

export const firstNumber: Apply = ({ value, complain }) => readNumber(listOf(value)[0], complain);

export const sum: Apply = ({ value, complain }) => {
  const amounts = listOf(value)
    .map((item) => readNumber(item, complain))
    .filter((amount) => amount !== null);
  return amounts.length === 0 ? null : decimalSum(amounts);
};

export const ifTrue: Apply = ({ value, others: [condition], complain }) =>
  readBoolean(condition, complain) === true ? readNumber(value, complain) : null;

export const stockLevel: Apply = ({ value, others: [isTracked], complain }) =>
  readBoolean(isTracked, complain) === false ? null : readNumber(value, complain);

/** The sum as people write it: binary fractions make 0.30000000000000004 of 0.1 and 0.2. */
function decimalSum(amounts: readonly number[]): number {
  const places = Math.max(...amounts.map((amount) => (/\.(\d+)$/.exec(String(amount))?.[1] ?? '').length));
  const total = amounts.reduce((left, right) => left + right, 0);
  return places > 20 ? total : Number(total.toFixed(places));
}
