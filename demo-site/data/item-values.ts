import { hash32, HOUR, iso, phrases, pickAt, when, type JsonObject } from '../making.ts';

/** When the first item of a collection was made; the others follow in even steps. */
export const FIRST_ITEM = Date.UTC(2021, 3, 1, 7, 30, 0, 123);
const STEP = 1.5 * HOUR;

/** wire: a point in time as Wix Data writes it. */
export const dateOf = (time: number): JsonObject => ({ $date: iso(time) });

/** The fields that every item has. */
export function systemValues(id: string, serial: number, owner: string): JsonObject {
  const created = FIRST_ITEM + serial * STEP;
  return {
    _id: id,
    _createdDate: dateOf(created),
    // Every third was never changed; the others at times that have nothing to do with their order.
    _updatedDate: dateOf(serial % 3 === 0 ? created : created + ((serial * 7919) % 997) * HOUR),
    _owner: when(serial % 11 !== 10, owner),
  };
}

/** wire: a picture in a field of Wix Data. */
export const imageUri = (seed: number, serial: number): string =>
  `wix:image://v1/${mediaId(seed, serial)}/shelf%20${serial}.jpg#originWidth=2400&originHeight=1600`;

/** wire: the id of a picture; that of a file has the same 32 digits. */
export function mediaId(seed: number, serial: number): string {
  const hex = [1, 2, 3, 4].map((part) => hash32(seed, 77, serial, part).toString(16).padStart(8, '0'));
  return `de3051_${hex.join('')}~mv2.jpg`;
}

const TITLES = phrases(`
  The Salt Ledger | מדריך לגלים | كتاب المد والجزر | 潮の満ち引き | Über „Ebbe“ & Flut | 🐚 Shell by shell |
  A Field Guide to Piers | <b>Harbour</b> "lights"; a life, in part | Tide tables`);

/** A title; every ninth repeats, and some are empty. */
export function title(serial: number): string {
  if (serial % 53 === 52) return '';
  return serial % 9 === 8 ? 'Tide tables' : `${pickAt(TITLES, serial)} ${serial}`;
}
