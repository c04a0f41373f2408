import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { Big } from 'big.js';
import { GUID } from '../guid.ts';
import { replaceCharacters, type Draw } from './characters.ts';
import { instantOf, type Instants } from './instants.ts';
import type { Vocabulary } from './vocabulary.ts';

const GUIDS = new RegExp(`(${GUID})`, 'gi');
const ZEROS = /^0+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** What a text has besides its words: tags and their attributes, characters by name, addresses. */
const MARKUP =
  /(<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|img|table|tbody|thead|tr|td|th|iframe|blockquote)\b|\b(?:href|src|alt|style|class|target|rel|width|height)(?==)|&(?:amp|lt|gt|quot|nbsp|#\d+);)/i;
const ADDRESS = /((?:https?:\/\/|wix:|mailto:|tel:)[^\s"'<>]+)/i;
/** Codes of standards stand under these names. */
const STANDARD = /(currency|country|language|locale|subdivision)/i;
const CODE = /^[a-z]{2,3}([-_][a-z\d]{2,4})?$/i;

/** Values by others of their form: the same for the same value, and nothing leads back. */
export class Texts {
  // Bytes would be made into a key by every call, which costs more than the hash.
  readonly #secret = createSecretKey(randomBytes(32));
  readonly #replaced = new Map<string, string>();
  readonly #words = new Map<string, string>();
  readonly #vocabulary: Vocabulary;
  readonly #instants: Instants;

  constructor(vocabulary: Vocabulary, instants: Instants) {
    this.#vocabulary = vocabulary;
    this.#instants = instants;
  }

  /**
   * A text by another: ids by ids, points in time by others in the same order, addresses part by part, words letter by letter.
   * @param name of the field that it stands in
   */
  replace(text: string, name = ''): string {
    const instant = instantOf(text);
    if (instant !== undefined) return this.#instants.replace(text, instant);
    if (this.#vocabulary.isWord(text) || (STANDARD.test(name) && CODE.test(text))) return text;
    let other = this.#replaced.get(text);
    // The same records are answered many times.
    if (other === undefined) this.#replaced.set(text, (other = this.#other(text)));
    return other;
  }

  #other(text: string): string {
    if (!/\s/.test(text)) return this.#parts(text);
    const draw = this.drawFor(text);
    return text
      .split(ADDRESS)
      .map((piece, at) =>
        at % 2 === 1
          ? this.#parts(piece)
          : piece
              .split(MARKUP)
              .map((words, mark) => (mark % 2 === 1 ? words : replaceCharacters(words, draw)))
              .join(''),
      )
      .join('');
  }

  /** A text of digits, or a number, by another with as many. */
  digits(text: string): string {
    return Number(text) === 0 ? text : replaceCharacters(text, this.drawFor(text));
  }

  /** Words that an error has, except those of a list. */
  errorWords(text: string, kept: ReadonlySet<string>): string {
    return text
      .split(/([\p{L}\p{M}]+)/u)
      .map((piece, at) => (at % 2 === 1 && kept.has(piece.toLowerCase()) ? piece : this.#parts(piece)))
      .join('');
  }

  /** Draws that are the same whenever they are for the same text. */
  drawFor(text: string): Draw {
    let block = createHmac('sha256', this.#secret).update(text).digest();
    let at = 0;
    return (below) => {
      if (at + 4 > block.length) {
        block = createHmac('sha256', this.#secret).update(block).digest();
        at = 0;
      }
      at += 4;
      return block.readUInt32LE(at - 4) % Math.max(1, below);
    };
  }

  /** A text without blanks: the same part is replaced by the same wherever it stands, so that addresses, files and ids still belong together. */
  #parts(text: string): string {
    return text
      .split(GUIDS)
      .map((piece, at) =>
        at % 2 === 1
          ? this.#guid(piece)
          : piece.replaceAll(/[\p{L}\p{N}\p{M}\p{So}]+/gu, (part) =>
              this.#vocabulary.isPart(part) ? part : this.#part(part),
            ),
      )
      .join('');
  }

  #part(part: string): string {
    let other = this.#words.get(part);
    if (other === undefined) {
      other = /^[\da-f]{12,}$/i.test(part)
        ? this.#hexadecimal(part)
        : replaceCharacters(part, this.drawFor(part));
      this.#words.set(part, other);
    }
    return other;
  }

  #guid(guid: string): string {
    if (this.#vocabulary.isWord(guid)) return guid;
    const other = this.#hexadecimal(guid);
    // A group of zeros says that there is nothing.
    const groups = other.split('-');
    return guid
      .split('-')
      .map((group, at) => (ZEROS.test(group) ? group : groups[at]))
      .join('-');
  }

  #hexadecimal(text: string): string {
    const digits = createHmac('sha512', this.#secret).update(text.toLowerCase()).digest('hex');
    let at = -1;
    return text.replaceAll(/[\da-f]/gi, (digit) => {
      const other = digits[(at += 1) % digits.length] ?? '0';
      return /[A-F]/.test(digit) ? other.toUpperCase() : other;
    });
  }
}

/** An amount by another: all of a record are multiplied alike, so that they still add up. */
export function scaled(amount: string, factor: number): string {
  const decimals = /\.(\d+)$/.exec(amount)?.[1]?.length ?? 0;
  return new Big(amount).times(factor).toFixed(decimals);
}

/** Whether a text is written like a number. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}
