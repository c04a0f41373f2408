import { hash32, pickAt, type JsonObject } from '../making.ts';

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
export function multiple({ value, currency }: Price, count: number): Price {
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

/** wire: orders and tickets of Events have no id but a number of letters and digits, which rises with the time of the sale. */
interface NumberSeries {
  of(serial: number): string;
  serialOf(number: string): number | undefined;
}

const BASE = 36;

/** @param spread how many numbers lie between one and the next, as a power of 36 */
function series(salt: number, length: number, spread: number, group: number): NumberSeries {
  const of = (serial: number): string => {
    const value = serial * spread + (hash32(salt, serial) % spread);
    const digits = value.toString(BASE).toUpperCase().padStart(length, '0');
    return digits.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? digits;
  };
  return {
    of,
    serialOf: (number) => {
      if (!/^[0-9A-Z-]{1,36}$/.test(number)) return undefined;
      const serial = Math.floor(Number.parseInt(number.replaceAll('-', ''), BASE) / spread);
      return Number.isSafeInteger(serial) && of(serial) === number ? serial : undefined;
    },
  };
}

/** `000A-7QXC` and the like. */
export const orderNumbers = series(11, 8, BASE ** 2, 4);
/** `000A-7Q-XCB` and the like. */
export const ticketNumbers = series(12, 10, BASE ** 3, 4);
