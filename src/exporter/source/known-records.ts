import { textAt } from '../../mapping/index.ts';
import { linesOf } from '../bundle/lines.ts';
import type { Scratch, ScratchTable } from '../bundle/scratch.ts';
import type { Spool } from './spool.ts';
import { spooledRecord } from './spool-reader.ts';

/** The records that are in a spool: those with an id by it, others by their number. */
export class KnownRecords {
  readonly #scratch: Scratch;
  #ids: ScratchTable<number>;
  #withoutId = 0;

  private constructor(scratch: Scratch) {
    this.#scratch = scratch;
    this.#ids = scratch.table();
  }

  /** Those that an earlier run left. */
  static async of({ path, state }: Spool, scratch: Scratch): Promise<KnownRecords> {
    const known = new KnownRecords(scratch);
    for await (const line of linesOf(path, { from: 0, end: state.bytes }))
      known.add(textAt(spooledRecord(line).record, 'id'));
    return known;
  }

  get count(): number {
    return this.#ids.size + this.#withoutId;
  }

  /** How many of them have an id. */
  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether a record was among the first `size` that were added. */
  wasAmong(id: string, size: number): boolean {
    return (this.#ids.get(id) ?? Infinity) < size;
  }

  /** @returns whether it was not there, as one without an id never is */
  add(id: string | null): boolean {
    if (id !== null) return this.#ids.add(id, this.#ids.size);
    this.#withoutId += 1;
    return true;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#ids.drop();
    this.#ids = this.#scratch.table();
    this.#withoutId = 0;
  }
}
