import { hash32, hashText } from './random.ts';

/**
 * The GUID of the record `index` of a kind. It looks random, differs for every (seed, kind, index), and the index can be
 * computed back from it, so that a look-up by id needs no table.
 */
export function guidOf(seed: number, kind: string, index: number): string {
  const key = hash32(seed, hashText(kind));
  const a = permute(index >>> 0, key);
  const b = hash32(key, index, 1);
  const c = hash32(key, index, 2);
  const d = hash32(key, index, 3);
  const variant = '89ab'.charAt(hash32(key, index, 4) & 3);
  return `${high(a)}${low(a)}-${high(b)}-4${low(b).slice(1)}-${variant}${high(c).slice(1)}-${low(c)}${high(d)}${low(d)}`;
}

/** The index that `guidOf` made this id from, or undefined when the id is of another kind, seed, or no such id at all. */
export function indexOfGuid(seed: number, kind: string, id: string): number | undefined {
  if (!/^[0-9a-f]{8}-/.test(id)) return undefined;
  const index = restore(Number.parseInt(id.slice(0, 8), 16), hash32(seed, hashText(kind)));
  return guidOf(seed, kind, index) === id ? index : undefined;
}

// An order holds dozens of ids and a page a hundred orders: the table makes an id five times as fast as formatting numbers.
const HEX = Array.from({ length: 0x1_0000 }, (_, word) => word.toString(16).padStart(4, '0'));
const high = (word: number): string => HEX[word >>> 16] ?? '';
const low = (word: number): string => HEX[word & 0xffff] ?? '';

// A four-round Feistel network over two halves of 16 bits: a permutation of the 32-bit numbers that runs backwards too.
const ROUNDS = [0, 1, 2, 3];

function permute(value: number, key: number): number {
  let left = value >>> 16;
  let right = value & 0xffff;
  for (const round of ROUNDS) [left, right] = [right, left ^ (hash32(key, right, round) & 0xffff)];
  return ((left << 16) | right) >>> 0;
}

function restore(value: number, key: number): number {
  let left = value >>> 16;
  let right = value & 0xffff;
  for (const round of ROUNDS.toReversed())
    [left, right] = [right ^ (hash32(key, left, round) & 0xffff), left];
  return ((left << 16) | right) >>> 0;
}
