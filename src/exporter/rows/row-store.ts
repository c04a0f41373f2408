import type { Scratch, ScratchLog } from '../bundle/scratch.ts';

/** Values on disk, each found by the UUID of its row; a later one takes the place of an earlier. */
export class RowStore<Value> {
  readonly #log: ScratchLog;

  constructor(scratch: Scratch) {
    this.#log = scratch.log();
  }

  has(uuid: string): boolean {
    return this.#log.has(uuid);
  }

  get(uuid: string): Value | null {
    const value = this.#log.get(uuid);
    return value === null ? null : parsed<Value>(value);
  }

  set(uuid: string, value: Value): void {
    this.#log.set(uuid, JSON.stringify(value));
  }

  delete(uuid: string): void {
    this.#log.delete(uuid);
  }

  /** All values with their UUIDs, in the order they were written. */
  *entries(): Generator<readonly [uuid: string, value: Value]> {
    for (const [uuid, value] of this.#log.entries()) yield [uuid, parsed<Value>(value)];
  }
}

function parsed<Value>(text: string): Value {
  // `set` wrote it.
  return JSON.parse(text) as Value;
}
