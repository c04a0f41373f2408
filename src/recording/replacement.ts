import type { Known, Shape } from '../wix/unknown/shapes.ts';
import { isNumber, scaled, type Texts } from './texts.ts';
import { textsOf } from '../json/texts-of.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Fields that hold an amount of money, or stand in an object of such a name. */
const AMOUNT = /(amount|price|total|tax|discount|fee|shipping|cost|balance|paid|refund)/i;
/** Fields that hold how many there are of something. */
const COUNT = /(^c|C)ounts?$|^numberOf/;
/** Objects of an answer that say how many records there are. */
const ABOUT_PAGES = /^(metadata|metaData|pagingMetadata|aggregates)$/;
/** A name that developers gave, and a word of an enum: what Wix adds is written like them. */
const NAME = /^[a-zA-Z][a-zA-Z]{0,39}\d{0,2}[a-zA-Z]{0,20}$/;
const WORD = /^[A-Z][A-Z]*(_[A-Z0-9]{1,24}){0,8}$/;
/** Numbers from here on are not taken for counts. */
const HIGHEST_COUNT = 10_000_000;
const LEAST_FACTOR = 11;
const FACTORS = 87;
const MOST_ATTEMPTS = 50;
/** Characters from which on a value must not be that of another. */
const LONG = 8;
/** Items of a list within a record. */
const MOST_ITEMS = 3;

/** Where a value stands. */
interface Place {
  readonly name: string;
  readonly around: string;
  /** What the amounts of its record are multiplied by. */
  readonly factor: number;
  /** Whether its numbers say how many records there are. */
  readonly isCounted: boolean;
}

/** JSON of Wix by JSON of the same form that holds nothing of a site. */
export class Replacement {
  readonly #texts: Texts;
  readonly #vocabulary: Vocabulary;
  readonly #longNumbers: readonly string[];

  /** @param seen every text and number of the answers */
  constructor(texts: Texts, vocabulary: Vocabulary, seen: ReadonlySet<string>) {
    this.#texts = texts;
    this.#vocabulary = vocabulary;
    this.#longNumbers = [...seen].filter((text) => text.length >= LONG && isNumber(text));
  }

  /** The root of an answer. @param shape what the SDK says of it */
  answer(root: object, shape: Shape | undefined): Readonly<Record<string, unknown>> {
    const replaced: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(root)) {
      const known = shape?.fields.get(name);
      const place = {
        name,
        around: '',
        factor: 1,
        isCounted: ABOUT_PAGES.test(name) || (!Array.isArray(value) && typeof value !== 'object'),
      };
      // People give no names to members of an answer.
      const shown = NAME.test(name) ? name : this.#nameIn(shape, name, replaced);
      replaced[shown] = Array.isArray(value)
        ? value.map((record) => this.#value(record, known, { ...place, factor: this.#factorOf(record) }))
        : this.#value(value, known, { ...place, factor: this.#factorOf(value) });
    }
    return replaced;
  }

  /** What the amounts of a record are multiplied by: such that none becomes one that has a long one of the answers in it. */
  #factorOf(record: unknown): number {
    const draw = this.#texts.drawFor(JSON.stringify(record) ?? '');
    const amounts = textsOf(record).filter(isNumber);
    let factor = 1;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      factor = LEAST_FACTOR + draw(FACTORS);
      const others = amounts.map((amount) => scaled(amount, factor));
      if (!others.some((other) => this.#longNumbers.some((long) => other.includes(long)))) break;
    }
    return factor;
  }

  #value(value: unknown, known: Known | undefined, place: Place): unknown {
    if (typeof value === 'string') return this.#text(value, known, place);
    if (typeof value === 'number') return this.#number(value, place);
    if (Array.isArray(value)) return this.#list(value, known, place);
    if (typeof value !== 'object' || value === null) return value;
    const shape = known != null && 'fields' in known ? known : undefined;
    const replaced: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value))
      replaced[this.#nameIn(shape, name, replaced)] = this.#value(inner, shape?.fields.get(name), {
        ...place,
        name,
        around: place.name,
      });
    return replaced;
  }

  #text(text: string, known: Known | undefined, place: Place): string {
    if (text === '' || (known != null && !('fields' in known) && WORD.test(text))) return text;
    if (isNumber(text)) return isAmount(place) ? scaled(text, place.factor) : this.#texts.digits(text);
    return this.#texts.replace(text, place.name);
  }

  #number(number: number, place: Place): number {
    if ((place.isCounted || COUNT.test(place.name)) && isCount(number)) return number;
    const text = String(number);
    if (!isNumber(text)) return 0;
    return Number(isAmount(place) ? scaled(text, place.factor) : this.#texts.digits(text));
  }

  /** Of a list within a record one item of each form is kept, up to three. */
  #list(list: readonly unknown[], known: Known | undefined, place: Place): readonly unknown[] {
    const forms = new Set<string>();
    const other: number[] = [];
    const first = list.flatMap((item, at) => {
      const form = formOf(item);
      if (forms.has(form)) other.push(at);
      return forms.has(form) ? [] : (forms.add(form), [at]);
    });
    const kept = [...first, ...other].slice(0, MOST_ITEMS).toSorted((a, b) => a - b);
    return kept.map((at) => this.#value(list[at], known, place));
  }

  /** A field by its name where it is Wix's, else by another: what people have named says something of them. */
  #nameIn(shape: Shape | undefined, name: string, taken: object): string {
    const isOfWix =
      this.#vocabulary.isField(name) ||
      (shape === undefined
        ? name.split(/[^\p{L}\p{N}\p{So}_]+/u).every((word) => word === '' || this.#vocabulary.isOfEnum(word))
        : shape.fields.has(name) || NAME.test(name));
    let other = isOfWix ? name : this.#texts.replace(name);
    while (Object.hasOwn(taken, other)) other += 'x';
    return other;
  }
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number < HIGHEST_COUNT;
}

function isAmount({ name, around }: Place): boolean {
  return AMOUNT.test(name) || (/^(value|amount)$/.test(name) && AMOUNT.test(around));
}

/** Which kinds of values something has, and under which names. */
function formOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(formOf))].join()}]`;
  if (typeof value !== 'object' || value === null)
    return value === '' || value === null ? String(value) : typeof value;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}:${formOf(inner)}`)
    .join()}}`;
}
