import { isUtf8 } from 'node:buffer';

/** Where an object of a list stands in a JSON text, and what can be said of it without making a value of it. */
export interface ListedObject {
  /** Bytes before it, and before what follows it. */
  readonly start: number;
  readonly end: number;
  /** How deep it is nested, itself included. */
  readonly levels: number;
  /** Whether JavaScript writes all of its numbers as they stand there. */
  readonly isPlain: boolean;
  /** Its members: of each where its name begins and ends, without quotes, and where its value begins. */
  readonly members: readonly number[];
}

/** A member of a JSON text that is an object. */
export interface RootMember {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The objects of a list that has nothing else in it; undefined for any other value. */
  readonly objects: readonly ListedObject[] | undefined;
}

type Draft = { -readonly [Key in keyof ListedObject]: ListedObject[Key] } & { members: number[] };

/** A member of the root while it is read. */
interface OpenMember {
  readonly name: string;
  readonly start: number;
  readonly objects: Draft[];
  isList: boolean;
}

const BLANK = 32;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
/** What opens and what closes are as far apart in both cases. */
const TO_CLOSING = 2;
const CLOSE_OBJECT = OPEN_OBJECT + TO_CLOSING;
const SMALL_E = 101;
const SMALL_U = 117;
/** In lower case, a letter and its capital are the same with this bit. */
const CASE = 32;

/** Containers that are open around the members of the root, around the items of their lists, and around the members of those. */
const IN_ROOT = 1;
const IN_LIST = 2;
const IN_ITEM = 3;

/** An integer of as many digits is the same in JavaScript. */
const SAFE_DIGITS = 15;

/**
 * Goes once over the bytes of a JSON text and tells where the objects of its lists stand: a tenth of the work of making values of them.
 * @returns undefined when it is no well-formed JSON, as JSON.parse has it, or no object
 */
export function indexJson(bytes: Uint8Array): readonly RootMember[] | undefined {
  if (!isUtf8(bytes)) return undefined;
  const root: RootMember[] = [];
  /** What closes the containers that are open, and how many there are. */
  let open = new Uint8Array(64);
  let depth = 1;
  let member: OpenMember | undefined;
  let item: Draft | undefined;
  let at = afterBlanks(bytes, 0);
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  let closing = CLOSE_OBJECT;
  open[depth] = closing;
  at = afterBlanks(bytes, at + 1);
  let isEmpty = bytes[at] === closing;

  for (;;) {
    if (!isEmpty) {
      // Here a value begins, or the name of a member.
      if (closing === CLOSE_OBJECT) {
        const end = afterText(bytes, at);
        if (end === -1) return undefined;
        const colon = afterBlanks(bytes, end);
        if (bytes[colon] !== COLON) return undefined;
        const start = afterBlanks(bytes, colon + 1);
        if (depth <= IN_ITEM) {
          if (depth === IN_ROOT) {
            const name: string = JSON.parse(textBetween(bytes, at, end));
            member = { name, start, objects: [], isList: bytes[start] === OPEN_LIST };
          } else if (item !== undefined && depth === IN_ITEM) item.members.push(at + 1, end - 1, start);
        }
        at = start;
      }
      const code = bytes[at];
      if (depth === IN_LIST && member !== undefined && code !== OPEN_OBJECT) member.isList = false;
      if (code === OPEN_OBJECT || code === OPEN_LIST) {
        closing = code + TO_CLOSING;
        depth += 1;
        if (depth === open.length) open = longer(open);
        open[depth] = closing;
        if (depth === IN_ITEM && member?.isList === true)
          item = { start: at, end: at, levels: 1, isPlain: true, members: [] };
        if (item !== undefined && depth - IN_LIST > item.levels) item.levels = depth - IN_LIST;
        at = afterBlanks(bytes, at + 1);
        isEmpty = bytes[at] === closing;
        continue;
      }
      const end = afterScalar(bytes, at);
      if (end === -1) return undefined;
      if (code !== QUOTE && item?.isPlain === true && !isPlain(bytes, at, end)) item.isPlain = false;
      at = afterBlanks(bytes, end);
    }
    isEmpty = false;

    // Here a value has ended: what closes, closes.
    while (bytes[at] !== COMMA) {
      if (bytes[at] !== closing) return undefined;
      if (depth === IN_ROOT && member !== undefined) root.push(closed(member, at));
      if (depth === IN_ITEM && item !== undefined) {
        item.end = at + 1;
        member?.objects.push(item);
        item = undefined;
      }
      depth -= 1;
      closing = open[depth] ?? 0;
      at = afterBlanks(bytes, at + 1);
      if (depth === 0) return at === bytes.length ? root : undefined;
    }
    if (depth === IN_ROOT && member !== undefined) root.push(closed(member, at));
    at = afterBlanks(bytes, at + 1);
  }
}

