import { randomUUID } from 'node:crypto';

/**
 * JSON whose numbers keep their digits. A number is read as JavaScript's, and beside it the text is remembered that JavaScript would write
 * differently: `9007199254740993`, `0.10`, `1E400`. Who hands the value on asks for it as it came; for everyone else it is a plain value.
 */
const texts = new WeakMap<object, ReadonlyMap<string, string>>();

/** What the library's types do not know yet: numbers that are written with a text of their own. */
const json = JSON as typeof JSON & {
  rawJSON(text: string): object;
  isRawJSON(value: unknown): boolean;
};

/**
 * Reads JSON and remembers the numbers that JavaScript would write differently.
 * @param plain what JSON.parse reads, where it is known: the answer too where there is nothing to remember
 * @throws SyntaxError as JSON.parse does
 */
export function parseExactly(text: string, plain: unknown = JSON.parse(text)): unknown {
  const numbers = inexactNumbers(text);
  if (numbers.length === 0 || typeof plain !== 'object' || plain === null) return plain;
  const mark = markNotIn(text);
  let marked = '';
  let from = 0;
  for (const { start, end } of numbers) {
    marked += `${text.slice(from, start)}"${mark}${text.slice(start, end)}"`;
    from = end;
  }
  // What was an object or an array before is one with the marks too.
  const root = JSON.parse(marked + text.slice(from)) as object;
  takeMarks(root, mark);
  return root;
}

/** How deep a value may be nested. */
export interface DepthLimit {
  readonly levels: number;
  /** Told of each object that lies deeper; null stands in its place. */
  onDeeper(): void;
}

/**
 * Whether JSON has numbers that JavaScript would write differently.
 * @param text well-formed; what is no ASCII in it may be decoded in any way that leaves ASCII alone
 */
export function hasInexactNumbers(text: string): boolean {
  return inexactNumbers(text).length > 0;
}

/**
 * The value as it came, to be written by JSON.stringify: a copy where a number in it needs its own text, or where it is too deep, else the
 * value itself.
 */
export function asItCame(value: unknown, limit?: DepthLimit, level = 1): unknown {
  if (typeof value !== 'object' || value === null || json.isRawJSON(value)) return value;
  if (limit !== undefined && level > limit.levels) {
    limit.onDeeper();
    return null;
  }
  let copy: object | undefined;
  for (const [key, text] of texts.get(value) ?? []) copy = withMember(value, copy, key, json.rawJSON(text));
  // Not with `eachMember`: for each object of a page a function would be made.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (typeof item !== 'object' || item === null) continue;
      const exact = asItCame(item, limit, level + 1);
      if (exact !== item) copy = withMember(value, copy, index, exact);
    }
    return copy ?? value;
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (typeof item !== 'object' || item === null) continue;
    const exact = asItCame(item, limit, level + 1);
    if (exact !== item) copy = withMember(value, copy, key, exact);
  }
  return copy ?? value;
}

/** Sets a member in the copy of an object or an array, which is made at the first. */
function withMember(original: object, copy: object | undefined, key: string | number, item: unknown): object {
  const made = copy ?? (Array.isArray(original) ? [...(original as unknown[])] : { ...original });
  Reflect.set(made, key, item);
  return made;
}

/** A member of an object: a number as it came, to be written by JSON.stringify, anything else as it is. */
export function memberAsItCame(holder: object, key: string): unknown {
  const text = texts.get(holder)?.get(key);
  return text === undefined ? Reflect.get(holder, key) : json.rawJSON(text);
}

/** Lets a copy of an object keep the numbers that it has from it, under the same names. */
export function keepNumbers<T extends object>(copy: T, original: object): T {
  const known = texts.get(original);
  if (known === undefined) return copy;
  const kept = [...known].filter(([key]) => Object.is(Reflect.get(copy, key), Reflect.get(original, key)));
  texts.set(copy, new Map(kept));
  return copy;
}

/**
 * Lets an object keep a number that it has from another one, under a name of its own.
 * @param from the object that the number was read from, and its name there
 */
export function keepNumber<T extends object>(
  copy: T,
  name: string & keyof T,
  from: { readonly holder: object; readonly key: string },
): T {
  const text = texts.get(from.holder)?.get(from.key);
  if (text !== undefined && typeof copy[name] === 'number') texts.set(copy, new Map([[name, text]]));
  return copy;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 34;
const BACKSLASH = 92;
const MINUS = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** What a number has beside digits. */
const IN_NUMBERS: ReadonlySet<number> = new Set(Array.from('.eE+-', (sign) => sign.charCodeAt(0)));
/** An integer of as many digits is the same in JavaScript. */
const SAFE_DIGITS = 15;

/** Where well-formed JSON has numbers that JavaScript would write differently. Texts are jumped over, which makes it cheap. */
function inexactNumbers(text: string): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else if (code === MINUS || isDigit(code)) {
      const end = endOfNumber(text, at);
      if (!isSafeInteger(text, at, end)) {
        const number = text.slice(at, end);
        if (String(Number(number)) !== number) places.push({ start: at, end });
      }
      at = end - 1;
    }
  }
  return places;
}

/** Where a number of well-formed JSON ends. Not by a regular expression: the last text that one was tried on is kept, and this one is long. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end)) || IN_NUMBERS.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether it has nothing but digits, and so few that JavaScript writes them alike. */
function isSafeInteger(text: string, start: number, end: number): boolean {
  if (end - start > SAFE_DIGITS) return false;
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_9;
}

/**
 * Where a text in JSON has its closing quote.
 * @param start where the opening one is
 * @returns the end of everything where there is none
 */
export function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function markNotIn(text: string): string {
  for (;;) {
    const mark = `number ${randomUUID()} `;
    if (!text.includes(mark)) return mark;
  }
}

/** Makes marked texts numbers again and remembers what they were. Without recursion: JSON may be nested deeper than functions can be. */
function takeMarks(root: object, mark: string): void {
  const open = [root];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    let known: Map<string, string> | undefined;
    const current = holder;
    eachMember(holder, (key, item) => {
      if (typeof item === 'object' && item !== null) open.push(item);
      else if (typeof item === 'string' && item.startsWith(mark)) {
        known ??= new Map();
        known.set(String(key), item.slice(mark.length));
      }
    });
    for (const [key, text] of known ?? []) Reflect.set(current, key, Number(text));
    if (known !== undefined) texts.set(holder, known);
  }
}

/** Visits the members of an object or an array of JSON, which has no inherited names: many times faster than a list of its entries. */
function eachMember(holder: object, visit: (key: string | number, item: unknown) => void): void {
  if (Array.isArray(holder)) {
    for (let index = 0; index < holder.length; index += 1) visit(index, holder[index]);
    return;
  }
  // Both are read by key.
  for (const key in holder) visit(key, (holder as Record<string, unknown>)[key]);
}
