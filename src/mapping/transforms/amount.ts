import { Big } from 'big.js';
import { listOf, readBoolean, readEach, readNumber } from '../value.ts';
import type { Transforms } from './transform.ts';

/** Transforms that give an amount. */
export const amounts = {
  FIRST_NUMBER: ({ value, complain }) => readNumber(listOf(value)[0], complain),

  SUM: ({ value, complain }) => {
    const values = readEach(value, (item) => readNumber(item, complain));
    return values === null ? null : added(values).toNumber();
  },

  IF_TRUE: ({ value, others: [condition], complain }) =>
    readBoolean(condition, complain) === true ? readNumber(value, complain) : null,

  STOCK_LEVEL({ value, others: [isTracked], complain, settle }) {
    if (readBoolean(isTracked, complain) !== false) return readNumber(value, complain);
    settle();
    return null;
  },

  /** Amounts are counted in decimals: binary fractions make 0.30000000000000004 of 0.1 and 0.2. */
  NET_SUBTOTAL: ({ value, others, complain, note }) => {
    const [subtotal, tax, discount, fees, shipping] = [0, 1, 2, 3, 4].map((index) =>
      readNumber(others[index], complain),
    );
    const total = readNumber(value, complain);
    if (subtotal == null || total === null) return subtotal ?? null;
    const other = new Big(fees ?? 0).plus(shipping ?? 0).minus(discount ?? 0);
    const net = new Big(total).minus(tax ?? 0).minus(other);
    if (net.eq(subtotal) || net.plus(tax ?? 0).eq(subtotal)) return net.toNumber();
    note(
      'DOES_NOT_ADD_UP',
      `It does not add up: subtotal ${subtotal}, tax ${tax ?? 0}, fees ${fees ?? 0}, shipping ${shipping ?? 0} and discount ${discount ?? 0} give neither with the tax nor without it the total ${total}.`,
    );
    return subtotal;
  },

  PERCENT: ({ value, complain }) => {
    const rate = readNumber(value, complain);
    return rate === null ? null : new Big(rate).times(100).toNumber();
  },

  /** Insites rounds amounts of one piece to four places. */
  PER_UNIT: ({ value, others: [quantity, measure], complain }) => {
    const amount = readNumber(value, complain);
    const pieces = readNumber(measure, complain) ?? readNumber(quantity, complain);
    return amount === null || pieces === null || pieces === 0
      ? null
      : new Big(amount).div(pieces).round(4).toNumber();
  },

  /** The amount for so many: the first quantity that is there, of a list its sum; one where there is none. */
  TIMES: ({ value, others, complain }) => {
    const amount = readNumber(value, complain);
    if (amount === null) return null;
    const counted = others.find((quantity) => listOf(quantity).length > 0);
    const quantities = listOf(counted).map((quantity) => readNumber(quantity, complain) ?? 0);
    const quantity = quantities.length === 0 ? new Big(1) : added(quantities);
    return quantity.times(amount).toNumber();
  },
} satisfies Transforms;

function added(values: readonly number[]): Big {
  return values.reduce((total, amount) => total.plus(amount), new Big(0));
}
