import { keepNumbers, parseExactly } from '../../json/exact-json.ts';
import { bodySearch, type BodySearch } from './body-search.ts';
import { foldText, spellingsOf } from './spellings.ts';

/** What stands where a credential was. */
const MARK = '[redacted]';

/** Shorter ones are none, and would be found in any text. */
const SHORTEST_SECRET = 8;

/** Characters in a row that give a credential away in a text of Wix's own, such as an error's. */
const FRAGMENT = 12;

/** The same in a site's data, where others' tokens may begin as this one does: the head of a signed token is no secret. */
const DATA_FRAGMENT = 64;

/** What starts like a Wix API key or a bearer token, in a text of Wix's own. */
const LOOKS_SECRET = /\bIST\.[\w.-]+|\bBearer\s+\S+/gi;

/** Takes the credentials of one request out of whatever Wix answers to it. */
export interface Redactor {
  /** A text of Wix's own: a message, a header. A part of a credential is taken out too. */
  text(text: string): string;
  /** The JSON of an error, every text in it rid of credentials and of their parts. */
  error(json: unknown): unknown;
  /**
   * The JSON of a site's data, rid of credentials.
   * @param body the bytes that it was read from
   * @returns the very same value where none is in it, as nearly always
   */
  data(json: unknown, body: Buffer): unknown;
}

/** Creates the redactor of a request. What it must look for is worked out when the first answer comes. */
export function createRedactor(credentials: readonly (string | undefined)[]): Redactor {
  const secrets = [...new Set(credentials)].filter(
    (secret): secret is string => secret !== undefined && secret.length >= SHORTEST_SECRET,
  );
  const spellings = once(() => secrets.flatMap(spellingsOf));
  const finder = once(() => fragmentFinder(spellings(), FRAGMENT));
  const dataFinder = once(() => fragmentFinder(spellings(), DATA_FRAGMENT));
  const search = once(() => searchFor(secrets, spellings()));
  const text = (value: string): string => finder()(value.replaceAll(LOOKS_SECRET, MARK));
  return {
    text,
    error: (json) => mapTexts(json, text),
    data(json, body) {
      if (!search()(body)) return json;
      // Its numbers keep their digits beside a credential too, and the search may have been wrong.
      const exact = parseExactly(body.toString('utf8'), json);
      const clean = mapTexts(exact, dataFinder());
      return clean === exact ? json : clean;
    },
  };
}

function searchFor(secrets: readonly string[], spellings: readonly string[]): BodySearch {
  const lengths = spellings.map(({ length }) => length);
  if (lengths.length === 0) return () => false;
  // Both alphabets of base64: the bytes of a body are not folded.
  const written = spellings.flatMap((text) => [text, text.replaceAll('-', '+').replaceAll('_', '/')]);
  const isThere = bodySearch(written, Math.min(DATA_FRAGMENT, ...lengths));
  const escaped = [...new Set(secrets.flatMap(escapedStarts))];
  const families = ESCAPES.map((sign) => ({ sign, starts: escaped.filter((start) => start.includes(sign)) }));
  return (body) =>
    isThere(body) ||
    families.some(({ sign, starts }) => body.includes(sign) && starts.some((start) => body.includes(start)));
}

/** What a character has before its code: most bodies have little of it, which is found at once. */
const ESCAPES = ['u00', '%', '&#'];

/** How a credential begins where every character of it is escaped: in JSON, in JSON in JSON, in a URL, in HTML. */
function escapedStarts(secret: string): string[] {
  const codes = Array.from(secret.slice(0, 2), (character) => character.charCodeAt(0));
  const digits = codes.map((code) => code.toString(16).padStart(2, '0'));
  const hexadecimal = ['\\u00#', '\\\\u00#', '%#', '&#x#;'].flatMap((escape) => [
    digits.map((hex) => escape.replace(/#(?!x)/, hex)).join(''),
    digits.map((hex) => escape.replace(/#(?!x)/, hex.toUpperCase())).join(''),
  ]);
  return [codes.map((code) => `&#${code};`).join(''), ...hexadecimal];
}

/**
 * Creates a function that replaces every part of the spellings.
 * @param least characters in a row that are a part; a shorter spelling must be there as a whole
 */
function fragmentFinder(spellings: readonly string[], least: number): (text: string) => string {
  const windows = new Map<number, Set<string>>();
  for (const { text: spelling } of spellings.map(foldText)) {
    const size = Math.min(least, spelling.length);
    const known = windows.get(size) ?? new Set();
    windows.set(size, known);
    for (let at = 0; at + size <= spelling.length; at += 1) known.add(spelling.slice(at, at + size));
  }
  return (original) => {
    const { text, places } = foldText(original);
    const spans: [number, number][] = [];
    for (const [size, known] of windows) {
      for (let at = 0; at + size <= text.length; at += 1)
        if (known.has(text.slice(at, at + size)))
          spans.push([places[at]?.start ?? 0, places[at + size - 1]?.end ?? 0]);
    }
    return spans.length === 0 ? original : withoutSpans(original, spans);
  };
}

function withoutSpans(original: string, spans: readonly [number, number][]): string {
  let result = '';
  let from = 0;
  let isMarked = false;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start > from || !isMarked) result += original.slice(from, start) + MARK;
    isMarked = true;
    from = Math.max(from, end);
  }
  return result + original.slice(from);
}

/** The same JSON with every text in it, names included, as `change` gives it: the very same value where it changes none. Goes as deep as JSON is parsed. */
function mapTexts(json: unknown, change: (text: string) => string): unknown {
  const root: unknown[] = [json];
  const open: (unknown[] | Record<string, unknown>)[] = [root];
  let isChanged = false;
  const changedText = (text: string): string => {
    const now = change(text);
    isChanged ||= now !== text;
    return now;
  };
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return changedText(value);
    if (typeof value !== 'object' || value === null) return value;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
      ? [...(value as unknown[])]
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [changedText(key), item as unknown]));
    open.push(keepNumbers(copy, value));
    return copy;
  };
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    if (Array.isArray(holder)) for (const [index, item] of holder.entries()) holder[index] = changed(item);
    else for (const [key, item] of Object.entries(holder)) holder[key] = changed(item);
  }
  return isChanged ? root[0] : json;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
