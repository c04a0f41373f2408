import { createHash } from 'node:crypto';

/*
 * How keys of Wix become names of the graph: one rule for all of them.
 *
 * A name is made of its key by a spelling (below). Where the spelling read backwards gives the key again, no other key has that name, and it
 * stands as it is. Every other key (with spaces, of another script, too long, a word that the graph needs for itself, `books` where `Books`
 * would have the same name) carries four hex digits of its own hash behind its name, whatever other keys there are. So a name follows from its
 * key alone and does not change when something is added beside it.
 */

/** A way of making names. */
interface Spelling {
  /** The name of a key whose letters and digits are those of names. */
  write(key: string): string;
  /** The key that a name was made of, if it was made of one by `write`. */
  read(name: string): string;
  /** What a key begins with that has no letter in front. */
  readonly empty: string;
  /** Whether a name is needed for something else. */
  isTaken(name: string): boolean;
}

/** Longer names are cut, and carry a hash. */
const LONGEST = 64;

/** What stands at the end of a name that carries a hash; a key that ends so carries one of its own. */
const HASHED = /_(?:[0-9a-f]{4}|[0-9a-f]{12})$/;

/** What the graph puts behind the name of a collection for the types that belong to it. */
const BELONGS = /(?:Item|Filter|OrderBy|OrderField|Connection|Edge)$/;

const COLLECTION: Spelling = {
  write: (key) => lowerFirst(key.replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())),
  read: (name) => upperFirst(name),
  empty: 'collection',
  isTaken: (name) => BELONGS.test(name) || name === 'availability',
};

/** Fields that every item has, whatever its collection, in its type or in its filter. */
const OF_ITEMS: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'collectionId',
  'createdAt',
  'updatedAt',
  'ownerId',
  'owner',
  'publishStatus',
  'raw',
]);

const FIELD: Spelling = {
  write: (key) => key,
  read: (name) => name,
  empty: 'field',
  isTaken: (name) => OF_ITEMS.has(name),
};

/** Orders of every list of items, as in `DataItemSortField`. */
const OF_ORDERS: ReadonlySet<string> = new Set(['ID', 'CREATED_AT', 'UPDATED_AT']);

const ORDER: Spelling = {
  write: (key) => key.replaceAll(/(?<!^|_)(?=[A-Z])/g, '_').toUpperCase(),
  read: (name) => name.toLowerCase().replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  empty: 'field',
  isTaken: (name) => OF_ORDERS.has(name),
};

/** The names of a collection in the graph. */
export interface CollectionNames {
  /** The field that lists its items, such as `books`. */
  readonly field: string;
  /** The field that reads one of them, such as `booksItem`. */
  readonly one: string;
  /** The type of its items, such as `CmsBooks`; the names of what belongs to it begin with that. */
  readonly type: string;
}

/** The names of collections. @param ids Wix's ids, such as `Books` or `Stores/Products` */
export function collectionNames(ids: readonly string[]): ReadonlyMap<string, CollectionNames> {
  const fields = namesOf(ids, COLLECTION);
  return new Map(
    [...fields].map(([id, field]) => [id, { field, one: `${field}Item`, type: `Cms${upperFirst(field)}` }]),
  );
}

/** The names of the fields of one collection. @param keys Wix's keys of them */
export function fieldNames(keys: readonly string[]): ReadonlyMap<string, string> {
  return namesOf(keys, FIELD);
}

/** The names of the orders by the fields of one collection. @param keys Wix's keys of them */
export function orderNames(keys: readonly string[]): ReadonlyMap<string, string> {
  return namesOf(keys, ORDER);
}

/**
 * The names of keys that stand beside each other. Two that look alike can have the same four digits, once in 65,536 such pairs: then both carry
 * twelve, which is the one case in which a name says something of another key.
 */
function namesOf(keys: readonly string[], spelling: Spelling): ReadonlyMap<string, string> {
  const names = new Map(keys.map((key) => [key, nameOf(key, spelling, 4)]));
  const seen = new Map<string, number>();
  for (const name of names.values()) seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const [key, name] of names) if (seen.get(name) !== 1) names.set(key, nameOf(key, spelling, 12));
  return names;
}

function nameOf(key: string, spelling: Spelling, digits: number): string {
  if (isName(key)) {
    const name = spelling.write(key);
    if (spelling.read(name) === key && !spelling.isTaken(name)) return name;
  }
  return `${spelled(key, spelling)}_${hashOf(key).slice(0, digits)}`;
}

/** Whether a key can be a name without anything behind it. */
function isName(key: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_]*$/.test(key) && !key.includes('__') && key.length <= LONGEST && !HASHED.test(key)
  );
}

/**
 * What can be shown of a key that is no name: its words in camelCase, with letters beyond ASCII as their code points, so that keys of other
 * scripts do not all look alike.
 */
function spelled(key: string, { write, empty }: Spelling): string {
  const words = key
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/[^A-Za-z0-9 ]/gu, (letter) => `x${letter.codePointAt(0)?.toString(16)}`)
    .split(' ')
    .filter((word) => word !== '');
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  const begun = /^[A-Za-z]/.test(joined) ? joined : `${empty}${upperFirst(joined)}`;
  return write(begun).slice(0, LONGEST).replace(/_+$/, '');
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
