import { keepNumbers, parseExactly } from './exact-json.ts';
import { afterText, indexJson, textBetween, type ListedObject } from './json-index.ts';

/** An object of Wix as its bytes say it. */
export interface WrittenObject {
  readonly bytes: Uint8Array;
  /** How deep it is nested, itself included. */
  readonly levels: number;
}

const unread = new WeakMap<object, UnreadObject>();

/** The bytes of an object that was read by `readLater`; undefined for every other value. */
export function bytesOf(value: unknown): WrittenObject | undefined {
  return typeof value === 'object' && value !== null ? unread.get(value)?.written : undefined;
}

/**
 * Reads JSON that is an object with lists of objects: each of those is read when something in it is asked for that is no plain text, and keeps
 * its bytes. It is what `parseExactly` gives for everyone who looks into it, and is never to be changed.
 * @returns undefined for anything but the well-formed JSON of an object
 */
export function readLater(bytes: Uint8Array): object | undefined {
  const members = indexJson(bytes);
  if (members === undefined) return undefined;
  const root = {};
  for (const { name, start, end, objects } of members) {
    // A member of this name would be taken for the prototype.
    Object.defineProperty(root, name, {
      value:
        objects?.map((object) => new UnreadObject(bytes, object).shown) ??
        parseExactly(textBetween(bytes, start, end)),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return root;
}

/** Lets what stands for an object in a field of its holder make way for the object itself as soon as that is read: it is faster to look into. */
export function makeWay(holder: object, field: string): void {
  const value: unknown = Reflect.get(holder, field);
  const later = typeof value === 'object' && value !== null ? unread.get(value) : undefined;
  if (later !== undefined) later.onRead = (read) => void Reflect.set(holder, field, read);
}

/**
 * Tells of an object that `readLater` left unread as soon as somebody reads it.
 * @returns false where there is nothing to wait for
 */
export function whenRead(value: unknown, tell: (read: object) => void): boolean {
  const later = typeof value === 'object' && value !== null ? unread.get(value) : undefined;
  if (later === undefined || later.isRead) return false;
  later.onLook = tell;
  return true;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Texts that are read one by one before the whole object is. */
const MOST_TEXTS = 8;

/** Reads an object when that is needed, for whoever looks at it from outside. */
class UnreadObject implements ProxyHandler<object> {
  /** What stands for the object: it looks the same from outside. */
  readonly shown: object;
  /** Told of the object itself when it is read. */
  onRead: ((read: object) => void) | undefined;
  /** The same, for whoever only looks. */
  onLook: ((read: object) => void) | undefined;
  readonly #bytes: Uint8Array;
  readonly #place: ListedObject;
  #read: object | undefined;
  #texts = 0;

  constructor(bytes: Uint8Array, place: ListedObject) {
    this.#bytes = bytes;
    this.#place = place;
    this.shown = new Proxy({}, this);
    unread.set(this.shown, this);
  }

  get written(): WrittenObject {
    const { start, end, levels } = this.#place;
    return { bytes: this.#bytes.subarray(start, end), levels };
  }

  get isRead(): boolean {
    return this.#read !== undefined;
  }

  get(_: object, name: string | symbol): unknown {
    if (this.#read !== undefined || typeof name === 'symbol') return Reflect.get(this.#whole(), name);
    const start = this.#startOf(name);
    if (start === undefined && !(name in Object.prototype)) return undefined;
    if (start === undefined || this.#bytes[start] !== QUOTE || this.#texts >= MOST_TEXTS)
      return Reflect.get(this.#whole(), name);
    this.#texts += 1;
    return JSON.parse(textBetween(this.#bytes, start, afterText(this.#bytes, start)));
  }

  set(_: object, name: string | symbol, value: unknown): boolean {
    return Reflect.set(this.#whole(), name, value);
  }

  has(_: object, name: string | symbol): boolean {
    return Reflect.has(this.#whole(), name);
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.#whole());
  }

  getOwnPropertyDescriptor(_: object, name: string | symbol): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.#whole(), name);
  }

  deleteProperty(_: object, name: string | symbol): boolean {
    return Reflect.deleteProperty(this.#whole(), name);
  }

  /** Where the value of a member begins; undefined when there is none. Of members of one name the last counts, as in JSON.parse. */
  #startOf(name: string): number | undefined {
    const { members } = this.#place;
    for (let at = members.length - 3; at >= 0; at -= 3) {
      const start = members[at] ?? 0;
      const end = members[at + 1] ?? 0;
      if (this.#isName(name, start, end)) return members[at + 2];
    }
    return undefined;
  }

  #isName(name: string, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      const code = this.#bytes[at] ?? 0;
      // Written otherwise than it reads.
      if (code === BACKSLASH || code > 127)
        return JSON.parse(textBetween(this.#bytes, start - 1, end + 1)) === name;
      if (code !== name.charCodeAt(at - start)) return false;
    }
    return end - start === name.length;
  }

  #whole(): object {
    if (this.#read !== undefined) return this.#read;
    const { start, end, isPlain } = this.#place;
    const text = textBetween(this.#bytes, start, end);
    // Its first character opens an object.
    this.#read = (isPlain ? JSON.parse(text) : parseExactly(text)) as object;
    if (!isPlain) keepNumbers(this.shown, this.#read);
    unread.set(this.#read, this);
    this.onRead?.(this.#read);
    this.onLook?.(this.#read);
    return this.#read;
  }
}
