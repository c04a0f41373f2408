import { stringify } from 'uuid';

const WORDS = 4;

/**
 * UUIDs with a number each, in 24 bytes plus as much free space: a million of them take about 50 MB, where a `Map` of texts takes four times
 * that. Open addressing; the bytes of a UUID of version 5 are a hash already.
 */
export class UuidIndex {
  #keys = new Uint32Array(WORDS * 1024);
  #values = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(uuid: string): boolean {
    return this.get(uuid) !== undefined;
  }

  get(uuid: string): number | undefined {
    const slot = this.#slot(wordsOf(uuid));
    return this.#isFree(slot) ? undefined : this.#values[slot];
  }

  /** @returns whether it was not there before */
  add(uuid: string, value = 0): boolean {
    if (this.#size * 2 > this.#values.length) this.#grow();
    const words = wordsOf(uuid);
    const slot = this.#slot(words);
    const isNew = this.#isFree(slot);
    if (isNew) {
      this.#keys.set(words, slot * WORDS);
      this.#size += 1;
    }
    this.#values[slot] = value;
    return isNew;
  }

  #slot(words: Words): number {
    const mask = this.#values.length - 1;
    let slot = (words[0] ^ words[3]) & mask;
    while (!this.#isFree(slot) && !this.#holds(slot, words)) slot = (slot + 1) & mask;
    return slot;
  }

  #holds(slot: number, words: Words): boolean {
    return words.every((word, index) => this.#keys[slot * WORDS + index] === word);
  }

  // The nil UUID, which is never an identity, marks a free slot.
  #isFree(slot: number): boolean {
    return this.#holds(slot, NIL);
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Float64Array(values.length * 2);
    for (let old = 0; old < values.length; old += 1) {
      const at = old * WORDS;
      const words: Words = [keys[at] ?? 0, keys[at + 1] ?? 0, keys[at + 2] ?? 0, keys[at + 3] ?? 0];
      if (words.every((word) => word === 0)) continue;
      const slot = this.#slot(words);
      this.#keys.set(words, slot * WORDS);
      this.#values[slot] = values[old] ?? 0;
    }
  }
}

type Words = readonly [number, number, number, number];

const NIL: Words = [0, 0, 0, 0];

function wordsOf(uuid: string): Words {
  const hex = uuid.replaceAll('-', '');
  const word = (index: number): number => Number.parseInt(hex.slice(index * 8, index * 8 + 8), 16) >>> 0;
  return [word(0), word(1), word(2), word(3)];
}

/** A list of UUIDs, 16 bytes each. */
export class UuidList {
  #bytes = Buffer.alloc(16 * 1024);
  #length = 0;

  /** @returns the place of the UUID */
  push(uuid: string): number {
    if ((this.#length + 1) * 16 > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    this.#bytes.write(uuid.replaceAll('-', ''), this.#length * 16, 'hex');
    this.#length += 1;
    return this.#length - 1;
  }

  at(place: number): string {
    return stringify(this.#bytes, place * 16);
  }
}
