import { hash32 } from '../making.ts';

/** wire: orders and tickets of Events have no id but a number of letters and digits, which rises with the time of the sale. */
export interface NumberSeries {
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
