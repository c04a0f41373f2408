import { Big } from 'big.js';

/** Takes what is wrong with a value, in words. */
export type Complain = (detail: string) => void;

/** Whether there is a value: nothing, blank text and a list of such is none. */
export function hasValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasValue);
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}

/** The values of a list, or one value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter(hasValue);
}

/** What is read of each value of a list, or of one value; null where nothing is. */
export function readEach<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  const items = listOf(value)
    .map(read)
    .filter((item) => item !== null);
  return items.length === 0 ? null : items;
}

/** A text, a number or true and false, as text; null without a value, and for anything else, which is complained of. */
export function readText(value: unknown, complain: Complain): string | null {
  if (!hasValue(value)) return null;
  const text = wordOf(value);
  if (text === null) complain(expected('a text', value));
  return text;
}

/** The text that a value is known by in keys and value maps; null for what has none. */
export function wordOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isExact(value)) return exactWord(value.rawJSON);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number, also one that is written as a text. One whose whole part has more digits than a number can keep is none. */
export function readNumber(value: unknown, complain: Complain): number | null {
  if (!hasValue(value)) return null;
  const text = isExact(value) ? value.rawJSON : typeof value === 'string' ? value.trim() : null;
  const amount = text === null ? value : DECIMAL.test(text) ? Number(text) : NaN;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    complain(expected('a number', value));
    return null;
  }
  if (text === null || Number.isSafeInteger(Math.trunc(amount)) || new Big(text).eq(amount)) return amount;
  complain(expected('a number with no more digits than one can keep', value));
  return null;
}

/** What the library's types do not know yet. */
const json = JSON as typeof JSON & { isRawJSON(value: unknown): boolean };

/** A number of a record that has more digits than JavaScript's numbers keep, as `JSON.rawJSON` makes it; it is written as it came. */
function isExact(value: unknown): value is { readonly rawJSON: string } {
  return json.isRawJSON(value);
}

/** A number as text: as JavaScript writes it, unless that would lose digits. */
function exactWord(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) && new Big(text).eq(number) ? String(number) : text;
}

/** True or false, also one that is written as a text. */
export function readBoolean(value: unknown, complain: Complain): boolean | null {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === true || word === 'true') return true;
  if (word === false || word === 'false') return false;
  if (hasValue(value)) complain(expected('true or false', value));
  return null;
}

/** What was expected of a value, and what it is. */
export function expected(what: string, value: unknown): string {
  return `It should be ${what} and is ${shown(value)}.`;
}

/** That a column holds one value, and what stands behind that one in its list. */
export function leftOver(more: readonly unknown[]): string {
  return `It should be one value and is a list: the first is written. Left out: ${shown(more)}.`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