function longer(stack: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(stack.length * 2);
  copy.set(stack);
  return copy;
}

function closed({ name, start, objects, isList }: OpenMember, end: number): RootMember {
  return { name, start, end, objects: isList ? objects : undefined };
}

/** The text of some bytes. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  // Most JSON has no blanks at all.
  while (at < bytes.length && (bytes[at] as number) <= BLANK && IS_BLANK.has(bytes[at] as number)) at += 1;
  return at;
}

const IS_BLANK: ReadonlySet<number> = new Set(Buffer.from(' \n\r\t'));

/** Where a text ends that begins here, quotes included; -1 when none does. */
export function afterText(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  if (from >= length || bytes[from] !== QUOTE) return -1;
  for (let at = from + 1; at < length; at += 1) {
    const code = bytes[at] as number;
    if (code !== QUOTE && code !== BACKSLASH && code >= BLANK) continue;
    if (code === QUOTE) return at + 1;
    if (code !== BACKSLASH) return -1;
    at += 1;
    const escaped = bytes[at];
    if (escaped === SMALL_U) {
      for (let digit = 1; digit <= 4; digit += 1) if (!isHexadecimal(bytes[at + digit])) return -1;
      at += 4;
    } else if (escaped === undefined || !ESCAPED.has(escaped)) return -1;
  }
  return -1;
}

const ESCAPED: ReadonlySet<number> = new Set(Buffer.from('"\\/bfnrt'));

function isHexadecimal(code: number | undefined): boolean {
  if (code === undefined) return false;
  return isDigit(code) || ((code | CASE) >= 97 && (code | CASE) <= 102);
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= DIGIT_0 && code <= DIGIT_9;
}

function afterScalar(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case QUOTE:
      return afterText(bytes, at);
    case 110:
      return afterWord(bytes, at, NULL);
    case 116:
      return afterWord(bytes, at, TRUE);
    case 102:
      return afterWord(bytes, at, FALSE);
    default:
      return afterNumber(bytes, at);
  }
}

const NULL = Buffer.from('null');
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');

function afterWord(bytes: Uint8Array, from: number, word: Uint8Array): number {
  for (let at = 0; at < word.length; at += 1) if (bytes[from + at] !== word[at]) return -1;
  return from + word.length;
}

function afterNumber(bytes: Uint8Array, from: number): number {
  const whole = bytes[from] === MINUS ? from + 1 : from;
  let at = bytes[whole] === DIGIT_0 ? whole + 1 : afterDigits(bytes, whole);
  if (at !== -1 && bytes[at] === POINT) at = afterDigits(bytes, at + 1);
  if (at === -1 || ((bytes[at] ?? 0) | CASE) !== SMALL_E) return at;
  const sign = bytes[at + 1];
  return afterDigits(bytes, sign === PLUS || sign === MINUS ? at + 2 : at + 1);
}

/** Where one digit or more end; -1 when there is none. */
function afterDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  return at === from ? -1 : at;
}

/** Whether JavaScript writes a number, or a word, as it stands there. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start];
  if (first !== MINUS && !isDigit(first)) return true;
  let at = start;
  while (isDigit(bytes[at])) at += 1;
  if (at === end && end - start <= SAFE_DIGITS) return true;
  const text = textBetween(bytes, start, end);
  return String(Number(text)) === text;
}
