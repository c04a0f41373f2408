import { asItCame, endOfText, parseExactly } from '../../json/exact-json.ts';

/** JSON without one of its lists. */
export interface CutList {
  /** The elements of the list as they came, each in one line. */
  readonly elements: readonly string[];
  /** The JSON with an empty list in its place. */
  readonly rest: string;
}

/**
 * Cuts a list out of JSON without reading the elements: they are handed on as they came, and a page of them takes no memory but its text.
 * @param text JSON; what is none gives null, or parts that are none
 * @param path the names that lead to the list
 * @returns null where no list is there
 * @throws SyntaxError for some of what is no JSON
 */
export function cutList(text: string, path: readonly string[]): CutList | null {
  let at = afterSpace(text, 0);
  for (const name of path) {
    const value = memberAt(text, at, name);
    if (value === null) return null;
    at = value;
  }
  if (text.charCodeAt(at) !== LIST) return null;
  const elements: string[] = [];
  let end = afterSpace(text, at + 1);
  while (end < text.length && text.charCodeAt(end) !== LIST_END) {
    const start = end;
    end = endOfValue(text, start);
    elements.push(inOneLine(text.slice(start, end)));
    end = afterSpace(text, end);
    if (text.charCodeAt(end) === COMMA) end = afterSpace(text, end + 1);
    else if (text.charCodeAt(end) !== LIST_END) return null;
  }
  return { elements, rest: `${text.slice(0, at)}[]${text.slice(end + 1)}` };
}

/** JSON that was written over several lines, as between gateway and reader something may, in one. @throws SyntaxError for what is none */
function inOneLine(json: string): string {
  return /[\n\r]/.test(json) ? JSON.stringify(asItCame(parseExactly(json))) : json;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
const SPACE = 32;

/** Where the value of an object's member begins; null where it has no such member. */
function memberAt(text: string, object: number, name: string): number | null {
  if (text.charCodeAt(object) !== OBJECT) return null;
  let at = afterSpace(text, object + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const end = endOfText(text, at);
    const isWanted = text.slice(at + 1, end) === name;
    at = afterSpace(text, end + 1);
    if (text.charCodeAt(at) !== COLON) return null;
    at = afterSpace(text, at + 1);
    if (isWanted) return at;
    at = afterSpace(text, endOfValue(text, at));
    if (text.charCodeAt(at) !== COMMA) return null;
    at = afterSpace(text, at + 1);
  }
  return null;
}

/** Where a value ends: an object or a list after its last bracket, anything else before what follows it. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfText(text, at);
      if (depth === 0) return at + 1;
    } else if (code === OBJECT || code === LIST) depth += 1;
    else if (code === OBJECT_END || code === LIST_END) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || code <= SPACE)) return at;
  }
  return text.length;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return at;
}
