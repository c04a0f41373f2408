import { readClock, readDay, readPoint } from './time.ts';
import { expected, hasValue, readBoolean, readNumber, readText, type Complain } from './value.ts';

/** Types of columns in the words of the platform that Insites is built on. */
export type ColumnType =
  | 'string'
  | 'integer'
  | 'float'
  | 'boolean'
  | 'datetime'
  | 'date'
  | 'time'
  | 'array'
  | 'upload'
  | 'uuid'
  | 'geojson';

/**
 * Gives a value the type of its column where nothing is lost by it.
 * @param type name of the type; a column of a type that is not known takes everything
 * @returns null for what is no value, and for what does not fit, which is complained of
 */
export function fit(type: string, value: unknown, complain: Complain): unknown {
  if (!hasValue(value)) return null;
  return isColumnType(type) ? fits[type](value, complain) : stored(value, complain);
}

function isColumnType(type: string): type is ColumnType {
  return Object.hasOwn(fits, type);
}

const fits: Readonly<Record<ColumnType, (value: unknown, complain: Complain) => unknown>> = {
  string: (value, complain) => stored(readText(value, complain), complain),
  integer: (value, complain) => {
    const amount = readNumber(value, complain);
    if (amount === null || Number.isSafeInteger(amount)) return amount;
    complain(expected('a whole number', value));
    return null;
  },
  float: readNumber,
  boolean: readBoolean,
  datetime: readPoint,
  date: readDay,
  time: readClock,
  array: (value, complain) => {
    if (!Array.isArray(value)) {
      complain(expected('a list', value));
      return null;
    }
    return stored(value.filter((item) => item !== null && item !== undefined).map(element), complain);
  },
  upload: (value, complain) => {
    const file = typeof value === 'string' ? { remote_url: value } : value;
    const url: unknown =
      typeof file === 'object' && file !== null ? Reflect.get(file, 'remote_url') : undefined;
    if (typeof url === 'string' && /^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      return stored(file, complain);
    complain(expected('a file with its address', url ?? value));
    return null;
  },
  uuid: (value, complain) => {
    if (typeof value === 'string' && UUID.test(value)) return value;
    complain(expected('a UUID', value));
    return null;
  },
  geojson: (value, complain) => stored(value, complain),
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a key has the form of the ids that Wix gives out, whose case means nothing. */
export function isGuid(key: string): boolean {
  return UUID.test(key.toLowerCase());
}

/** Lists of Insites hold texts, or files. */
function element(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const isFile = typeof value === 'object' && value !== null && 'remote_url' in value;
  return isFile ? value : JSON.stringify(value);
}

/** A value whose texts can all be stored; the database behind Insites keeps text as UTF-8 without NUL. */
function stored(value: unknown, complain: Complain): unknown {
  const detail = unstorable(value);
  if (detail === undefined) return value;
  complain(detail);
  return null;
}

function unstorable(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (value.includes('\0')) return 'It holds a NUL character, which cannot be stored.';
    return value.isWellFormed()
      ? undefined
      : 'It holds half a character (a lone surrogate), which cannot be stored.';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const detail = unstorable(part);
    if (detail !== undefined) return detail;
  }
  return undefined;
}

/** Longest address that mail can be sent to (RFC 5321 §4.5.3.1). */
const EMAIL_MAX = 254;

/** Whether a text can be the address that a person logs in with, in words where it cannot. */
export function wrongWithEmail(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value))
    return expected('an e-mail address', value);
  return value.length > EMAIL_MAX ? `An e-mail address has at most ${EMAIL_MAX} characters.` : undefined;
}
