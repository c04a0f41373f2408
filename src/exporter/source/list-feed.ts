import { linesOf } from '../bundle/lines.ts';
import { News } from './news.ts';
import { spoolPath, type ListEnd, type SpoolReader } from './spool.ts';

interface Known {
  bytes: number;
  end: ListEnd | null;
}

/** Lists while they are read: their lines as soon as they are on disk. */
export class ListFeed implements Pick<SpoolReader, 'grew' | 'ended'> {
  readonly #folder: string;
  readonly #lists = new Map<string, Known>();
  readonly #news = new News();
  #failure: { readonly reason: unknown } | null = null;

  /** @param folder where the spools are */
  constructor(folder: string) {
    this.#folder = folder;
  }

  grew(id: string, bytes: number): void {
    this.#known(id).bytes = bytes;
    this.#news.tell();
  }

  ended(id: string, end: ListEnd): void {
    Object.assign(this.#known(id), { bytes: end.state.bytes, end });
    this.#news.tell();
  }

  /** Ends everything that waits for lists. */
  fail(reason: unknown): void {
    this.#failure ??= { reason };
    this.#news.fail(reason);
  }

  /** All lines of a list, those to come included. */
  async *lines(id: string): AsyncGenerator<string> {
    for (let from = 0; ;) {
      const { bytes, end } = this.#known(id);
      if (bytes > from) {
        for await (const line of linesOf(spoolPath(this.#folder, id), { from, end: bytes })) {
          if (this.#failure !== null) throw this.#failure.reason;
          yield line;
        }
        from = bytes;
      } else if (end !== null) return;
      else await this.#news.next();
    }
  }

  /** Waits until a list has come to its end. */
  async end(id: string): Promise<ListEnd> {
    for (;;) {
      const { end } = this.#known(id);
      if (end !== null) return end;
      await this.#news.next();
    }
  }

  #known(id: string): Known {
    const known = this.#lists.get(id) ?? { bytes: 0, end: null };
    this.#lists.set(id, known);
    return known;
  }
}
