import { whenRead } from '../../json/unread-json.ts';
import { answerShapes, type Known, type Shape } from './shapes.ts';

/** Something that Wix sends and this version does not know. Never a value. */
export interface UnknownName {
  /** Where it stands: `orders.lineItems[].x` for a field, `orders.status: ON_HOLD` for a word of an enum. */
  readonly path: string;
  /** How often it was seen. */
  readonly count: number;
}

/** Names that are kept for one site; those that come later are only counted together. */
const MOST_NAMES = 200;

/** A name that developers gave: keys that people or programs make look otherwise, mostly. */
const NAME = /^[a-zA-Z][a-zA-Z]{0,39}\d{0,2}[a-zA-Z]{0,20}$/;
/** A word of an enum. */
const WORD = /^[A-Z][A-Z]*(_[A-Z0-9]{1,24}){0,8}$/;
const LONGEST_WORD = 60;

/** Records of a list with as many members that are looked into as deep as they go, before only a share of them is. */
const LOOKED_AT = 4;
/** Of how many more one is. */
const ONE_OF = 50;

/** Stands for a name that may be data. */
const ANY = '*';

/** Finds in answers of Wix what the SDK's types do not have. */
export class UnknownNames {
  readonly #shapes = answerShapes();
  /** How many records were seen, by their list and how many members they have. */
  readonly #seen = new Map<string, Map<number, number>>();
  readonly #counts = new Map<string, number>();

  /** Those that were seen, by name. */
  get found(): readonly UnknownName[] {
    return [...this.#counts]
      .map(([path, count]) => ({ path, count }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * Looks at an answer. A record that is read later is looked at then; of the records of a list the first is read now. Of those with as many
   * members as many others most are not looked into any deeper: what is new at Wix is in many records.
   * @param path as the endpoint is declared
   * @returns the names in it that are unknown
   */
  look(path: string, answer: unknown, tell: (found: string) => void): void {
    const shape = this.#shapes.get(path);
    if (shape === undefined) return;
    const found = (name: string): void => {
      const known = this.#counts.get(name);
      if (known === undefined && this.#counts.size >= MOST_NAMES) return;
      this.#counts.set(name, (known ?? 0) + 1);
      tell(name);
    };
    if (isObject(answer)) this.#lookAtRoot(answer, shape, found);
  }

  #lookAtRoot(answer: object, { fields }: Shape, found: (name: string) => void): void {
    for (const [name, value] of Object.entries(answer)) {
      const known = fields.get(name);
      if (known === undefined) found(safeName(name));
      else if (!Array.isArray(value)) lookAt(value, known, name, undefined, found);
      else {
        const seen = this.#seenOf(name);
        const look = (read: unknown): void => {
          if (isWorth(read, seen)) lookAt(read, known, name, undefined, found);
        };
        for (const [at, record] of value.entries()) if (at === 0 || !whenRead(record, look)) look(record);
      }
    }
  }

  #seenOf(list: string): Map<number, number> {
    const seen = this.#seen.get(list) ?? new Map<number, number>();
    this.#seen.set(list, seen);
    return seen;
  }
}

/** Whether a record is one that is looked into. */
function isWorth(record: unknown, seen: Map<number, number>): boolean {
  if (!isObject(record)) return false;
  const members = Object.keys(record).length;
  const before = seen.get(members) ?? 0;
  seen.set(members, before + 1);
  return before < LOOKED_AT || before % ONE_OF === 0;
}

/** Where something stands, from the inside out: made a text only for what is unknown. */
interface Place {
  readonly name: string;
  readonly isList: boolean;
  readonly around: Place | undefined;
}

function lookAt(
  value: unknown,
  known: Known,
  root: string,
  place: Place | undefined,
  found: (name: string) => void,
): void {
  if (known === null || value === null || value === undefined) return;
  if (!('fields' in known)) {
    if (typeof value === 'string' && value !== '' && !known.has(value))
      found(`${textOf(root, place)}: ${isWord(value) ? value : ANY}`);
    return;
  }
  if (typeof value !== 'object') return;
  const { fields } = known;
  for (const name in value) {
    // A name of this very object.
    const inner: unknown = (value as Record<string, unknown>)[name];
    const next = fields.get(name);
    if (next === null) continue;
    if (next === undefined) {
      // What is not there is no news.
      if (inner !== undefined) found(textOf(root, { name: safeName(name), isList: false, around: place }));
    } else if (Array.isArray(inner)) {
      const inside = { name, isList: true, around: place };
      for (const item of inner) lookAt(item, next, root, inside, found);
    } else if (typeof inner === 'object' ? inner !== null : !('fields' in next) && !isKnown(inner, next))
      lookAt(inner, next, root, { name, isList: false, around: place }, found);
  }
}

function isKnown(value: unknown, words: ReadonlySet<string>): boolean {
  return typeof value !== 'string' || words.has(value);
}

function textOf(root: string, place: Place | undefined): string {
  const names: string[] = [];
  for (let at = place; at !== undefined; at = at.around) names.unshift(at.isList ? `${at.name}[]` : at.name);
  return [root, ...names].join('.');
}

function safeName(name: string): string {
  return NAME.test(name) ? name : ANY;
}

function isWord(value: string): boolean {
  return value.length <= LONGEST_WORD && WORD.test(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
