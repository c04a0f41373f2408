import { hash32, HOUR, iso, phrases, pickAt, when, type JsonObject } from '../making.ts';

/** When the first item of a collection was made; the others follow in even steps. */
export const FIRST_ITEM = Date.UTC(2021, 3, 1, 7, 30, 0, 123);
const STEP = 1.5 * HOUR;

/** wire: a point in time as Wix Data writes it. */
export const dateOf = (time: number): JsonObject => ({ $date: iso(time) });

/** The fields that every item has. */
export function systemValues(id: string, n: number, owner: string): JsonObject {
  const created = FIRST_ITEM + n * STEP;
  return {
    _id: id,
    _createdDate: dateOf(created),
    // Every third was never changed; the others at times that have nothing to do with their order.
    _updatedDate: dateOf(n % 3 === 0 ? created : created + ((n * 7919) % 997) * HOUR),
    _owner: when(n % 11 !== 10, owner),
  };
}

/** wire: a picture in a field of Wix Data. */
export const imageUri = (seed: number, n: number): string =>
  `wix:image://v1/${mediaId(seed, n)}/shelf%20${n}.jpg#originWidth=2400&originHeight=1600`;

/** wire: the id of a picture; that of a file has the same 32 digits. */
export function mediaId(seed: number, n: number): string {
  const hex = [1, 2, 3, 4].map((part) => hash32(seed, 77, n, part).toString(16).padStart(8, '0'));
  return `de3051_${hex.join('')}~mv2.jpg`;
}

const TITLES = phrases(`
  The Salt Ledger | מדריך לגלים | كتاب المد والجزر | 潮の満ち引き | Über „Ebbe“ & Flut | 🐚 Shell by shell |
  A Field Guide to Piers | <b>Harbour</b> "lights"; a life, in part | Tide tables`);

/** A title; every ninth repeats, and some are empty. */
export function title(n: number): string {
  if (n % 53 === 52) return '';
  return n % 9 === 8 ? 'Tide tables' : `${pickAt(TITLES, n)} ${n}`;
}
