/** Numbers that look random and depend on nothing but what they are made from. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** True in a share of `probability` (0 to 1) of the calls. */
  chance(probability: number): boolean;
  /** One of the list; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** The random numbers of one record: the same for the same seed, kind and index, whatever else was generated before. */
export function randomFor(seed: number, kind: string, index: number): Random {
  let state = hash32(seed, hashText(kind), index);
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state);
  };
  const random: Random = {
    int: (below) => Math.floor((next() / 0x1_0000_0000) * below),
    chance: (probability) => next() / 0x1_0000_0000 < probability,
    pick: (list) => pickAt(list, random.int(list.length)),
  };
  return random;
}

/** The element at `index`, counted round and round. Throws on an empty list. */
export function pickAt<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('nothing to pick from an empty list');
  return value;
}

/** A 32-bit hash of whole numbers. */
export function hash32(...parts: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) hash = mix((hash ^ part) >>> 0);
  return hash;
}

const textHashes = new Map<string, number>();

/** A 32-bit hash of a text; kept, because the texts are the few names of kinds. */
export function hashText(text: string): number {
  const known = textHashes.get(text);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = mix(hash);
  if (textHashes.size < 1000) textHashes.set(text, hash);
  return hash;
}

function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  mixed = Math.imul((mixed + 0x9e3779b9) ^ (mixed >>> 16), 0x27d4eb2f) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
